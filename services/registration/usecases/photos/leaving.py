"""Takes the portrait of who leaves the list, here and at the gates, and brings it back with them within a day.

The act on the portrait has the id of the act on the person: what undoes the one undoes the other.
"""

from chassis import clock
from chassis.storage.database import Connection
from services.registration.domain.ids import ActId, CongressId, DelegateId
from services.registration.storage.photos import photo_acts, photos
from services.registration.usecases.photos.tell_photos import change_and_tell, tell_photos

SYSTEM = "system"


async def take_portrait_along(
    conn: Connection, actor: str, congress_id: CongressId, delegate_id: DelegateId, act_id: ActId
) -> None:
    """Nothing happens to who has none. The caller has locked the delegate."""
    if await photos.info_of(conn, delegate_id) is not None:
        await change_and_tell(conn, actor, congress_id, [], [delegate_id], act_id=act_id)


async def bring_portrait_back(conn: Connection, congress_id: CongressId, act_id: ActId) -> None:
    """Undo what `take_portrait_along` did; nothing where there was none or a day is over."""
    back = [one.before for one in await photo_acts.before_act(conn, act_id) if one.before and one.untouched]
    if back:
        await tell_photos(conn, congress_id, await photos.put_photos(conn, congress_id, back, clock.now()))
        await photo_acts.mark_undone(conn, act_id, clock.now())


async def take_portraits_of_who_left(conn: Connection) -> None:
    """Take those that stayed behind when their people left, in every congress; done when the API starts."""
    for congress_id, delegate_ids in (await photos.who_left(conn)).items():
        await change_and_tell(conn, SYSTEM, congress_id, [], delegate_ids)
