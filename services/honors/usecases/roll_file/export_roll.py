"""Gives the honour roll as a spreadsheet that comes back unchanged. Who took it is noted."""

import asyncio

from chassis.files.meaning.origin import origin_line
from chassis.files.writing import write_table
from chassis.storage import audit
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId
from services.honors.domain.roll.running_order import running_order
from services.honors.domain.roll_file.exporting import EXPORT_HEADINGS, rows_of
from services.honors.storage.known.known_congresses import code_of
from services.honors.usecases.stage.scene import read_scene


async def export_roll(db: Database, actor: str, congress_id: CongressId) -> bytes:
    """Give an XLSX of every entry that stands, in running order, all cells texts. Raises NotFound."""
    async with db.transaction() as conn:
        scene = await read_scene(conn, congress_id)
        rows = rows_of(running_order(scene.roll))
        own = origin_line(await code_of(conn, congress_id))
        await audit.note(conn, actor, "roll.exported", str(congress_id), entries=len(rows))
    congress = scene.congress
    above = ["DANH SÁCH KHEN THƯỞNG", *congress.title_lines, own, *(["DỮ LIỆU GIẢ LẬP"] if congress.synthetic else [])]
    return await asyncio.to_thread(write_table, EXPORT_HEADINGS, rows, above=above)
