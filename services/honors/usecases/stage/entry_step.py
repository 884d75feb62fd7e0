"""What all steps of an entry share: lock, answer a repetition, decide, store, tell."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from chassis.storage import audit
from chassis.storage.database import Connection, Database
from services.honors.domain.ids import EntryId
from services.honors.domain.roll.entry import Entry
from services.honors.domain.roll.entry_status import Step, status_after
from services.honors.domain.stage import acts
from services.honors.domain.stage.announcement import STALE, Outcome
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.domain.stage.rehearsal import standing_kept
from services.honors.storage.roll.entries import save_entries
from services.honors.usecases.stage.answers import answered_before, keep_answer
from services.honors.usecases.stage.scene import Scene, locked_scene
from services.honors.usecases.stage.tell_stage import tell_stage

Then = Callable[[Connection, Scene, Entry], Awaitable[Scene]]
"""Takes the scene with the entry in its new status, does what else the step needs, and gives the scene it leads to."""

Refusal = tuple[Outcome, str]
Refuse = Callable[[Scene, Entry], Refusal | None]
"""Gives what else stands against the step, and the sentence for it."""

NOT_ALLOWED = {
    Step.PRESENT: "Chỉ trao được cho mục đã công bố và chưa trao.",
    Step.PRESENT_TO_PROXY: "Chỉ ghi người nhận thay được cho mục đã công bố và chưa trao.",
    Step.TAKE_BACK_PRESENTATION: "Mục này chưa ghi nhận trao tặng.",
    Step.DEFER: "Chỉ chuyển trao sau được mục đang chờ hoặc vừa công bố.",
    Step.REINSTATE: "Chỉ đưa trở lại được mục đã chuyển trao sau.",
    Step.HOLD: "Chỉ tạm dừng được mục chưa công bố và chưa tạm dừng.",
    Step.RELEASE: "Mục này không ở trạng thái tạm dừng.",
    Step.CORRECT: "Mục đã rút thì không đính chính được.",
    Step.WITHDRAW: "Mục này đã rút trước đó.",
    Step.RETURN: "Chỉ trả về hàng chờ được mục đã công bố mà chưa trao.",
}
DONE = {
    Step.PRESENT: "Đã ghi nhận trao tặng.",
    Step.PRESENT_TO_PROXY: "Đã ghi nhận người nhận thay.",
    Step.TAKE_BACK_PRESENTATION: "Đã bỏ ghi nhận trao tặng: mục này đã công bố, chưa trao.",
    Step.DEFER: "Đã chuyển sang trao sau.",
    Step.REINSTATE: "Đã đưa trở lại danh sách.",
    Step.HOLD: "Đã tạm dừng.",
    Step.RELEASE: "Đã bỏ tạm dừng.",
    Step.CORRECT: "Đã đính chính. Nội dung cũ được lưu vết.",
    Step.WITHDRAW: "Đã rút khỏi danh sách. Dấu vết được lưu.",
    Step.RETURN: "Đã trả về hàng chờ. Tên không còn trong danh sách công khai.",
}


async def nothing_more(_: Connection, scene: Scene, entry: Entry) -> Scene:
    return scene.with_entry(entry)


async def let_go(_: Connection, scene: Scene, entry: Entry) -> Scene:
    """Also out of the frame of what comes next: nobody has to hunt for the name after it."""
    return replace(scene.with_entry(entry), stage=acts.disarmed(scene.stage, entry.entry_id))


def nothing_against(_: Scene, __: Entry) -> Refusal | None:
    return None


async def take_step(
    db: Database,
    command: Command,
    entry_id: EntryId,
    step: Step,
    *said: object,
    then: Then = nothing_more,
    refuse: Refuse = nothing_against,
) -> CommandAnswer:
    """Take `step` with an entry if its status and the operator's revision allow it; a refusal is an answer too.

    `said` is what else the command carries (reason, words): it goes to the audit trail. Raises NotFound, Conflict.
    """
    async with db.transaction() as conn:
        scene = await locked_scene(conn, command.congress_id)
        if before := await answered_before(conn, command, step, entry_id, *said):
            return before
        entry = scene.entry(entry_id)
        outcome, sentence = _decide(scene, command, entry, step, refuse)
        status = status_after(entry, step)
        if outcome is Outcome.DONE and status is not None:
            kept = standing_kept(scene.stage, entry, step)
            after = await then(conn, scene, replace(entry, status=status, status_before_rehearsal=kept))
            await save_entries(conn, [after.entry(entry_id)])
            told = [str(each) for each in said]
            action = f"entry.{step.value.lower()}"
            await audit.note(conn, command.actor, action, str(entry_id), said=told, **scene.practised)
            scene = await tell_stage(conn, scene, after)
        return await keep_answer(conn, command, scene.answer(outcome, sentence, entry_id), step, entry_id, *said)


def _decide(scene: Scene, command: Command, entry: Entry, step: Step, refuse: Refuse) -> Refusal:
    if command.revision not in (None, scene.stage.revision):
        return Outcome.STALE, STALE
    if refused := refuse(scene, entry):
        return refused
    if status_after(entry, step) is None:
        return Outcome.NOT_ALLOWED, NOT_ALLOWED[step]
    return Outcome.DONE, DONE[step]
