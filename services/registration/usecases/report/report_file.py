"""Gives the credentials report as a file: the one that was frozen, or the draft of this moment."""

from dataclasses import dataclass

from chassis.errors import NotFound
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.ids import CongressId
from services.registration.storage.report import frozen
from services.registration.usecases.access.keyring import PersonalDataVault
from services.registration.usecases.congress.the_congress import the_congress
from services.registration.usecases.report.head_now import head_now
from services.registration.usecases.report.paper_drawing import Form, draw_report, report_data
from services.registration.usecases.report.read_report import paper_from
from services.registration.usecases.report.reckon import reckon


@dataclass(frozen=True)
class ReportFile:
    """`is_draft`: nothing was frozen, the file says so on each page."""

    data: bytes
    is_draft: bool


async def report_file(
    db: Database,
    vault: PersonalDataVault,
    actor: str,
    congress_id: CongressId,
    form: Form,
    edition: int | None = None,
    *,
    whole: bool,
) -> ReportFile:
    """Give the edition that holds, the one asked for, or a draft while none is frozen; `whole`: that draft tells of what is
    sealed too. Raises NotFound, RuleBroken."""
    async with db.transaction() as conn:
        congress = await the_congress(conn, congress_id)
        head = await head_now(conn, congress)
        stored = await frozen.report_that_holds(conn, congress_id)
        if edition is not None:
            editions = await frozen.reports_of(conn, congress_id)
            stored = next((one for one in editions if one.edition == edition), None)
            if stored is None:
                raise NotFound("Không có bản này. Xin tải lại trang rồi chọn lại.")
        if stored:
            paper, mark = paper_from(stored.paper), f"Mã kiểm (SHA-256): {stored.digest}"
            if stored.withdrawn_at:
                mark = f"ĐÃ RÚT: {stored.withdrawn_reason}. {mark}"
        else:
            found = await reckon(conn, vault, actor, congress, None, f"credentials report as {form}", whole=whole)
            paper, mark = found.paper(f"Bản nháp, số liệu điểm danh {found.heard.words}."), "Bản nháp, chưa chốt"
        await audit.note(conn, actor, "credentials_report.taken", str(congress_id), form=form, draft=stored is None)
    data = report_data(paper, congress, head, mark, draft=stored is None)
    return ReportFile(await draw_report(form, data), stored is None)
