"""Brings back the portraits from before an act, within a day; whose was changed since stays, and is named."""

from dataclasses import dataclass

from chassis import clock
from chassis.errors import Forbidden, NotFound, RuleBroken
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.ids import ActId, CongressId
from services.registration.domain.people.delegate import Status
from services.registration.domain.photos.photo import TIME_TO_UNDO
from services.registration.storage.people import delegates
from services.registration.storage.photos import photo_acts, photos
from services.registration.storage.photos.photo_acts import PhotoAct
from services.registration.usecases.congress.the_congress import the_congress_locked
from services.registration.usecases.nominations.portal import require_own_open
from services.registration.usecases.photos.tell_photos import tell_photos


@dataclass(frozen=True)
class PhotosUndone:
    """How many have their earlier portrait again, how many none again, and the codes of those who stay as they are: changed
    since, or no longer on the list.
    """

    restored: int
    removed: int
    stayed: tuple[str, ...]


async def undo_photo_act(
    db: Database, actor: str, congress_id: CongressId, act_id: ActId, *, only_unit: str | None = None
) -> PhotosUndone:
    """Undo one act. Raises NotFound, Forbidden, RuleBroken (undone already, or more than a day ago, closed for a clerk)."""
    async with db.transaction() as conn:
        await the_congress_locked(conn, congress_id)
        _check(await photo_acts.find_act(conn, congress_id, act_id))
        people = {one.delegate_id: one for one in await delegates.lock_delegates_of(conn, congress_id)}
        changes = [one for one in await photo_acts.before_act(conn, act_id) if one.delegate_id in people]
        if any(only_unit not in (None, people[one.delegate_id].person.unit_code) for one in changes):
            raise Forbidden("Lần này có ảnh của đơn vị khác. Xin liên hệ Ban Tổ chức.")
        for one in changes:
            await require_own_open(conn, people[one.delegate_id], only_unit)
        touched = [one for one in changes if not one.untouched or people[one.delegate_id].status is not Status.ACTIVE]
        back = [one.before for one in changes if one not in touched and one.before]
        bare = [one.delegate_id for one in changes if one not in touched and one.before is None]
        changed = [
            *await photos.put_photos(conn, congress_id, back, clock.now()),
            *await photos.remove_photos(conn, bare),
        ]
        await tell_photos(conn, congress_id, changed)
        await photo_acts.mark_undone(conn, act_id, clock.now())
        await audit.note(
            conn, actor, "photos.undone", str(congress_id), act=str(act_id), restored=len(back), removed=len(bare)
        )
    stayed = tuple(people[one.delegate_id].delegate_code for one in touched)
    return PhotosUndone(len(back), len(bare), stayed)


def _check(act: PhotoAct | None) -> None:
    if act is None:
        raise NotFound("Không có lần đổi ảnh này.")
    if act.undone_at:
        raise RuleBroken("Lần đổi ảnh này đã được hoàn tác rồi.")
    if clock.now() - act.acted_at > TIME_TO_UNDO:
        raise RuleBroken("Chỉ hoàn tác được trong 24 giờ. Xin gửi lại ảnh đúng.")
