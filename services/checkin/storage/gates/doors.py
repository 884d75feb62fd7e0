"""Gates, and which session's doors are open."""

from datetime import datetime, time

from asyncpg import Record

from chassis.storage.database import Connection
from services.checkin.domain.gates.current import current_of
from services.checkin.domain.gates.gate import Gate, GateKind
from services.checkin.domain.gates.session import SessionState
from services.checkin.domain.ids import CongressId, GateId, SessionId


async def find(conn: Connection, congress_id: CongressId, session_id: SessionId | None = None) -> SessionState | None:
    """Give that session, or the one that gates scan for now; None when there is no such session."""
    if session_id is None:
        return current_of(await list_sessions(conn, congress_id))
    row = await conn.fetchrow(_SESSION, congress_id, session_id)
    return _session(row) if row else None


async def list_sessions(conn: Connection, congress_id: CongressId) -> list[SessionState]:
    """Give the sessions of a congress in the order of their start."""
    rows = await conn.fetch(_SESSIONS, congress_id)
    return [_session(row) for row in rows]


async def set_open(
    conn: Connection, congress_id: CongressId, session_id: SessionId, at: datetime, *, is_open: bool
) -> None:
    """Open or close the doors of a session; doing it again changes nothing, not even the time."""
    await conn.execute(
        _SET_OPEN,
        session_id,
        congress_id,
        is_open,
        at,
    )


async def set_exits(conn: Connection, congress_id: CongressId, session_id: SessionId, *, counted: bool) -> None:
    """Count who goes out of a session, or no more; what was counted stays kept."""
    await conn.execute(_COUNT_EXITS if counted else _COUNT_NO_EXITS, session_id, congress_id)


async def set_own_hour(conn: Connection, congress_id: CongressId, session_id: SessionId, hour: time | None) -> None:
    """Let a session open by itself at that hour of its day (Vietnam), or (None) by people alone."""
    if hour is None:
        await conn.execute(_NO_OWN_HOUR, session_id, congress_id)
    else:
        await conn.execute(_OWN_HOUR, session_id, congress_id, hour)


async def mark_wiped(conn: Connection, congress_id: CongressId, session_id: SessionId, at: datetime) -> None:
    """Note that what happened in this rehearsal until `at` was wiped, also what is heard of later."""
    await conn.execute(_MARK_WIPED, session_id, congress_id, at)


async def close_rehearsals(conn: Connection, congress_id: CongressId, at: datetime) -> None:
    """Close the doors of every rehearsal of the congress."""
    await conn.execute(
        _CLOSE_REHEARSALS,
        congress_id,
        at,
    )


async def open_by_hour(conn: Connection, now: datetime, congress_id: CongressId | None = None) -> list[CongressId]:
    """Open the session whose own hour came last, in that congress or in each; give where one was opened.

    What somebody closed after that hour stays closed; what was tried out before does not keep it out.
    """
    return [CongressId(row["congress_id"]) for row in await conn.fetch(_OPEN_BY_HOUR, now, congress_id)]


async def close_before_hour(conn: Connection, now: datetime, congress_id: CongressId | None = None) -> list[CongressId]:
    """Close, in that congress or in each, what its hour had opened that is now still to come: the congress was moved, or the
    clock was wrong. Gives where one was closed.
    """
    return [CongressId(row["congress_id"]) for row in await conn.fetch(_CLOSE_BEFORE_HOUR, now, congress_id)]


async def add_gate(conn: Connection, gate: Gate) -> Gate:
    """Keep a gate; a gate of that name that is there already is given instead."""
    row = await conn.fetchrow(
        _ADD_GATE,
        gate.gate_id,
        gate.congress_id,
        gate.name,
        gate.kind,
    )
    assert row
    return _gate(row)


async def rename_gate(conn: Connection, gate_id: GateId, name: str) -> Gate:
    """Give the gate under its new name, which no other one of the congress has."""
    row = await conn.fetchrow(_RENAME_GATE, gate_id, name)
    assert row
    return _gate(row)


async def remove_gate(conn: Connection, gate_id: GateId) -> bool:
    """Delete a gate where nobody scanned and no device stands; False: it is in use."""
    return await conn.fetchval(_REMOVE_GATE, gate_id) is not None


async def list_gates(conn: Connection, congress_id: CongressId) -> list[Gate]:
    rows = await conn.fetch(_LIST_GATES, congress_id)
    return [_gate(row) for row in rows]


async def find_gate(conn: Connection, congress_id: CongressId, gate_id: GateId) -> Gate | None:
    row = await conn.fetchrow(_FIND_GATE, congress_id, gate_id)
    return _gate(row) if row else None


