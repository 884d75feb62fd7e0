"""Gives an honour roll back with what is wrong in it, so that its sender mends it where it stands; nothing is stored."""

from chassis.files.marking import mark_cells
from chassis.files.meaning.questions import Answers
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId
from services.honors.domain.roll_file.marks import marks_of
from services.honors.usecases.roll_file.check_roll_file import compare, read_roll_in_turn, with_names
from services.honors.usecases.stage.scene import read_scene


async def mark_roll_file(
    db: Database, congress_id: CongressId, data: bytes, filename: str, answers: Answers, *, may_mend_at_once: bool
) -> bytes:
    """Give the file as XLSX with coloured cells and comments. Raises as checking the file does."""
    book = await read_roll_in_turn(db, data, filename)
    async with db.transaction() as conn:
        scene = await read_scene(conn, congress_id)
        check = with_names(await compare(conn, book, scene, answers, may_mend_at_once=may_mend_at_once))
    return await mark_cells(data, marks_of(check, book), filename=filename)
