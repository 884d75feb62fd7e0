"""Reads what was done with the names of a roll out of the audit trail."""

from collections.abc import Mapping, Sequence

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId, EntryId
from services.honors.domain.outcome.acts import TOLD, Act, Span
from services.honors.domain.proof.public_correction import ChangedWord


async def acts_with(conn: Connection, congress_id: CongressId, entry_ids: Sequence[EntryId]) -> list[Act]:
    """Give what was done with these names and with the decisions of the congress, in order of time (true time)."""
    rows = await conn.fetch(_ACTS, [str(one) for one in entry_ids], list(TOLD), str(congress_id))
    return [
        Act(
            row["at"],
            row["action"],
            EntryId(row["entry_id"]) if row["entry_id"] else None,
            tuple(row["said"] or ()),
            _changes(row["words"]) if row["words"] else (),
        )
        for row in rows
    ]


def _changes(words: Mapping[str, list[str]]) -> tuple[ChangedWord, ...]:
    before, after = words["before"], words["after"]
    return tuple(ChangedWord(*one) for one in zip(words["fields"], before, after, strict=True))


async def rehearsals_of(conn: Connection, congress_id: CongressId) -> list[Span]:
    """Give when it was practised, in order of time."""
    return [Span(row["since"], row["until"]) for row in await conn.fetch(_REHEARSALS, str(congress_id))]


# who receives is kept by id, or by the name that was typed of somebody who is no delegate; a decision by its number; what a correction
# changed was noted just before it
_ACTS = """
SELECT at, action, CASE WHEN subject <> $3 THEN subject::uuid END AS entry_id,
    CASE
        WHEN details ? 'said' THEN ARRAY(SELECT jsonb_array_elements_text(details -> 'said'))
        WHEN details ? 'number' THEN ARRAY[details ->> 'number', coalesce(details ->> 'reason', '')]
        WHEN details ? 'delegate_id' THEN ARRAY[concat_ws(', ',
            nullif(trim(concat_ws(' ', d.form_of_address, coalesce(d.full_name, details ->> 'name'))), ''),
            nullif(details ->> 'capacity', ''))]
    END AS said,
    CASE WHEN action = 'entry.correct' THEN (
        SELECT w.details FROM audit w
        WHERE w.subject = audit.subject AND w.action = 'entry.words_changed' AND w.id < audit.id ORDER BY w.id DESC LIMIT 1
    ) END AS words
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
