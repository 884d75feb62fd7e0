"""Somebody hands in what a speaker says, word for word."""

from dataclasses import replace

from chassis.errors import Conflict, NotFound
from chassis.events import outbox
from chassis.storage import audit
from chassis.storage.database import Database
from chassis.storage.notifications import touch
from services.honors.domain.ids import CongressId
from services.honors.domain.programme.acts import NO_ITEM
from services.honors.storage.programme.programmes import save_programme
from services.honors.storage.programme.texts import PaperText, find_text, save_text
from services.honors.usecases import say
from services.honors.usecases.channels import PROGRAMME
from services.honors.usecases.programme.read_programme import locked

OUTRUN = "Văn bản này vừa được người khác lưu. Sao chép phần đang soạn, mở lại rồi sửa tiếp."


async def write_text(db: Database, actor: str, congress_id: CongressId, paper: PaperText) -> PaperText:
    """Store it; `version` is the one that was looked at. Whoever writes the programme meanwhile is not outrun by that.

    Raises NotFound, Conflict for another version.
    """
    async with db.transaction() as conn:
        before, rehearsal = await locked(conn, congress_id)
        if before.item(paper.number) is None:
            raise NotFound(NO_ITEM)
        kept = await find_text(conn, congress_id, paper.number)
        if kept.version != paper.version:
            raise Conflict(OUTRUN, version=kept.version)
        stored, written = replace(before, revision=before.next_revision), replace(paper, version=kept.version + 1)
        await save_programme(conn, stored)
        await save_text(conn, congress_id, written)
        letters = len(written.text)
        await audit.note(conn, actor, "programme.paper_written", str(congress_id), number=paper.number, letters=letters)
        await outbox.publish(conn, say.programme_changed(stored, rehearsal=rehearsal))
        await touch(conn, PROGRAMME, str(congress_id))
        return written
