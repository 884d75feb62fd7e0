"""Follows the leave that delegates were granted, so that nobody looks for who was let off."""

from chassis.storage.database import Connection
from chassis.storage.notifications import touch
from contracts.leave import LeaveChanged
from services.checkin.domain.ids import CongressId, DelegateId
from services.checkin.domain.known import Leave
from services.checkin.storage.known import known_congresses, known_leave
from services.checkin.storage.known.known_leave import KnownLeave
from services.checkin.usecases.channels import COUNTS


async def follow_leave(conn: Connection, events: list[LeaveChanged]) -> None:
    """Take over leave as it now is; an older word changes nothing, and none is kept of a deleted congress."""
    newest = {
        DelegateId(event.delegate_id): KnownLeave(
            DelegateId(event.delegate_id),
            CongressId(event.congress_id),
            event.aggregate_version,
            Leave(event.leave) if event.leave else None,
        )
        for event in sorted(events, key=lambda each: each.aggregate_version)
    }
    congress_ids = {one.congress_id for one in newest.values()}
    await known_congresses.follow_alone(conn, congress_ids)
    gone = await known_congresses.deleted(conn, congress_ids)
    kept = [one for one in newest.values() if one.congress_id not in gone]
    for congress_id in sorted(await known_leave.apply(conn, kept)) if kept else ():
        await touch(conn, COUNTS, str(congress_id))
