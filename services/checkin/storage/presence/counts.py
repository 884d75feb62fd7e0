"""The live picture: who is expected, who of them is inside, and how much was scanned."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from asyncpg import Record

from chassis import clock
from chassis.storage.database import Connection
from services.checkin.domain.ids import CongressId, SessionId
from services.checkin.domain.presence.counting import Dimension, Step
from services.checkin.domain.scans.report import Way
from services.checkin.storage.gates import doors
from services.checkin.storage.hall import calls
from services.checkin.storage.presence.views import (
    CategoryCount,
    Counts,
    GateCount,
    MinuteCount,
    MissingLeader,
    UnitCount,
    WayCount,
)
from services.checkin.storage.scans import admissions, conflicts


async def add(conn: Connection, steps: Sequence[Step]) -> None:
    """Add `steps` (one a number) to the numbers of scans."""
    await conn.execute(
        _ADD,
        [step.congress_id for step in steps],
        [step.session_id for step in steps],
        [step.dimension for step in steps],
        [step.value for step in steps],
        [step.scans for step in steps],
    )


async def read(conn: Connection, congress_id: CongressId, session_id: SessionId | None, as_of: datetime) -> Counts:
    """Give the picture of `session_id`, or of the session that gates scan for now."""
    session = await doors.find(conn, congress_id, session_id)
    shown = session.id if session else None
    people = await _people(conn, shown)
    arrivals = await conn.fetch(_ARRIVALS, shown, as_of)
    scans = {(row["dimension"], row["value"]): row["scans"] for row in await conn.fetch(_SCANS, shown)}
    present = sum(group.present for group in people)
    expected = sum(group.expected for group in people)
    excused = await conn.fetchval(_EXCUSED, congress_id, shown)
    official = [group for group in people if group.standing == "OFFICIAL"]
    return Counts(
        as_of=as_of,
        congress_id=congress_id,
        session=session,
        expected=expected,
        present=present,
        inside=sum(group.inside for group in people) if session and session.counts_exits else None,
        absent=expected - present - excused,
        excused=excused,
        waiting=await calls.count_open(conn, congress_id, shown, clock.real_now()),
        withdrawn=await conn.fetchval(_WITHDRAWN, congress_id, shown),
        off_list=await conn.fetchval(_OFF_LIST, shown),
        official_expected=sum(group.expected for group in official),
        official_present=sum(group.present for group in official),
        scans=scans.get((Dimension.ALL, ""), 0),
        by_unit=_by_unit(people),
        by_category=_by_category(people),
        by_gate=await _by_gate(conn, congress_id, arrivals, scans),
        by_way=_by_way(arrivals),
        by_minute=_by_minute(arrivals),
        leaders_missing=tuple(MissingLeader(*row.values()) for row in await conn.fetch(_LEADERS_MISSING, shown)),
        leaders_here=tuple(row["delegate_id"] for row in await conn.fetch(_LEADERS_HERE, congress_id, shown)),
        conflicts=await conflicts.count_open(conn, shown) if shown else 0,
        conflicts_elsewhere=await conflicts.count_open_elsewhere(conn, congress_id, shown) if shown else 0,
        by_hand=await admissions.count_by_hand(conn, shown) if shown else 0,
    )


@dataclass(frozen=True)
class _Group:
    """Those of one unit, category and standing who are expected."""

    unit_code: str
    unit_name: str
    category: str
    standing: str
    expected: int
    present: int
    inside: int


async def _people(conn: Connection, session_id: SessionId | None) -> list[_Group]:
    came = {tuple(row.values())[:3]: row for row in await conn.fetch(_PRESENT, session_id)}
    groups = []
    for row in await conn.fetch(_EXPECTED, session_id):
        there = came.get((row["unit_code"], row["category"], row["standing"]))
        groups.append(_Group(*row.values(), *((there["present"], there["inside"]) if there else (0, 0))))
    return groups


def _by_unit(people: Sequence[_Group]) -> tuple[UnitCount, ...]:
    units: dict[str, UnitCount] = {}
    for group in people:
        before = units.get(group.unit_code, UnitCount(group.unit_code, group.unit_name, 0, 0))
        units[group.unit_code] = UnitCount(
            group.unit_code, group.unit_name, before.expected + group.expected, before.present + group.present
        )
    return tuple(units.values())


def _by_category(people: Sequence[_Group]) -> tuple[CategoryCount, ...]:
    categories = []
    for code in sorted({group.category for group in people}):
        of_it = [group for group in people if group.category == code]
        categories.append(
            CategoryCount(code, sum(group.expected for group in of_it), sum(group.present for group in of_it))
        )
    return tuple(categories)


async def _by_gate(
    conn: Connection, congress_id: CongressId, arrivals: Sequence[Record], scans: dict[tuple[str, str], int]
) -> tuple[GateCount, ...]:
    counted = []
    for gate in await doors.list_gates(conn, congress_id):
        present = sum(row["present"] for row in arrivals if row["gate_id"] == gate.gate_id)
        counted.append(GateCount(gate.gate_id, gate.name, scans.get((Dimension.GATE, str(gate.gate_id)), 0), present))
    return tuple(counted)


def _by_way(arrivals: Sequence[Record]) -> tuple[WayCount, ...]:
    counted = [WayCount(way, sum(row["present"] for row in arrivals if row["way"] == way)) for way in Way]
    return tuple(each for each in counted if each.present)


def _by_minute(arrivals: Sequence[Record]) -> tuple[MinuteCount, ...]:
    minutes: dict[datetime, int] = {}
    for row in arrivals:
        minutes[row["minute"]] = minutes.get(row["minute"], 0) + row["present"]
    return tuple(MinuteCount(minute, present) for minute, present in minutes.items())


_ADD = """
INSERT INTO arrival_counts AS known (congress_id, session_id, dimension, value, scans)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::bigint[]) ORDER BY 2, 3, 4
ON CONFLICT (session_id, dimension, value) DO UPDATE
SET scans = known.scans + excluded.scans, congress_id = excluded.congress_id
"""
# Two questions: joined in one, people are matched by the session alone while the tables have no statistics yet.
_EXPECTED = """
SELECT e.unit_code, max(e.unit_name) AS unit_name, e.category, e.standing, count(*) AS expected
FROM expected e LEFT JOIN known_units u ON u.congress_id = e.congress_id AND u.unit_code = e.unit_code
WHERE e.session_id = $1 GROUP BY e.unit_code, e.category, e.standing, u.place
ORDER BY u.place NULLS LAST, unit_name, e.unit_code
"""
_PRESENT = """
SELECT unit_code, category, standing, count(*) AS present, count(*) FILTER (WHERE left_at IS NULL) AS inside
FROM inside WHERE session_id = $1 AND on_list GROUP BY unit_code, category, standing
"""
# An arrival before the doors or after now is none: whoever came by such a row came when the server heard of it. OFFSET 0
# keeps the look for it apart, so that it is made for those few alone.
_ARRIVALS = """
SELECT i.gate_id, coalesce(i.way, 'STEWARD') AS way, date_trunc('minute', coalesce(heard.recorded_at, i.first_at)) AS minute, count(*) AS present
FROM inside i JOIN doors d USING (session_id)
LEFT JOIN LATERAL (
    SELECT s.recorded_at FROM scans s WHERE s.scan_id = i.scan_id
      AND i.first_at NOT BETWEEN d.opened_at AND $2::timestamptz
    OFFSET 0
) heard ON true
WHERE i.session_id = $1 AND i.on_list GROUP BY i.gate_id, i.way, minute ORDER BY minute
"""
# Two people with one badge are no more than its admissions that stand: one of them may have been taken back since.
_OFF_LIST = """
SELECT (SELECT count(*) FROM inside WHERE session_id = $1 AND NOT on_list)
     + (SELECT coalesce(sum(least(others, passed - 1)), 0)::bigint
        FROM (SELECT DISTINCT delegate_id FROM scans
              WHERE session_id = $1 AND settlement = 'TWO_PEOPLE' AND delegate_id IS NOT NULL) twice
        CROSS JOIN LATERAL (
            SELECT count(*) AS passed, count(*) FILTER (WHERE settlement = 'TWO_PEOPLE') AS others FROM scans s
            WHERE s.delegate_id = twice.delegate_id AND s.session_id = $1 AND undone_at IS NULL
              AND (verdict = 'ADMITTED' OR (shown = 'ALREADY_CHECKED_IN' AND conflict IS NOT NULL))) of_one_badge)
     + (SELECT count(DISTINCT coalesce(credential_id || '.' || credential_version, scan_id::text)) FROM scans
        WHERE session_id = $1 AND delegate_id IS NULL AND verdict = 'ADMITTED' AND undone_at IS NULL)
