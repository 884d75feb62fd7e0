"""Stores changed portraits and tells the gates: the last steps of each use case on them."""

from collections.abc import Sequence

from chassis import clock
from chassis.events import outbox
from chassis.ids import new_id
from chassis.storage.database import Connection
from chassis.storage.notifications import touch
from contracts.registration import PhotoChanged
from services.registration.domain.ids import ActId, CongressId, DelegateId
from services.registration.domain.photos.photo import TIME_TO_UNDO
from services.registration.storage.nominations import nominations
from services.registration.storage.photos import photo_acts, photos
from services.registration.storage.photos.photo_acts import PhotoAct
from services.registration.storage.photos.photos import Changed, StoredPhoto
from services.registration.usecases.channels import LIVE


async def change_and_tell(
    conn: Connection,
    actor: str,
    congress_id: CongressId,
    put: Sequence[StoredPhoto],
    remove: Sequence[DelegateId] = (),
    *,
    filename: str = "",
    act_id: ActId | None = None,
) -> ActId:
    """Store `put` and remove `remove`, whose delegates the caller has locked; tell it, and give the act that undoes it,
    which has this id where one is given.
    """
    now, people = clock.now(), [*(one.delegate_id for one in put), *remove]
    await forget_earlier_photos(conn)
    act = PhotoAct(act_id or ActId(new_id()), congress_id, actor, filename, now, len(people))
    await photo_acts.keep_act(conn, act, people)
    changed = [*await photos.put_photos(conn, congress_id, put, now), *await photos.remove_photos(conn, remove)]
    await photo_acts.keep_after(conn, act.act_id, changed)
    await tell_photos(conn, congress_id, changed)
    return act.act_id


async def forget_earlier_photos(conn: Connection) -> None:
    """Delete replaced and removed portraits a day after the act."""
    await photo_acts.forget_before(conn, clock.now() - TIME_TO_UNDO)


async def tell_photos(conn: Connection, congress_id: CongressId, changed: Sequence[Changed]) -> None:
    """Say the portraits as they now are. What was said of these people before is emptied: nobody needs an old face.

    Who is only proposed is nobody's business yet: their portrait is said when they are approved.
    """
    if not changed:
        return
    proposed = await nominations.not_approved(conn, [one.delegate_id for one in changed])
    told = [one for one in changed if one.delegate_id not in proposed]
    await outbox.blank(conn, PhotoChanged.topic, [str(one.delegate_id) for one in changed])
    events = (
        PhotoChanged(
            delegate_id=one.delegate_id,
            congress_id=congress_id,
            aggregate_version=one.version,
            jpeg=one.thumbnail,
        )
        for one in told
    )
    await outbox.publish(conn, *events)
    await touch(conn, LIVE, str(congress_id))
