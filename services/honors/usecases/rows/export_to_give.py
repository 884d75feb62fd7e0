"""What is still to be given at the units, as a spreadsheet. Who took it is noted."""

import asyncio

from chassis.files.writing import write_table
from chassis.storage import audit
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId
from services.honors.domain.roll.entry import Entry
from services.honors.domain.roll.receiving.receiver import named
from services.honors.domain.roll.running_order import running_order
from services.honors.domain.rows.backstage import is_to_give
from services.honors.domain.rows.sheet import member
from services.honors.usecases.paper.edition_words import edition_words
from services.honors.usecases.stage.scene import Scene, read_scene

HEADINGS = (
    "Số thứ tự",
    "Tên như trong quyết định",
    "Đơn vị",
    "Hình thức khen thưởng",
    "Số quyết định",
    "Ngày quyết định",
    "Hàng",
    "Tình trạng",
    "Người nhận",
    "Ký nhận",
)


async def export_to_give(db: Database, actor: str, congress_id: CongressId) -> bytes:
    """Give an XLSX of what was announced or put off and not handed over, by unit. Raises NotFound."""
    async with db.transaction() as conn:
        scene = await read_scene(conn, congress_id)
        await audit.note(conn, actor, "to_give.exported", str(congress_id), entries=len(left_to_give(scene)))
    return await asyncio.to_thread(to_give_table, scene)


def left_to_give(scene: Scene) -> list[tuple[int, Entry]]:
    """Give what was announced or put off and not handed over, each with its number in the roll, by unit."""
    left = [(n, one) for n, one in enumerate(running_order(scene.roll), start=1) if is_to_give(one)]
    return sorted(left, key=lambda numbered: (numbered[1].words.unit_name, numbered[0]))


def to_give_table(scene: Scene) -> bytes:
    """Give the XLSX of a scene."""
    congress = scene.congress
    marks = ["DỮ LIỆU GIẢ LẬP"] if congress.synthetic else []
    above = ["DANH SÁCH CÒN PHẢI TRAO TẠI ĐƠN VỊ", *congress.title_lines, edition_words(scene), *marks]
    return write_table(HEADINGS, [_line(*numbered) for numbered in left_to_give(scene)], above=above)


def _line(order: int, entry: Entry) -> tuple[str, ...]:
    told, day = member(entry, order, None), entry.decision.date
    return (
        str(order),
        told.name,
        told.unit_name,
        told.award_name,
        entry.decision.number,
        f"{day:%d/%m/%Y}" if day else "",
        entry.row.name if entry.row else "",
        "Đã công bố, chưa trao" if entry.is_public else "Chuyển trao sau",
        named(entry.goes_up) if entry.goes_up else "",
        "",
    )
