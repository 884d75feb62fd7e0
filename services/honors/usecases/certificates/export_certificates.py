"""What a print shop needs for the certificates, as a spreadsheet in the order of the stack."""

import asyncio

from chassis.files.writing import write_table
from chassis.storage import audit
from chassis.storage.database import Database
from services.honors.domain.certificates.layout import Part
from services.honors.domain.certificates.stack import Certificate, stack, state_of, words
from services.honors.domain.ids import CongressId
from services.honors.domain.roll.entry import KIND_NAMES
from services.honors.usecases.paper.edition_words import edition_words
from services.honors.usecases.stage.scene import Scene, read_scene

HEADINGS = (
    *("Thứ tự chồng", "Hàng", "Chỗ", "Loại", "Danh xưng và tên", "Chức vụ, đơn vị", "Hình thức khen thưởng"),
    *("Thành tích", "Số quyết định", "Ngày quyết định", "Cơ quan quyết định", "Tình trạng", "Số vào sổ"),
)


async def export_certificates(db: Database, congress_id: CongressId, actor: str) -> bytes:
    """Give an XLSX of every certificate, also of words that wait for approval and of whoever is held, each with its state. Raises NotFound."""
    async with db.transaction() as conn:
        scene = await read_scene(conn, congress_id)
        count = len(stack(scene.roll))
        await audit.note(conn, actor, "certificates.exported", str(congress_id), certificates=count)
    return await asyncio.to_thread(certificates_table, scene)


def certificates_table(scene: Scene) -> bytes:
    """Give the XLSX of a scene."""
    above = ["DỮ LIỆU IN GIẤY CHỨNG NHẬN, BẰNG KHEN", *scene.congress.title_lines, edition_words(scene)]
    marks = ["DỮ LIỆU GIẢ LẬP"] if scene.congress.synthetic else []
    rows = [_line(one) for one in stack(scene.roll)]
    return write_table(HEADINGS, rows, above=[*above, *marks], sheet="In giấy")


def _line(one: Certificate) -> tuple[str, ...]:
    entry, said = one.entry, words(one.entry)
    return (
        str(one.number),
        str(one.row or ""),
        str(one.place or ""),
        KIND_NAMES[entry.kind],
        said[Part.NAME],
        said[Part.ABOUT],
        said[Part.AWARD],
        said[Part.CITATION],
        entry.decision.number,
        f"{entry.decision.date:%d/%m/%Y}" if entry.decision.date else "",
        entry.decision.issuer,
        state_of(one),
        "",
    )
