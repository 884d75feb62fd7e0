"""Keeps the links of heads of delegations, and reads what one of them opens: a unit's own people."""

from dataclasses import dataclass
from datetime import datetime

from chassis.storage.database import Connection
from services.registration.domain.answers.register import Value
from services.registration.domain.ids import CongressId, DelegateId, HeadLinkId, SessionId


@dataclass(frozen=True)
class HeadLink:
    """A link that was given out and not taken back; `opened_at` when it was last used, None while nobody did."""

    unit_code: str
    issued_at: datetime
    expires_at: datetime
    opened_at: datetime | None


@dataclass(frozen=True)
class OwnPerson:
    """One of the delegation. `first_at`: when they came to the sitting, None where they are not there. '' is not known."""

    delegate_id: DelegateId
    addressed: str
    position: str
    seat: str
    phone: str
    first_at: datetime | None
    answer: Value | None
    answer_reason: str
    leave: Value | None
    leave_reason: str
    number: int


async def put_link(
    conn: Connection,
    link_id: HeadLinkId,
    congress_id: CongressId,
    unit_code: str,
    hashed: bytes,
    actor: str,
    issued_at: datetime,
    expires_at: datetime,
) -> None:
    """Store a link; the unit's link before it holds no more."""
    await revoke_link(conn, congress_id, unit_code, issued_at)
    await conn.execute(_PUT, link_id, congress_id, unit_code, hashed, actor, issued_at, expires_at)


async def revoke_link(conn: Connection, congress_id: CongressId, unit_code: str, now: datetime) -> bool:
    """Tell whether there was one that held."""
    return await conn.fetchval(_REVOKE, congress_id, unit_code, now) is not None


async def move_links(conn: Connection, congress_id: CongressId, until: datetime) -> None:
    """Let the links that were not taken back hold until then, each a day after it was given at least."""
    await conn.execute(_MOVE, congress_id, until)


async def links_of(conn: Connection, congress_id: CongressId, only_unit: str | None) -> list[HeadLink]:
    return [HeadLink(**dict(row)) for row in await conn.fetch(_ALL, congress_id, only_unit)]


async def of_link(conn: Connection, hashed: bytes, now: datetime) -> tuple[CongressId, str] | None:
    """Give the congress and the unit of a link that holds."""
    row = await conn.fetchrow(_FIND, hashed, now)
    return (CongressId(row["congress_id"]), row["unit_code"]) if row else None


async def opened_by(conn: Connection, hashed: bytes, now: datetime) -> tuple[CongressId, str] | None:
    """Give the congress and the unit of a link that holds, and note that it was used."""
    row = await conn.fetchrow(_OPEN, hashed, now)
    return (CongressId(row["congress_id"]), row["unit_code"]) if row else None


async def people_of(
    conn: Connection, congress_id: CongressId, unit_code: str, session_id: SessionId | None
) -> list[OwnPerson]:
    """Give everybody of the unit who is on the list, in its order."""
    rows = await conn.fetch(_PEOPLE, congress_id, unit_code, session_id)
    return [OwnPerson(**{**dict(row), "answer": _value(row["answer"]), "leave": _value(row["leave"])}) for row in rows]


def _value(text: str | None) -> Value | None:
    return Value(text) if text else None


_PUT = """
INSERT INTO head_links (link_id, congress_id, unit_code, hash, actor, issued_at, expires_at)
VALUES ($1, $2, $3, $4, $5, $6, $7)
"""
_REVOKE = """
UPDATE head_links SET revoked_at = $3 WHERE congress_id = $1 AND unit_code = $2 AND revoked_at IS NULL RETURNING link_id
"""
_MOVE = """
UPDATE head_links SET expires_at = greatest($2, issued_at + interval '1 day')
WHERE congress_id = $1 AND revoked_at IS NULL
"""
_ALL = """
SELECT unit_code, issued_at, expires_at, opened_at FROM head_links
WHERE congress_id = $1 AND revoked_at IS NULL AND ($2::text IS NULL OR unit_code = $2) ORDER BY unit_code
"""
_FIND = """
SELECT congress_id, unit_code FROM head_links WHERE hash = $1 AND revoked_at IS NULL AND expires_at > $2
"""
_OPEN = """
UPDATE head_links SET opened_at = $2 WHERE hash = $1 AND revoked_at IS NULL AND expires_at > $2
RETURNING congress_id, unit_code
"""
_PEOPLE = """
SELECT d.delegate_id, trim(d.form_of_address || ' ' || d.full_name) AS addressed, d.position, d.seat, d.phone,
       a.first_at, r.answer, coalesce(r.answer_reason, '') AS answer_reason,
       r.leave, coalesce(r.leave_reason, '') AS leave_reason, coalesce(r.number, 0) AS number
FROM delegates d
LEFT JOIN attendance a ON a.delegate_id = d.delegate_id AND a.session_id = $3 AND a.present
LEFT JOIN (SELECT * FROM standing_answers WHERE congress_id = $1) r ON r.delegate_id = d.delegate_id
WHERE d.congress_id = $1 AND d.unit_code = $2 AND d.status = 'ACTIVE' AND d.erased_at IS NULL
ORDER BY d.list_place = 0, d.list_place, d.sort_key, d.delegate_code
"""
