"""Draws the minutes of a ceremony, as PDF or as a Word file that the secretary goes on writing; keeps that it was done."""

from enum import StrEnum

from chassis.errors import RuleBroken
from chassis.storage import audit
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId
from services.honors.domain.outcome.acts import of_the_day
from services.honors.storage.outcome.acts import acts_with, rehearsals_of
from services.honors.usecases.outcome.minutes import minutes
from services.honors.usecases.paper.drawing import draw_pdf, fill_docx
from services.honors.usecases.programme.read_programme import read_programme
from services.honors.usecases.stage.scene import read_scene

PRACTISED = "Đang tổng duyệt. Kết thúc tổng duyệt rồi mới lập biên bản."


class Format(StrEnum):
    PDF = "pdf"
    DOCX = "docx"


async def draw_minutes(db: Database, actor: str, congress_id: CongressId, form: Format) -> bytes:
    """Give the file. Raises NotFound, RuleBroken (in a rehearsal)."""
    async with db.transaction() as conn:
        scene = await read_scene(conn, congress_id)
        if scene.stage.rehearsal:
            raise RuleBroken(PRACTISED)
        programme = await read_programme(conn, congress_id)
        acts = await acts_with(conn, congress_id, [one.entry_id for one in scene.roll])
        done = of_the_day(acts, await rehearsals_of(conn, congress_id))
        await audit.note(conn, actor, "minutes.drawn", str(congress_id), form=form.value)
    words = minutes(scene, programme, done)
    return await (draw_pdf("minutes", words) if form is Format.PDF else fill_docx("minutes", words))
