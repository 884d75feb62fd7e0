"""The honour roll's rows, each with the delegate who receives as they are now."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import asyncpg

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId, DelegateId, EntryId
from services.honors.domain.roll.award_catalogue import award_catalogue
from services.honors.domain.roll.entry import Decision, Entry, EntryStatus, RecipientKind, Representative, Words

# A collective's or household's receiver passes over to whoever replaces them, however often; an individually
# honoured person is nobody else. Where a code occurs twice (a replacement kept it), the first holder starts.
_ROLL = """
WITH RECURSIVE chain AS (
    SELECT e.entry_id, e.kind, coalesce(e.representative_delegate_id, d.delegate_id) AS delegate_id, 0 AS step
    FROM entries e
    LEFT JOIN LATERAL (
        SELECT delegate_id FROM known_delegates
        WHERE congress_id = e.congress_id AND delegate_code = e.delegate_code AND e.delegate_code <> ''
        ORDER BY replaces IS NOT NULL, delegate_id LIMIT 1
    ) d ON true
    WHERE e.congress_id = $1
    UNION ALL
    SELECT c.entry_id, c.kind, n.delegate_id, c.step + 1
    FROM chain c JOIN known_delegates n ON n.replaces = c.delegate_id
    WHERE c.kind <> 'INDIVIDUAL' AND c.step < 20
), receiver AS (
    SELECT DISTINCT ON (entry_id) entry_id, delegate_id FROM chain ORDER BY entry_id, step DESC
)
SELECT e.*, d.delegate_id AS r_id, d.full_name AS r_name, d.form_of_address AS r_form,
    d.active AND NOT EXISTS (SELECT FROM known_delegates n WHERE n.replaces = d.delegate_id) AS r_active,
    coalesce(CASE WHEN cardinality(c.official_sessions) > 0 THEN p.sessions && c.official_sessions
                  ELSE cardinality(p.sessions) > 0 END, false) AS r_present
