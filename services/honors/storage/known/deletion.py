"""Takes every row of a deleted congress out of this database. The audit and what was said stay."""

from collections.abc import Sequence
from datetime import datetime

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId


async def delete_congress(conn: Connection, congress_id: CongressId, at: datetime) -> None:
    """Delete all but the tombstones: the row of `known_congresses`, and one that outlives a rebuild."""
    await conn.execute(_REMEMBER, congress_id, at)
    await conn.execute(_DELETE, congress_id)


async def deleted_of(conn: Connection, congress_ids: Sequence[CongressId]) -> set[CongressId]:
    """Give those of `congress_ids` that were deleted: nothing said of them counts any more."""
    rows = await conn.fetch(_DELETED_OF, list(congress_ids))
    return {CongressId(row["congress_id"]) for row in rows}


_REMEMBER = """
INSERT INTO deleted_congresses (congress_id, deleted_at) VALUES ($1, $2) ON CONFLICT DO NOTHING
"""

_DELETE = """
WITH roll AS (
    DELETE FROM entries WHERE congress_id = $1
), stage AS (
    DELETE FROM stages WHERE congress_id = $1
), log AS (
    DELETE FROM stage_log WHERE congress_id = $1
), screens AS (
    DELETE FROM screen_acknowledgements WHERE congress_id = $1
), registry AS (
    DELETE FROM screens WHERE screen_id IN (SELECT client_id FROM paired_clients WHERE congress_id = $1)
), shown AS (
    DELETE FROM shown_names WHERE congress_id = $1
), returned AS (
    DELETE FROM returned_names WHERE congress_id = $1
), photos AS (
    DELETE FROM photo_plans WHERE congress_id = $1
), plans AS (
    DELETE FROM row_plans WHERE congress_id = $1
), told AS (
    DELETE FROM told_rows WHERE congress_id = $1
), told_until AS (
    DELETE FROM rows_told_until WHERE congress_id = $1
), programme AS (
    DELETE FROM programmes WHERE congress_id = $1
), editions_made AS (
    DELETE FROM editions WHERE congress_id = $1
), scans AS (
    DELETE FROM decision_scans WHERE congress_id = $1
), decisions AS (
    DELETE FROM decision_acts WHERE congress_id = $1
), awards AS (
    DELETE FROM own_awards WHERE congress_id = $1
), imports AS (
    DELETE FROM roll_imports WHERE congress_id = $1
), answers AS (
    DELETE FROM roll_answers WHERE congress_id = $1
), webhooks_kept AS (
    DELETE FROM webhooks WHERE congress_id = $1
), certificates AS (
    DELETE FROM certificate_layouts WHERE congress_id = $1
), reception AS (
    DELETE FROM introductions WHERE congress_id = $1
), leaders AS (
    DELETE FROM introduced_leaders WHERE congress_id = $1
), people AS (
    DELETE FROM known_delegates WHERE congress_id = $1
), presence AS (
    DELETE FROM known_presence WHERE congress_id = $1
), portraits AS (
    DELETE FROM known_photos WHERE congress_id = $1
), agreed AS (
    DELETE FROM portrait_consents WHERE congress_id = $1
)
DELETE FROM idempotency_keys WHERE scope = 'stage ' || $1::uuid::text
"""

_DELETED_OF = """
SELECT congress_id FROM deleted_congresses WHERE congress_id = ANY($1::uuid[])
"""
