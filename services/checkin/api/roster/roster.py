"""The list that devices keep, sealed; the key that opens all of it, and the code that does without network."""

from base64 import b64encode
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response
from pydantic import TypeAdapter
from pydantic.dataclasses import dataclass

from chassis.access.principal import Principal
from chassis.errors import Forbidden, Malformed, NotFound, Unauthenticated, Unavailable
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from contracts.access import Role
from services.checkin.api.who import Device, Organizer, Scanner, Settler, post_of, within
from services.checkin.domain.ids import SessionId
from services.checkin.storage.roster import roster
from services.checkin.storage.roster.locks import RosterLock
from services.checkin.storage.roster.views import SealedRoster, Unlocking
from services.checkin.usecases.roster.lock_list import change_lock, lock_of
from services.checkin.usecases.roster.seal_roster import seal_roster
from services.checkin.usecases.scans.waiting_words import public_key_of

router = APIRouter(tags=["devices"])

_ROSTER = TypeAdapter(SealedRoster)
_NOT_HEARD = "Cửa chưa nhận được thông tin đại hội. Xin đợi ít giây rồi thử lại."
_SEEN = problems(Unauthenticated, Forbidden, NotFound, Unavailable)
_SET = problems(Unauthenticated, Forbidden, NotFound, Malformed, Unavailable)


@dataclass(frozen=True)
class ListKey:
    """32 bytes in base64, for the memory of a page that has the list open, and for no storage."""

    list_key: str


@dataclass(frozen=True)
class ListCode:
    """16 digits that open the list on every device of the congress without network."""

    code: str


@router.get("/roster/sealed", response_model=SealedRoster, responses=_SEEN)
async def get_roster(
    principal: Scanner,
    request: Request,
    db: Db,
    since: Annotated[int, Query(ge=0, le=2**62, description="Bản mà thiết bị đang giữ; 0 là chưa có.")] = 0,
    session_id: Annotated[
        UUID | None, Query(description="Phiên của bản đang giữ; khác phiên hiện tại thì nhận lại trọn danh sách.")
    ] = None,
) -> Response:
    """Give the list for the time without network, or what changed in it since a revision."""
    congress_id = post_of(principal).congress_id
    async with db.connection() as conn:
        held = SessionId(session_id) if session_id else None
        found = await roster.read(conn, congress_id, since, held)
    if found is None:
        raise NotFound(_NOT_HEARD)
    lock = await lock_of(db, congress_id)  # after the list: a key that changes between the two leaves an old revision
    unlocking = _unlocking(principal, lock, request.app.state.list_locks_after_s)
    waiting_key = await public_key_of(db, congress_id)
    async with request.app.state.sealing:
        sealed = await seal_roster(found, lock, unlocking, waiting_key)
    return Response(_ROSTER.dump_json(sealed), media_type="application/json")


def _unlocking(principal: Principal, lock: RosterLock, locks_after_s: int) -> Unlocking | None:
    """Tell what opens the list by code; nothing does on a machine that stands alone."""
    if principal.has(Role.KIOSK):
        return None
    return Unlocking(b64encode(lock.salt).decode(), b64encode(lock.sealed_key).decode(), locks_after_s)


@router.get("/roster/key", responses=_SEEN)
async def get_list_key(principal: Device, db: Db, response: Response) -> ListKey:
    """Give what opens the whole list to a device that is on line, and may search the people here anyway."""
    response.headers["cache-control"] = "no-store"
    lock = await lock_of(db, post_of(principal).congress_id)
    return ListKey(b64encode(lock.list_key).decode())


@router.get("/congresses/{congress_id}/list-code", responses=_SEEN)
async def get_list_code(congress_id: UUID, principal: Settler, db: Db, response: Response) -> ListCode:
    """Give the code that opens the list on devices without network."""
    response.headers["cache-control"] = "no-store"
    return ListCode((await lock_of(db, within(principal, congress_id))).code)


@router.post("/congresses/{congress_id}/list-code", responses=_SET)
async def renew_list_code(congress_id: UUID, principal: Organizer, db: Db, response: Response) -> ListCode:
    """Make another code and key: the old code opens the list only on devices that have not been on line since."""
    response.headers["cache-control"] = "no-store"
    return ListCode((await change_lock(db, principal.subject, within(principal, congress_id))).code)
