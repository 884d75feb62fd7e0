"""Keeps scans and who is present. Whoever changes a presence moves the aggregate's version, or has been overtaken."""

from collections.abc import Sequence
from datetime import datetime

from asyncpg import Record

from chassis.storage.database import Change, Connection
from services.checkin.domain.ids import CongressId, DelegateId, DeviceId, GateId, ScanId, SessionId
from services.checkin.domain.scans.admission import Verdict
from services.checkin.domain.scans.report import DecidedBy, Method
from services.checkin.domain.scans.scan import Scan
from services.checkin.domain.scans.scanned_text import TextKind

_COLUMNS = """scan_id, congress_id, session_id, gate_id, device_id, method, text_kind, text_length, credential_id,
    credential_version, delegate_id, unit_code, category, standing, verdict, shown, decided_by, conflict, first_presence, first_at, first_gate,
    scanned_at, sent_at, recorded_at, occurred_at"""
_TYPES = [
    "uuid",
    "uuid",
    "uuid",
    "uuid",
    "uuid",
    "text",
    "text",
    "int",
    "text",
    "int",
    "uuid",
    "text",
    "text",
    "text",
    "text",
    "text",
    "text",
    "text",
    "boolean",
    "timestamptz",
    "text",
    "timestamptz",
    "timestamptz",
    "timestamptz",
    "timestamptz",
]
_VALUES = ", ".join(f"${place}::{kind}" for place, kind in enumerate(_TYPES, 1))
_AMENDED = [
    "delegate_id",
    "unit_code",
    "category",
    "standing",
    "verdict",
    "shown",
    "decided_by",
    "conflict",
    "first_presence",
    "scanned_at",
    "sent_at",
    "recorded_at",
    "occurred_at",
]
_ON_CONFLICT_AMEND = f"ON CONFLICT (scan_id) DO UPDATE SET {', '.join(f'{c} = excluded.{c}' for c in _AMENDED)}"

_ONCE = "WHERE scans.verdict <> excluded.verdict"
_ADD = f"kept AS (INSERT INTO scans ({_COLUMNS}) VALUES ({_VALUES}) {{amend}} RETURNING 1)"  # noqa: S608  (our own columns)
_ADD_ARRIVAL = f"""
not_overtaken AS (
    UPDATE attendance SET version = version + 1 WHERE delegate_id = $11 AND version = $26 RETURNING delegate_id
), arrival AS (
    INSERT INTO presence (delegate_id, session_id, present, first_at, gate_id, method, scan_id)
    SELECT delegate_id, $3, true, $25, $4, $6, $1 FROM not_overtaken
    ON CONFLICT (delegate_id, session_id) DO UPDATE SET present = true, first_at = excluded.first_at,
        gate_id = excluded.gate_id, method = excluded.method, scan_id = excluded.scan_id
), kept AS (
    INSERT INTO scans ({_COLUMNS}) SELECT {_VALUES} FROM not_overtaken {{amend}} RETURNING 1
)"""  # noqa: S608  (our own columns)


def addition(scan: Scan, *, amend: bool = False) -> Change:
    """Keep a scan that changes no presence. Fails with UniqueViolationError for an id that is taken, unless `amend`."""
    return Change(_ADD.format(amend=f"{_ON_CONFLICT_AMEND} {_ONCE}" if amend else ""), _arguments(scan))


def arrival(scan: Scan, seen_version: int, *, amend: bool = False) -> Change:
    """Keep a scan that makes its delegate present; keeps nothing when their attendance has left `seen_version`.

    The first thing it does is to lock that attendance, so whatever is told beside it stands in the right order.
    """
    sql = _ADD_ARRIVAL.format(amend=_ON_CONFLICT_AMEND if amend else "")
    return Change(sql, (*_arguments(scan), seen_version))


async def strangers(conn: Connection, badges: Sequence[tuple[str, int]]) -> list[Scan]:
    """Give the admissions, locked, whose badge is one of `badges` (id, version) and whose bearer nobody knew."""
    rows = await conn.fetch(
        """
        SELECT scans.* FROM scans JOIN unnest($1::text[], $2::int[]) AS badge (credential_id, credential_version)
            USING (credential_id, credential_version)
        WHERE delegate_id IS NULL AND verdict = 'ADMITTED' ORDER BY occurred_at FOR UPDATE OF scans
        """,
        [credential_id for credential_id, _ in badges],
        [version for _, version in badges],
    )
    return [from_row(row) for row in rows]


async def name(conn: Connection, scan: Scan) -> None:
    """Note whose scan it was, and the conflict that is left."""
    await conn.execute(
        "UPDATE scans SET delegate_id = $2, unit_code = $3, category = $4, standing = $5, conflict = $6 WHERE scan_id = $1",
        scan.scan_id,
        scan.delegate_id,
        scan.unit_code,
        scan.category,
        scan.standing,
        scan.conflict,
    )


async def find(conn: Connection, congress_id: CongressId, scan_id: ScanId) -> Scan | None:
    """Give the scan, locked, if it belongs to `congress_id`."""
    row = await conn.fetchrow(
        "SELECT * FROM scans WHERE scan_id = $1 AND congress_id = $2 FOR UPDATE", scan_id, congress_id
    )
    return from_row(row) if row else None


async def mark_undone(conn: Connection, scan_id: ScanId, at: datetime) -> None:
    await conn.execute("UPDATE scans SET undone_at = $2 WHERE scan_id = $1", scan_id, at)


async def leave(conn: Connection, delegate_id: DelegateId, session_id: SessionId, scan_id: ScanId) -> bool:
    """Take back the presence that `scan_id` made; False when it made none that still holds."""
    left = await conn.fetchval(
        """
        WITH locked AS (
            UPDATE attendance SET version = version + 1
            WHERE delegate_id = $1 AND EXISTS (SELECT FROM presence
                WHERE delegate_id = $1 AND session_id = $2 AND scan_id = $3 AND present) RETURNING version
        ), gone AS (
            UPDATE presence SET present = false, first_at = NULL, gate_id = NULL, method = NULL, scan_id = NULL
            FROM locked WHERE delegate_id = $1 AND session_id = $2
        )
        SELECT version FROM locked
        """,
        delegate_id,
        session_id,
        scan_id,
    )
    return left is not None


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
        credential_id=row["credential_id"],
        credential_version=row["credential_version"],
        delegate_id=row["delegate_id"],
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
        undone_at=row["undone_at"],
    )


def _arguments(scan: Scan) -> tuple[object, ...]:
    return (
        scan.scan_id,
        scan.congress_id,
        scan.session_id,
        scan.gate_id,
        scan.device_id,
        scan.method,
        scan.text_kind,
        scan.text_length,
        scan.credential_id,
        scan.credential_version,
        scan.delegate_id,
        scan.unit_code,
        scan.category,
        scan.standing,
        scan.verdict,
        scan.shown,
        scan.decided_by,
        scan.conflict,
        scan.first_presence,
        scan.first_at,
        scan.first_gate,
        scan.scanned_at,
        scan.sent_at,
        scan.recorded_at,
        scan.occurred_at,
    )
