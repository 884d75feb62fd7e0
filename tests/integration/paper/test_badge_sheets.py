"""A sheet of badges as it comes out of a printer: every code can be read, and nobody's words break it."""

from dataclasses import replace

import pytest
import zxingcpp
from PIL import Image, ImageChops

from daihoi.simulation.invented.portraits import portrait_file
from services.registration.domain.badges.paper import Layout
from services.registration.usecases.paper.sheet import SOFT_BREAK, draw_sheet
from tests.support.pages.page_pictures import keep_paper
from tests.support.registration.badge_faces import PRINTED, TITLE, synthetic_faces
from tests.support.registration.printed_sheets import DPI, PLACES, badges_of, codes_of, codes_read, pages_of, words_of

SMALL_PRINT_MM = {Layout.SMALL: (3.5, 56), Layout.A6: (8.5, 96.5)}
"""From the left edge of a badge; on the small one the code's quiet zone begins at 57."""
MODULES = 41
"""on a side of a badge's code"""
PORTRAIT = {"1": portrait_file(1)}
HOSTILE = {
    "markup": '#panic() $x^2$ *đậm* _nghiêng_ \\ @ref <nhãn> `mã` = / // [x] #read("/etc/passwd")',
    "long word": "Nguyễn" * 33,
    "long words": ("Trung tâm Nghiên cứu và Phát triển " * 6)[:200],
    "combining storm": "a\u0300\u0301\u0323" * 60,
    "other direction": "שלום سلام " * 10,
    "emoji": "👩‍🌾🏆" * 20,
    "markup of a page": "<script>alert(1)</script> &amp; {{7*7}}",
}


@pytest.mark.parametrize("layout", Layout)
async def test_three_readers_read_every_code_of_a_sheet_at_150_dpi(layout: Layout) -> None:
    badges = synthetic_faces(16 if layout is Layout.SMALL else 8)
    read = codes_read(await draw_sheet(layout, TITLE, badges), layout)
    assert read == {reader: [one.code for one in badges] for reader in ("zxing", "zbar", "jsqr")}


@pytest.mark.parametrize("layout", Layout)
async def test_a_code_with_its_quiet_zone_is_30_mm_wide_and_nothing_stands_in_the_zone(layout: Layout) -> None:
    badges = [replace(one, portrait="1") for one in synthetic_faces(8 if layout is Layout.SMALL else 4)]
    pdf = await draw_sheet(layout, TITLE, badges, PORTRAIT)
    keep_paper(pdf, f"badge-sheet-{layout.lower()}")
    page, *_ = pages_of(pdf)
    for badge in badges_of(page, layout):
        (read,) = zxingcpp.read_barcodes(badge)
        at, modules = read.position, MODULES
        side = at.top_right.x - at.top_left.x
        zone = 4 * side / modules
        near = zone - 3  # the reader says where corners are to a pixel or two
        assert (side + 2 * zone) / DPI * 25.4 >= 30
        box = (
            at.top_left.x - near,
            at.top_left.y - near,
            at.top_right.x + near,
            at.bottom_left.y + near,
        )
        left, top, right, bottom = map(round, box)
        around = badge.crop((left, top, right, bottom))
        around.paste(255, (round(near) - 3, round(near) - 3, round(near + side) + 4, round(near + side) + 4))
        assert around.point(lambda grey: 255 if grey < 200 else 0).getbbox() is None


def _cuts(layout: Layout) -> list[tuple[float, float]]:
    """Give, in mm, a point on each mark: outside the small badges at each of their edges, between the four of A6."""
    if layout is Layout.A6:
        return [(105, 8), (105, 148.5), (105, 289), (8, 148.5), (202, 148.5)]
    columns, rows, width, height = PLACES[layout]
    left, top = (210 - columns * width) / 2, (297 - rows * height) / 2
    across = [(left + at * width, y) for at in range(columns + 1) for y in (top - 3, 300 - top)]
    down = [(x, top + at * height) for at in range(rows + 1) for x in (left - 3, 213 - left)]
    return [*across, *down]


