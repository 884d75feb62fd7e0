"""Names who receives for a collective or household, up to the moment of presentation; links an honoured person, or unlinks them."""

from chassis import clock
from chassis.errors import NotFound
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from services.honors.domain.ids import EntryId
from services.honors.domain.proof.four_eyes import words_digest
from services.honors.domain.roll.entry import Entry, RecipientKind
from services.honors.domain.roll.receiving.receiver import linking_refused, receiver_warning, unlinked
from services.honors.domain.stage.announcement import STALE, Outcome
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.storage.known.known_delegates import find_delegate
from services.honors.storage.roll.approvals import save_writers
from services.honors.storage.roll.entries import save_entries
from services.honors.storage.roll.proxies import forget_proxy
from services.honors.storage.roll.receivers import save_representative
from services.honors.usecases.stage.answers import answered_before, keep_answer
from services.honors.usecases.stage.scene import locked_scene, scene_of
from services.honors.usecases.stage.tell_stage import tell_stage

NO_SUCH_CODE = "Chưa có đại biểu nào đã được cấp thẻ mang mã này. Chưa cấp thẻ thì cấp thẻ rồi gắn; đã cấp thì kiểm tra lại mã đại biểu."


async def choose_representative(
    db: Database, command: Command, entry_id: EntryId, delegate_code: str | None
) -> CommandAnswer:
    """Let the delegate with `delegate_code` receive, or nobody. Raises NotFound for an unknown entry or code."""
    said = ("representative", entry_id, delegate_code)
    async with db.transaction() as conn:
        scene = await locked_scene(conn, command.congress_id)
        if before := await answered_before(conn, command, *said):
            return before
        entry = scene.entry(entry_id)
        if command.revision not in (None, scene.stage.revision):
            outcome, sentence = Outcome.STALE, STALE
        elif refused := linking_refused(entry, unlinks=delegate_code is None):
            outcome, sentence = Outcome.NOT_ALLOWED, refused
        else:
            await _link(conn, command, entry, delegate_code)
            after = await scene_of(conn, scene.congress, scene.stage)
            now = after.entry(entry_id)
            if words_digest(now) != words_digest(entry):  # a person's form of address comes and goes with the link
                await save_writers(conn, [entry_id], command.actor, clock.now())
            outcome, sentence = Outcome.DONE, _said(now)
            scene = await tell_stage(conn, scene, after)
        return await keep_answer(conn, command, scene.answer(outcome, sentence, entry_id), *said)


async def _link(conn: Connection, command: Command, entry: Entry, delegate_code: str | None) -> None:
    if entry.kind is not RecipientKind.INDIVIDUAL or entry.posthumous:
        await forget_proxy(conn, entry.entry_id)  # whoever is chosen now receives
    if delegate_code is None:
        await save_representative(conn, entry.entry_id, None)
        await save_entries(conn, [unlinked(entry)])
        await audit.note(conn, command.actor, "entry.unlinked", str(entry.entry_id), delegate_id=_who(entry))
        return
    delegate_id = await find_delegate(conn, command.congress_id, delegate_code)
    if delegate_id is None:
        raise NotFound(NO_SUCH_CODE)
    await save_representative(conn, entry.entry_id, delegate_id)
    await audit.note(
        conn,
        command.actor,
        "entry.representative_chosen",
        str(entry.entry_id),
        delegate_id=str(delegate_id),
        instead_of=_who(entry),
    )


def _who(entry: Entry) -> str:
    return str(entry.representative.delegate_id) if entry.representative else ""


def _said(entry: Entry) -> str:
    if entry.representative is None:
        return f"Đã bỏ gắn. {entry.words.name} chưa gắn với đại biểu nào."
    if entry.kind is RecipientKind.INDIVIDUAL and not entry.posthumous:
        return f"Đã gắn {entry.words.name} với đại biểu {entry.representative.name}."
    return f"Đã đổi người đại diện nhận. {receiver_warning(entry)}".strip()