def _session(row: Record) -> SessionState:
    return SessionState(
        SessionId(row["session_id"]),
        row["kind"],
        row["name"],
        row["starts_at"],
        row["open"],
        row["rehearsal"],
        row["opens_at"],
        row["counts_exits"],
        row["changed_at"],
        row["hour"],
    )


def _gate(row: Record) -> Gate:
    return Gate(GateId(row["gate_id"]), CongressId(row["congress_id"]), row["name"], GateKind(row["kind"]))


_SESSIONS = """
SELECT s.*, CASE WHEN NOT s.open THEN d.moment END AS opens_at, d.hour
FROM doors s LEFT JOIN self_opening_moments d USING (session_id) WHERE s.congress_id = $1 ORDER BY s.place
"""
_SESSION = """
SELECT s.*, CASE WHEN NOT s.open THEN d.moment END AS opens_at, d.hour
FROM doors s LEFT JOIN self_opening_moments d USING (session_id) WHERE s.congress_id = $1 AND s.session_id = $2
"""
_OPEN_BY_HOUR = """
INSERT INTO session_doors AS known (session_id, congress_id, open, changed_at, by_day)
SELECT last.session_id, last.congress_id, true, $1, true
FROM (
    SELECT DISTINCT ON (congress_id) session_id, congress_id, moment
    FROM self_opening_moments JOIN known_congresses USING (congress_id)
    WHERE moment <= $1 AND state = 'ACTIVE' AND ($2::uuid IS NULL OR congress_id = $2)
    ORDER BY congress_id, moment DESC
) last LEFT JOIN session_doors d USING (session_id)
WHERE d.session_id IS NULL OR (NOT d.open AND d.changed_at < last.moment)
ON CONFLICT (session_id) DO UPDATE SET open = true, changed_at = excluded.changed_at, by_day = true
RETURNING congress_id
"""
_CLOSE_BEFORE_HOUR = """
UPDATE session_doors SET open = false, changed_at = $1, by_day = false FROM self_opening_moments d
WHERE d.session_id = session_doors.session_id AND ($2::uuid IS NULL OR d.congress_id = $2) AND d.moment > $1
  AND open AND by_day
RETURNING d.congress_id
"""
_SET_OPEN = """
INSERT INTO session_doors AS known (session_id, congress_id, open, changed_at, first_opened_at)
SELECT session_id, congress_id, $3::boolean, $4::timestamptz, CASE WHEN $3 THEN $4 END
FROM doors WHERE session_id = $1 AND congress_id = $2 AND open <> $3
ON CONFLICT (session_id) DO UPDATE SET open = excluded.open, changed_at = excluded.changed_at, by_day = false,
    first_opened_at = coalesce(known.first_opened_at, excluded.first_opened_at)
"""
_COUNT_EXITS = """INSERT INTO exit_counting (session_id, congress_id) VALUES ($1, $2) ON CONFLICT DO NOTHING"""
_COUNT_NO_EXITS = """DELETE FROM exit_counting WHERE session_id = $1 AND congress_id = $2"""
_OWN_HOUR = """
INSERT INTO self_openings (session_id, congress_id, at) VALUES ($1, $2, $3)
ON CONFLICT (session_id) DO UPDATE SET at = excluded.at
"""
_NO_OWN_HOUR = """DELETE FROM self_openings WHERE session_id = $1 AND congress_id = $2"""
_MARK_WIPED = """
INSERT INTO wiped_rehearsals (session_id, congress_id, wiped_at) VALUES ($1, $2, $3)
ON CONFLICT (session_id) DO UPDATE SET wiped_at = excluded.wiped_at
"""
_CLOSE_REHEARSALS = """
UPDATE session_doors SET open = false, changed_at = $2 FROM known_sessions s
WHERE s.session_id = session_doors.session_id AND s.congress_id = $1 AND s.rehearsal AND open
"""
_ADD_GATE = """
INSERT INTO gates (gate_id, congress_id, name, kind) VALUES ($1, $2, $3, $4)
ON CONFLICT (congress_id, name) DO UPDATE SET name = excluded.name RETURNING *
"""
_RENAME_GATE = """UPDATE gates SET name = $2 WHERE gate_id = $1 RETURNING *"""
_REMOVE_GATE = """
DELETE FROM gates WHERE gate_id = $1
  AND NOT EXISTS (SELECT FROM scans WHERE scans.gate_id = $1)
  AND NOT EXISTS (SELECT FROM paired_clients c WHERE c.attributes ->> 'gate_id' = $1::text AND c.revoked_at IS NULL)
RETURNING gate_id
"""
_LIST_GATES = """SELECT * FROM gates WHERE congress_id = $1 ORDER BY name"""
_FIND_GATE = """SELECT * FROM gates WHERE congress_id = $1 AND gate_id = $2"""
