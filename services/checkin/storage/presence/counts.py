"""The counted numbers, and the whole live picture made of them and of who is expected."""

from collections.abc import Sequence
from datetime import datetime

from asyncpg import Record

from chassis.storage.database import Connection
from services.checkin.domain.ids import CongressId, SessionId
from services.checkin.domain.presence.counting import Dimension, Step
from services.checkin.storage.gates import doors
from services.checkin.storage.presence.views import (
    CategoryCount,
    Counts,
    GateCount,
    MinuteCount,
    MissingLeader,
    UnitCount,
)

_INVITED = "congress_id = $1 AND status = 'ACTIVE' AND (session_ids = '{}' OR $2 = ANY (session_ids))"


async def add(conn: Connection, steps: Sequence[Step]) -> None:
    """Add `steps` (one a number) to the numbers."""
    await conn.execute(
        """
        INSERT INTO arrival_counts AS known (session_id, dimension, value, scans, present)
        SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::bigint[], $5::bigint[]) ORDER BY 1, 2, 3
        ON CONFLICT (session_id, dimension, value) DO UPDATE
        SET scans = known.scans + excluded.scans, present = known.present + excluded.present
        """,
        [step.session_id for step in steps],
        [step.dimension for step in steps],
        [step.value for step in steps],
        [step.scans for step in steps],
        [step.present for step in steps],
    )


async def read(conn: Connection, congress_id: CongressId, session_id: SessionId | None, as_of: datetime) -> Counts:
    """Give the picture of `session_id`, or of the session that gates scan for now."""
    session = await doors.find(conn, congress_id, session_id)
    shown = session.id if session else None
    expected = await conn.fetch(
        f"SELECT unit_code, max(unit_name) AS name, category, standing, count(*) AS expected FROM known_delegates "  # noqa: S608
        f"WHERE {_INVITED} GROUP BY unit_code, category, standing",
        congress_id,
        shown,
    )
    counted = await conn.fetch("SELECT * FROM arrival_counts WHERE session_id = $1 ORDER BY value", shown)
    numbers = {(row["dimension"], row["value"]): row for row in counted}
    return Counts(
        as_of=as_of,
        congress_id=congress_id,
        session=session,
        expected=sum(row["expected"] for row in expected),
        present=_present(numbers, Dimension.ALL, ""),
        official_expected=sum(row["expected"] for row in expected if row["standing"] == "OFFICIAL"),
        official_present=_present(numbers, Dimension.STANDING, "OFFICIAL"),
        scans=numbers[Dimension.ALL, ""]["scans"] if (Dimension.ALL, "") in numbers else 0,
        by_unit=_by_unit(expected, numbers),
        by_category=_by_category(expected, numbers),
        by_gate=await _by_gate(conn, congress_id, numbers),
        by_minute=tuple(
            MinuteCount(datetime.fromisoformat(row["value"]), row["present"])
            for row in counted
            if row["dimension"] == Dimension.MINUTE and row["present"]
        ),
        leaders_missing=await _leaders_missing(conn, congress_id, shown),
        conflicts=await conn.fetchval(
            "SELECT count(*) FROM scans WHERE congress_id = $1 AND session_id = $2 AND conflict IS NOT NULL",
            congress_id,
            shown,
        ),
    )


_Numbers = dict[tuple[str, str], Record]


def _present(numbers: _Numbers, dimension: Dimension, value: str) -> int:
    row = numbers.get((dimension, value))
    return int(row["present"]) if row else 0


def _by_unit(expected: Sequence[Record], numbers: _Numbers) -> tuple[UnitCount, ...]:
    names = {row["unit_code"]: row["name"] for row in expected}
    names |= {value: value for dimension, value in numbers if dimension == Dimension.UNIT and value not in names}
    units = [
        UnitCount(
            code,
            name,
            sum(row["expected"] for row in expected if row["unit_code"] == code),
            _present(numbers, Dimension.UNIT, code),
        )
        for code, name in names.items()
    ]
    return tuple(sorted(units, key=lambda unit: (unit.present - unit.expected, unit.name)))


def _by_category(expected: Sequence[Record], numbers: _Numbers) -> tuple[CategoryCount, ...]:
    codes = {row["category"] for row in expected} | {v for d, v in numbers if d == Dimension.CATEGORY}
    return tuple(
        CategoryCount(
            code,
            sum(row["expected"] for row in expected if row["category"] == code),
            _present(numbers, Dimension.CATEGORY, code),
        )
        for code in sorted(codes)
    )


async def _by_gate(conn: Connection, congress_id: CongressId, numbers: _Numbers) -> tuple[GateCount, ...]:
    gates = await doors.list_gates(conn, congress_id)
    found = [(gate, numbers.get((Dimension.GATE, str(gate.gate_id)))) for gate in gates]
    return tuple(
        GateCount(gate.gate_id, gate.name, row["scans"] if row else 0, row["present"] if row else 0)
        for gate, row in found
    )


async def _leaders_missing(
    conn: Connection, congress_id: CongressId, session_id: SessionId | None
) -> tuple[MissingLeader, ...]:
    rows = await conn.fetch(
        f"""
        SELECT delegate_id, form_of_address, full_name, position, unit_name FROM known_delegates d
        WHERE {_INVITED} AND NOT scanned AND NOT EXISTS (
            SELECT FROM presence p WHERE p.delegate_id = d.delegate_id AND p.session_id = $2 AND p.present)
        ORDER BY category DESC, sort_key
        """,  # noqa: S608  (our own constant)
        congress_id,
        session_id,
    )
    return tuple(MissingLeader(*row.values()) for row in rows)
