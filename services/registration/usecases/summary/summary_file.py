"""Gives the report to the upper level as a file."""

from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.ids import CongressId
from services.registration.usecases.access.keyring import PersonalDataVault
from services.registration.usecases.report.head_now import head_now
from services.registration.usecases.report.paper_drawing import Form, draw_report, report_data
from services.registration.usecases.summary.summary import put_together


async def summary_file(
    db: Database, vault: PersonalDataVault, actor: str, congress_id: CongressId, form: Form
) -> bytes:
    """Give the report as PDF or Word. Raises NotFound, RuleBroken."""
    async with db.transaction() as conn:
        found, report = await put_together(conn, vault, actor, congress_id)
        head = await head_now(conn, found.congress)
        await audit.note(conn, actor, "summary_report.taken", str(congress_id), form=form)
    data = report_data(report.paper, found.congress, head, found.congress.name, draft=False)
    return await draw_report(form, data)
