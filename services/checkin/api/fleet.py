"""The devices at the doors: what each says of itself, and where it stands."""

from datetime import timedelta
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Request
from pydantic import Field

from chassis import clock
from chassis.errors import Conflict, Forbidden, Malformed, NotFound, TooMany, Unauthenticated, Unavailable
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body, PlainText, Told
from chassis.http.problems import problems
from chassis.http.route_rules import public
from services.checkin.api.bodies import SentAt
from services.checkin.api.who import Organizer, Scanner, Watcher, device_token_of, post_of, within
from services.checkin.domain.gates.device import DeviceWord
from services.checkin.domain.ids import DeviceId, GateId
from services.checkin.domain.scans.admission import Direction
from services.checkin.domain.scans.moment import believable, told_age
from services.checkin.storage.gates import fleet
from services.checkin.storage.gates.views import FleetDevice
from services.checkin.usecases.gates.hear_device import hear_device
from services.checkin.usecases.gates.hear_ended_device import hear_ended_device
from services.checkin.usecases.gates.move_device import move_device
from services.checkin.usecases.gates.settle_device import settle_device
from services.checkin.usecases.gates.turn_device import turn_device

router = APIRouter(tags=["fleet"])
LAST_WORDS_PER_MINUTE = 300
"""of one address: a whole hall of devices behind it may have been revoked, each says it three times a minute"""
_MAY_FAIL = problems(Unauthenticated, Forbidden, NotFound, Malformed, Unavailable)


class WordBody(Told):
    """`oldest_age_ms` is how long the oldest scan has waited, `sent_at` the device's clock now."""

    waiting: int = Field(ge=0, le=1_000_000)
    oldest_age_ms: float | None = None
    sent_at: SentAt = None
    version: Annotated[str, PlainText(40)] = ""
    battery: int | None = Field(default=None, ge=0, le=100)
    charging: bool | None = None


class LastWordBody(Told):
    """What a revoked device holds still."""

    waiting: int = Field(ge=0, le=1_000_000)


class PlaceBody(Body):
    gate_id: UUID


class DirectionBody(Body):
    direction: Direction = Field(description="Vào, ra hay cả hai; chỉ có nghĩa ở phiên có đếm người ra.")


@router.put("/device/word", status_code=204, responses=_MAY_FAIL)
async def put_word(body: WordBody, principal: Scanner, db: Db) -> None:
    """Hear how a device is."""
    now = clock.real_now()
    skew = (body.sent_at - now) / timedelta(milliseconds=1) if body.sent_at else None
    age = told_age(body.oldest_age_ms)
    word = DeviceWord(
        heard_at=now,
        waiting=body.waiting,
        oldest_at=now - age if age is not None and body.waiting and believable(age) else None,
        skew_ms=round(skew) if skew is not None else None,
        version=body.version,
        battery=body.battery,
        charging=body.charging,
    )
    await hear_device(db, post_of(principal).device_id, word)


@router.put(
    "/device/last-word",
    status_code=204,
    dependencies=[public(per_minute=LAST_WORDS_PER_MINUTE)],
    responses=problems(Unauthenticated, Malformed, TooMany, Unavailable),
)
async def put_last_word(body: LastWordBody, request: Request, db: Db) -> None:
    """Hear from a device that is paired no more how many scans it holds: what it may do ended, what it owes did not."""
    await hear_ended_device(db, device_token_of(request), body.waiting)


@router.put("/device/direction", status_code=204, responses=_MAY_FAIL)
async def put_own_direction(body: DirectionBody, principal: Scanner, db: Db) -> None:
    """Hear which way whoever holds the device lets people go."""
    post = post_of(principal)
    await turn_device(db, str(post.device_id), post.congress_id, post.device_id, body.direction)


@router.get("/congresses/{congress_id}/fleet", responses=_MAY_FAIL)
async def get_fleet(congress_id: UUID, principal: Watcher, db: Db) -> list[FleetDevice]:
    """List the devices, and what each said last."""
    async with db.connection() as conn:
        return await fleet.read(conn, within(principal, congress_id), clock.real_now())


@router.put("/congresses/{congress_id}/devices/{device_id}/gate", status_code=204, responses=_MAY_FAIL)
async def put_gate(congress_id: UUID, device_id: UUID, body: PlaceBody, principal: Organizer, db: Db) -> None:
    """Send a device to another gate."""
    congress = within(principal, congress_id)
    await move_device(db, principal.subject, congress, DeviceId(device_id), GateId(body.gate_id))


@router.put("/congresses/{congress_id}/devices/{device_id}/direction", status_code=204, responses=_MAY_FAIL)
async def put_direction(congress_id: UUID, device_id: UUID, body: DirectionBody, principal: Organizer, db: Db) -> None:
    """Let a device take people in, out, or both."""
    congress = within(principal, congress_id)
    await turn_device(db, principal.subject, congress, DeviceId(device_id), body.direction)


@router.put(
    "/congresses/{congress_id}/devices/{device_id}/settled",
    status_code=204,
    responses=problems(Unauthenticated, Forbidden, NotFound, Conflict, Unavailable),
)
async def put_settled(congress_id: UUID, device_id: UUID, principal: Organizer, db: Db) -> None:
    """Say that a revoked device was dealt with: it leaves the list."""
    await settle_device(db, principal.subject, within(principal, congress_id), DeviceId(device_id))
