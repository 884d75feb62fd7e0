"""Keeps the credentials reports that were frozen, as they were."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId, ReportId, SessionId


@dataclass(frozen=True)
class StoredReport:
    """One frozen report. `figures` and `paper` are JSON, `digest` the SHA-256 of what was frozen (64 hex digits).

    `attendance_age_ms`: how old the attendance was then, None when checkin had never been heard.
    """

    report_id: ReportId
    congress_id: CongressId
    edition: int
    session_id: SessionId
    frozen_at: datetime
    frozen_by: str
    attendance_age_ms: int | None
    figures: dict[str, Any]
    paper: dict[str, Any]
    digest: str
    withdrawn_at: datetime | None = None
    withdrawn_reason: str = ""


async def report_that_holds(conn: Connection, congress_id: CongressId) -> StoredReport | None:
    return next((one for one in await reports_of(conn, congress_id) if one.withdrawn_at is None), None)


async def reports_of(conn: Connection, congress_id: CongressId) -> list[StoredReport]:
    """Give every edition, the newest first."""
    return [StoredReport(**dict(row)) for row in await conn.fetch(_OF, congress_id)]


async def insert_report(conn: Connection, report: StoredReport) -> None:
    """Store a report; the caller has locked the congress and numbers it."""
    await conn.execute(
        _INSERT,
        *(report.report_id, report.congress_id, report.edition, report.session_id, report.frozen_at),
        *(report.frozen_by, report.attendance_age_ms, report.figures, report.paper, report.digest),
    )


async def withdraw_report(conn: Connection, report_id: ReportId, reason: str, at: datetime) -> None:
    await conn.execute(_WITHDRAW, report_id, at, reason)


_OF = """
SELECT report_id, congress_id, edition, session_id, frozen_at, frozen_by, attendance_age_ms, figures, paper, digest,
       withdrawn_at, withdrawn_reason
FROM credential_reports WHERE congress_id = $1 ORDER BY edition DESC
"""
_INSERT = """
INSERT INTO credential_reports (
    report_id, congress_id, edition, session_id, frozen_at, frozen_by, attendance_age_ms, figures, paper, digest
)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
"""
_WITHDRAW = """UPDATE credential_reports SET withdrawn_at = $2, withdrawn_reason = $3 WHERE report_id = $1"""
