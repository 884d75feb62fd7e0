"""Admissions that somebody has to look at."""

from collections.abc import Sequence

from asyncpg import Record

from chassis.storage.database import Connection
from services.checkin.domain import wording
from services.checkin.domain.ids import CongressId, DelegateId, GateId, ScanId, SessionId
from services.checkin.domain.scans.settlement import Settlement, kind_of, ways_out
from services.checkin.storage.scans.views import OtherPassing, ScanConflict, Settled


async def read(conn: Connection, congress_id: CongressId) -> list[ScanConflict]:
    """Give the conflicts of a congress, the open ones and then the newest first, a thousand at most."""
    return [_conflict(row) for row in await conn.fetch(_READ, congress_id, None, None, False)]


async def concerning(conn: Connection, congress_id: CongressId, gate_id: GateId | None) -> list[ScanConflict]:
    """Give the open ones that concern a gate, because one of the two passings was there; None: those of all gates."""
    return [_conflict(row) for row in await conn.fetch(_READ, congress_id, None, gate_id, True)]


async def find(conn: Connection, congress_id: CongressId, scan_id: ScanId) -> ScanConflict | None:
    """Give the conflict of one scan, None when it has none."""
    row = await conn.fetchrow(_READ, congress_id, scan_id, None, False)
    return _conflict(row) if row else None


async def still_open(conn: Connection, congress_id: CongressId, scan_ids: Sequence[ScanId]) -> list[ScanId]:
    """Give those of `scan_ids` that nobody has undone or settled."""
    rows = await conn.fetch(_STILL_OPEN, congress_id, list(scan_ids))
    return [ScanId(row["scan_id"]) for row in rows]


async def count_open(conn: Connection, session_id: SessionId) -> int:
    """Give how many of a session nobody has undone or settled."""
    number: int = await conn.fetchval(
        _COUNT_OPEN,
        session_id,
    )
    return number


async def count_open_elsewhere(conn: Connection, congress_id: CongressId, session_id: SessionId) -> int:
    """Give how many of the congress' other sessions, rehearsals apart, nobody has undone or settled."""
    number: int = await conn.fetchval(_COUNT_OPEN_ELSEWHERE, congress_id, session_id)
    return number


_STILL_OPEN = """
SELECT scan_id FROM scans
WHERE scan_id = ANY($2::uuid[]) AND congress_id = $1 AND (conflict IS NOT NULL OR clock_case)
  AND undone_at IS NULL AND settled_at IS NULL
"""
# Where one of two was let out, nothing contradicts any more; what was settled stays to be read.
_READ = """
SELECT s.scan_id, s.session_id, coalesce(s.conflict, CASE WHEN s.clock_case THEN 'CLOCK_UNSURE' ELSE 'ALREADY_CHECKED_IN' END) AS conflict,
       s.delegate_id, s.device_id, s.occurred_at, s.recorded_at, s.scanned_at, s.clock_unsure,
       s.undone_at, s.settled_at, s.settled_by, s.settlement, s.settlement_note, s.decided_by, d.form_of_address,
       d.full_name, d.unit_name, d.delegate_code, g.name AS gate_name, o.occurred_at AS other_at,
       o.gate_name AS other_gate, o.scan_id AS other_scan_id,
       coalesce(d.session_ids = '{}' OR s.session_id = ANY (d.session_ids), true) AS invited, coalesce(d.status = 'ACTIVE', true) AS listed, coalesce(k.name, '') AS session_name,
       EXISTS (SELECT FROM known_photos f WHERE f.delegate_id = s.delegate_id AND length(f.jpeg) > 0) AS photo
FROM scans s LEFT JOIN known_delegates d USING (delegate_id) LEFT JOIN gates g USING (gate_id)
LEFT JOIN known_sessions k ON k.session_id = s.session_id
LEFT JOIN LATERAL (
    SELECT p.scan_id, p.occurred_at, p.gate_id, e.name AS gate_name FROM scans p LEFT JOIN gates e USING (gate_id)
    WHERE p.delegate_id = s.delegate_id AND p.session_id = s.session_id AND p.scan_id <> s.scan_id
      AND p.verdict = 'ADMITTED' AND p.undone_at IS NULL
    ORDER BY p.occurred_at LIMIT 1
) o ON true
WHERE s.congress_id = $1
  AND (s.conflict IS NOT NULL OR s.clock_case OR (s.settlement = 'LET_OUT' AND s.delegate_id IS NOT NULL))
  AND ($2::uuid IS NULL OR s.scan_id = $2)
  AND ($3::uuid IS NULL OR $3 IN (s.gate_id, o.gate_id))
  AND (NOT $4 OR (s.undone_at IS NULL AND s.settled_at IS NULL))
ORDER BY s.undone_at IS NOT NULL OR s.settled_at IS NOT NULL, s.recorded_at DESC LIMIT 1000
"""


def _conflict(row: Record) -> ScanConflict:
    conflict = kind_of(row["conflict"])
    other = OtherPassing(row["other_at"], row["other_gate"], row["other_scan_id"]) if row["other_at"] else None
    settled = None
    if row["settled_at"]:
        done = Settlement(row["settlement"])
        settled = Settled(row["settled_at"], row["settled_by"], done, row["settlement_note"])
    return ScanConflict(
        scan_id=ScanId(row["scan_id"]),
        session_id=SessionId(row["session_id"]),
        conflict=conflict,
        reason=wording.reason_of_case(conflict, invited=row["invited"], listed=row["listed"]),
        delegate_id=DelegateId(row["delegate_id"]) if row["delegate_id"] else None,
        form_of_address=row["form_of_address"],
        full_name=row["full_name"],
        unit_name=row["unit_name"],
        gate_name=row["gate_name"],
        device_id=row["device_id"],
        occurred_at=row["occurred_at"],
        recorded_at=row["recorded_at"],
        scanned_at=row["scanned_at"],
        clock_unsure=row["clock_unsure"],
        other=other,
        undone=row["undone_at"] is not None,
        settled=settled,
        delegate_code=row["delegate_code"],
        photo=row["photo"],
        ways=ways_out(
            conflict,
            named=row["delegate_id"] is not None,
            twice=other is not None,
            on_list=row["invited"] and row["listed"],
        ),
        invited=row["invited"],
        listed=row["listed"],
        session_name=row["session_name"],
    )


_COUNT_OPEN = """
SELECT count(*) FROM scans
WHERE session_id = $1 AND (conflict IS NOT NULL OR clock_case) AND undone_at IS NULL AND settled_at IS NULL
"""
_COUNT_OPEN_ELSEWHERE = """
SELECT count(*) FROM scans s JOIN known_sessions k USING (session_id)
WHERE s.congress_id = $1 AND s.session_id <> $2 AND NOT k.rehearsal AND (conflict IS NOT NULL OR clock_case)
  AND undone_at IS NULL AND settled_at IS NULL
"""
