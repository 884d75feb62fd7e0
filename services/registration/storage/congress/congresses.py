"""Keeps congresses with their sessions, units and agenda. A deleted one is found by nobody."""

from collections.abc import Sequence
from datetime import datetime

from asyncpg import Record

from chassis.storage.database import Connection
from services.registration.domain.congress.congress import AgendaItem, Congress, CongressState, Session, Unit
from services.registration.domain.ids import CongressId, DelegateId, SessionId
from services.registration.storage.units.units import insert_units

HIGHEST_NUMBER = 65535


async def take_congress_number(conn: Connection) -> int | None:
    """Give the lowest number after the highest ever given, None when all are; others wait until this commits."""
    await conn.execute(_LOCK_ALL)
    return number if (number := int(await conn.fetchval(_NEXT_NUMBER))) <= HIGHEST_NUMBER else None


async def code_is_taken(conn: Connection, code: str) -> bool:
    return bool(await conn.fetchval(_CODE_IS_TAKEN, code))


async def insert_congress(conn: Connection, congress: Congress, created_at: datetime) -> None:
    await conn.execute(
        _INSERT,
        congress.congress_id,
        congress.congress_number,
        congress.version,
        congress.code,
        congress.level,
        congress.form,
        congress.name,
        congress.title_lines,
        congress.province,
        congress.ordinal,
        congress.term,
        congress.review_period,
        congress.theme,
        congress.slogans,
        congress.venue,
        congress.gate_note,
        congress.hotline,
        congress.starts_at,
        congress.max_delegates,
        congress.synthetic,
        congress.state,
        created_at,
        congress.place,
        congress.host,
        congress.public_address,
    )
    await _put_sessions(conn, congress)
    await _put_agenda(conn, congress)
    await insert_units(conn, congress.congress_id, congress.units)


async def update_congress(conn: Connection, congress: Congress) -> None:
    """Store what may change of a congress that the caller has locked, and its version."""
    await conn.execute(
        _UPDATE,
        congress.congress_id,
        congress.version,
        congress.title_lines,
        congress.theme,
        congress.slogans,
        congress.venue,
        congress.gate_note,
        congress.hotline,
        congress.starts_at,
        congress.state,
        congress.place,
        congress.max_delegates,
        congress.host,
        congress.name,
        congress.province,
        congress.ordinal,
        congress.term,
        congress.review_period,
        congress.public_address,
    )
    await _put_agenda(conn, congress)
    await _put_sessions(conn, congress)


async def _put_agenda(conn: Connection, congress: Congress) -> None:
    await conn.execute(
        _PUT_AGENDA,
        congress.congress_id,
        [item.number for item in congress.agenda],
        [item.code for item in congress.agenda],
        [item.name for item in congress.agenda],
    )


async def _put_sessions(conn: Connection, congress: Congress) -> None:
    sessions = congress.sessions
    await conn.execute(
        _PUT_SESSIONS,
        congress.congress_id,
        [one.session_id for one in sessions],
        [one.kind for one in sessions],
        [one.name for one in sessions],
        [one.starts_at for one in sessions],
        [one.rehearsal for one in sessions],
    )


async def raise_congress_version(conn: Connection, congress_id: CongressId) -> None:
    await conn.execute(_RAISE_VERSION, congress_id)


async def lock_congress(conn: Connection, congress_id: CongressId) -> Congress | None:
    """Give the congress and keep everybody else from changing it until this transaction ends.

    Locked before its delegates, always: who takes both in this order cannot block another. New rows may still
    refer to it (NO KEY).
    """
    if not await conn.fetchval(_LOCK_ONE, congress_id):
        return None
    return await find_congress(conn, congress_id)


async def lock_congress_alone(conn: Connection, congress_id: CongressId) -> Congress | None:
    """As `lock_congress`, and wait until nobody changes anything in it who began while it was open (`hold_state`)."""
    if not await conn.fetchval(_LOCK_ALONE, congress_id):
        return None
    return await find_congress(conn, congress_id)


async def lock_congress_of(conn: Connection, delegate_id: DelegateId) -> Congress | None:
    """Lock and give the congress that a delegate belongs to; None when there is no such delegate."""
    found = await congress_of(conn, delegate_id)
    return await lock_congress(conn, found) if found else None


async def find_state(conn: Connection, congress_id: CongressId) -> CongressState | None:
    """Give what became of that congress; None when there never was one."""
    state = await conn.fetchval(_STATE, congress_id)
    return CongressState(state) if state else None


async def hold_state(conn: Connection, congress_id: CongressId) -> CongressState | None:
    """Give it and keep it from being archived or deleted until this transaction ends; others may do so too."""
    state = await conn.fetchval(_HOLD_STATE, congress_id)
    return CongressState(state) if state else None


async def congress_of(conn: Connection, delegate_id: DelegateId) -> CongressId | None:
    found = await conn.fetchval(_CONGRESS_OF, delegate_id)
    return CongressId(found) if found else None


async def find_congress(conn: Connection, congress_id: CongressId) -> Congress | None:
    found = await _read(conn, congress_id, [CongressState.ACTIVE, CongressState.ARCHIVED])
    return found[0] if found else None


async def list_congresses(conn: Connection, *, archived: bool = False) -> list[Congress]:
    """Give every congress, the newest first; archived ones only when asked."""
    states = [CongressState.ACTIVE, CongressState.ARCHIVED] if archived else [CongressState.ACTIVE]
    return await _read(conn, None, states)


