"""Somebody writes the programme down, before the day or on it."""

from collections.abc import Sequence
from dataclasses import replace

from chassis.errors import Conflict
from chassis.events import outbox
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from chassis.storage.notifications import touch
from services.honors.domain.ids import CongressId
from services.honors.domain.programme.planning import PlannedItem, planned
from services.honors.domain.programme.view import ProgrammeView
from services.honors.domain.stage.stage import CardKind
from services.honors.storage.programme.programmes import save_programme
from services.honors.usecases import say
from services.honors.usecases.channels import PROGRAMME
from services.honors.usecases.programme.read_programme import locked, read_programme
from services.honors.usecases.stage.scene import Scene, locked_scene
from services.honors.usecases.stage.tell_stage import tell_stage

STALE = "Chương trình vừa được người khác sửa. Trang đã tải lại; xin xem rồi sửa lần nữa."


async def plan_programme(
    db: Database, actor: str, congress_id: CongressId, revision: int, lines: Sequence[PlannedItem]
) -> ProgrammeView:
    """Store the lines as they stand; words that are on air change there too. `revision` is the one that was looked at: who
    leads on meanwhile is in nobody's way.

    Raises NotFound, Conflict (somebody else was faster; an item that was held is gone).
    """
    async with db.transaction() as conn:
        before, rehearsal = await locked(conn, congress_id)
        if not before.plan_revision <= revision <= before.revision:
            raise Conflict(STALE, revision=before.revision)
        after = planned(before, lines)
        if isinstance(after, str):
            raise Conflict(after, revision=before.revision)
        seen = await locked_scene(conn, congress_id)
        if seen.stage.card is CardKind.AGENDA_ITEM and after.item(seen.stage.item) is None:
            raise Conflict(
                "Mục này đang ở trên màn hình lớn. Đổi thẻ trên màn hình rồi hãy xóa.", revision=before.revision
            )
        new = before.next_revision
        stored = replace(after, revision=new, plan_revision=new)
        await save_programme(conn, stored)
        await _tell_screens(conn, seen)
        await audit.note(conn, actor, "programme.planned", str(congress_id), items=len(lines))
        await outbox.publish(conn, say.programme_changed(stored, rehearsal=rehearsal))
        await touch(conn, PROGRAMME, str(congress_id))
        return await read_programme(conn, congress_id)


async def _tell_screens(conn: Connection, before: Scene) -> None:
    """The agenda that cards are taken from is the programme."""
    after = await locked_scene(conn, before.stage.congress_id)
    if before.congress != after.congress:
        await tell_stage(conn, before, after)
