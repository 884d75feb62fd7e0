"""What all acts on the stage itself share: lock, answer a repetition, refuse who does not hold it, store, tell."""

from collections.abc import Callable
from dataclasses import replace

from chassis.storage import audit
from chassis.storage.database import Connection
from services.honors.domain.ids import EntryId
from services.honors.domain.stage.acts import held_by_another
from services.honors.domain.stage.announcement import STALE, Outcome
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.domain.stage.stage import Stage
from services.honors.usecases.stage.answers import answered_before, keep_answer
from services.honors.usecases.stage.scene import Scene, locked_scene
from services.honors.usecases.stage.tell_stage import tell_stage

Decide = Callable[[Scene], Stage | str]
"""Gives the stage as it shall be, in the hand of whoever acts, or the sentence why not."""


async def act_on_stage(
    conn: Connection,
    command: Command,
    action: str,
    decide: Decide,
    *said: object,
    entry_id: EntryId | None = None,
    anybody: bool = False,
) -> CommandAnswer:
    """Do `action` (its name in the audit trail) if the operator holds the stage and saw its newest revision.

    `said` is all that the command asks for; `entry_id` the entry it is about; `anybody`: whoever may operate may do this at
    any moment. Raises NotFound for an unknown congress or entry, Conflict for a command id used for something else.
    """
    scene = await locked_scene(conn, command.congress_id)
    if before := await answered_before(conn, command, action, *said):
        return before
    outcome, decided = _decide(scene, command, decide, anybody=anybody)
    if isinstance(decided, Stage):
        details = [None if each is None else str(each) for each in said]
        await audit.note(conn, command.actor, action, str(command.congress_id), said=details, **scene.practised)
        if decided != scene.stage:
            scene = await tell_stage(conn, scene, replace(scene, stage=decided))
    sentence = decided if isinstance(decided, str) else "Đã thực hiện."
    return await keep_answer(conn, command, scene.answer(outcome, sentence, entry_id), action, *said)


def _decide(scene: Scene, command: Command, decide: Decide, *, anybody: bool) -> tuple[Outcome, Stage | str]:
    refused = held_by_another(scene.stage, command.hand)
    if refused and not anybody:
        return Outcome.NOT_HOLDER, refused
    if not anybody and command.revision not in (None, scene.stage.revision):
        return Outcome.STALE, STALE
    decided = decide(scene)
    return (Outcome.NOT_ALLOWED if isinstance(decided, str) else Outcome.DONE), decided
