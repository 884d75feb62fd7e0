"""Takes in the portraits of a ZIP as a whole: exactly those that were shown and confirmed, or none."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from chassis.errors import Conflict, Malformed
from chassis.pictures.reading import Picture, read_pictures
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.ids import ActId, CongressId, DelegateId
from services.registration.domain.people.delegate import HERE
from services.registration.storage.people import delegates
from services.registration.storage.photos import photos
from services.registration.usecases.congress.the_congress import the_congress_locked
from services.registration.usecases.nominations.portal import require_own_open
from services.registration.usecases.photos.pictures import photo_of, wish_of
from services.registration.usecases.photos.tell_photos import change_and_tell


@dataclass(frozen=True)
class PhotosTaken:
    """How many portraits came in, how many of them in the place of an earlier one."""

    act_id: ActId
    photos: int
    replaced: int


async def import_photos(
    db: Database,
    actor: str,
    congress_id: CongressId,
    data: bytes,
    filename: str,
    chosen: Mapping[str, DelegateId],
    *,
    only_unit: str | None = None,
) -> PhotosTaken:
    """Store the pictures that `chosen` names by digest, each for its person.

    Raises NotFound, Malformed (nothing or somebody twice chosen), Conflict (another ZIP than the one that was shown, or
    somebody is no longer on the roster).
    """
    if not chosen or len(set(chosen.values())) != len(chosen):
        raise Malformed("Xin chọn ít nhất một ảnh, và mỗi người một ảnh.")
    pictures = _chosen(await _by_digest(data, chosen), chosen)
    async with db.transaction() as conn:
        await the_congress_locked(conn, congress_id)
        people = {
            one.delegate_id: one
            for one in await delegates.lock_delegates_of(conn, congress_id)
            if one.status in HERE and only_unit in (None, one.person.unit_code)
        }
        if pictures.keys() - people.keys():
            raise Conflict("Có người vừa rút tên hoặc được thay. Chưa nhập ảnh nào. Xin kiểm tra lại tệp.")
        for who in pictures:
            await require_own_open(conn, people[who], only_unit)
        before = await photos.who_has_one(conn, congress_id)
        put = [photo_of(delegate_id, picture) for delegate_id, picture in pictures.items()]
        act_id = await change_and_tell(conn, actor, congress_id, put, filename=filename or "anh.zip")
        await audit.note(conn, actor, "photos.imported", str(congress_id), act=str(act_id), photos=len(put))
    return PhotosTaken(act_id, len(put), len(pictures.keys() & before))


async def _by_digest(data: bytes, wanted: Collection[str]) -> dict[str, Picture]:
    return {one.digest: one.picture for one in await read_pictures(data, wish_of(wanted)) if one.picture}


def _chosen(found: Mapping[str, Picture], chosen: Mapping[str, DelegateId]) -> dict[DelegateId, Picture]:
    if chosen.keys() - found.keys():
        raise Conflict("Tệp ZIP không còn là tệp vừa kiểm tra. Chưa nhập ảnh nào. Xin kiểm tra lại tệp.")
    return {delegate_id: found[digest] for digest, delegate_id in chosen.items()}
