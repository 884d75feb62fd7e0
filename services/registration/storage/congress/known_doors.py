"""Keeps what checkin says of the doors of a session."""

from datetime import datetime

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId, SessionId


async def apply_doors(
    conn: Connection,
    session_id: SessionId,
    congress_id: CongressId,
    version: int,
    changed_at: datetime,
    *,
    is_open: bool,
) -> bool:
    """Take over how they stand unless as new a word was heard; tell whether it was news. What is still heard of a deleted
    congress is not kept.
    """
    return bool(await conn.fetchval(_APPLY, session_id, congress_id, version, is_open, changed_at))


async def is_over(conn: Connection, session_id: SessionId, now: datetime) -> bool:
    """Tell whether nobody is waited for in this session any more: its doors were closed after it had begun, its day is past, or
    its congress is closed.
    """
    return bool(await conn.fetchval(_OVER, session_id, now))


_APPLY = """
INSERT INTO known_doors AS known (session_id, congress_id, version, open, changed_at)
SELECT $1, $2, $3, $4, $5 WHERE NOT EXISTS (SELECT FROM congresses WHERE congress_id = $2 AND state = 'DELETED')
ON CONFLICT (session_id) DO UPDATE SET version = excluded.version, open = excluded.open, changed_at = excluded.changed_at
WHERE known.version < excluded.version
RETURNING true
"""
_OVER = """
SELECT is_over(s, $2) OR EXISTS (SELECT FROM closings c WHERE c.congress_id = s.congress_id AND c.paused_at IS NULL)
FROM congress_sessions s WHERE s.session_id = $1
"""
