"""What the doors were told of who goes up in which row."""

import json
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId, DelegateId, SessionId
from services.honors.domain.rows.going_up import GoesUp

Rows = tuple[GoesUp, ...]


async def next_to_look_through(conn: Connection) -> CongressId | None:
    """Give a congress of which something was told to its stage since the doors were told; None: there is none.

    What is rehearsed is told to no door: it is looked through when the rehearsal is over.
    """
    found = await conn.fetchval(_NEXT)
    return CongressId(found) if found else None


async def looked_through(conn: Connection, congress_id: CongressId) -> None:
    """Note that all is told that stands there now; the caller has locked the stage."""
    await conn.execute(_LOOKED, congress_id)


async def told_rows(conn: Connection, congress_id: CongressId) -> dict[DelegateId, Rows]:
    """Give what was told last of each person."""
    rows = await conn.fetch(_TOLD, congress_id)
    return {DelegateId(row["delegate_id"]): tuple(_row(one) for one in row["rows"]) for row in rows}


async def save_told(
    conn: Connection, congress_id: CongressId, news: Mapping[DelegateId, Rows]
) -> dict[DelegateId, int]:
    """Keep what is told now; give the version of each word."""
    people = sorted(news)
    written = [json.dumps([_written(one) for one in news[each]]) for each in people]
    kept = await conn.fetch(_SAVE, people, congress_id, written)
    return {DelegateId(row["delegate_id"]): row["version"] for row in kept}


def _written(row: GoesUp) -> list[Any]:
    return [row.number, row.wave, row.by_size, str(row.session_id) if row.session_id else None]


def _row(kept: list[Any]) -> GoesUp:
    number, wave, by_size, session_id = kept
    return GoesUp(number, wave, by_size=by_size, session_id=SessionId(UUID(session_id)) if session_id else None)


_NEXT = """
SELECT s.congress_id FROM stages s LEFT JOIN rows_told_until t USING (congress_id)
WHERE s.stage_frames IS DISTINCT FROM t.frame AND s.rehearsed_from IS NULL ORDER BY s.congress_id LIMIT 1
"""

_LOOKED = """
INSERT INTO rows_told_until (congress_id, frame) SELECT congress_id, stage_frames FROM stages WHERE congress_id = $1
ON CONFLICT (congress_id) DO UPDATE SET frame = excluded.frame
"""

_TOLD = """SELECT delegate_id, rows FROM told_rows WHERE congress_id = $1"""

_SAVE = """
INSERT INTO told_rows AS told (delegate_id, congress_id, version, rows)
SELECT delegate_id, $2, 1, rows FROM unnest($1::uuid[], $3::text[]::jsonb[]) AS new (delegate_id, rows)
ON CONFLICT (delegate_id) DO UPDATE SET version = told.version + 1, rows = excluded.rows, congress_id = excluded.congress_id
RETURNING delegate_id, version
"""
