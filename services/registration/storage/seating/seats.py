"""Keeps who sits where: the usual seat stands with the delegate, that of a sitting seated on its own in a row of its own."""

from collections.abc import Collection, Mapping, Sequence

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId, DelegateId, SessionId
from services.registration.domain.seating.seat_holder import SeatHolder
from services.registration.domain.seating.typed import key_of


async def find_sitter(
    conn: Connection, congress_id: CongressId, seat: str, *, other_than: DelegateId | None = None
) -> SeatHolder | None:
    """Give who has this seat for all sittings; words that are no seat belong to nobody."""
    row = await conn.fetchrow(_SITTER, congress_id, key_of(seat), other_than) if key_of(seat) else None
    return SeatHolder(**dict(row)) if row else None


async def describe(conn: Connection, delegate_id: DelegateId) -> SeatHolder:
    row = await conn.fetchrow(_DESCRIBE, delegate_id)
    assert row is not None
    return SeatHolder(**dict(row))


async def seated_sessions(conn: Connection, congress_id: CongressId) -> list[SessionId]:
    """Give the sittings that are seated on their own."""
    return [SessionId(row["session_id"]) for row in await conn.fetch(_SEATED, congress_id)]


async def seat_apart(conn: Connection, congress_id: CongressId, session_id: SessionId) -> None:
    """Let a sitting have seats of its own, to begin with those of all sittings."""
    await conn.execute(_APART, congress_id, session_id)
    await conn.execute(_AS_USUAL, congress_id, session_id)


async def seat_as_usual(conn: Connection, session_id: SessionId) -> None:
    """Let a sitting have the seats of all sittings again; its own are forgotten."""
    await conn.execute(_NOT_APART, session_id)


async def session_seats_of(
    conn: Connection, session_ids: Collection[SessionId], delegate_ids: Collection[DelegateId] | None = None
) -> dict[tuple[SessionId, DelegateId], str]:
    """Give the seats in these sittings, of everybody or of some."""
    some = None if delegate_ids is None else list(delegate_ids)
    rows = await conn.fetch(_SESSION_SEATS, list(session_ids), some)
    return {(SessionId(row["session_id"]), DelegateId(row["delegate_id"])): row["seat"] for row in rows}


async def put_session_seats(
    conn: Connection, congress_id: CongressId, session_id: SessionId, seats: Mapping[DelegateId, str]
) -> None:
    keys = [key_of(seat) for seat in seats.values()]
    await conn.execute(_PUT, congress_id, session_id, list(seats), list(seats.values()), keys)


async def let_go(conn: Connection, delegate_id: DelegateId) -> None:
    """Free the seats of somebody who is not on the list any more; they are kept for their coming back."""
    await conn.execute(_LET_GO, delegate_id)


async def hold_again(conn: Connection, delegate_id: DelegateId) -> None:
    """Give somebody who is back the seats of before on which nobody else sits."""
    await conn.execute(_HOLD_AGAIN, delegate_id)


async def pass_on(conn: Connection, old: DelegateId, new: DelegateId) -> None:
    """Give the seats in single sittings to who comes instead; the old rows are let go first."""
    await conn.execute(_PASS_ON, old, new)


async def contest(conn: Connection, congress_id: CongressId, wanted: Mapping[DelegateId, str]) -> None:
    """Keep which seat people were to have on which somebody else sits; '' settles it."""
    await conn.execute(_SETTLED, list(wanted))
    claims: Sequence[tuple[DelegateId, str]] = [(one, seat) for one, seat in wanted.items() if seat]
    await conn.execute(_CONTEST, congress_id, [one for one, _ in claims], [seat for _, seat in claims])


async def contested_in(conn: Connection, congress_id: CongressId) -> dict[DelegateId, str]:
    """Give the seat that each of these people was to have."""
    rows = await conn.fetch(_CONTESTED, congress_id)
    return {DelegateId(row["delegate_id"]): row["seat"] for row in rows}


_SITTER = """
SELECT d.delegate_id, d.delegate_code, d.form_of_address, d.full_name, u.name AS unit_name
FROM delegates d JOIN units u USING (congress_id, unit_code)
WHERE d.congress_id = $1 AND d.status = 'ACTIVE' AND d.seat_key = $2 AND d.delegate_id IS DISTINCT FROM $3
"""
_DESCRIBE = """
SELECT d.delegate_id, d.delegate_code, d.form_of_address, d.full_name, u.name AS unit_name
FROM delegates d JOIN units u USING (congress_id, unit_code) WHERE d.delegate_id = $1
"""
_SEATED = """
SELECT session_id FROM seated_sessions JOIN congress_sessions s USING (session_id)
WHERE s.congress_id = $1 ORDER BY s.starts_at, session_id
"""
_APART = """INSERT INTO seated_sessions (congress_id, session_id) VALUES ($1, $2)"""
_AS_USUAL = """
INSERT INTO session_seats (session_id, delegate_id, congress_id, seat, seat_key)
SELECT $2, delegate_id, congress_id, seat, seat_key
FROM delegates WHERE congress_id = $1 AND status = 'ACTIVE' AND seat <> ''
"""
_NOT_APART = """DELETE FROM seated_sessions WHERE session_id = $1"""
_SESSION_SEATS = """
SELECT session_id, delegate_id, seat FROM session_seats
WHERE session_id = ANY($1) AND held AND ($2::uuid[] IS NULL OR delegate_id = ANY($2))
"""
_PUT = """
INSERT INTO session_seats (congress_id, session_id, delegate_id, seat, seat_key)
SELECT $1, $2, one.* FROM unnest($3::uuid[], $4::text[], $5::text[]) AS one
ON CONFLICT (session_id, delegate_id) DO UPDATE SET seat = excluded.seat, seat_key = excluded.seat_key, held = true
"""
_LET_GO = """UPDATE session_seats SET held = false WHERE delegate_id = $1"""
_HOLD_AGAIN = """
UPDATE session_seats AS mine SET held = true
WHERE delegate_id = $1 AND NOT EXISTS (
    SELECT FROM session_seats other
    WHERE other.session_id = mine.session_id AND other.seat_key = mine.seat_key AND mine.seat_key <> ''
      AND other.held AND other.delegate_id <> $1)
"""
_PASS_ON = """
INSERT INTO session_seats (session_id, delegate_id, congress_id, seat, seat_key)
SELECT session_id, $2, congress_id, seat, seat_key FROM session_seats WHERE delegate_id = $1
"""
_SETTLED = """DELETE FROM contested_seats WHERE delegate_id = ANY($1)"""
_CONTEST = """
INSERT INTO contested_seats (congress_id, delegate_id, seat)
SELECT $1, one.* FROM unnest($2::uuid[], $3::text[]) AS one
"""
_CONTESTED = """
SELECT delegate_id, c.seat FROM contested_seats c JOIN delegates d USING (delegate_id)
WHERE c.congress_id = $1 AND d.status = 'ACTIVE' AND d.seat = ''
"""
