"""A decision was announced by mistake: it waits again, with reason and trace."""

from dataclasses import replace

from chassis.storage import audit
from chassis.storage.database import Database
from services.honors.domain.decisions.record import DecisionRecord, key_of, record_of
from services.honors.domain.ids import EntryId
from services.honors.domain.stage import acts
from services.honors.domain.stage.announcement import STALE, Outcome
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.storage.roll.decision_acts import save_decision
from services.honors.usecases.stage.answers import answered_before, keep_answer
from services.honors.usecases.stage.scene import Scene, locked_scene, scene_of
from services.honors.usecases.stage.tell_stage import tell_stage

NOT_ANNOUNCED = "Quyết định này chưa công bố."
REAL = "Quyết định này đã công bố thật trước tổng duyệt. Kết thúc tổng duyệt rồi mới trả về hàng chờ được."
NAMES_FIRST = "Đã có tên công bố theo quyết định này. Trả từng tên về hàng chờ trước."


async def return_decision(db: Database, command: Command, entry_id: EntryId, reason: str) -> CommandAnswer:
    """Take the decision of `entry_id` back; the screens that show it go to the title, and nothing stays armed. Raises NotFound for an unknown entry."""
    said = ("return decision", entry_id, reason)
    async with db.transaction() as conn:
        scene = await locked_scene(conn, command.congress_id)
        if before := await answered_before(conn, command, *said):
            return before
        outcome, sentence = _decide(scene, command, entry_id)
        record = _meant(scene, entry_id)
        if outcome is Outcome.DONE and record:
            await save_decision(conn, command.congress_id, replace(record, announced_at=None, rehearsed=False))
            await audit.note(
                conn, command.actor, "decision.returned", str(command.congress_id), number=record.number, reason=reason
            )
            honoured = [one.entry_id for one in scene.roll if key_of(one.decision) == (record.number, record.day)]
            off = acts.decision_off(scene.held_by(command), record.number, record.day, honoured)
            stage = acts.taken_back(off, f"Quyết định số {record.number}")
            scene = await tell_stage(conn, scene, await scene_of(conn, scene.congress, stage))
        return await keep_answer(conn, command, scene.answer(outcome, sentence, entry_id), *said)


def _meant(scene: Scene, entry_id: EntryId) -> DecisionRecord | None:
    """Give the decision that was taken with `entry_id` and is still shown, else that of the entry as it is now."""
    entry, shown = scene.entry(entry_id), scene.stage.picture
    for picture in (shown, shown.covers):
        if picture and picture.entry_id == entry_id and (card := picture.decision):
            return scene.decisions.get((card.number, card.date))
    return record_of(scene.decisions, entry.decision)


def _decide(scene: Scene, command: Command, entry_id: EntryId) -> tuple[Outcome, str]:
    record = _meant(scene, entry_id)
    if refused := acts.held_by_another(scene.stage, command.hand):
        return Outcome.NOT_HOLDER, refused
    if command.revision not in (None, scene.stage.revision):
        return Outcome.STALE, STALE
    if record is None or record.announced_at is None:
        return Outcome.NOT_ALLOWED, NOT_ANNOUNCED
    if scene.stage.rehearsal and not record.rehearsed:
        return Outcome.NOT_ALLOWED, REAL
    if any(one.is_public for one in scene.roll if key_of(one.decision) == (record.number, record.day)):
        return Outcome.NOT_ALLOWED, NAMES_FIRST
    return Outcome.DONE, f"Quyết định số {record.number} trở lại hàng chờ."