FROM entries e
JOIN receiver r USING (entry_id)
LEFT JOIN known_delegates d ON d.delegate_id = r.delegate_id
LEFT JOIN known_presence p ON p.delegate_id = r.delegate_id
LEFT JOIN known_congresses c ON c.congress_id = e.congress_id
WHERE e.congress_id = $1
"""


async def read_roll(conn: Connection, congress_id: CongressId) -> list[Entry]:
    """Give all entries of a congress, in no order, each with its receiver."""
    return [_entry(row) for row in await conn.fetch(_ROLL, congress_id)]


async def congress_of(conn: Connection, entry_id: EntryId) -> CongressId | None:
    found = await conn.fetchval("SELECT congress_id FROM entries WHERE entry_id = $1", entry_id)
    return CongressId(found) if found else None


async def concern_a_receiver(conn: Connection, delegate_ids: Sequence[DelegateId]) -> bool:
    """Tell whether one of `delegate_ids` may receive for somebody; true in doubt (who is not known, or replaced another)."""
    return bool(
        await conn.fetchval(
            "SELECT EXISTS (SELECT FROM entries WHERE representative_delegate_id = ANY($1::uuid[]))"
            " OR EXISTS (SELECT FROM known_delegates d JOIN entries e USING (congress_id, delegate_code)"
            " WHERE d.delegate_id = ANY($1::uuid[]))"
            " OR EXISTS (SELECT FROM unnest($1::uuid[]) AS asked (delegate_id) LEFT JOIN known_delegates d USING (delegate_id)"
            " WHERE d.delegate_id IS NULL OR d.replaces IS NOT NULL)",
            list(delegate_ids),
        )
    )


async def insert_entries(conn: Connection, congress_id: CongressId, entries: Sequence[Entry]) -> None:
    await conn.executemany(
        "INSERT INTO entries (entry_id, congress_id, kind, award_code, grade, list_position, name, unit_name, position,"
        " citation, award_name, decision_number, decision_date, issuer, posthumous, delegate_code, status)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
        [
            (
                each.entry_id,
                congress_id,
                each.kind.value,
                each.award_code,
                each.grade,
                each.list_position,
                *_written(each),
            )
            for each in entries
        ],
    )


async def save_entry(conn: Connection, entry: Entry) -> None:
    """Store what may change of an entry: words, decision, code, status, place and announcement."""
    await conn.execute(
        "UPDATE entries SET name = $2, unit_name = $3, position = $4, citation = $5, award_name = $6,"
        " decision_number = $7, decision_date = $8, issuer = $9, posthumous = $10, delegate_code = $11, status = $12,"
        " approved_order = $13, sequence = $14, announced_at = $15, corrected = $16 WHERE entry_id = $1",
        entry.entry_id,
        *_written(entry),
        entry.approved_order,
        entry.sequence,
        entry.announced_at,
        entry.corrected,
    )


async def save_running_order(conn: Connection, entry_ids: Sequence[EntryId]) -> None:
    """Give these entries the places 1, 2, 3… among those ordered by hand."""
    await conn.execute(
        "UPDATE entries e SET approved_order = o.place"
        " FROM unnest($1::uuid[]) WITH ORDINALITY AS o (entry_id, place) WHERE e.entry_id = o.entry_id",
        list(entry_ids),
    )


async def save_receiver(conn: Connection, entry_id: EntryId, name: str, capacity: str) -> None:
    """Note who received in fact, and as what."""
    await conn.execute(
        "UPDATE entries SET receiver_name = $2, receiver_capacity = $3 WHERE entry_id = $1", entry_id, name, capacity
    )


async def save_representative(conn: Connection, entry_id: EntryId, delegate_id: DelegateId) -> None:
    await conn.execute("UPDATE entries SET representative_delegate_id = $2 WHERE entry_id = $1", entry_id, delegate_id)


async def told_receivers(conn: Connection, congress_id: CongressId) -> dict[EntryId, Representative | None]:
    """Give, for each entry, the receiver the stage was last told of."""
    rows = await conn.fetch("SELECT entry_id, told_receiver FROM entries WHERE congress_id = $1", congress_id)
    return {EntryId(row["entry_id"]): _told(row["told_receiver"]) for row in rows}


async def save_told_receivers(conn: Connection, entries: Sequence[Entry]) -> None:
    """Note that the stage was told of the receivers that `entries` have now."""
    await conn.executemany(
        "UPDATE entries SET told_receiver = $2 WHERE entry_id = $1",
        [(each.entry_id, _telling(each.representative)) for each in entries],
    )


def _telling(person: Representative | None) -> dict[str, object] | None:
    if person is None:
        return None
    return {
        "delegate_id": str(person.delegate_id),
        "name": person.name,
        "form_of_address": person.form_of_address,
        "active": person.active,
        "present": person.present,
    }


def _told(told: dict[str, Any] | None) -> Representative | None:
    return Representative(**{**told, "delegate_id": DelegateId(UUID(told["delegate_id"]))}) if told else None


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
    )


def _entry(row: asyncpg.Record) -> Entry:
    return Entry(
        entry_id=EntryId(row["entry_id"]),
        kind=RecipientKind(row["kind"]),
        words=Words(row["name"], row["unit_name"], row["award_name"], row["position"], row["citation"]),
        award_code=row["award_code"],
        precedence=award_catalogue()[row["award_code"]].precedence,
        grade=row["grade"],
        decision=Decision(row["decision_number"], row["decision_date"], row["issuer"]),
        list_position=row["list_position"],
        posthumous=row["posthumous"],
        delegate_code=row["delegate_code"],
        status=EntryStatus(row["status"]),
        representative=Representative(
            DelegateId(row["r_id"]), row["r_name"], row["r_form"], row["r_active"], row["r_present"]
        )
        if row["r_id"]
        else None,
        approved_order=row["approved_order"],
        sequence=row["sequence"],
        announced_at=row["announced_at"],
        corrected=row["corrected"],
    )
