"""The honour roll's rows as they are written (`roll` reads them)."""

import json
from collections.abc import Collection, Sequence
from dataclasses import asdict

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId, EntryId
from services.honors.domain.roll.entry import (
    Entry,
)


async def congress_of(conn: Connection, entry_id: EntryId) -> CongressId | None:
    found = await conn.fetchval(_CONGRESS_OF, entry_id)
    return CongressId(found) if found else None


async def names_of_entries(conn: Connection, ids: Collection[str]) -> dict[str, str]:
    """Give the names that these ids have in a roll; nothing for an id of something else."""
    return {row["id"]: row["name"] for row in await conn.fetch(_NAMES, list(ids))}


async def insert_entries(conn: Connection, congress_id: CongressId, entries: Sequence[Entry]) -> None:
    rows = [(e.entry_id, e.kind.value, e.award_code, e.grade, *_written(e)) for e in entries]
    if rows:
        await conn.execute(_INSERT, congress_id, *map(list, zip(*rows, strict=True)))


async def save_entries(conn: Connection, entries: Sequence[Entry]) -> None:
    """Store what may change of entries: words, kind, award, decision, code, status, place and announcement."""
    rows = [
        (
            *(e.entry_id, *_written(e), e.approved_order, e.sequence, e.announced_at, e.corrected, _kept(e)),
            *(e.kind.value, e.award_code, e.grade, json.dumps(asdict(e.said)) if e.said else None),
        )
        for e in entries
    ]
    if rows:
        await conn.execute(_SAVE, *map(list, zip(*rows, strict=True)))


async def save_running_order(conn: Connection, entry_ids: Sequence[EntryId]) -> None:
    """Give these entries the places 1, 2, 3… among those ordered by hand."""
    await conn.execute(_SAVE_RUNNING_ORDER, list(entry_ids))


async def forget_shown(conn: Connection, entry_ids: Sequence[EntryId]) -> None:
    """Forget that a screen showed these names: they were not announced after all."""
    await conn.execute(_FORGET_SHOWN, list(entry_ids))


def _kept(entry: Entry) -> str | None:
    return entry.status_before_rehearsal.value if entry.status_before_rehearsal else None


def _written(entry: Entry) -> tuple[object, ...]:
    return (
        entry.words.name,
        entry.words.unit_name,
        entry.words.position,
        entry.words.citation,
        entry.words.award_name,
        entry.decision.number,
        entry.decision.date,
        entry.decision.issuer,
        entry.posthumous,
        entry.delegate_code,
        entry.status.value,
        entry.list_position,
        entry.list_number,
        entry.words.form_of_address,
        entry.is_confirmed,
        entry.words.review_period,
        entry.words.screen_citation,
        json.dumps(dict(entry.by_hand)),
    )


_CONGRESS_OF = """
SELECT congress_id FROM entries WHERE entry_id = $1
"""

_NAMES = """
SELECT entry_id::text AS id, name FROM entries
WHERE entry_id = ANY(SELECT one::uuid FROM unnest($1::text[]) AS one WHERE one ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
"""

_INSERT = """
INSERT INTO entries (congress_id, entry_id, kind, award_code, grade, name, unit_name, position, citation, award_name,
    decision_number, decision_date, issuer, posthumous, delegate_code, status, list_position, list_number, form_of_address,
    is_confirmed, review_period, screen_citation, by_hand)
SELECT $1, entry_id, kind, award_code, grade, name, unit_name, position, citation, award_name, decision_number,
    decision_date, issuer, posthumous, delegate_code, status, list_position, list_number, form_of_address, is_confirmed,
    review_period, screen_citation, by_hand::jsonb
FROM unnest($2::uuid[], $3::text[], $4::text[], $5::int[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[],
    $11::text[], $12::date[], $13::text[], $14::boolean[], $15::text[], $16::text[], $17::int[], $18::text[], $19::text[],
    $20::boolean[], $21::text[], $22::text[], $23::text[])
    AS n (entry_id, kind, award_code, grade, name, unit_name, position, citation, award_name, decision_number,
        decision_date, issuer, posthumous, delegate_code, status, list_position, list_number, form_of_address,
        is_confirmed, review_period, screen_citation, by_hand)
"""

_SAVE = """
UPDATE entries e SET name = n.name, unit_name = n.unit_name, position = n.position, citation = n.citation,
    award_name = n.award_name, decision_number = n.decision_number, decision_date = n.decision_date, issuer = n.issuer,
    posthumous = n.posthumous, delegate_code = n.delegate_code, status = n.status, list_position = n.list_position,
    list_number = n.list_number, form_of_address = n.form_of_address, is_confirmed = n.is_confirmed,
    review_period = n.review_period, screen_citation = n.screen_citation, by_hand = n.by_hand::jsonb, approved_order = n.approved_order, sequence = n.sequence,
    announced_at = n.announced_at, corrected = n.corrected, status_before_rehearsal = n.status_before_rehearsal,
    kind = n.kind, award_code = n.award_code, grade = n.grade, said = n.said::jsonb
FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::date[], $9::text[],
    $10::boolean[], $11::text[], $12::text[], $13::int[], $14::text[], $15::text[], $16::boolean[], $17::text[],
    $18::text[], $19::text[], $20::int[], $21::int[], $22::timestamptz[], $23::boolean[], $24::text[], $25::text[],
    $26::text[], $27::int[], $28::text[])
    AS n (entry_id, name, unit_name, position, citation, award_name, decision_number, decision_date, issuer,
        posthumous, delegate_code, status, list_position, list_number, form_of_address, is_confirmed, review_period,
        screen_citation, by_hand, approved_order, sequence, announced_at, corrected, status_before_rehearsal, kind, award_code, grade,
        said)
WHERE e.entry_id = n.entry_id
"""

_SAVE_RUNNING_ORDER = """
UPDATE entries e SET approved_order = o.place
FROM unnest($1::uuid[]) WITH ORDINALITY AS o (entry_id, place)
WHERE e.entry_id = o.entry_id
"""

_FORGET_SHOWN = """
DELETE FROM shown_names WHERE entry_id = ANY($1::uuid[])
"""
