"""Reads what was done with the names of a roll out of the audit trail."""

from collections.abc import Sequence

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId, EntryId
from services.honors.domain.outcome.acts import TOLD, Act, Span


async def acts_with(conn: Connection, congress_id: CongressId, entry_ids: Sequence[EntryId]) -> list[Act]:
    """Give what was done with these names and with the decisions of the congress, in order of time (true time)."""
    rows = await conn.fetch(_ACTS, [str(one) for one in entry_ids], list(TOLD), str(congress_id))
    return [
        Act(row["at"], row["action"], EntryId(row["entry_id"]) if row["entry_id"] else None, tuple(row["said"] or ()))
        for row in rows
    ]


async def rehearsals_of(conn: Connection, congress_id: CongressId) -> list[Span]:
    """Give when it was practised, in order of time."""
    return [Span(row["since"], row["until"]) for row in await conn.fetch(_REHEARSALS, str(congress_id))]


# who receives is kept by id, or by the name that was typed of somebody who is no delegate; a decision by its number
_ACTS = """
SELECT at, action, CASE WHEN subject <> $3 THEN subject::uuid END AS entry_id,
    CASE
        WHEN details ? 'said' THEN ARRAY(SELECT jsonb_array_elements_text(details -> 'said'))
        WHEN details ? 'number' THEN ARRAY[details ->> 'number', coalesce(details ->> 'reason', '')]
        WHEN details ? 'delegate_id' THEN ARRAY[concat_ws(', ',
            nullif(trim(concat_ws(' ', d.form_of_address, coalesce(d.full_name, details ->> 'name'))), ''),
            nullif(details ->> 'capacity', ''))]
    END AS said
FROM audit LEFT JOIN known_delegates d ON d.delegate_id::text = details ->> 'delegate_id'
WHERE (subject = ANY($1::text[]) OR subject = $3) AND action = ANY($2::text[]) ORDER BY id
"""

_REHEARSALS = """
SELECT began.at AS since, (
    SELECT min(ended.at) FROM audit ended
    WHERE ended.subject = $1 AND ended.action = 'rehearsal.ended' AND ended.id > began.id
) AS until
FROM audit began WHERE began.subject = $1 AND began.action = 'rehearsal.began' ORDER BY began.id
"""
