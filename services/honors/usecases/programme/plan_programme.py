"""Somebody writes the programme down, before the day or on it."""

from collections.abc import Sequence
from dataclasses import replace

from chassis.errors import Conflict
from chassis.storage import audit
from chassis.storage.database import Database
from chassis.storage.notifications import touch
from services.honors.domain.ids import CongressId
from services.honors.domain.programme.planning import PlannedItem, planned
from services.honors.domain.programme.view import ProgrammeView
from services.honors.storage.programme.programmes import save_programme
from services.honors.usecases.channels import PROGRAMME
from services.honors.usecases.programme.read_programme import locked, read_programme

STALE = "Chương trình vừa được người khác sửa. Trang đã tải lại; xin xem rồi sửa lần nữa."


async def plan_programme(
    db: Database, actor: str, congress_id: CongressId, revision: int, lines: Sequence[PlannedItem]
) -> ProgrammeView:
    """Store the lines as they stand. `revision` is the one that was looked at.

    Raises NotFound, Conflict (somebody else was faster; an item that was held is gone).
    """
    async with db.transaction() as conn:
        before = await locked(conn, congress_id)
        if before.revision != revision:
            raise Conflict(STALE, revision=before.revision)
        after = planned(before, lines)
        if isinstance(after, str):
            raise Conflict(after, revision=before.revision)
        await save_programme(conn, replace(after, revision=revision + 1))
        await audit.note(conn, actor, "programme.planned", str(congress_id), items=len(lines))
        await touch(conn, PROGRAMME, str(congress_id))
        return await read_programme(conn, congress_id)
