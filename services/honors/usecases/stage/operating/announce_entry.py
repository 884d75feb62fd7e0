"""Takes the name that stands armed: from here on it is public."""

import logging
from dataclasses import replace

from chassis import clock
from chassis.events import outbox
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from services.honors.domain.roll.entry import Entry, EntryStatus
from services.honors.domain.roll.entry_status import Step
from services.honors.domain.roll.line import said_now
from services.honors.domain.stage import acts
from services.honors.domain.stage.announcement import Outcome, Take, decide_announcement
from services.honors.domain.stage.arming import draw
from services.honors.domain.stage.calling_order import following
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.domain.stage.rehearsal import standing_kept
from services.honors.storage.roll.entries import save_entries
from services.honors.usecases import say
from services.honors.usecases.stage.answers import answered_before, keep_answer
from services.honors.usecases.stage.scene import Scene, locked_scene
from services.honors.usecases.stage.tell_stage import tell_stage

_log = logging.getLogger(__name__)


async def announce_entry(db: Database, command: Command, take: Take) -> CommandAnswer:
    """Announce what `take` names, if it stands armed as it was seen and nothing stands against it; arm who follows.

    Two operators cannot announce twice or the wrong one: both wait for the stage's lock, and the second finds another name
    armed. Raises NotFound for an unknown entry, Conflict for a command id used for something else.
    """
    said = ("announce", take.entry_id, take.digest)
    async with db.transaction() as conn:
        scene = await locked_scene(conn, command.congress_id)
        if before := await answered_before(conn, command, *said):
            return before
        entry = scene.entry(take.entry_id)
        outcome, sentence = decide_announcement(
            scene.stage, scene.congress, entry, take, command.hand, clock.real_now()
        )
        if outcome is Outcome.ANNOUNCED:
            scene = await _announce(conn, scene, entry, command)
        answer = scene.answer(outcome, sentence, take.entry_id)
        await keep_answer(conn, command, answer, *said)
    _log.info("an announcement was asked for", extra={"entry_id": str(take.entry_id), "outcome": outcome.value})
    return answer


async def _announce(conn: Connection, scene: Scene, entry: Entry, command: Command) -> Scene:
    announced = replace(
        entry,
        status=EntryStatus.ANNOUNCED,
        sequence=scene.stage.sequence + 1,
        announced_at=clock.now(),
        said=said_now(entry),
        status_before_rehearsal=standing_kept(scene.stage, entry, Step.ANNOUNCE),
    )
    after = scene.with_entry(announced)
    coming = following(scene.stage, after.roll, entry.entry_id)
    next_armed = draw(scene.congress, coming[0]) if coming else None
    await save_entries(conn, [announced])
    await audit.note(conn, command.actor, "entry.announced", str(entry.entry_id), sequence=announced.sequence)
    stage = acts.taken(scene.held_by(command), next_armed, clock.real_now())
    await outbox.publish(conn, say.entry_announced(stage, announced))
    return await tell_stage(conn, scene, replace(after, stage=replace(stage, changed_at=clock.now())))
