"""Gives the credentials report of a congress: how it stands now, and what was frozen."""

from dataclasses import asdict, dataclass
from datetime import datetime

from chassis.storage.database import Database
from services.registration.domain.ids import CongressId, ReportId, SessionId
from services.registration.domain.report.paper import PaperSection, PaperTable, ReportPaper
from services.registration.domain.report.rules import ReportRules
from services.registration.storage.report import frozen
from services.registration.storage.report.frozen import StoredReport
from services.registration.usecases.access.keyring import PersonalDataVault
from services.registration.usecases.congress.the_congress import the_congress
from services.registration.usecases.report.document import CredentialCounts, counts_of
from services.registration.usecases.report.reckon import AskingPerson, Reckoned, reckon


@dataclass(frozen=True)
class LiveReport:
    """The draft of this moment. `attendance_age_ms`: how old the attendance is, null when checkin was never heard;
    `is_old`: so old that freezing asks once more, naming `attendance_until`; `asking`: whose excuse waits for a decision."""

    at: datetime
    session_id: SessionId
    attendance_until: datetime | None
    attendance_age_ms: int | None
    is_old: bool
    figures: CredentialCounts
    paper: ReportPaper
    asking: tuple[AskingPerson, ...] = ()


@dataclass(frozen=True)
class FrozenReport:
    """A report as it was frozen; later arrivals are not in it. `digest`: SHA-256 of its content, 64 hex digits."""

    report_id: ReportId
    edition: int
    session_id: SessionId
    frozen_at: datetime
    frozen_by: str
    attendance_age_ms: int | None
    digest: str
    withdrawn_at: datetime | None
    withdrawn_reason: str
    figures: dict[str, object]
    paper: ReportPaper


@dataclass(frozen=True)
class ReportSession:
    session_id: SessionId
    name: str
    kind: str
    starts_at: datetime


@dataclass(frozen=True)
class CredentialReport:
    """`frozen` is the report that holds, null before; `editions` are all that ever were, the newest first."""

    rules: ReportRules
    sessions: tuple[ReportSession, ...]
    live: LiveReport
    frozen: FrozenReport | None
    editions: tuple[FrozenReport, ...]


async def read_report(
    db: Database,
    vault: PersonalDataVault,
    actor: str,
    congress_id: CongressId,
    session_id: SessionId | None = None,
    decimals: int | None = None,
    *,
    whole: bool,
) -> CredentialReport:
    """Raises NotFound. `whole`: the draft tells of what is sealed too, and that reading is noted. `decimals` of the live report
    instead of the setting's."""
    async with db.transaction() as conn:
        congress = await the_congress(conn, congress_id)
        found = await reckon(conn, vault, actor, congress, session_id, "credentials report", decimals, whole=whole)
        kept = await frozen.reports_of(conn, congress_id)
    editions = tuple(map(frozen_view, kept))
    holds = next((one for one in editions if one.withdrawn_at is None), None)
    sessions = tuple(
        ReportSession(one.session_id, one.name, one.kind, one.starts_at)
        for one in congress.sessions
        if not one.rehearsal
    )
    return CredentialReport(found.rules, sessions, live_view(found), holds, editions)


def live_view(found: Reckoned) -> LiveReport:
    known = found.heard
    return LiveReport(
        at=found.at,
        session_id=found.session.session_id,
        attendance_until=known.until,
        attendance_age_ms=known.age_ms,
        is_old=known.is_old,
        figures=counts_of(found.figures),
        paper=found.paper(f"Bản nháp, số liệu điểm danh {known.words}."),
        asking=found.asking,
    )


def frozen_view(stored: StoredReport) -> FrozenReport:
    return FrozenReport(
        report_id=stored.report_id,
        edition=stored.edition,
        session_id=stored.session_id,
        frozen_at=stored.frozen_at,
        frozen_by=stored.frozen_by,
        attendance_age_ms=stored.attendance_age_ms,
        digest=stored.digest,
        withdrawn_at=stored.withdrawn_at,
        withdrawn_reason=stored.withdrawn_reason,
        figures=stored.figures,
        paper=paper_from(stored.paper),
    )


def paper_json(paper: ReportPaper) -> dict[str, object]:
    return asdict(paper)


def paper_from(stored: dict[str, object]) -> ReportPaper:
    """Give a stored paper again."""
    sections = tuple(
        PaperSection(
            one["heading"],
            tuple(one["lines"]),
            tuple(
                PaperTable(table["caption"], tuple(table["columns"]), tuple(map(tuple, table["rows"])))
                for table in one["tables"]
            ),
        )
        for one in stored["sections"]  # type: ignore[attr-defined] # as `paper_json` gave it
    )
    return ReportPaper(
        str(stored["kind"]),
        str(stored["about"]),
        sections,
        tuple(stored["notes"]),  # type: ignore[arg-type]
        tuple(stored["signed"]),  # type: ignore[arg-type]
        tuple(stored.get("head", ())),  # type: ignore[arg-type]
        str(stored.get("addressed", "")),
    )
