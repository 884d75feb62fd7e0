"""The organisers hand in what stands in the file of a scanner that cannot send any more: lost, revoked, broken."""

from collections.abc import Sequence

from chassis.storage import audit
from chassis.storage.database import Database
from services.checkin.domain.scans.answer import ScanAnswer
from services.checkin.domain.scans.report import Post, Report
from services.checkin.usecases.scans.record_batch import ScanProblem, record_batch


async def hand_in(
    db: Database, actor: str, post: Post, reports: Sequence[Report | ScanProblem]
) -> list[ScanAnswer | ScanProblem]:
    """Keep the reports as if the device of `post` had sent them, with a line in the audit; give one result for each.

    The same file again changes nothing. Raises Unavailable.
    """
    results = await record_batch(db, post, reports)
    kept = sum(isinstance(each, ScanAnswer) for each in results)
    async with db.transaction() as conn:
        await audit.note(conn, actor, "scans.handed_in", str(post.device_id), kept=kept, refused=len(results) - kept)
    return results
