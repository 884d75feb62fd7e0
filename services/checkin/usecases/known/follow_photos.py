"""Follows the delegates' portraits, so that a steward sees whose badge it is, with or without registration."""

from chassis.storage.database import Connection
from contracts.registration import PhotoChanged
from services.checkin.domain.ids import CongressId, DelegateId
from services.checkin.storage.known import known_congresses, known_photos
from services.checkin.storage.known.known_photos import KnownPhoto
from services.checkin.storage.roster import roster


async def follow_photos(conn: Connection, events: list[PhotoChanged]) -> None:
    """Take over portraits as they now are; an older word changes nothing, and none is kept of a deleted congress."""
    newest: dict[DelegateId, KnownPhoto] = {}
    for event in sorted(events, key=lambda each: each.aggregate_version):
        delegate_id = DelegateId(event.delegate_id)
        congress_id = CongressId(event.congress_id)
        newest[delegate_id] = KnownPhoto(delegate_id, congress_id, event.aggregate_version, event.jpeg)
    congress_ids = {one.congress_id for one in newest.values()}
    await known_congresses.follow_alone(conn, congress_ids)
    gone = await known_congresses.deleted(conn, congress_ids)
    kept = [one for one in newest.values() if one.congress_id not in gone]
    news = await known_photos.apply(conn, kept) if kept else set()
    if news:
        moved = {one.congress_id for one in kept if one.delegate_id in news}
        await roster.mark_changed(conn, [(congress_id, None) for congress_id in moved])
        await known_photos.stamp(conn, news)
