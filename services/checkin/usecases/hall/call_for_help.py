"""A machine that stands alone has refused somebody and calls the steward who looks after it."""

from chassis import clock
from chassis.storage.database import Database
from services.checkin.domain.ids import CallId, ScanId
from services.checkin.domain.scans.admission import Verdict
from services.checkin.domain.scans.report import Post
from services.checkin.storage.hall import calls


async def call_for_help(db: Database, post: Post, scan_id: ScanId, shown: Verdict) -> None:
    """Call for the scan that the machine answered with `shown`; again changes nothing."""
    async with db.transaction() as conn:
        await calls.ask_for_help(conn, CallId(scan_id), post, shown, clock.real_now())
