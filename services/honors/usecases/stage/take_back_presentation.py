"""That an honour was handed over was noted by mistake: it is announced and not given, as before."""

from dataclasses import replace

from chassis.storage.database import Connection, Database
from services.honors.domain.ids import EntryId
from services.honors.domain.roll.entry import Entry
from services.honors.domain.roll.entry_status import Step
from services.honors.domain.stage.announcement import Outcome
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.storage.roll.receivers import forget_receivers
from services.honors.storage.rows.edge_notes import save_certificate
from services.honors.usecases.stage.entry_step import Refusal, take_step
from services.honors.usecases.stage.scene import Scene

REAL = "Mục này đã trao thật trước tổng duyệt. Kết thúc tổng duyệt rồi mới bỏ ghi nhận được."


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
