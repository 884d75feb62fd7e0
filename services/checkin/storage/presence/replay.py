"""Who was present and inside at a moment that is past, from the scans themselves."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from asyncpg import Record

from chassis.storage.database import Connection
from services.checkin.domain.ids import CongressId, DelegateId, GateId, SessionId
from services.checkin.domain.presence.past import ThereThen, there_at
from services.checkin.storage.gates import doors
from services.checkin.storage.presence import passings
from services.checkin.storage.presence.views import PastGate, PastPerson, PastPicture, UnitCount


async def read(conn: Connection, congress_id: CongressId, session_id: SessionId | None, at: datetime) -> PastPicture:
    """Give the hall of a session (None: the current one) as it was at `at`: an admission counts from when it was made until
    it was taken back. Who is expected is told as it is now.
    """
    session = await doors.find(conn, congress_id, session_id)
    shown = session.id if session else None
    expected = await conn.fetch(_EXPECTED, shown)
    there = await _there(conn, shown, at, expected)
    first, last = await conn.fetchrow(_SPAN, shown) or (None, None)
    return PastPicture(
        at=at,
        session=session,
        first_at=first,
        last_at=last,
        expected=len(expected),
        present=len(there),
        inside=sum(one.inside for one in there.values()) if session and session.counts_exits else None,
        by_unit=_by_unit(expected, there),
        by_gate=_by_gate(there),
    )


async def scanned_then(conn: Connection, congress_id: CongressId, at: datetime) -> SessionId | None:
    """Give the session of the last admission that had been made at `at`; None where nobody had come."""
    session_id: SessionId | None = await conn.fetchval(_SCANNED_THEN, congress_id, at)
    return session_id


async def people(
    conn: Connection, congress_id: CongressId, session_id: SessionId | None, at: datetime
) -> list[PastPerson]:
    """Give who of the expected was present then, in the order of protocol of their units and by given name."""
    session = await doors.find(conn, congress_id, session_id)
    expected = await conn.fetch(_EXPECTED, session.id if session else None)
    there = await _there(conn, session.id if session else None, at, expected)
    return [
        PastPerson(
            row["delegate_code"],
            row["form_of_address"],
            row["full_name"],
            row["unit_name"],
            then.came.at,
            then.came.gate_name,
            then.inside,
            then.came.way,
        )
        for row in expected
        if (then := there.get(row["delegate_id"]))
    ]


async def _there(
    conn: Connection, session_id: SessionId | None, at: datetime, expected: Sequence[Record]
) -> dict[DelegateId, ThereThen]:
    rows = await conn.fetch(_PASSINGS, session_id, at)
    known = {row["delegate_id"] for row in expected}
    passed = {DelegateId(row["delegate_id"]): passings.from_json(row["passings"]) for row in rows}
    return {one.delegate_id: one for one in there_at(passed, at) if one.delegate_id in known}


def _by_unit(expected: Sequence[Record], there: dict[DelegateId, ThereThen]) -> tuple[UnitCount, ...]:
    names = {row["unit_code"]: row["unit_name"] for row in expected}
    asked = Counter(row["unit_code"] for row in expected)
    came = Counter(row["unit_code"] for row in expected if row["delegate_id"] in there)
    return tuple(UnitCount(code, name, asked[code], came[code]) for code, name in names.items())


def _by_gate(there: dict[DelegateId, ThereThen]) -> tuple[PastGate, ...]:
    gates = Counter((one.came.gate_name or "", one.came.gate_id) for one in there.values())
    return tuple(PastGate(GateId(gate_id), name, gates[name, gate_id]) for name, gate_id in sorted(gates))


_SCANNED_THEN = """
SELECT session_id FROM scans WHERE congress_id = $1 AND occurred_at <= $2 AND verdict = 'ADMITTED'
ORDER BY occurred_at DESC LIMIT 1
"""
_EXPECTED = """
SELECT e.delegate_id, d.delegate_code, e.form_of_address, e.full_name, e.unit_code, e.unit_name FROM expected e
JOIN known_delegates d USING (delegate_id)
LEFT JOIN known_units u ON u.congress_id = e.congress_id AND u.unit_code = e.unit_code
WHERE e.session_id = $1 ORDER BY u.place NULLS LAST, e.unit_name, e.unit_code, e.sort_key, e.delegate_id
"""
_PASSINGS = """
SELECT p.delegate_id, jsonb_agg(jsonb_build_array(p.scan_id, p.occurred_at, p.shown, p.gate_id, g.name, p.method, p.undone_at,
                                                  p.conflict, p.way, p.direction)) AS passings
FROM scans p LEFT JOIN gates g USING (gate_id)
WHERE p.session_id = $1 AND p.delegate_id IS NOT NULL AND p.occurred_at <= $2
  AND (p.verdict IN ('ADMITTED', 'LEFT', 'ALREADY_LEFT') OR p.shown = 'ALREADY_CHECKED_IN')
GROUP BY p.delegate_id
"""
_SPAN = """
SELECT min(occurred_at), max(greatest(occurred_at, coalesce(undone_at, occurred_at))) FROM scans
WHERE session_id = $1 AND delegate_id IS NOT NULL AND verdict = 'ADMITTED'
"""
