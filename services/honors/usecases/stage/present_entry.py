"""The honour was handed over, to the honouree or to a proxy; or it was not, and that was noted by mistake."""

from dataclasses import replace

from chassis.storage.database import Connection, Database
from services.honors.domain.ids import EntryId
from services.honors.domain.roll.entry import Entry, EntryStatus
from services.honors.domain.roll.entry_status import Step
from services.honors.domain.roll.receiving.receiver import as_kept, named
from services.honors.domain.stage.announcement import Outcome
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.storage.roll.receivers import forget_receivers, save_receiver
from services.honors.storage.rows.edge_notes import save_certificate
from services.honors.usecases.stage.entry_step import Refusal, take_step
from services.honors.usecases.stage.scene import Scene

IN_PERSON = "Người được khen tự nhận: chọn “Đã trao”. Vắng thì chọn “Trao sau”."
NOT_NAMED = "Người được khen tự nhận: chọn “Đã trao”. Vắng thì chọn “Trao sau”; ai nhận thay phải được ghi trước."

REAL = "Mục này đã trao thật trước tổng duyệt. Kết thúc tổng duyệt rồi mới bỏ ghi nhận được."


async def present_entry(
    db: Database,
    command: Command,
    entry_id: EntryId,
    *,
    by_proxy: bool,
    receiver_name: str,
    receiver_capacity: str,
    certificate_number: str = "",
) -> CommandAnswer:
    """Note the presentation, and who received as what (both may be blank: whoever was to receive, as planned).

    Instead of a living person nobody receives who was not named before. `certificate_number` is read from the paper that went out, '' where nobody looked.
    """

    def refuse(_: Scene, entry: Entry) -> Refusal | None:
        if not by_proxy or not entry.is_in_person:
            return None
        return Outcome.NOT_ALLOWED, NOT_NAMED if entry.may_have_proxy else IN_PERSON

    async def note_receiver(conn: Connection, scene: Scene, entry: Entry) -> Scene:
        name, capacity = as_kept(receiver_name, receiver_capacity) if receiver_name else ("", receiver_capacity)
        if entry.proxy and not name:  # as it was planned
            name, capacity = named(entry.proxy), entry.proxy.position
            entry = replace(entry, status=EntryStatus.RECEIVED_BY_PROXY)
        await save_receiver(conn, entry.entry_id, name, capacity)
        if certificate_number:
            await save_certificate(conn, entry.entry_id, certificate_number)
        kept = certificate_number or entry.certificate_number
        return scene.with_entry(replace(entry, certificate_number=kept, received_by=name, received_as=capacity))

    step = Step.PRESENT_TO_PROXY if by_proxy else Step.PRESENT
    said = (receiver_name, receiver_capacity, *((certificate_number,) if certificate_number else ()))
    return await take_step(db, command, entry_id, step, *said, then=note_receiver, refuse=refuse)


async def take_back_presentation(db: Database, command: Command, entry_id: EntryId) -> CommandAnswer:
    """Forget who received and which certificate went out; the trail keeps both acts. Raises NotFound for an unknown entry."""

    def refuse(scene: Scene, entry: Entry) -> Refusal | None:
        practised = scene.stage.rehearsal and not scene.stage.is_rehearsed(entry.sequence)
        return (Outcome.NOT_ALLOWED, REAL) if practised and entry.is_announced else None

    async def forget(conn: Connection, scene: Scene, entry: Entry) -> Scene:
        await forget_receivers(conn, [entry_id])
        await save_certificate(conn, entry_id, "")
        return scene.with_entry(replace(entry, received_by="", received_as="", certificate_number=""))

    return await take_step(db, command, entry_id, Step.TAKE_BACK_PRESENTATION, then=forget, refuse=refuse)
