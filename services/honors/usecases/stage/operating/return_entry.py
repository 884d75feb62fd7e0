"""A name was announced by mistake: back into the queue, with reason and trace; no decision is revoked by that."""

from dataclasses import replace

from chassis import clock
from chassis.events import outbox
from chassis.storage.database import Connection, Database
from services.honors.domain.ids import EntryId
from services.honors.domain.public.published import ReturnedName
from services.honors.domain.roll.entry import Entry
from services.honors.domain.roll.entry_status import Step
from services.honors.domain.stage import acts
from services.honors.domain.stage.announcement import Outcome
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.storage.public.public_congresses import keep_returned
from services.honors.storage.roll.entries import forget_shown
from services.honors.usecases import say
from services.honors.usecases.stage.entry_step import Refusal, take_step
from services.honors.usecases.stage.scene import Scene

REAL = "Tên này đã công bố thật trước tổng duyệt. Kết thúc tổng duyệt rồi mới trả về hàng chờ được."


async def return_entry(db: Database, command: Command, entry_id: EntryId, reason: str) -> CommandAnswer:
    """Take an announced name that was not handed over back to where it waited; the screens that show it go to the title, and nothing stays armed.

    Its sequence is not given to anybody else. Raises NotFound for an unknown entry.
    """

    def refuse(scene: Scene, entry: Entry) -> Refusal | None:
        if refused := acts.held_by_another(scene.stage, command.hand):
            return Outcome.NOT_HOLDER, refused
        if scene.stage.rehearsal and entry.is_announced and not scene.stage.is_rehearsed(entry.sequence):
            return Outcome.NOT_ALLOWED, REAL
        return None

    async def unsay(conn: Connection, scene: Scene, entry: Entry) -> Scene:
        await outbox.publish(conn, say.entry_returned(scene.stage, entry, reason, clock.now()))
        await forget_shown(conn, [entry_id])
        if entry.announced_at and not scene.stage.is_rehearsed(entry.sequence):
            told = ReturnedName(entry_id, entry.announced_at, clock.now())
            await keep_returned(conn, command.congress_id, told)
        waiting = replace(entry, sequence=None, announced_at=None, corrected=False, was_shown=False, said=None)
        stage = acts.taken_back(acts.taken_off(scene.held_by(command), entry_id), entry.words.name)
        return replace(scene.with_entry(waiting), stage=stage)

    return await take_step(db, command, entry_id, Step.RETURN, reason, then=unsay, refuse=refuse)
