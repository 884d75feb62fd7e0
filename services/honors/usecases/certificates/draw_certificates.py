"""Draws certificates in the order of the stack: on the office's picture, or the words alone for printed forms."""

from typing import Any

from chassis.errors import RuleBroken
from chassis.storage import audit
from chassis.storage.database import Database
from services.honors.domain.certificates.layout import NAMES, Layout, Part
from services.honors.domain.certificates.stack import stack, words
from services.honors.domain.ids import CongressId
from services.honors.storage.certificates.layouts import background_of
from services.honors.usecases.certificates.read_certificates import on_forms, whose_layout
from services.honors.usecases.paper.drawing import draw_pdf, draw_picture
from services.honors.usecases.paper.edition_words import edition_stem, edition_words
from services.honors.usecases.stage.scene import read_scene

NOTHING_TO_PRINT = (
    "Chưa có giấy nào in được: chưa có danh sách, lời chưa được người thứ hai duyệt, hoặc mục đang tạm dừng."
)
SAMPLE = {
    Part.AWARD: "Bằng khen của Chủ tịch UBND tỉnh",
    Part.NAME: "Bà Nguyễn Thị Tên Mẫu",
    Part.ABOUT: "Chức vụ mẫu, Đơn vị mẫu",
    Part.CITATION: "Đã có thành tích xuất sắc trong phong trào thi đua yêu nước (lời mẫu)",
    Part.DECISION: "Quyết định số 000/QĐ-UBND ngày 01/01/2026",
    Part.REGISTER: "Vào sổ số: …………………",
}


async def draw_certificates(
    db: Database, congress_id: CongressId, actor: str, award: str, *, background: bool
) -> tuple[bytes, str]:
    """Give the PDF of an award's certificates, one a page, and of which edition it is, as part of a file's name.

    Raises NotFound, RuleBroken.
    """
    async with db.transaction() as conn:
        scene = await read_scene(conn, congress_id)
        whose, layout = await whose_layout(conn, congress_id, award)
        picture = await background_of(conn, congress_id, whose) if background else None
        lying = [one for one in on_forms(scene, stack(scene.roll)) if one.entry.words.award_name == award]
        if not lying:
            raise RuleBroken(NOTHING_TO_PRINT)
        details = {"award": award, "certificates": len(lying)}
        await audit.note(conn, actor, "certificates.drawn", str(congress_id), **details)
    sheets = [words(one.entry) for one in lying]
    mark = "DỮ LIỆU GIẢ LẬP" if scene.congress.synthetic else ""
    # on an office's form there is no room for it: it stands in the file, and in its name
    data = {**_data(layout, sheets, mark), "edition": edition_words(scene), "award": award}
    return await draw_pdf("certificates", data, picture or b""), edition_stem(scene)


async def draw_test_sheet(db: Database, congress_id: CongressId, award: str) -> bytes:
    """Give a PDF with rulers, frames and words that are nobody's, to lay over the office's form. Raises NotFound, RuleBroken."""
    async with db.transaction() as conn:
        await read_scene(conn, congress_id)
        _, layout = await whose_layout(conn, congress_id, award)
    return await draw_pdf("certificates", {**_data(layout, [SAMPLE], "TỜ THỬ"), "rulers": True})


async def draw_preview(db: Database, congress_id: CongressId, award: str, layout: Layout) -> bytes:
    """Give a PNG of the first certificate, or of a sample, as it would be with `layout`. Raises NotFound, RuleBroken."""
    async with db.transaction() as conn:
        scene = await read_scene(conn, congress_id)
        whose, _ = await whose_layout(conn, congress_id, award)
        picture = await background_of(conn, congress_id, whose)
    mine = [words(one.entry) for one in stack(scene.roll) if one.entry.words.award_name == award or not award]
    longest = max(mine, key=lambda one: len(one[Part.NAME]) + len(one[Part.CITATION]), default=SAMPLE)
    data = {**_data(layout, [longest], ""), "frames": True}
    return await draw_picture("certificates", data, picture or b"")


def _data(layout: Layout, sheets: list[dict[Part, str]], mark: str) -> dict[str, Any]:
    boxes = [
        {
            "part": box.part.value,
            "name": NAMES[box.part],
            "x": box.x,
            "y": box.y,
            "width": box.width,
            "height": box.height,
            "size": box.size,
            "align": box.align.value.lower(),
            "bold": box.bold,
            "italic": box.italic,
            "upper": box.upper,
            "colour": box.colour,
        }
        for box in layout.boxes
        if box.on
    ]
    return {
        "width": layout.width,
        "height": layout.height,
        "boxes": boxes,
        "sheets": [{part.value: text for part, text in one.items()} for one in sheets],
        "mark": mark,
        "background": "",
        "edition": "",
        "award": "",
        "rulers": False,
        "frames": False,
    }
