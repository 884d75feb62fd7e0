"""Names who receives instead of whom the link says: a delegate, or by name somebody who is none; or takes that back."""

from dataclasses import dataclass

from chassis.errors import NotFound
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from services.honors.domain.ids import CongressId, EntryId
from services.honors.domain.roll.entry import Entry
from services.honors.domain.roll.presence import where
from services.honors.domain.roll.receiving.receiver import as_kept, named, naming_refused, receiver_warning
from services.honors.domain.stage.announcement import STALE, Outcome
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.storage.known.known_delegates import find_delegate
from services.honors.storage.roll.proxies import candidates, forget_proxy, save_proxy
from services.honors.storage.rows.edge_notes import save_standing_by
from services.honors.usecases.stage.answers import answered_before, keep_answer
from services.honors.usecases.stage.choose_representative import NO_SUCH_CODE
from services.honors.usecases.stage.scene import locked_scene, read_scene, scene_of
from services.honors.usecases.stage.tell_stage import tell_stage


@dataclass(frozen=True)
class Proxy:
    """The delegate with `delegate_code`, or, where that is None, whoever is called `name`; `capacity` is what they are to the honouree."""

    delegate_code: str | None
    name: str
    capacity: str


@dataclass(frozen=True)
class MayReceive:
    """A delegate who may be named; `present`: in the hall in the sitting in which the honour is given."""

    delegate_code: str
    name: str
    form_of_address: str
    position: str
    unit_name: str
    present: bool


async def who_may_receive(db: Database, congress_id: CongressId, entry_id: EntryId) -> list[MayReceive]:
    """Give all delegates of the congress, each with whether they are in the hall for this entry. Raises NotFound."""
    async with db.snapshot() as conn:
        entry = (await read_scene(conn, congress_id)).entry(entry_id)
        return [
            MayReceive(
                one.delegate_code,
                one.name,
                one.form_of_address,
                one.position,
                one.unit_name,
                where(one.sessions, frozenset(), entry.counts)[0],
            )
            for one in await candidates(conn, congress_id)
        ]


async def name_receiver(
    db: Database, command: Command, entry_id: EntryId, proxy: Proxy | None, *, behind: bool = False
) -> CommandAnswer:
    """Let `proxy` receive, or, with None, whom the link says again. Raises NotFound for an unknown entry or code.

    `behind`: said from behind the stage, which changes nobody on a screen.
    """
    said = ("proxy", entry_id, proxy)
    async with db.transaction() as conn:
        scene = await locked_scene(conn, command.congress_id)
        if before := await answered_before(conn, command, *said):
            return before
        entry = scene.entry(entry_id)
        if command.revision not in (None, scene.stage.revision):
            outcome, sentence = Outcome.STALE, STALE
        elif refused := naming_refused(entry, takes_back=proxy is None, behind=behind):
            outcome, sentence = Outcome.NOT_ALLOWED, refused
        else:
            await _name(conn, command, entry, proxy)
            after = await scene_of(conn, scene.congress, scene.stage)
            outcome, sentence = Outcome.DONE, _said(after.entry(entry_id))
            scene = await tell_stage(conn, scene, after)
        return await keep_answer(conn, command, scene.answer(outcome, sentence, entry_id), *said)


async def _name(conn: Connection, command: Command, entry: Entry, proxy: Proxy | None) -> None:
    if entry.standing_by:  # whoever stood behind the stage was somebody else
        await save_standing_by(conn, entry.entry_id, None)
    if proxy is None:
        await forget_proxy(conn, entry.entry_id)
        await audit.note(conn, command.actor, "entry.proxy_taken_back", str(entry.entry_id))
        return
    delegate_id = None
    if proxy.delegate_code is not None:
        delegate_id = await find_delegate(conn, command.congress_id, proxy.delegate_code)
        if delegate_id is None:
            raise NotFound(NO_SUCH_CODE)
    name, capacity = ("", proxy.capacity) if delegate_id else as_kept(proxy.name, proxy.capacity)
    await save_proxy(conn, entry.entry_id, delegate_id, name, capacity)
    await audit.note(
        conn,
        command.actor,
        "entry.proxy_named",
        str(entry.entry_id),
        delegate_id=str(delegate_id or ""),
        name=name,
        capacity=capacity,
    )


def _said(entry: Entry) -> str:
    if entry.proxy is None:
        return f"Đã bỏ người nhận thay của “{entry.words.name}”."
    word = "" if entry.proxy.is_ready else " Người này chưa có mặt."
    warning = receiver_warning(entry)
    return f"{named(entry.proxy)} nhận thay “{entry.words.name}”.{word}{f' {warning}' if warning else ''}"
