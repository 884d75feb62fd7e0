"""A gate scans one badge, or the desk receives one person by a tap, and waits for the answer."""

from collections.abc import Awaitable, Callable

from chassis.storage.database import Database
from services.checkin.domain.scans.answer import ScanAnswer
from services.checkin.domain.scans.report import Post, Report
from services.checkin.usecases.scans.settle_scan import settle
from services.checkin.usecases.scans.settle_together import Waiting, may_wait

Door = Callable[[Waiting], Awaitable[ScanAnswer | None]]
"""Lets a badge wait for those that are scanned at the same moment (`settle_together`)."""


async def admit_scan(db: Database, door: Door, post: Post, report: Report) -> ScanAnswer:
    """Decide and keep the scan; give what the gate shows.

    With `report.shown` the device had decided already, and the answer says what was made of it. Raises Conflict when
    the id tells of another scan or the scan belongs elsewhere, NotFound for a tap on somebody not on the list.
    """
    if (waiting := may_wait(post, report)) and (answer := await door(waiting)):
        return answer
    return await settle(db, post, report)
