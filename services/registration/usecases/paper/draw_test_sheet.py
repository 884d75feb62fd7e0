"""Draws a sheet to try a printer with: badges of nobody, whose codes open nothing."""

from chassis.storage.database import Database
from contracts.credential_code import CODE_DIGITS
from services.registration.domain.badges.paper import Layout
from services.registration.domain.congress.reference import badge_colours, categories
from services.registration.domain.ids import CongressId
from services.registration.usecases.congress.the_congress import the_congress
from services.registration.usecases.paper.face import grouped, title_of_delegates
from services.registration.usecases.paper.sheet import SheetBadge, draw_sheet

ON_A_SHEET = {Layout.SMALL: 8, Layout.A6: 4}
NAMES = ("Ông In Thử", "Bà Nguyễn Thị Tên Thật Dài Để Thử Xuống Dòng Trên Thẻ")


async def draw_test_sheet(db: Database, congress_id: CongressId, layout: Layout) -> bytes:
    """Give the PDF; nothing is kept. Raises NotFound."""
    async with db.connection() as conn:
        congress = await the_congress(conn, congress_id)
    kinds = list(categories().values())
    badges = [
        SheetBadge(
            name=NAMES[at % len(NAMES)],
            position="Chức vụ của đại biểu",
            unit="Tên đoàn đại biểu",
            category=kinds[at].name,
            colour=badge_colours()[kinds[at].code],
            code=str(at + 1) * CODE_DIGITS,
            short_code=grouped("0" * 12),
            printed="IN THỬ, không dùng vào cửa",
        )
        for at in range(ON_A_SHEET[layout])
    ]
    return await draw_sheet(layout, title_of_delegates(congress), badges, test_sheet=True)
