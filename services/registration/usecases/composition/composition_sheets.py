"""The composition as a spreadsheet for the committee's table."""

import asyncio

from chassis import clock
from chassis.files.writing import Page, Value, write_book
from chassis.storage.database import Database
from services.registration.domain.composition.groups import SMALLEST
from services.registration.domain.congress.title import in_vietnam
from services.registration.domain.ids import CongressId
from services.registration.usecases.access.keyring import PersonalDataVault
from services.registration.usecases.composition.read_composition import Counted, count_everybody
from services.registration.usecases.composition.view import CompositionView, Figure, view_of

HIDDEN = f"không hiện: nhóm này hoặc phần còn lại dưới {SMALLEST} người"
_HEADINGS = ("Chỉ tiêu", "Số người", "Trên tổng số", "Tỷ lệ", "Chưa có thông tin", "Mục tiêu")


async def composition_sheets(db: Database, vault: PersonalDataVault, actor: str, congress_id: CongressId) -> bytes:
    """Give an XLSX: one sheet of measures with their targets, one of groups. Raises NotFound."""
    async with db.transaction() as conn:
        found = await count_everybody(conn, vault, actor, congress_id, "composition.xlsx")
    return await asyncio.to_thread(_book, found, view_of(found.of([*found.people.values()])))


def _book(found: Counted, seen: CompositionView) -> bytes:
    congress = found.congress
    taken = f"Lập lúc {in_vietnam(clock.now()):%H:%M ngày %d/%m/%Y}; tuổi tính đến {in_vietnam(congress.starts_at):%d/%m/%Y}"
    above = ["CƠ CẤU ĐẠI BIỂU", *congress.title_lines, taken, *(["DỮ LIỆU GIẢ LẬP"] if congress.synthetic else [])]
    measures = [(line.label, *_cells(line.figure), line.target.sentence if line.target else "") for line in seen.lines]
    groups = [(table.label, one.label, *_cells(one.figure)[:3]) for table in seen.tables for one in table.groups]
    return write_book(
        [
            Page("Chỉ tiêu", _HEADINGS, measures, above),
            Page("Theo nhóm", ("Cách chia", "Nhóm", *_HEADINGS[1:4]), groups, above),
        ]
    )


def _cells(figure: Figure | None) -> tuple[Value, Value, Value, Value]:
    if figure is None:
        return HIDDEN, "", "", ""
    share = figure.count / figure.base if figure.base else ""
    return figure.count, figure.base, share, figure.unknown
