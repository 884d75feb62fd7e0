"""What a device asks: who am I, where do I stand, and what of mine does somebody still have to look at."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query

from chassis import clock
from chassis.access import paired_clients
from chassis.errors import Forbidden, Malformed, NotFound, Unauthenticated, Unavailable
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from chassis.http.routes.pairing_models import PairingOffer
from chassis.storage.database import Connection
from services.checkin.api.who import Device, Scanner, direction_of, post_of
from services.checkin.domain.gates.gate import GateKind
from services.checkin.domain.ids import CongressId, GateId, ScanId
from services.checkin.storage.gates import doors
from services.checkin.storage.gates.views import DeviceCard, GateCard
from services.checkin.storage.roster import roster
from services.checkin.storage.scans import conflicts
from services.checkin.storage.scans.views import ScanConflict

router = APIRouter(tags=["devices"])

_NOT_HEARD = "Cửa chưa nhận được thông tin đại hội. Xin đợi ít giây rồi thử lại."


@router.get("/device", responses=problems(Unauthenticated, Forbidden, NotFound, Unavailable))
async def get_device(principal: Scanner, db: Db) -> DeviceCard:
    """Tell a device its gate, its congress and the session that it scans for."""
    post = post_of(principal)
    async with db.connection() as conn:
        congress = await roster.find_congress(conn, post.congress_id)
        gate = await doors.find_gate(conn, post.congress_id, post.gate_id)
        if congress is None or gate is None:
            raise NotFound(_NOT_HEARD)
        session = await doors.find(conn, post.congress_id)
        paired = await paired_clients.get_client(conn, post.device_id)
    return DeviceCard(
        post.device_id,
        principal.name,
        GateCard(gate.gate_id, gate.name, gate.kind),
        congress,
        session,
        clock.real_now(),
        post.supervises,
        direction_of(principal),
        paired.expires_at,
    )


@router.get("/device/open-conflicts", responses=problems(Unauthenticated, Forbidden, Unavailable))
async def get_open_conflicts(
    principal: Scanner,
    db: Db,
    scan_id: Annotated[list[UUID], Query(max_length=100, description="Những lượt mà máy còn cho là cần đối chiếu.")],
) -> list[ScanId]:
    """Give those of a device's flagged scans that nobody has settled or undone yet, wherever."""
    async with db.connection() as conn:
        return await conflicts.still_open(conn, post_of(principal).congress_id, [ScanId(each) for each in scan_id])


@router.get("/device/cases", responses=problems(Unauthenticated, Forbidden, Unavailable))
async def get_cases(principal: Device, db: Db) -> list[ScanConflict]:
    """List the open cases that concern this gate; a help desk and a supervisor hear of those of all gates."""
    post = post_of(principal)
    async with db.connection() as conn:
        gate = await doors.find_gate(conn, post.congress_id, post.gate_id)
        of_all = post.supervises or (gate is not None and gate.kind is GateKind.DESK)
        return await conflicts.concerning(conn, post.congress_id, None if of_all else post.gate_id)


async def check_gate(conn: Connection, offer: PairingOffer) -> None:
    """Raises Malformed for a device that would stand at no gate of its congress."""
    try:
        gate_id = GateId(UUID(offer.attributes.get("gate_id", "")))
    except ValueError:
        raise Malformed("Hãy chọn cửa cho thiết bị (gate_id).") from None
    if await doors.find_gate(conn, CongressId(offer.congress_id), gate_id) is None:
        raise Malformed("Đại hội này không có cửa đó. Hãy thêm cửa trước.")