async def _read(conn: Connection, only: CongressId | None, states: Sequence[CongressState]) -> list[Congress]:
    rows = await conn.fetch(_CONGRESSES, only, list(states))
    ids = [row["congress_id"] for row in rows]
    sessions = await conn.fetch(_SESSIONS, ids)
    units = await conn.fetch(_UNITS, ids)
    agenda = await conn.fetch(_AGENDA, ids)
    return [_congress(row, sessions, units, agenda) for row in rows]


def _congress(row: Record, sessions: Sequence[Record], units: Sequence[Record], agenda: Sequence[Record]) -> Congress:
    lists = {"title_lines": tuple(row["title_lines"]), "slogans": tuple(row["slogans"])}
    return Congress(
        **{**dict(row), **lists, "state": CongressState(row["state"])},
        sessions=tuple(
            Session(SessionId(s["session_id"]), s["kind"], s["name"], s["starts_at"], s["rehearsal"])
            for s in _of(row, sessions)
        ),
        units=tuple(Unit(u["unit_code"], u["name"], u["kind"], u["place"], u["archived"]) for u in _of(row, units)),
        agenda=tuple(AgendaItem(a["number"], a["code"], a["name"]) for a in _of(row, agenda)),
    )


def _of(congress: Record, rows: Sequence[Record]) -> list[Record]:
    return [row for row in rows if row["congress_id"] == congress["congress_id"]]


_LOCK_ALL = """LOCK TABLE congresses IN SHARE ROW EXCLUSIVE MODE"""
_NEXT_NUMBER = """SELECT coalesce(max(congress_number), 0) + 1 FROM congresses"""
_CODE_IS_TAKEN = """SELECT true FROM congresses WHERE code = $1 AND state <> 'DELETED'"""
_INSERT = """
INSERT INTO congresses (
    congress_id, congress_number, version, code, level, form, name, title_lines, province, ordinal, term,
    review_period, theme, slogans, venue, gate_note, hotline, starts_at, max_delegates, synthetic, state, created_at, place,
    host, public_address
)
VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25
)
"""
_PUT_AGENDA = """
INSERT INTO agenda_items (congress_id, number, code, name)
SELECT $1, number, code, name FROM unnest($2::int[], $3::text[], $4::text[]) AS item (number, code, name)
ON CONFLICT (congress_id, number) DO UPDATE SET code = excluded.code, name = excluded.name
"""
_PUT_SESSIONS = """
INSERT INTO congress_sessions (session_id, congress_id, kind, name, starts_at, rehearsal)
SELECT session_id, $1, kind, name, starts_at, rehearsal
FROM unnest($2::uuid[], $3::text[], $4::text[], $5::timestamptz[], $6::boolean[])
    AS session (session_id, kind, name, starts_at, rehearsal)
ON CONFLICT (session_id) DO UPDATE SET kind = excluded.kind, name = excluded.name,
    starts_at = excluded.starts_at, rehearsal = excluded.rehearsal
"""
_UPDATE = """
UPDATE congresses
SET version = $2, title_lines = $3, theme = $4, slogans = $5, venue = $6, gate_note = $7, hotline = $8,
    starts_at = $9, state = $10, place = $11, max_delegates = $12, host = $13,
    name = $14, province = $15, ordinal = $16, term = $17, review_period = $18, public_address = $19
WHERE congress_id = $1
"""
_RAISE_VERSION = """UPDATE congresses SET version = version + 1 WHERE congress_id = $1"""
_LOCK_ONE = """SELECT true FROM congresses WHERE congress_id = $1 FOR NO KEY UPDATE"""
_LOCK_ALONE = """SELECT true FROM congresses WHERE congress_id = $1 FOR UPDATE"""
_CONGRESS_OF = """SELECT congress_id FROM delegates WHERE delegate_id = $1"""
_STATE = """SELECT state FROM congresses WHERE congress_id = $1"""
_HOLD_STATE = """SELECT state FROM congresses WHERE congress_id = $1 FOR KEY SHARE"""
_CONGRESSES = """
SELECT congress_id, congress_number, version, code, level, form, name, title_lines, province, ordinal, term,
       review_period, theme, slogans, venue, gate_note, hotline, starts_at, max_delegates, synthetic, state, place,
       host, public_address, congress_id IN (
           SELECT s.congress_id FROM closing_steps s WHERE s.kind = 'IDENTITY' AND s.finished_at IS NOT NULL) AS names_gone,
       (SELECT c.closed_at FROM closings c WHERE c.congress_id = congresses.congress_id AND c.paused_at IS NULL) AS closed_at
FROM congresses
WHERE ($1::uuid IS NULL OR congress_id = $1) AND state = ANY($2::text[])
ORDER BY congress_number DESC
"""
_SESSIONS = """
SELECT congress_id, session_id, kind, name, starts_at, rehearsal
FROM congress_sessions WHERE congress_id = ANY($1) ORDER BY starts_at, session_id
"""
_UNITS = """
SELECT congress_id, unit_code, name, kind, place, archived FROM units
WHERE congress_id = ANY($1) AND merged_into IS NULL ORDER BY place, unit_code
"""
_AGENDA = """SELECT congress_id, number, code, name FROM agenda_items WHERE congress_id = ANY($1) ORDER BY number"""
