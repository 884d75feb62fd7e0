"""Takes the name that stands armed: from here on it is public."""

import logging
from collections.abc import Sequence
from dataclasses import replace

from chassis import clock
from chassis.events import outbox
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from services.honors.domain.roll.entry import Entry, EntryStatus
from services.honors.domain.roll.entry_status import Step
from services.honors.domain.roll.line import said_now
from services.honors.domain.roll.running_order import numbered, running_order
from services.honors.domain.stage import acts
from services.honors.domain.stage.announcement import Outcome, Take, decide_announcement
from services.honors.domain.stage.arming import draw_next
from services.honors.domain.stage.calling_order import following
from services.honors.domain.stage.cards import picture_of
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.domain.stage.rehearsal import standing_kept
from services.honors.domain.stage.stage import Stage
from services.honors.storage.roll.entries import save_entries, save_running_order
from services.honors.usecases import say
from services.honors.usecases.stage.answers import answered_before, keep_answer
from services.honors.usecases.stage.operating.announce_decision import announce_decision
from services.honors.usecases.stage.scene import Scene, locked_scene
from services.honors.usecases.stage.tell_stage import tell_stage

_log = logging.getLogger(__name__)


async def announce_entry(db: Database, command: Command, take: Take) -> CommandAnswer:
    """Announce what `take` names, if it stands armed as it was seen and nothing stands against it; arm who follows.

    Two operators cannot announce twice or the wrong one: both wait for the stage's lock, and the second finds another name
    armed. A decision is taken in the same way, and names nobody. Raises NotFound for an unknown entry, Conflict for a command id used for something else.
    """
    said = ("announce", *take.names, take.digest, *((take.entry_id,) if take.is_decision else ()))
    async with db.transaction() as conn:
        scene = await locked_scene(conn, command.congress_id)
        if before := await answered_before(conn, command, *said):
            return before
        asked = [scene.entry(entry_id) for entry_id in take.names or (take.entry_id,)]
        outcome, sentence = decide_announcement(
            scene.stage, scene.congress, scene.roll, take, command.hand, clock.real_now(), scene.decisions
        )
        if outcome is Outcome.ANNOUNCED:
            announce = announce_decision if take.is_decision else _announce
            scene = await announce(conn, scene, asked, command)
        answer = scene.answer(outcome, sentence, take.entry_id)
        await keep_answer(conn, command, answer, *said)
    _log.info("an announcement was asked for", extra={"entry_id": str(take.entry_id), "outcome": outcome.value})
    return answer


async def _announce(conn: Connection, scene: Scene, taken: Sequence[Entry], command: Command) -> Scene:
    armed = scene.stage.armed
    assert armed is not None  # else it was refused
    after = await _numbers_kept(conn, scene)
    public = [_announced(scene.stage, after.entry(one.entry_id), place) for place, one in enumerate(taken, start=1)]
    for entry in public:
        after = after.with_entry(entry)
    coming = following(scene.stage, after.roll, public[-1].entry_id)
    next_armed = draw_next(scene.congress, after.roll, coming[0], scene.decisions) if coming else None
    await save_entries(conn, public)
    stage = acts.taken(scene.held_by(command), next_armed, clock.real_now(), picture_of(armed, taken[0], scene.roll))
    for entry in public:
        told: dict[str, object] = {"sequence": entry.sequence, **scene.practised}
        await audit.note(conn, command.actor, "entry.announced", str(entry.entry_id), **told)
        await outbox.publish(conn, say.entry_announced(stage, entry))
    return await tell_stage(conn, scene, replace(after, stage=replace(stage, changed_at=clock.now())))


async def _numbers_kept(conn: Connection, scene: Scene) -> Scene:
    """Give the scene with the numbers that are called from now on: no later file moves them, whether the order is frozen or not."""
    if scene.edition or scene.stage.rehearsal or all(one.approved_order is not None for one in scene.roll):
        return scene
    await save_running_order(conn, [one.entry_id for one in running_order(scene.roll)])
    return replace(scene, roll=numbered(scene.roll))


def _announced(stage: Stage, entry: Entry, place: int) -> Entry:
    return replace(
        entry,
        status=EntryStatus.ANNOUNCED,
        sequence=stage.sequence + place,
        announced_at=clock.now(),
        said=said_now(entry),
        status_before_rehearsal=standing_kept(stage, entry, Step.ANNOUNCE),
    )