"""
_WITHDRAWN = """
SELECT count(*) FROM known_delegates d WHERE d.congress_id = $1 AND d.status = 'WITHDRAWN'
  AND (d.session_ids = '{}' OR $2 = ANY (d.session_ids))
  AND NOT EXISTS (SELECT FROM known_delegates n WHERE n.replaces = d.delegate_id)
"""
_EXCUSED = """
SELECT count(*) FROM known_leave l JOIN known_delegates d USING (delegate_id)
WHERE l.congress_id = $1 AND l.leave = 'ABSENT' AND d.status = 'ACTIVE' AND (d.session_ids = '{}' OR $2 = ANY (d.session_ids))
  AND NOT EXISTS (SELECT FROM presence p WHERE p.delegate_id = d.delegate_id AND p.session_id = $2 AND p.present)
"""
_SCANS = """SELECT dimension, value, scans FROM arrival_counts WHERE session_id = $1"""
_LEADERS_MISSING = """
SELECT e.delegate_id, e.form_of_address, e.full_name, e.position, e.unit_name FROM expected e
WHERE e.session_id = $1 AND NOT e.scanned AND NOT EXISTS (
    SELECT FROM presence p WHERE p.delegate_id = e.delegate_id AND p.session_id = e.session_id AND p.present)
ORDER BY e.category DESC, e.sort_key
"""
# Asked of each leader: joined, everybody is looked at for everybody while the tables have no statistics yet.
_LEADERS_HERE = """
SELECT d.delegate_id FROM known_delegates d
WHERE d.congress_id = $1 AND NOT d.scanned AND d.status = 'ACTIVE'
  AND (SELECT p.present FROM presence p WHERE p.delegate_id = d.delegate_id AND p.session_id = $2)
ORDER BY d.delegate_id
"""
