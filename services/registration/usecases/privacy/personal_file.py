"""Gives one person's data as a paper in Vietnamese, PDF or Word, to hand over to that person."""

from chassis.storage.database import Database
from services.registration.domain.congress.congress import unit_names
from services.registration.domain.ids import DelegateId
from services.registration.usecases.access.keyring import PersonalDataVault
from services.registration.usecases.congress.the_congress import the_congress
from services.registration.usecases.people.finding.the_delegate import the_delegate
from services.registration.usecases.privacy.export_person import gather
from services.registration.usecases.privacy.personal_paper import personal_paper
from services.registration.usecases.report.head_now import head_now
from services.registration.usecases.report.paper_drawing import Form, draw_report, report_data


async def personal_file(
    db: Database, vault: PersonalDataVault, actor: str, delegate_id: DelegateId, form: Form
) -> bytes:
    """Raises NotFound, RuleBroken (erased already; the file could not be made)."""
    async with db.transaction() as conn:
        one = await the_delegate(conn, delegate_id)
        data = await gather(conn, vault, actor, one)
        congress = await the_congress(conn, one.congress_id)
        head = await head_now(conn, congress)
    paper = personal_paper(data, congress.name, unit_names(congress))
    drawn = report_data(paper, congress, head, "Dữ liệu cá nhân, chỉ trao cho người có tên", draft=False, number="")
    return await draw_report(form, drawn)
