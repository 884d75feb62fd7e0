"""Keeps who is in the hall, and tells the stage when a receiver comes or leaves."""

from chassis.storage.database import Connection
from chassis.storage.notifications import touch
from contracts.checkin import PresenceChanged
from services.honors.domain.ids import CongressId, DelegateId, SessionId
from services.honors.domain.known.known_presence import Attended, KnownPresence, newest
from services.honors.storage.introductions.introductions import concern_a_leader
from services.honors.storage.known.deletion import deleted_of
from services.honors.storage.known.known_delegates import attended_by, save_presences
from services.honors.storage.roll.receivers import concern_a_receiver
from services.honors.storage.stage.stages import lock_stage
from services.honors.usecases.channels import INTRODUCTIONS
from services.honors.usecases.known.tell_receivers import tell_arrivals


async def follow_presence(conn: Connection, events: list[PresenceChanged]) -> None:
    """Apply newer states, and tell the stages whose receivers came or left; who receives nothing locks no stage."""
    gone = await deleted_of(conn, [CongressId(event.congress_id) for event in events])
    heard = newest([_known(event) for event in events if event.congress_id not in gone])
    people = [one.delegate_id for one in heard]
    if await concern_a_leader(conn, people):
        for congress_id in sorted({one.congress_id for one in heard}):
            await touch(conn, INTRODUCTIONS, str(congress_id))
    if not await concern_a_receiver(conn, people):
        await save_presences(conn, heard)
        return
    locked = [await lock_stage(conn, congress_id) for congress_id in sorted({one.congress_id for one in heard})]
    before = await attended_by(conn, people)
    await save_presences(conn, heard)
    for stage in locked:
        if stage:
            await tell_arrivals(conn, stage, before)


def _known(event: PresenceChanged) -> KnownPresence:
    real = [one for one in event.sessions if not one.rehearsal]
    inside = frozenset(SessionId(one.session_id) for one in real if one.present)
    left = frozenset(SessionId(one.session_id) for one in real if not one.present and one.first_at)
    person, congress_id = DelegateId(event.delegate_id), CongressId(event.congress_id)
    admitted = max((one.first_at for one in real if one.first_at), default=None)
    return KnownPresence(person, congress_id, event.aggregate_version, Attended(inside, left), admitted)
