"""Reads who was let in, for the organisers who take one back."""

from asyncpg import Record

from chassis.storage.database import Connection
from services.checkin.domain.ids import CongressId, DelegateId, ScanId, SessionId
from services.checkin.domain.scans.report import DecidedBy
from services.checkin.storage.roster.roster import words_of
from services.checkin.storage.scans.views import Admission, Undone


async def search(conn: Connection, congress_id: CongressId, folded: str, limit: int) -> list[Admission]:
    """Give the admissions, the newest first, of people each of whose folded words fits; no words: of everybody."""
    return [_admission(row) for row in await conn.fetch(_SEARCH, congress_id, words_of(folded), limit)]


async def by_hand(conn: Connection, session_id: SessionId) -> list[Admission]:
    """Give who was let in to a session by hand and not taken back since, the first one first."""
    return [_admission(row) for row in await conn.fetch(_BY_HAND, session_id)]


async def count_by_hand(conn: Connection, session_id: SessionId) -> int:
    """Give how many `by_hand` gives."""
    number: int = await conn.fetchval(_COUNT_BY_HAND, session_id)
    return number


_COLUMNS = """
SELECT s.scan_id, k.name AS session_name, s.delegate_id, d.delegate_code, d.form_of_address,
       coalesce(d.full_name, nullif(h.full_name, '')) AS full_name, coalesce(d.unit_name, h.unit_name) AS unit_name,
       h.reason AS by_hand,
       g.name AS gate_name, s.occurred_at, s.decided_by, s.undone_at, s.undone_reason,
       s.conflict IS NOT NULL AND s.settled_at IS NULL AND s.undone_at IS NULL AS flagged
FROM scans s JOIN known_sessions k USING (session_id) LEFT JOIN known_delegates d USING (delegate_id)
LEFT JOIN gates g USING (gate_id) LEFT JOIN hand_admissions h USING (scan_id)
"""
_SEARCH = f"""{_COLUMNS}
WHERE s.congress_id = $1 AND s.verdict = 'ADMITTED' AND coalesce(d.folded, h.folded, '') LIKE ALL ($2)
ORDER BY s.recorded_at DESC, s.scan_id LIMIT $3
"""
_COUNT_BY_HAND = """
SELECT count(*) FROM hand_admissions h JOIN scans s USING (scan_id)
WHERE s.session_id = $1 AND s.verdict = 'ADMITTED' AND s.undone_at IS NULL
"""
_BY_HAND = f"""{_COLUMNS}
WHERE s.session_id = $1 AND h.scan_id IS NOT NULL AND s.verdict = 'ADMITTED' AND s.undone_at IS NULL
ORDER BY s.occurred_at, s.scan_id
"""


def _admission(row: Record) -> Admission:
    return Admission(
        scan_id=ScanId(row["scan_id"]),
        session_name=row["session_name"],
        delegate_id=DelegateId(row["delegate_id"]) if row["delegate_id"] else None,
        delegate_code=row["delegate_code"],
        form_of_address=row["form_of_address"],
        full_name=row["full_name"],
        unit_name=row["unit_name"],
        gate_name=row["gate_name"],
        occurred_at=row["occurred_at"],
        offline=row["decided_by"] == DecidedBy.DEVICE,
        flagged=row["flagged"],
        undone=Undone(row["undone_at"], row["undone_reason"]) if row["undone_at"] else None,
        by_hand=row["by_hand"],
    )
