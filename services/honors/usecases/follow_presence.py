"""Keeps who is in the hall, and tells the stage when a receiver comes or leaves."""

from chassis.storage.database import Connection
from contracts.checkin import PresenceChanged
from services.honors.storage.delegates import raise_told_presence, save_presence
from services.honors.storage.entries import concern_a_receiver
from services.honors.usecases.tell_receivers import tell_receivers


async def follow_presence(conn: Connection, events: list[PresenceChanged]) -> None:
    """Apply newer states, and tell the stages whose receivers may have come or left."""
    newer = []
    for event in events:
        present = [session.session_id for session in event.sessions if session.present]
        await save_presence(conn, event.delegate_id, event.congress_id, event.aggregate_version, present)
        if await raise_told_presence(conn, event.delegate_id, event.aggregate_version):
            newer.append(event)
    if newer and await concern_a_receiver(conn, [event.delegate_id for event in newer]):
        await tell_receivers(conn, {event.congress_id for event in newer})
