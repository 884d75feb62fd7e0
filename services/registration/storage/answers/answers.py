"""Keeps the register of answers and leave, word by word."""

from dataclasses import dataclass

from asyncpg import Record

from chassis.storage.database import Connection
from services.registration.domain.answers.register import NOTHING_SAID, Entry, Source, Standing, Value, line_of
from services.registration.domain.ids import CongressId, DelegateId


@dataclass(frozen=True)
class KeptEntry:
    """A word and who typed it; `actor_name` is '' where that was the delegate."""

    entry: Entry
    actor_name: str


async def entries_of(conn: Connection, delegate_id: DelegateId) -> list[KeptEntry]:
    """Give the words about a person, the oldest first; the caller has locked the person to add one."""
    return [_kept(row) for row in await conn.fetch(_OF, delegate_id)]


async def add_entry(
    conn: Connection, congress_id: CongressId, delegate_id: DelegateId, entry: Entry, actor: str
) -> None:
    await conn.execute(
        _ADD,
        *(delegate_id, entry.number, congress_id, line_of(entry.value), entry.value, entry.reason, entry.source),
        *(actor, entry.said_at, entry.takes_back),
    )


async def standing_of_person(conn: Connection, delegate_id: DelegateId) -> Standing:
    """Give what holds of a person."""
    row = await conn.fetchrow(_STANDING, delegate_id)
    return _standing(row) if row else NOTHING_SAID


async def leave_untold(conn: Connection, only: DelegateId | None = None) -> list[DelegateId]:
    """Give who has leave, or `only` them, of whom the doors never heard a word of it: it was granted before they listened."""
    return [DelegateId(row["delegate_id"]) for row in await conn.fetch(_LEAVE_UNTOLD, only)]


async def leave_in(conn: Connection, congress_id: CongressId) -> dict[DelegateId, Value | None] | None:
    """Give the leave that holds by person, of everybody with a word of leave; None where no leave was ever granted."""
    rows = await conn.fetch(_LEAVE, congress_id)
    leave = {DelegateId(row["delegate_id"]): Value(row["leave"]) if row["leave"] else None for row in rows}
    return leave or None


async def declined_undecided(conn: Connection, congress_id: CongressId) -> frozenset[DelegateId]:
    """Give who said that they do not come and why, while they have no leave: whether that excuses them is open."""
    return frozenset(DelegateId(row["delegate_id"]) for row in await conn.fetch(_DECLINED_UNDECIDED, congress_id))


def _kept(row: Record) -> KeptEntry:
    value, source = Value(row["value"]), Source(row["source"])
    entry = Entry(row["number"], value, row["reason"], source, row["said_at"], row["takes_back"])
    return KeptEntry(entry, row["actor_name"])


def _standing(row: Record) -> Standing:
    answer = Value(row["answer"]) if row["answer"] else None
    leave = Value(row["leave"]) if row["leave"] else None
    return Standing(answer, row["answer_reason"] or "", leave, row["leave_reason"] or "", row["number"])


_OF = """
SELECT one.number, one.value, one.reason, one.source, one.said_at, one.takes_back,
       coalesce(a.display_name, '') AS actor_name
FROM answers one LEFT JOIN accounts a ON a.account_id::text = one.actor
WHERE one.delegate_id = $1 ORDER BY one.number
"""
_ADD = """
INSERT INTO answers (delegate_id, number, congress_id, line, value, reason, source, actor, said_at, takes_back)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
"""
_STANDING = """
SELECT number, answer, answer_reason, leave, leave_reason FROM standing_answers WHERE delegate_id = $1
"""
_LEAVE = """
SELECT delegate_id, leave FROM standing_answers s
WHERE congress_id = $1 AND EXISTS (SELECT FROM answers a WHERE a.delegate_id = s.delegate_id AND a.line = 'LEAVE')
"""
_LEAVE_UNTOLD = """
SELECT s.delegate_id FROM standing_answers s
WHERE s.leave IS NOT NULL AND s.delegate_id = coalesce($1, s.delegate_id) AND NOT EXISTS (
    SELECT FROM outbox o WHERE o.key = s.delegate_id::text AND o.headers @> '[["ce_type", "registration.leave.changed.v1"]]'
)
ORDER BY s.delegate_id
"""
_DECLINED_UNDECIDED = """
SELECT delegate_id FROM standing_answers
WHERE congress_id = $1 AND answer = 'DECLINED' AND answer_reason <> '' AND leave IS NULL
"""
