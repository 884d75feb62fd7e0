"""Looks lines of the audit trail up."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from chassis.storage.database import Connection


@dataclass(frozen=True)
class Asked:
    """`q`: a part of actor, action or subject, or of an id in them, or else one of `also` is the actor or the subject; `action`:
    how it begins; "" and None ask for nothing. `congress_id`: what was done there or to it; `deeds`: actions that fit `q` by their words."""

    q: str
    action: str
    since: datetime | None
    until: datetime | None
    before: int | None
    most: int
    also: tuple[str, ...] = ()
    congress_id: UUID | None = None
    deeds: tuple[str, ...] = ()


@dataclass(frozen=True)
class Kept:
    """A line, with its number in the chain; None: not sealed yet."""

    id: int
    at: datetime
    actor: str
    action: str
    subject: str
    details: Mapping[str, object]
    number: int | None


async def read_trail(conn: Connection, asked: Asked) -> list[Kept]:
    """Give the newest lines that fit."""
    rows = await conn.fetch(
        _READ,
        *(asked.q, asked.action, asked.since, asked.until, asked.before, asked.most),
        *(list(asked.also), asked.congress_id, list(asked.deeds)),
    )
    return [Kept(**dict(row)) for row in rows]


async def codes_in(conn: Connection, congress_id: UUID | None) -> tuple[list[str], list[str], list[str]]:
    """Give every actor, subject and action that lines have, each once; None: of all lines."""
    row = await conn.fetchrow(_CODES, congress_id)
    return (list(row["actors"] or ()), list(row["subjects"] or ()), list(row["actions"] or ())) if row else ([], [], [])


async def seal_of(conn: Connection) -> tuple[int, bytes, datetime | None]:
    """Give how many lines are sealed, the newest link (empty: none yet), and when it was made."""
    row = await conn.fetchrow(_SEAL)
    return (row["number"], row["link"], row["sealed_at"]) if row else (0, b"", None)


_READ = """
SELECT a.id, a.at, a.actor, a.action, a.subject, a.details, c.number
FROM audit a LEFT JOIN audit_chain c ON c.audit_id = a.id
WHERE ($1 = '' OR position(lower($1) IN lower(a.actor || ' ' || a.action || ' ' || a.subject || ' ' || a.details::text)) > 0
       OR a.actor = ANY($7::text[]) OR a.subject = ANY($7::text[]) OR a.action = ANY($9::text[]))
  AND ($2 = '' OR starts_with(a.action, $2))
  AND ($3::timestamptz IS NULL OR a.at >= $3) AND ($4::timestamptz IS NULL OR a.at < $4)
  AND ($5::bigint IS NULL OR a.id < $5)
  AND ($8::uuid IS NULL OR a.congress_id = $8 OR a.subject = $8::text)
ORDER BY a.id DESC LIMIT $6
"""
_CODES = """
SELECT array_agg(DISTINCT actor) AS actors, array_agg(DISTINCT subject) AS subjects, array_agg(DISTINCT action) AS actions
FROM audit WHERE $1::uuid IS NULL OR congress_id = $1 OR subject = $1::text
"""
_SEAL = """SELECT number, link, sealed_at FROM audit_chain ORDER BY number DESC LIMIT 1"""
