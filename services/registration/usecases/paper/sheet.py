"""Draws badges in a process of its own: sheets as one PDF, or a picture of each."""

import base64
import json
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from chassis.errors import RuleBroken, TooLarge
from chassis.files.confining import confined
from chassis.files.limits import Limits
from services.registration.domain.badges.paper import Layout

CHILD = "services.registration.usecases.paper.sheet_child"
MOST_BADGES = 1000
LIMITS = Limits(memory_bytes=2_000_000_000, made_bytes=400_000_000, cpu_seconds=100, deadline_seconds=120)
SOFT_BREAK = "\u200b"
LONGEST_WORD = 16


@dataclass(frozen=True)
class SheetBadge:
    """One badge as it is drawn. `code`: the QR's digits, "" draws none; `colour` like "#9b1313"; `portrait`: the name of one
    of the sheet's portraits, "" for none; `printed`: whose, when and which edition; `mark`: what tells a namesake, "" for none.
    """

    name: str
    position: str
    unit: str
    category: str
    colour: str
    code: str
    short_code: str
    printed: str
    portrait: str = ""
    mark: str = ""


async def draw_sheet(
    layout: Layout,
    title: Sequence[str],
    badges: Sequence[SheetBadge],
    portraits: Mapping[str, bytes] | None = None,
    *,
    test_sheet: bool = False,
) -> bytes:
    """Give the PDF: A4, crop marks, as many sheets as needed. `portraits` are JPEG by name. Raises RuleBroken."""
    if len(badges) > MOST_BADGES:
        raise RuleBroken(f"Một lần in nhiều nhất {MOST_BADGES} thẻ. Xin in theo từng đoàn.")
    return await _drawn(layout, title, badges, portraits or {}, test_sheet=test_sheet)


async def draw_pictures(
    title: Sequence[str],
    badges: Sequence[SheetBadge],
    portraits: Mapping[str, bytes],
    layout: Layout = Layout.A6,
) -> list[bytes]:
    """Give a PNG of each badge, as large as one of this layout. Raises RuleBroken."""
    made = await _drawn(f"{layout}_PICTURE", title, badges, portraits)
    line, _, pixels = made.partition(b"\n")
    pictures, at = [], 0
    for size in json.loads(line):
        pictures.append(pixels[at : at + size])
        at += size
    return pictures


async def _drawn(
    layout: str,
    title: Sequence[str],
    badges: Sequence[SheetBadge],
    portraits: Mapping[str, bytes],
    *,
    test_sheet: bool = False,
) -> bytes:
    sheet = {
        "layout": layout,
        "title": [breakable(line) for line in title],
        "badges": [{**asdict(one), **_breakable_words(one)} for one in badges],
        "portraits": {name: base64.b64encode(jpeg).decode() for name, jpeg in portraits.items()},
        "test_sheet": test_sheet,
    }
    try:
        made = await confined.run(CHILD, LIMITS, "", sheet, b"")
    except TooLarge:
        made = None
    if made is None:
        raise RuleBroken("Không tạo được tờ in. Xin in ít thẻ hơn một lần, ví dụ theo từng đoàn.")
    return made


def breakable(text: str) -> str:
    """Give the words so that a longer one than any name has may go on in the next line."""
    return " ".join(_broken(word) if len(word) > LONGEST_WORD else word for word in text.split())


def _broken(word: str) -> str:
    since, made = 0, []
    for letter in word:
        if since >= LONGEST_WORD // 2 and not unicodedata.combining(letter):
            made.append(SOFT_BREAK)
            since = 0
        made.append(letter)
        since += 1
    return "".join(made)


def _breakable_words(badge: SheetBadge) -> dict[str, str]:
    return {name: breakable(getattr(badge, name)) for name in ("name", "position", "unit", "category")}
