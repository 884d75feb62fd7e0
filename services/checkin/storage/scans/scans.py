"""Reads kept scans, and notes on them what became of them."""

from collections.abc import Sequence
from datetime import datetime

from asyncpg import Record

from chassis.storage.database import Connection
from services.checkin.domain.ids import CongressId, DelegateId, DeviceId, GateId, ScanId, SessionId
from services.checkin.domain.scans.admission import Direction, Verdict
from services.checkin.domain.scans.report import DecidedBy, Method, Way
from services.checkin.domain.scans.scan import Scan
from services.checkin.domain.scans.scanned_text import TextKind


async def find(conn: Connection, congress_id: CongressId, scan_id: ScanId) -> Scan | None:
    """Give the scan if it belongs to `congress_id`."""
    row = await conn.fetchrow(_FIND, scan_id, congress_id)
    return from_row(row) if row else None


async def lock(conn: Connection, congress_id: CongressId, scan_id: ScanId) -> Scan | None:
    """As `find`, locked. Whoever moves the attendance of its delegate has locked that before."""
    row = await conn.fetchrow(_LOCK, scan_id, congress_id)
    return from_row(row) if row else None


async def strangers(conn: Connection, badges: Sequence[tuple[str, int]]) -> list[Scan]:
    """Give the scans, locked, by which somebody passed whom nobody knew, with one of `badges` (id, version)."""
    rows = await conn.fetch(
        _STRANGERS,
        [credential_id for credential_id, _ in badges],
        [version for _, version in badges],
    )
    return [from_row(row) for row in rows]


async def name(conn: Connection, scan: Scan) -> None:
    """Note whose scan it was, the conflict that is left, and whether it made them present; another one than before is open."""
    await conn.execute(
        _NAME,
        scan.scan_id,
        scan.delegate_id,
        scan.unit_code,
        scan.category,
        scan.standing,
        scan.conflict,
        scan.first_presence,
    )


async def mark_undone(conn: Connection, scan_id: ScanId, at: datetime, by: str, reason: str | None) -> None:
    await conn.execute(
        _MARK_UNDONE,
        scan_id,
        at,
        by,
        reason,
    )


async def mark_turned_away(conn: Connection, scan_id: ScanId) -> None:
    """Note that whoever was scanned was not let in."""
    await conn.execute(_MARK_TURNED_AWAY, scan_id)


async def mark_settled(conn: Connection, scan_id: ScanId, at: datetime, by: str, settlement: str, note: str) -> bool:
    """Note what somebody made of the case; False when somebody else did before."""
    return await conn.fetchval(_MARK_SETTLED, scan_id, at, by, settlement, note) is not None


async def wipe_session(conn: Connection, session_id: SessionId, there: Sequence[DelegateId]) -> int:
    """Delete the scans of a session with the presences of `there` and its numbers; give how many scans there were.

    Whoever comes in while this goes on, and is not among `there`, stays: nobody would say that they are gone.
    """
    number: int = await conn.fetchval(_WIPE_SESSION, session_id, there)
    return number


async def known(conn: Connection, scan_ids: Sequence[ScanId]) -> set[ScanId]:
    """Give those of `scan_ids` that are kept here."""
    return {ScanId(row["scan_id"]) for row in await conn.fetch(_KNOWN, list(scan_ids))}


async def mark_open(conn: Connection, scan_id: ScanId) -> None:
    """Forget what was made of the case."""
    await conn.execute(_MARK_OPEN, scan_id)


def from_row(row: Record) -> Scan:
    return Scan(
        scan_id=ScanId(row["scan_id"]),
        congress_id=CongressId(row["congress_id"]),
        session_id=SessionId(row["session_id"]),
        gate_id=GateId(row["gate_id"]),
        device_id=DeviceId(row["device_id"]),
        method=Method(row["method"]),
        text_kind=TextKind(row["text_kind"]),
        text_length=row["text_length"],
        text_mark=row["text_mark"],
        credential_id=row["credential_id"],
        credential_version=row["credential_version"],
        delegate_id=DelegateId(row["delegate_id"]) if row["delegate_id"] else None,
        unit_code=row["unit_code"],
        category=row["category"],
        standing=row["standing"],
        verdict=Verdict(row["verdict"]),
        shown=Verdict(row["shown"]),
        decided_by=DecidedBy(row["decided_by"]),
        conflict=Verdict(row["conflict"]) if row["conflict"] else None,
        first_presence=row["first_presence"],
        first_at=row["first_at"],
        first_gate=row["first_gate"],
        scanned_at=row["scanned_at"],
        sent_at=row["sent_at"],
        recorded_at=row["recorded_at"],
        occurred_at=row["occurred_at"],
        clock_unsure=row["clock_unsure"],
        clock_skew_ms=row["clock_skew_ms"],
        undone_at=row["undone_at"],
        way=Way(row["way"]),
        direction=Direction(row["direction"]),
    )


_FIND = """SELECT * FROM scans WHERE scan_id = $1 AND congress_id = $2"""
_LOCK = """SELECT * FROM scans WHERE scan_id = $1 AND congress_id = $2 FOR UPDATE"""
_STRANGERS = """
SELECT scans.* FROM scans JOIN unnest($1::text[], $2::int[]) AS badge (credential_id, credential_version)
    USING (credential_id, credential_version)
WHERE delegate_id IS NULL AND credential_id IS NOT NULL
  AND (verdict IN ('ADMITTED', 'LEFT', 'ALREADY_LEFT') OR shown = 'ALREADY_CHECKED_IN') ORDER BY occurred_at, scan_id FOR UPDATE OF scans
"""
_NAME = """
UPDATE scans SET delegate_id = $2, unit_code = $3, category = $4, standing = $5, conflict = $6,
    first_presence = $7,
    settled_at = CASE WHEN coalesce($6, conflict) IS NOT DISTINCT FROM conflict THEN settled_at END,
    settled_by = CASE WHEN coalesce($6, conflict) IS NOT DISTINCT FROM conflict THEN settled_by END,
    settlement = CASE WHEN coalesce($6, conflict) IS NOT DISTINCT FROM conflict THEN settlement END,
    settlement_note = CASE WHEN coalesce($6, conflict) IS NOT DISTINCT FROM conflict THEN settlement_note ELSE '' END
WHERE scan_id = $1
"""
_MARK_UNDONE = """UPDATE scans SET undone_at = $2, undone_by = $3, undone_reason = $4 WHERE scan_id = $1"""
_MARK_TURNED_AWAY = """UPDATE scans SET turned_away = true WHERE scan_id = $1"""
_MARK_SETTLED = """
UPDATE scans SET settled_at = $2, settled_by = $3, settlement = $4, settlement_note = $5
WHERE scan_id = $1 AND settled_at IS NULL RETURNING scan_id
"""
_WIPE_SESSION = """
WITH numbers AS (
    DELETE FROM arrival_counts WHERE session_id = $1
), inside AS (
    DELETE FROM presence WHERE session_id = $1 AND delegate_id = ANY ($2::uuid[])
), gone AS (
    DELETE FROM scans WHERE session_id = $1 AND NOT EXISTS (
        SELECT FROM presence p
        WHERE p.session_id = $1 AND p.delegate_id = scans.delegate_id AND p.delegate_id <> ALL ($2::uuid[])
    ) RETURNING scan_id
)
SELECT count(*) FROM gone
"""
_KNOWN = """SELECT scan_id FROM scans WHERE scan_id = ANY ($1::uuid[])"""
_MARK_OPEN = """
UPDATE scans SET settled_at = NULL, settled_by = NULL, settlement = NULL, settlement_note = '' WHERE scan_id = $1
"""
