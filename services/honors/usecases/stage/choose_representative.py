"""Names who receives for a collective or household, up to the moment of presentation; or links an honoured person."""

from chassis import clock
from chassis.errors import NotFound
from chassis.storage import audit
from chassis.storage.database import Database
from services.honors.domain.ids import EntryId
from services.honors.domain.proof.four_eyes import words_digest
from services.honors.domain.roll.entry import Entry, EntryStatus, RecipientKind
from services.honors.domain.roll.receiver import receiver_warning
from services.honors.domain.stage.announcement import STALE, Outcome
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.storage.follow.delegates import find_delegate
from services.honors.storage.roll.approvals import save_writers
from services.honors.storage.roll.receivers import save_representative
from services.honors.usecases.stage.answers import answered_before, keep_answer
from services.honors.usecases.stage.scene import locked_scene, scene_of
from services.honors.usecases.stage.tell_stage import tell_stage


async def choose_representative(db: Database, command: Command, entry_id: EntryId, delegate_code: str) -> CommandAnswer:
    """Let the delegate with `delegate_code` receive. Raises NotFound for an unknown entry or code."""
    said = ("representative", entry_id, delegate_code)
    async with db.transaction() as conn:
        scene = await locked_scene(conn, command.congress_id)
        if before := await answered_before(conn, command, *said):
            return before
        entry = scene.entry(entry_id)
        refused = _refusal(entry)
        if command.revision not in (None, scene.stage.revision):
            outcome, sentence = Outcome.STALE, STALE
        elif refused:
            outcome, sentence = Outcome.NOT_ALLOWED, refused
        else:
            delegate_id = await find_delegate(conn, command.congress_id, delegate_code)
            if delegate_id is None:
                raise NotFound("Không có đại biểu đang hoạt động với mã này. Xin kiểm tra lại mã đại biểu.")
            outcome = Outcome.DONE
            await save_representative(conn, entry.entry_id, delegate_id)
            await audit.note(
                conn, command.actor, "entry.representative_chosen", str(entry_id), delegate_id=str(delegate_id)
            )
            after = await scene_of(conn, scene.congress, scene.stage)
            if words_digest(after.entry(entry_id)) != words_digest(
                entry
            ):  # a person's form of address came with the link
                await save_writers(conn, [entry_id], command.actor, clock.now())
            sentence = f"Đã đổi người đại diện nhận. {receiver_warning(after.entry(entry_id))}".strip()
            scene = await tell_stage(conn, scene, after)
        return await keep_answer(conn, command, scene.answer(outcome, sentence, entry_id), *said)


def _refusal(entry: Entry) -> str | None:
    """An individually honoured person is nobody else: only one who is not linked yet can be linked."""
    if entry.status in (EntryStatus.PRESENTED, EntryStatus.RECEIVED_BY_PROXY, EntryStatus.REVOKED):
        return "Mục này đã trao hoặc đã rút nên không đổi người đại diện được."
    if entry.kind is RecipientKind.INDIVIDUAL and entry.representative is not None:
        return "Cá nhân được khen thì không ai thay được. Chọn trao sau nếu người đó vắng."
    return None
