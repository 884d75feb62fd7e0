"""What was said of the doors, by the outbox, and where they stand otherwise now."""

from dataclasses import dataclass
from datetime import datetime

from chassis.storage.database import Connection
from services.checkin.domain.ids import CongressId, SessionId


@dataclass(frozen=True, slots=True)
class UntoldDoors:
    """Doors that are not as they were told; `version` is that of the word which is due."""

    session_id: SessionId
    congress_id: CongressId
    version: int
    open: bool
    changed_at: datetime


async def untold_doors(conn: Connection, congress_id: CongressId | None) -> list[UntoldDoors]:
    """Give the doors of one congress, or of all, of which nothing was said since they were last opened or closed. They are
    locked, so that nobody else says it meanwhile; what somebody else has locked they say themselves.
    """
    return [UntoldDoors(**dict(row)) for row in await conn.fetch(_UNTOLD, congress_id)]


_UNTOLD = """
WITH turned AS (
    SELECT d.session_id, d.congress_id, d.open, d.changed_at
    FROM session_doors d JOIN known_sessions s USING (session_id)
    WHERE NOT s.rehearsal AND ($1::uuid IS NULL OR d.congress_id = $1)
    ORDER BY d.session_id FOR UPDATE OF d SKIP LOCKED
), said AS (
    SELECT key, count(*)::int AS words, max(id) AS last FROM outbox
    WHERE headers @> '[["ce_type", "checkin.doors.changed.v1"]]' AND key = ANY (ARRAY(SELECT session_id::text FROM turned))
    GROUP BY key
)
SELECT t.session_id, t.congress_id, t.open, t.changed_at, coalesce(said.words, 0) + 1 AS version
FROM turned t LEFT JOIN said ON said.key = t.session_id::text LEFT JOIN outbox o ON o.id = said.last
WHERE o.id IS NULL OR (convert_from(o.payload, 'UTF8')::jsonb ->> 'open')::boolean <> t.open
   OR (convert_from(o.payload, 'UTF8')::jsonb ->> 'changed_at')::timestamptz <> t.changed_at
"""
