"""Portraits for a device: what it lacks for the time without network, and the one of who stands at the door."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Query, Response
from pydantic.dataclasses import dataclass

from chassis.errors import Forbidden, Malformed, NotFound, Unauthenticated, Unavailable
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from chassis.storage.database import Database
from contracts.access import Role
from services.checkin.api.who import Device, Scanner, Settler, post_of, within
from services.checkin.domain.ids import CongressId, DelegateId
from services.checkin.storage.known import known_photos
from services.checkin.usecases.roster.lock_list import lock_of
from services.checkin.usecases.roster.seal_roster import seal_photo

router = APIRouter(tags=["devices"])
AT_ONCE = 40
_MAY_FAIL = problems(Unauthenticated, Forbidden, NotFound, Malformed, Unavailable)


@dataclass(frozen=True)
class RosterPhoto:
    """One portrait: a JPEG of at most 16 KB sealed under its person's key, in base64; "" when there is none any more."""

    delegate_id: UUID
    sealed: str


@dataclass(frozen=True)
class RosterPhotos:
    """Portraits after the device's revision, up to `revision`. `more`: ask again from there. `whole`: forget those you hold."""

    revision: int
    photos: list[RosterPhoto]
    more: bool
    whole: bool


@router.get("/roster/sealed-photos", responses=_MAY_FAIL)
async def get_photos(
    principal: Scanner,
    db: Db,
    since: Annotated[int, Query(ge=0, le=2**62, description="Bản ảnh mà thiết bị đang giữ; 0 là chưa có.")] = 0,
) -> RosterPhotos:
    """Give some of the portraits that are newer than a revision; a machine that stands alone gets and keeps none."""
    if principal.has(Role.KIOSK):
        return RosterPhotos(0, [], more=False, whole=since > 0)  # one that was a steward's forgets what it holds
    congress_id = post_of(principal).congress_id
    async with db.connection() as conn:
        found = await known_photos.since(conn, congress_id, since, AT_ONCE)
    lock = await lock_of(
        db, congress_id
    )  # after the portraits: a key that changes between the two leaves an old revision
    photos = [RosterPhoto(one, seal_photo(one, jpeg, lock)) for one, jpeg in found.photos]
    return RosterPhotos(found.revision, photos, found.more, found.whole)


_JPEG: dict[int | str, dict[str, Any]] = {
    **_MAY_FAIL,
    200: {"content": {"image/jpeg": {"schema": {"type": "string", "format": "binary"}}}},
}


@router.get("/roster/photos/{delegate_id}.jpg", response_class=Response, responses=_JPEG)
async def get_photo(delegate_id: UUID, principal: Device, db: Db) -> Response:
    """Give one portrait."""
    return await _photo(db, post_of(principal).congress_id, delegate_id)


@router.get("/congresses/{congress_id}/photos/{delegate_id}.jpg", response_class=Response, responses=_JPEG)
async def get_photo_of_a_case(congress_id: UUID, delegate_id: UUID, principal: Settler, db: Db) -> Response:
    """Give one portrait to whoever settles cases."""
    return await _photo(db, within(principal, congress_id), delegate_id)


async def _photo(db: Database, congress_id: CongressId, delegate_id: UUID) -> Response:
    async with db.connection() as conn:
        jpeg = await known_photos.find(conn, congress_id, DelegateId(delegate_id))
    if not jpeg:
        raise NotFound("Đại biểu này không có ảnh.")
    return Response(jpeg, media_type="image/jpeg", headers={"cache-control": "no-store"})
