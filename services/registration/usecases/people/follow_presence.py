"""Keeps what checkin says of a delegate: presence for the reports, and which badges the door refuses."""

from chassis.events.subscriptions import Received
from chassis.storage.database import Connection
from chassis.storage.notifications import touch
from contracts.checkin import PresenceChanged
from services.registration.domain.ids import CongressId, CredentialId, DelegateId, GateId, SessionId
from services.registration.storage.people import attendance
from services.registration.storage.people.attendance import Presence, Refusal
from services.registration.usecases.channels import LIVE

PROJECTION_TABLES = ("attendance", "known_presence", "refused_credentials")


async def follow_presence(conn: Connection, received: Received[PresenceChanged]) -> None:
    """Apply a delegate's presence where it is newer than what is known. Runs in the consumer's transaction."""
    said = received.event
    delegate_id, congress_id = DelegateId(said.delegate_id), CongressId(said.congress_id)
    if not await attendance.take_newer(conn, delegate_id, congress_id, said.aggregate_version):
        return
    presences = [
        Presence(SessionId(p.session_id), p.present, p.first_at, GateId(p.gate_id) if p.gate_id else None, p.method)
        for p in said.sessions
    ]
    refusals = [
        Refusal(CredentialId(one.credential_id), one.version, one.reason, received.envelope.time)
        for one in said.refused_credentials
    ]
    await attendance.put_presence(conn, delegate_id, congress_id, presences)
    await attendance.put_refusals(conn, delegate_id, congress_id, refusals)
    await touch(conn, LIVE, str(congress_id))
