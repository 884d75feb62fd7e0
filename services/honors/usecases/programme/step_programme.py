"""One act while the programme is held: the next item, a pause, somebody else who speaks."""

from dataclasses import replace

from chassis import clock
from chassis.errors import Conflict
from chassis.events import outbox
from chassis.storage import audit
from chassis.storage.database import Database
from chassis.storage.notifications import touch
from services.honors.domain.ids import CongressId
from services.honors.domain.programme.acts import Wanted, act
from services.honors.domain.programme.view import ProgrammeView
from services.honors.storage.programme.programmes import keep_act, save_programme
from services.honors.usecases import say
from services.honors.usecases.channels import PROGRAMME
from services.honors.usecases.programme.plan_programme import STALE
from services.honors.usecases.programme.read_programme import locked, read_programme


async def step_programme(
    db: Database, actor: str, congress_id: CongressId, revision: int, wanted: Wanted
) -> ProgrammeView:
    """Do it, and keep how it stood before. Raises NotFound, Conflict for an older revision or what cannot be done now."""
    async with db.transaction() as conn:
        before, rehearsal = await locked(conn, congress_id)
        if before.revision != revision:
            raise Conflict(STALE, revision=before.revision)
        now = clock.now()
        after = act(before, wanted, now)
        if isinstance(after, str):
            raise Conflict(after, revision=before.revision)
        stored = replace(after, revision=before.next_revision)
        await save_programme(conn, stored)
        await keep_act(conn, before, before.next_revision, wanted.act, actor, now)
        await audit.note(conn, actor, "programme.stepped", str(congress_id), act=wanted.act, number=wanted.number)
        await outbox.publish(conn, say.programme_changed(stored, rehearsal=rehearsal))
        await touch(conn, PROGRAMME, str(congress_id))
        return await read_programme(conn, congress_id)
