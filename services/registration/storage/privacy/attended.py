"""Reads which sittings a person came to, as registration heard it."""

from dataclasses import dataclass
from datetime import datetime

from chassis.storage.database import Connection
from services.registration.domain.ids import DelegateId


@dataclass(frozen=True)
class Attended:
    """One sitting; `method` QR, SHORT_CODE and such, None where it was not told."""

    session: str
    present: bool
    first_at: datetime | None
    method: str | None


async def attended_by(conn: Connection, delegate_id: DelegateId) -> list[Attended]:
    return [Attended(**dict(row)) for row in await conn.fetch(_ATTENDED, delegate_id)]


_ATTENDED = """
SELECT s.name AS session, a.present, a.first_at, a.method
FROM attendance a JOIN congress_sessions s USING (session_id) WHERE a.delegate_id = $1 ORDER BY s.starts_at
"""
