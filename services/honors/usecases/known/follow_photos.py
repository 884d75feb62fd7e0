"""Keeps the delegates' portraits, and tells the screens where one of them is shown."""

from chassis.storage.database import Connection
from contracts.registration import PhotoChanged
from services.honors.domain.ids import CongressId, DelegateId
from services.honors.storage.known.deletion import deleted_of
from services.honors.storage.portraits.portraits import KnownPhoto, apply_photos, where_shown
from services.honors.usecases.known.tell_receivers import scenes_before
from services.honors.usecases.stage.scene import locked_scene
from services.honors.usecases.stage.tell_stage import tell_pictures


async def follow_photos(conn: Connection, events: list[PhotoChanged]) -> None:
    """Take over portraits as they now are; an older word changes nothing, and none is kept of a deleted congress."""
    newest: dict[DelegateId, KnownPhoto] = {}
    for event in sorted(events, key=lambda each: each.aggregate_version):
        whose = DelegateId(event.delegate_id)
        newest[whose] = KnownPhoto(whose, CongressId(event.congress_id), event.aggregate_version, event.jpeg)
    gone = await deleted_of(conn, list({one.congress_id for one in newest.values()}))
    kept = [one for one in newest.values() if one.congress_id not in gone]
    before = await scenes_before(conn, await where_shown(conn, [one.delegate_id for one in kept]))
    await apply_photos(conn, kept)
    for old in before:
        await tell_pictures(conn, old, await locked_scene(conn, old.stage.congress_id))
