"""Reads what was done with the names of a roll out of the audit trail."""

from collections.abc import Sequence

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId, EntryId
from services.honors.domain.outcome.acts import TOLD, Act, Span


async def acts_with(conn: Connection, entry_ids: Sequence[EntryId]) -> list[Act]:
    """Give what was done with these names beside announcing and presenting, in order of time (true time)."""
    rows = await conn.fetch(_ACTS, [str(one) for one in entry_ids], list(TOLD))
    return [Act(row["at"], row["action"], EntryId(row["entry_id"]), tuple(row["said"] or ())) for row in rows]


async def rehearsals_of(conn: Connection, congress_id: CongressId) -> list[Span]:
    """Give when it was practised, in order of time."""
    return [Span(row["since"], row["until"]) for row in await conn.fetch(_REHEARSALS, str(congress_id))]


_ACTS = """
SELECT at, action, subject::uuid AS entry_id,
    ARRAY(SELECT each FROM jsonb_array_elements_text(details -> 'said') AS each) AS said
FROM audit WHERE subject = ANY($1::text[]) AND action = ANY($2::text[]) ORDER BY id
"""

_REHEARSALS = """
SELECT began.at AS since, (
    SELECT min(ended.at) FROM audit ended
    WHERE ended.subject = $1 AND ended.action = 'rehearsal.ended' AND ended.id > began.id
) AS until
FROM audit began WHERE began.subject = $1 AND began.action = 'rehearsal.began' ORDER BY began.id
"""
