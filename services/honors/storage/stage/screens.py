"""What each screen shows, by its own word, and when it was last heard."""

from dataclasses import dataclass
from datetime import datetime

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId, ScreenId


@dataclass(frozen=True)
class ScreenState:
    """`acknowledged_at` is when it first said that it shows `revision`; `silent_ms` how long ago it last said anything."""

    screen_id: ScreenId
    name: str
    revision: int
    acknowledged_at: datetime
    heard_at: datetime
    silent_ms: int


async def acknowledge(
    conn: Connection, congress_id: CongressId, screen_id: ScreenId, name: str, revision: int, at: datetime
) -> bool:
    """Note that a screen lives and shows `revision`, at most the one on air. False for a congress without a stage.

    Neither waits for the stage's lock nor takes it. What the screen says last counts, also a lower revision. A name that it
    shows counts as shown from then on.
    """
    known = await conn.fetchval(_ACKNOWLEDGE, congress_id, str(screen_id), name, revision, at)
    await conn.execute(_SHOWN, congress_id, revision, at)
    return bool(known)


async def list_screens(conn: Connection, congress_id: CongressId, now: datetime) -> list[ScreenState]:
    """Give the last word of each screen that is still paired."""
    return [
        ScreenState(**row, silent_ms=max(0, int((now - row["heard_at"]).total_seconds() * 1000)))
        for row in await conn.fetch(_LIST, congress_id)
    ]


_ACKNOWLEDGE = """
INSERT INTO screen_acknowledgements AS s (congress_id, screen_id, name, revision, acknowledged_at, heard_at)
SELECT congress_id, $2, $3, least($4, card_revision), $5, $5 FROM stages WHERE congress_id = $1
ON CONFLICT (congress_id, screen_id) DO UPDATE SET name = excluded.name, revision = excluded.revision,
    acknowledged_at = CASE s.revision WHEN excluded.revision THEN s.acknowledged_at ELSE excluded.acknowledged_at END,
    heard_at = excluded.heard_at
RETURNING true
"""

_SHOWN = """
INSERT INTO shown_names (entry_id, congress_id, shown_at)
SELECT (data -> 'honoree' ->> 'entry_id')::uuid, congress_id, $3 FROM stage_log
WHERE congress_id = $1 AND audience = 'BOARD' AND (data ->> 'revision')::bigint = $2
    AND data -> 'honoree' ->> 'entry_id' IS NOT NULL
ORDER BY number DESC LIMIT 1
ON CONFLICT DO NOTHING
"""

_LIST = """
SELECT screen_id::uuid, name, revision, acknowledged_at, heard_at FROM screen_acknowledgements s
WHERE congress_id = $1
    AND NOT EXISTS (SELECT FROM paired_clients WHERE client_id::text = s.screen_id AND revoked_at IS NOT NULL)
ORDER BY name, screen_id
"""
