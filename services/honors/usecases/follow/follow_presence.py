"""Keeps who is in the hall, and tells the stage when a receiver comes or leaves."""

from chassis.storage.database import Connection
from contracts.checkin import PresenceChanged
from services.honors.domain.ids import CongressId, DelegateId
from services.honors.storage.follow.delegates import raise_told_presence, save_presence
from services.honors.storage.roll.entries import concern_a_receiver
from services.honors.usecases.follow.tell_receivers import tell_receivers


async def follow_presence(conn: Connection, events: list[PresenceChanged]) -> None:
    """Apply newer states, and tell the stages whose receivers may have come or left."""
    newer, congress_ids = [], set()
    for event in events:
        delegate_id, congress_id = DelegateId(event.delegate_id), CongressId(event.congress_id)
        present = [session.session_id for session in event.sessions if session.present]
        await save_presence(conn, delegate_id, congress_id, event.aggregate_version, present)
        if await raise_told_presence(conn, delegate_id, event.aggregate_version):
            newer.append(delegate_id)
            congress_ids.add(congress_id)
    if newer and await concern_a_receiver(conn, newer):
        await tell_receivers(conn, congress_ids)
