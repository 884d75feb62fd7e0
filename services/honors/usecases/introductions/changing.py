"""What every change of the reception begins and ends with."""

from collections.abc import Callable, Sequence
from datetime import datetime

from chassis import clock
from chassis.errors import Conflict
from chassis.storage import audit
from chassis.storage.database import Database
from chassis.storage.notifications import touch
from services.honors.domain.ids import CongressId, SessionId
from services.honors.domain.introductions.introductions import Introductions, Leader
from services.honors.domain.introductions.view import IntroductionsView, view_of
from services.honors.storage.introductions import introductions as stored
from services.honors.usecases.channels import INTRODUCTIONS

STALE = "Danh sách vừa được người khác sửa. Đã tải lại, xin xem rồi làm lại."
Step = Callable[[Introductions, datetime], tuple[Sequence[Leader], datetime | None]]
"""Gives the leaders as they then are, and since when the list is frozen."""


async def change(
    db: Database,
    actor: str,
    congress_id: CongressId,
    revision: int,
    action: str,
    step: Step,
    session_id: SessionId | None = None,
) -> IntroductionsView:
    """Do one step on the revision that was seen; `session_id`: the session in which somebody is here, None: as pages are told.

    Raises Conflict for an older revision.
    """
    async with db.transaction() as conn:
        await stored.lock(conn, congress_id)
        before = await stored.read(conn, congress_id, session_id)
        if before.revision != revision:
            raise Conflict(STALE, revision=before.revision)
        leaders, frozen_at = step(before, clock.now())
        await stored.save_plan(conn, congress_id, leaders)
        await stored.save_head(conn, congress_id, frozen_at, actor if frozen_at else "")
        await audit.note(conn, actor, action, str(congress_id), leaders=len(leaders))
        await touch(conn, INTRODUCTIONS, str(congress_id))
        return view_of(await stored.read(conn, congress_id, session_id))