@pytest.mark.parametrize("layout", Layout)
async def test_every_cut_has_its_marks(layout: Layout) -> None:
    page, *_ = pages_of(await draw_sheet(layout, TITLE, synthetic_faces(8)))
    for x, y in _cuts(layout):
        left, top, right, bottom = (round(mm / 25.4 * DPI) for mm in (x - 0.6, y - 0.6, x + 0.6, y + 0.6))
        assert min(page.crop((left, top, right, bottom)).tobytes()) < 220, (x, y)


@pytest.mark.parametrize("layout", Layout)
async def test_nothing_is_drawn_where_an_office_printer_cannot_print(layout: Layout) -> None:
    badges = [replace(one, portrait="1") for one in synthetic_faces(8, name="Nguyễn " * 12, unit="Trung tâm " * 15)]
    badges[1] = replace(badges[1], code="")
    page, *_ = pages_of(await draw_sheet(layout, TITLE, badges, {"1": portrait_file(1)}))
    edge = int(5 * DPI / 25.4)
    inner = page.crop((edge, edge, page.width - edge, page.height - edge))
    white = Image.new("L", page.size, 255)
    white.paste(inner, (edge, edge))
    assert ImageChops.difference(page, white).getbbox() is None


@pytest.mark.faults
async def test_three_readers_read_386_of_386() -> None:
    badges = synthetic_faces(386)
    read = codes_read(await draw_sheet(Layout.SMALL, TITLE, badges), Layout.SMALL)
    empty = [""] * (392 - 386)
    assert read == {reader: [*(one.code for one in badges), *empty] for reader in ("zxing", "zbar", "jsqr")}


@pytest.mark.parametrize("layout", Layout)
async def test_hostile_words_are_words_and_stay_in_their_place(layout: Layout) -> None:
    plain = await draw_sheet(layout, TITLE, synthetic_faces(1, name="Giả Lập", unit="Giả Lập"))
    (blank,), codes = pages_of(plain), codes_of(plain, layout)
    beside = (0, round(blank.height * 0.55), blank.width, blank.height)  # below the first row of badges
    for kind, name in HOSTILE.items():
        hostile = await draw_sheet(layout, TITLE, synthetic_faces(1, name=name, unit=name, printed=name))
        assert codes_of(hostile, layout) == codes, kind
        (page,) = pages_of(hostile)
        assert page.crop(beside).tobytes() == blank.crop(beside).tobytes(), kind
        (words,) = words_of(hostile)
        letters = "".join(words.split()).replace(SOFT_BREAK, "")
        if kind.startswith("markup"):
            assert "".join(name.split()) in letters


@pytest.mark.parametrize("layout", Layout)
async def test_a_delegates_code_of_40_letters_stays_in_the_small_print_and_out_of_the_qr(layout: Layout) -> None:
    drawn = []
    for printed in ("", f"{'W' * 40} · In ngày 09/09/2020, bản 100"):
        (page,) = pages_of(await draw_sheet(layout, TITLE, synthetic_faces(1, printed=printed)))
        drawn.append(next(badges_of(page, layout)))
    box = ImageChops.difference(*drawn).getbbox()
    assert box is not None
    left, top, right, bottom = (pixels / DPI * 25.4 for pixels in box)
    first, last = SMALL_PRINT_MM[layout]
    assert first <= left < right <= last
    assert bottom - top <= 3


async def test_a_badge_says_what_it_must_and_a_unit_of_200_characters_is_whole() -> None:
    unit = HOSTILE["long words"]
    (words,) = words_of(await draw_sheet(Layout.SMALL, TITLE, synthetic_faces(1, unit=unit)))
    said = " ".join(words.split())
    for wanted in ("Bà Nông Thị Giả Lập", "Giáo viên", "0000 0000 0000", PRINTED, *TITLE):
        assert wanted in said
    assert "".join(unit.split()) in "".join(said.split())
