"""Makes the screens black: they hear of it first, desk and MC a moment later."""

from dataclasses import replace

from chassis import clock
from chassis.errors import NotFound
from chassis.events import outbox
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from services.honors.domain.ids import CongressId
from services.honors.domain.stage import acts
from services.honors.domain.stage.announcement import Outcome
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.domain.stage.stage import CardKind, Picture, Stage
from services.honors.storage.known.known_congresses import get_congress
from services.honors.storage.stage.stages import lock_stage, save_stage
from services.honors.usecases import say
from services.honors.usecases.stage.answers import answered_before, keep_answer
from services.honors.usecases.stage.scene import UNKNOWN_CONGRESS, Scene, locked_scene
from services.honors.usecases.stage.tell_stage import append_state, tell_board

BLACK = Picture(CardKind.BLACK)


async def make_dark(db: Database, command: Command) -> CommandAnswer:
    """Put black on air, whoever holds the stage and whatever the revision. Raises NotFound, Conflict for a reused id.

    Black names nobody, so it is told without the roll; what operators see of it, with all the rest, follows in a transaction
    of its own, also when the command comes again.
    """
    async with db.transaction() as conn:
        answer = await _darken(conn, command)
    async with db.transaction() as conn:
        await append_state(conn, await locked_scene(conn, command.congress_id), clock.now())
    return answer


async def _darken(conn: Connection, command: Command) -> CommandAnswer:
    said = ("card.shown", CardKind.BLACK.value, None, None)
    scene = await _without_roll(conn, command.congress_id)
    if before := await answered_before(conn, command, *said):
        return before
    await audit.note(
        conn, command.actor, "card.shown", str(command.congress_id), said=[CardKind.BLACK.value, None, None]
    )
    dark = acts.shown(scene.stage if scene.stage.hold else scene.held_by(command), BLACK)
    stage = scene.stage if dark == scene.stage else await _tell(conn, replace(scene, stage=dark))
    answer = CommandAnswer(Outcome.DONE, "Đã thực hiện.", stage.revision, None)
    return await keep_answer(conn, command, answer, *said)


async def _tell(conn: Connection, scene: Scene) -> Stage:
    now, revision = clock.now(), scene.stage.revision + 1
    stage = replace(scene.stage, revision=revision, card_revision=revision, changed_at=now)
    await save_stage(conn, stage)
    await tell_board(conn, replace(scene, stage=stage), now)
    await outbox.publish(conn, say.stage_changed(stage, now))
    return stage


async def _without_roll(conn: Connection, congress_id: CongressId) -> Scene:
    stage = await lock_stage(conn, congress_id)
    congress = await get_congress(conn, congress_id)
    if stage is None or congress is None:
        raise NotFound(UNKNOWN_CONGRESS)
    return Scene(congress, stage, ())
