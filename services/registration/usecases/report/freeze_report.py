"""Freezes the credentials report at the opening: one act, once, and nothing that comes later changes it."""

import hashlib
import json
from dataclasses import asdict, dataclass, replace
from datetime import datetime

from chassis import clock
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from chassis.storage.notifications import touch
from services.registration.domain.congress.title import in_vietnam
from services.registration.domain.ids import CongressId, ReportId, SessionId
from services.registration.domain.report.freezing import AcceptedAge, Freezing, Moment, may_freeze, sentence
from services.registration.storage.report import frozen
from services.registration.storage.report.frozen import StoredReport
from services.registration.usecases.access.keyring import PersonalDataVault
from services.registration.usecases.channels import LIVE
from services.registration.usecases.congress.the_congress import the_congress_locked
from services.registration.usecases.report.document import counts_of
from services.registration.usecases.report.head_now import head_now
from services.registration.usecases.report.read_report import FrozenReport, frozen_view, paper_json
from services.registration.usecases.report.reckon import Reckoned, reckon


@dataclass(frozen=True)
class FreezeAnswer:
    """`report` is the one that holds, null when none does. After ATTENDANCE_OLD the second act names
    `attendance_until`, after NOT_OPENED it says that this is known."""

    outcome: Freezing
    sentence: str
    attendance_until: datetime | None
    attendance_age_ms: int | None
    report: FrozenReport | None


async def freeze_report(
    db: Database,
    vault: PersonalDataVault,
    actor: str,
    name: str,
    congress_id: CongressId,
    session_id: SessionId | None,
    accepted: AcceptedAge | None,
    known_early: bool = False,
) -> FreezeAnswer:
    """Freeze what is known now; `name` of who does it stands on the paper. `known_early`: they know that the session has not
    opened yet. Raises NotFound."""
    async with db.transaction() as conn:
        congress = await the_congress_locked(conn, congress_id)
        found = await reckon(conn, vault, actor, congress, session_id, "credentials report frozen", read_out=True)
        holds = await frozen.report_that_holds(conn, congress_id)
        moment = Moment(found.at, found.session.starts_at, known_early)
        outcome = Freezing.ALREADY_FROZEN if holds else may_freeze(found.figures, found.heard, accepted, moment)
        if outcome is Freezing.FROZEN:
            holds = await _store(conn, actor, name, found)
    seen = found.heard
    report = frozen_view(holds) if holds else None
    return FreezeAnswer(outcome, sentence(outcome, seen, moment), seen.until, seen.age_ms, report)


async def _store(conn: Connection, actor: str, name: str, found: Reckoned) -> StoredReport:
    at, congress = clock.now(), found.congress
    edition = 1 + max((one.edition for one in await frozen.reports_of(conn, congress.congress_id)), default=0)
    figures = json.loads(json.dumps(asdict(counts_of(found.figures))))
    said = replace(found.paper(*_notes(found, at, name, edition)), head=await head_now(conn, congress))
    paper = json.loads(json.dumps(paper_json(said)))
    report = StoredReport(
        report_id=ReportId(new_id()),
        congress_id=congress.congress_id,
        edition=edition,
        session_id=found.session.session_id,
        frozen_at=at,
        frozen_by=name,
        attendance_age_ms=found.heard.age_ms,
        figures=figures,
        paper=paper,
        digest=digest_of(congress.congress_id, found.session.session_id, at, figures, paper),
    )
    await frozen.insert_report(conn, report)
    details = {"report": str(report.report_id), "edition": edition, "age_ms": report.attendance_age_ms}
    await audit.note(conn, actor, "credentials_report.frozen", str(congress.congress_id), **details)
    await touch(conn, LIVE, str(congress.congress_id))
    return report


def _notes(found: Reckoned, at: datetime, name: str, edition: int) -> list[str]:
    local = in_vietnam(at)
    again = f", bản {edition}" if edition > 1 else ""
    notes = [f"Chốt lúc {local:%H:%M:%S ngày %d/%m/%Y}{again}, người chốt: {name}; phiên: {found.session.name}."]
    if at < found.session.starts_at:
        notes.append(f"Chốt trước giờ khai mạc ({in_vietnam(found.session.starts_at):%H:%M ngày %d/%m/%Y}).")
    if found.heard.is_old:
        notes.append(f"Khi chốt, số liệu điểm danh {found.heard.words}; người chốt đã xem độ trễ ấy và chấp nhận.")
    return notes


def digest_of(congress_id: CongressId, session_id: SessionId, at: datetime, figures: object, paper: object) -> str:
    """Give the SHA-256 of what was frozen, as JSON with sorted keys: who has the file can reckon it again."""
    said = {
        "congress_id": str(congress_id),
        "session_id": str(session_id),
        "frozen_at": at.isoformat(),
        "figures": figures,
        "paper": paper,
    }
    return hashlib.sha256(json.dumps(said, ensure_ascii=False, sort_keys=True).encode()).hexdigest()
