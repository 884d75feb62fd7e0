"""Finds delegates for a list."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from asyncpg import Record

from chassis.storage.database import Connection
from services.registration.domain.answers.register import Value
from services.registration.domain.badges.paper import PrintState
from services.registration.domain.ids import CongressId, CredentialId, DelegateId
from services.registration.domain.people.delegate import IDENTITY_OPTIONAL, CredentialState, Status
from services.registration.storage.seating.listed_seats import ListedSeat, listed_seats

Show = Literal[
    "all",
    "active",
    "gone",
    "nominated",
    "rejected",
    "no_badge",
    "missing",
    "not_printed",
    "changed",
    "no_photo",
    "no_seat",
    "double_seat",
    "same_name",
    "proposed",
    "unanswered",
    "declined",
    "on_leave",
    "asks_leave",
    "erased",
]
"""`gone` are replaced or withdrawn; `rejected`: proposed and not approved; `erased`: nothing is left of who they were; the others are about those who are on the roster: `missing` facts,
`changed` since their badge was printed, `no_photo`: without a portrait, `no_seat`: without one in some sitting,
`double_seat`: their file gives them a seat that somebody else has, `same_name`: another one on the roster has their name, `proposed`: their clerk asks the organisers to change who they are; `unanswered`: neither answer nor leave,
`asks_leave`: declined with a reason, and nobody has decided whether that is leave."""
Sort = Literal["name", "unit", "code", "category", "seat", "recent"]


@dataclass(frozen=True)
class ListedDelegate:
    """One line of the list. `credential_state` is that of the newest badge, None before the first. `session_seats` has every
    sitting in its order where `seat` is not that of all of them, and is empty otherwise.
    `print_state` is None unless a badge holds; `missing` counts the attributes that lack; `list_place` is the place
    in the unit from 1, 0 for none. `answer_number` counts the words in the register of answers; who `came` to a
    sitting is there, whatever was said.
    """

    delegate_id: DelegateId
    delegate_code: str
    version: int
    status: Status
    form_of_address: str
    full_name: str
    position: str
    birth_year: int | None
    unit_code: str
    unit_name: str
    category: str
    standing: str
    seat: str
    session_seats: tuple[ListedSeat, ...]
    credential_state: CredentialState | None
    print_state: PrintState | None
    missing: int
    list_place: int
    answer: Value | None
    leave: Value | None
    answer_number: int
    came: bool


@dataclass(frozen=True)
class DelegatePage:
    """One page, and how many fit in all."""

    items: tuple[ListedDelegate, ...]
    total: int


@dataclass(frozen=True)
class Wanted:
    """`words` are folded and each must occur: first come people whose given name is one of them, then those of whom
    each begins a word, then the rest. `sort` orders people of the same rank. `seats` are the keys of seats that the words
    may mean: who sits there, in all sittings or in one, comes before everybody."""

    words: Sequence[str] = ()
    unit_code: str | None = None
    category: str | None = None
    show: Show = "all"
    sort: Sort = "name"
    seats: Sequence[str] = ()


async def search_delegates(
    conn: Connection, congress_id: CongressId, wanted: Wanted, *, limit: int, offset: int
) -> DelegatePage:
    """Give one page, and how many people fit."""
    asked = (
        *(congress_id, wanted.unit_code, wanted.category, list(wanted.words)),
        *(wanted.show, list(IDENTITY_OPTIONAL), wanted.sort),
        *([f"%{_plain(word)}%" for word in wanted.words], [f"% {_plain(word)}%" for word in wanted.words]),
        list(wanted.seats),
    )
    rows = await conn.fetch(_FOUND, *asked, limit, offset)
    if not rows and offset:  # beyond the end
        first = await conn.fetch(_FOUND, *asked, 1, 0)
        return DelegatePage((), first[0]["total"] if first else 0)
    total = rows[0]["total"] if rows else 0
    return DelegatePage(await _lines(conn, [row["delegate_id"] for row in rows]), total)


def _plain(word: str) -> str:
    """Give `word` as a pattern that means nothing but itself."""
    return re.sub(r"([\\%_])", r"\\\1", word)


async def holder_of(conn: Connection, congress_id: CongressId, credential_id: CredentialId) -> DelegatePage:
    """Find who has, or had, this badge."""
    return await _found(conn, _BY_CREDENTIAL, congress_id, credential_id)


async def by_twelve_digits(
    conn: Connection, congress_id: CongressId, digits: str, national_id_hashes: Sequence[bytes]
) -> DelegatePage:
    """Find who has, or had, a badge of this short code, or has the id number of these keyed hashes."""
    return await _found(conn, _BY_DIGITS, congress_id, digits, national_id_hashes)


async def _found(conn: Connection, statement: str, *given: object) -> DelegatePage:
    items = await _lines(conn, [row["delegate_id"] for row in await conn.fetch(statement, *given)])
    return DelegatePage(items, len(items))


async def _lines(conn: Connection, delegate_ids: Sequence[DelegateId]) -> tuple[ListedDelegate, ...]:
    rows = await conn.fetch(_LINES, delegate_ids, list(IDENTITY_OPTIONAL))
    seats = await listed_seats(conn, delegate_ids)
    return tuple(_listed(row, seats.get(row["delegate_id"], ())) for row in rows)


def _listed(row: Record, seats: tuple[ListedSeat, ...]) -> ListedDelegate:
    state = row["credential_state"]
    typed = {
        "session_seats": seats,
        "status": Status(row["status"]),
        "credential_state": CredentialState(state) if state else None,
        "answer": Value(row["answer"]) if row["answer"] else None,
        "leave": Value(row["leave"]) if row["leave"] else None,
        "print_state": PrintState(row["print_state"]) if row["print_state"] else None,
    }
    return ListedDelegate(**{**dict(row), **typed})


_FOUND = """
WITH seated AS (
    SELECT delegate_id FROM delegates WHERE congress_id = $1 AND status = 'ACTIVE' AND seat_key = ANY($10::text[])
    UNION
    SELECT delegate_id FROM session_seats WHERE congress_id = $1 AND held AND seat_key = ANY($10::text[])
)
SELECT d.delegate_id, count(*) OVER ()::int AS total
FROM delegates d
WHERE d.congress_id = $1
  AND ($2::text IS NULL OR d.unit_code = $2)
  AND ($3::text IS NULL OR d.category = $3)
  AND (d.search_text LIKE ALL ($8::text[]) OR d.delegate_id IN (SELECT delegate_id FROM seated))
  AND CASE $5::text
      WHEN 'all' THEN d.status <> 'NOMINATED'
      WHEN 'gone' THEN d.status IN ('REPLACED', 'WITHDRAWN')
      WHEN 'nominated' THEN d.status = 'NOMINATED'
      WHEN 'rejected' THEN d.status = 'NOMINATED' AND d.erased_at IS NULL AND EXISTS (
          SELECT FROM nominations n WHERE n.delegate_id = d.delegate_id AND n.state = 'REJECTED')
      WHEN 'active' THEN d.status = 'ACTIVE' AND d.erased_at IS NULL
      WHEN 'erased' THEN d.erased_at IS NOT NULL
      WHEN 'no_badge' THEN d.status = 'ACTIVE' AND d.erased_at IS NULL
          AND NOT EXISTS (SELECT FROM credentials c WHERE c.delegate_id = d.delegate_id AND c.state = 'ISSUED')
      WHEN 'not_printed' THEN EXISTS (
          SELECT FROM badge_papers p WHERE p.delegate_id = d.delegate_id AND p.print_state = 'NOT_PRINTED')
      WHEN 'changed' THEN EXISTS (
          SELECT FROM badge_papers p WHERE p.delegate_id = d.delegate_id AND p.print_state = 'CHANGED')
      WHEN 'no_photo' THEN d.status = 'ACTIVE' AND d.erased_at IS NULL
          AND NOT EXISTS (SELECT FROM photos f WHERE f.delegate_id = d.delegate_id)
      WHEN 'no_seat' THEN d.delegate_id IN (SELECT w.delegate_id FROM people_without_seat w WHERE w.congress_id = $1)
      WHEN 'double_seat' THEN d.status = 'ACTIVE' AND d.seat = ''
          AND EXISTS (SELECT FROM contested_seats c WHERE c.delegate_id = d.delegate_id)
      WHEN 'same_name' THEN d.status = 'ACTIVE' AND d.erased_at IS NULL AND d.sort_key IN (
          SELECT o.sort_key FROM delegates o
          WHERE o.congress_id = $1 AND o.status = 'ACTIVE' AND o.erased_at IS NULL
          GROUP BY o.sort_key HAVING count(*) > 1)
      WHEN 'proposed' THEN d.status = 'ACTIVE' AND EXISTS (
          SELECT FROM delegate_acts a
          WHERE a.delegate_id = d.delegate_id AND a.kind = 'PROPOSED' AND a.undone_at IS NULL)
      WHEN 'unanswered' THEN d.status = 'ACTIVE' AND d.erased_at IS NULL AND d.delegate_id NOT IN (
          SELECT s.delegate_id FROM standing_answers s
          WHERE s.congress_id = $1 AND (s.answer IS NOT NULL OR s.leave IS NOT NULL))
      WHEN 'declined' THEN d.status = 'ACTIVE' AND d.delegate_id IN (
          SELECT s.delegate_id FROM standing_answers s WHERE s.congress_id = $1 AND s.answer = 'DECLINED')
      WHEN 'on_leave' THEN d.status = 'ACTIVE' AND d.delegate_id IN (
          SELECT s.delegate_id FROM standing_answers s WHERE s.congress_id = $1 AND s.leave IS NOT NULL)
      WHEN 'asks_leave' THEN d.status = 'ACTIVE' AND d.delegate_id IN (
          SELECT s.delegate_id FROM standing_answers s
          WHERE s.congress_id = $1 AND s.answer = 'DECLINED' AND s.answer_reason <> '' AND s.leave IS NULL)
      WHEN 'missing' THEN d.status = 'ACTIVE' AND d.delegate_id IN (
          SELECT x.delegate_id FROM delegates x LEFT JOIN sensitive_attributes s USING (delegate_id)
          WHERE x.congress_id = $1 AND x.erased_at IS NULL AND cardinality(lacking_facts(x, s, $6::text[])) > 0)
      END
