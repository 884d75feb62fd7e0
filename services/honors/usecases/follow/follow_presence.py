"""Keeps who is in the hall, and tells the stage when a receiver comes or leaves."""

from chassis.storage.database import Connection
from contracts.checkin import PresenceChanged
from services.honors.domain.ids import CongressId, DelegateId, SessionId
from services.honors.storage.follow.delegates import save_presence
from services.honors.storage.follow.deletion import deleted_of
from services.honors.storage.roll.entries import concern_a_receiver
from services.honors.usecases.follow.tell_receivers import scenes_before, tell_receivers


async def follow_presence(conn: Connection, events: list[PresenceChanged]) -> None:
    """Apply newer states, and tell the stages whose receivers came or left; who receives nothing locks no stage."""
    gone = await deleted_of(conn, [CongressId(event.congress_id) for event in events])
    events = [event for event in events if event.congress_id not in gone]
    concerned = await concern_a_receiver(conn, [DelegateId(event.delegate_id) for event in events])
    before = await scenes_before(conn, (CongressId(event.congress_id) for event in events if concerned))
    for event in events:
        present = [
            SessionId(session.session_id) for session in event.sessions if session.present and not session.rehearsal
        ]
        delegate_id, congress_id = DelegateId(event.delegate_id), CongressId(event.congress_id)
        await save_presence(conn, delegate_id, congress_id, event.aggregate_version, present)
    await tell_receivers(conn, before)
