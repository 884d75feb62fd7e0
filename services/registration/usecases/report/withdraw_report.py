"""Takes a report back that was frozen too early: it stays readable with the reason, and another edition may be frozen."""

from chassis import clock
from chassis.errors import Conflict
from chassis.storage import audit
from chassis.storage.database import Database
from chassis.storage.notifications import touch
from services.registration.domain.ids import CongressId, ReportId
from services.registration.storage.report import frozen
from services.registration.usecases.channels import LIVE
from services.registration.usecases.congress.the_congress import the_congress_locked
from services.registration.usecases.report.read_report import FrozenReport, frozen_view


async def withdraw_report(
    db: Database, actor: str, congress_id: CongressId, report_id: ReportId, reason: str
) -> list[FrozenReport]:
    """Give all editions. `report_id` is the one that the person saw. Raises NotFound, Conflict when another one holds."""
    async with db.transaction() as conn:
        await the_congress_locked(conn, congress_id)
        holds = await frozen.report_that_holds(conn, congress_id)
        if holds is None or holds.report_id != report_id:
            raise Conflict("Báo cáo này không còn là bản đang giữ. Xin tải lại trang rồi xem lại.")
        await frozen.withdraw_report(conn, report_id, reason, clock.now())
        details = {"report": str(report_id), "reason": reason}
        await audit.note(conn, actor, "credentials_report.withdrawn", str(congress_id), **details)
        await touch(conn, LIVE, str(congress_id))
        return [frozen_view(one) for one in await frozen.reports_of(conn, congress_id)]