ORDER BY
    CASE WHEN cardinality($10::text[]) > 0 THEN d.delegate_id NOT IN (SELECT delegate_id FROM seated) END,
    CASE WHEN cardinality($4::text[]) = 0 THEN 0
         WHEN split_part(d.search_text, ' ', cardinality(string_to_array(d.full_name, ' '))) = ANY($4) THEN 0
         WHEN ' ' || d.search_text LIKE ALL ($9::text[]) THEN 1
         ELSE 2 END,
    CASE WHEN $7::text = 'recent' THEN d.updated_at END DESC NULLS LAST,
    CASE $7 WHEN 'unit' THEN (
        SELECT place FROM units u WHERE u.congress_id = d.congress_id AND u.unit_code = d.unit_code) END,
    CASE WHEN $7 = 'unit' THEN d.list_place = 0 END, CASE WHEN $7 = 'unit' THEN d.list_place END,
    CASE $7 WHEN 'code' THEN d.delegate_code WHEN 'category' THEN d.category
            WHEN 'seat' THEN coalesce(substring(d.seat FROM '^\\D+') || lpad(substring(d.seat FROM '\\d+'), 6, '0'),
                                      nullif(d.seat, ''), '~') END COLLATE "C",
    d.sort_key, d.delegate_code
LIMIT $11 OFFSET $12
"""
_BY_CREDENTIAL = """SELECT delegate_id FROM credentials WHERE congress_id = $1 AND credential_id = $2"""
_BY_DIGITS = """
SELECT delegate_id FROM credentials WHERE congress_id = $1 AND short_code = $2
UNION
SELECT delegate_id FROM sensitive_attributes WHERE congress_id = $1 AND national_id_hash = ANY($3::bytea[])
"""
_LINES = """
SELECT d.delegate_id, d.delegate_code, d.version, d.status, d.form_of_address, d.full_name, d.position,
       d.birth_year, d.list_place, d.unit_code, u.name AS unit_name, d.category, d.standing, d.seat,
       c.state AS credential_state, p.print_state,
       cardinality(lacking_facts(d, s, $2::text[])) AS missing,
       r.answer, r.leave, coalesce(r.number, 0)::int AS answer_number,
       EXISTS (SELECT FROM people_who_came came WHERE came.delegate_id = d.delegate_id) AS came
FROM unnest($1::uuid[]) WITH ORDINALITY AS wanted (delegate_id, place)
JOIN delegates d USING (delegate_id)
JOIN units u USING (congress_id, unit_code)
LEFT JOIN sensitive_attributes s USING (delegate_id)
LEFT JOIN badge_papers p USING (delegate_id)
LEFT JOIN LATERAL (
    SELECT state FROM credentials WHERE delegate_id = d.delegate_id ORDER BY version DESC LIMIT 1
) c ON true
LEFT JOIN LATERAL (SELECT answer, leave, number FROM standing_answers h WHERE h.delegate_id = d.delegate_id) r ON true
ORDER BY wanted.place
"""
