"""The newest act of the programme is taken back; pressed again, the one before it. In a rehearsal: those of the rehearsal."""

from dataclasses import replace

from chassis.errors import Conflict
from chassis.events import outbox
from chassis.storage import audit
from chassis.storage.database import Database
from chassis.storage.notifications import touch
from services.honors.domain.ids import CongressId
from services.honors.domain.programme.view import ProgrammeView
from services.honors.storage.programme.programmes import mark_undone, newest_act, save_programme, stood
from services.honors.usecases import say
from services.honors.usecases.channels import PROGRAMME
from services.honors.usecases.programme.plan_programme import STALE
from services.honors.usecases.programme.read_programme import locked, read_programme


async def undo_step(db: Database, actor: str, congress_id: CongressId, revision: int) -> ProgrammeView:
    """Let the course stand as before the newest act; words and items written since stay. Raises NotFound, Conflict."""
    async with db.transaction() as conn:
        now, rehearsal = await locked(conn, congress_id)
        if now.revision != revision:
            raise Conflict(STALE, revision=now.revision)
        newest = await newest_act(conn, congress_id)
        if newest is None:
            raise Conflict("Không còn thao tác nào để hoàn tác.", revision=now.revision)
        made, name, before = newest
        stored = replace(stood(now, before), revision=now.next_revision)
        await save_programme(conn, stored)
        await mark_undone(conn, congress_id, made)
        await audit.note(conn, actor, "programme.step_undone", str(congress_id), act=name)
        await outbox.publish(conn, say.programme_changed(stored, rehearsal=rehearsal))
        await touch(conn, PROGRAMME, str(congress_id))
        return await read_programme(conn, congress_id)
