"""Keeps who has opened their pass."""

from datetime import datetime

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId, CredentialId, DelegateId


async def note_opening(
    conn: Connection, congress_id: CongressId, credential_id: CredentialId, opened_at: datetime
) -> None:
    await conn.execute(_NOTE, credential_id, congress_id, opened_at)


async def openings_of(conn: Connection, congress_id: CongressId) -> dict[DelegateId, datetime]:
    """Give, for everybody who opened the pass of the badge that holds, when they did last."""
    rows = await conn.fetch(_OPENINGS, congress_id)
    return {DelegateId(row["delegate_id"]): row["last_opened_at"] for row in rows}


async def count_opened(conn: Connection, congress_id: CongressId) -> int:
    """Count who opened the pass of the badge that holds."""
    return int(await conn.fetchval(_COUNT, congress_id))


_NOTE = """
INSERT INTO pass_openings (credential_id, congress_id, first_opened_at, last_opened_at) VALUES ($1, $2, $3, $3)
ON CONFLICT (credential_id) DO UPDATE SET last_opened_at = excluded.last_opened_at
"""
_OPENINGS = """
SELECT c.delegate_id, o.last_opened_at
FROM pass_openings o JOIN credentials c USING (credential_id)
WHERE o.congress_id = $1 AND c.state = 'ISSUED'
"""
_COUNT = """
SELECT count(DISTINCT c.delegate_id)
FROM pass_openings o JOIN credentials c USING (credential_id)
WHERE o.congress_id = $1 AND c.state = 'ISSUED'
"""
