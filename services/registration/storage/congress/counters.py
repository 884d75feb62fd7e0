"""Reads the live numbers of a congress."""

from dataclasses import dataclass
from datetime import datetime

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId
from services.registration.storage.badges import credentials
from services.registration.storage.badges.credentials import Revocation
from services.registration.storage.people import attendance, delegate_counts


@dataclass(frozen=True)
class RegistrationCounters:
    """One frame of the stream: event `counters`. `attended` are delegates of the list who came to any session."""

    as_of: datetime
    delegates: int
    credentialed: int
    attended: int
    revocations: tuple[Revocation, ...]


async def read_counters(conn: Connection, congress_id: CongressId, as_of: datetime) -> RegistrationCounters:
    return RegistrationCounters(
        as_of=as_of,
        delegates=await delegate_counts.count_active(conn, congress_id),
        credentialed=await delegate_counts.count_credentialed(conn, congress_id),
        attended=await attendance.count_attended(conn, congress_id),
        revocations=tuple(await credentials.revocations_of(conn, congress_id)),
    )
