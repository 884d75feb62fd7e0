"""Reads a name out: from here on it is public."""

import logging
from dataclasses import replace

from chassis import clock
from chassis.events import outbox
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from services.honors.domain.ids import EntryId
from services.honors.domain.roll.entry import Entry, EntryStatus
from services.honors.domain.roll.entry_status import Step
from services.honors.domain.stage.announcement import Outcome, decide_announcement
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.domain.stage.rehearsal import standing_kept
from services.honors.domain.stage.stage import CardKind
from services.honors.storage.roll.entries import save_entries
from services.honors.usecases import say
from services.honors.usecases.stage.answers import answered_before, keep_answer
from services.honors.usecases.stage.scene import Scene, locked_scene
from services.honors.usecases.stage.tell_stage import tell_stage

_log = logging.getLogger(__name__)


async def announce_entry(db: Database, command: Command, entry_id: EntryId) -> CommandAnswer:
    """Announce `entry_id` if the operator saw the newest revision and nothing stands against it.

    Two operators cannot announce twice or the wrong one: both wait for the stage's lock, and the second finds
    another revision. Raises NotFound for an unknown entry, Conflict for a command id used for something else.
    """
    async with db.transaction() as conn:
        scene = await locked_scene(conn, command.congress_id)
        if before := await answered_before(conn, command, "announce", entry_id):
            return before
        entry = scene.entry(entry_id)
        outcome, sentence = decide_announcement(scene.stage, entry, command.revision or 0)
        if outcome is Outcome.ANNOUNCED:
            scene = await _announce(conn, scene, entry, command.actor)
        answer = CommandAnswer(outcome, sentence, scene.stage.revision, scene.view(entry_id))
        await keep_answer(conn, command, answer, "announce", entry_id)
    _log.info("an announcement was asked for", extra={"entry_id": str(entry_id), "outcome": outcome.value})
    return answer


async def _announce(conn: Connection, scene: Scene, entry: Entry, actor: str) -> Scene:
    now, sequence = clock.now(), scene.stage.sequence + 1
    announced = replace(
        entry,
        status=EntryStatus.ANNOUNCED,
        sequence=sequence,
        announced_at=now,
        status_before_rehearsal=standing_kept(scene.stage, entry, Step.ANNOUNCE),
    )
    await save_entries(conn, [announced])
    await audit.note(conn, actor, "entry.announced", str(entry.entry_id), sequence=sequence)
    await outbox.publish(conn, say.entry_announced(scene.stage, announced))
    stage = replace(
        scene.stage, sequence=sequence, card=CardKind.HONOREE, item=None, entry_id=entry.entry_id, changed_at=now
    )
    return await tell_stage(conn, scene, replace(scene.with_entry(announced), stage=stage))
