"""Keeps pictures of pages for `docs/pictures` when somebody asks for them: DAIHOI_PICTURES=FOLDER."""

import os
from io import BytesIO
from pathlib import Path

import pypdfium2
from PIL import Image
from playwright.async_api import Page

from tests.support.pages.desktop import SIZE

WIDTHS = (1440, 1024, 390)
COLOURS = 64
SHEET = ((360, 640, 1.0), (390, 844, 1.0), (820, 1180, 0.7), (844, 390, 1.0), (1920, 1080, 0.44))
"""Width and height of each screen of a sheet, in CSS pixels, and how much smaller it stands there."""
WALLS = ((3840, 2160, 1 / 3), (1920, 1080, 2 / 3), (1024, 768, 0.75), (1080, 1920, 0.45))
"""The same of the screens that stand in halls."""


async def keep_picture(page: Page, name: str, at: str | None = None) -> None:
    """Write `NAME-WIDTH.png` for each width, small enough for a repository; nothing when nobody asked. `at`: with what this
    selector names at its top."""
    folder = os.environ.get("DAIHOI_PICTURES")
    if not folder:
        return
    for width in WIDTHS:
        await page.set_viewport_size({"width": width, "height": 900})
        if at:
            await page.locator(at).evaluate("place => place.scrollIntoView({block: 'start'})")
        await keep_one(page, f"{name}-{width}")
    await page.set_viewport_size(SIZE)


def keep_paper(pdf: bytes, name: str) -> None:
    """Write `NAME.png`: the first page as it comes out of a printer, at 100 dpi; nothing when nobody asked."""
    if folder := os.environ.get("DAIHOI_PICTURES"):
        page = pypdfium2.PdfDocument(pdf)[0].render(scale=100 / 72).to_pil().convert("RGB")
        few = page.convert("P", palette=Image.Palette.ADAPTIVE, colors=COLOURS)
        few.save(Path(folder) / f"{name}.png", optimize=True)


async def keep_walls(page: Page, name: str) -> None:
    """Write `NAME-walls.png`: the page at 3840x2160, 1920x1080, 1024x768 and 1080x1920 on one sheet; nothing when nobody asked."""
    folder = os.environ.get("DAIHOI_PICTURES")
    if not folder:
        return
    was = page.viewport_size or SIZE
    largest, wide, old, upright = [await _smaller(page, *each) for each in WALLS]
    await page.set_viewport_size(was)
    gap = 12
    sheet = Image.new("RGB", (largest.width + gap + old.width, old.height + gap + upright.height), "#8a8a8a")
    sheet.paste(largest, (0, 0))
    sheet.paste(wide, (0, largest.height + gap))
    sheet.paste(old, (largest.width + gap, 0))
    sheet.paste(upright, (largest.width + gap, old.height + gap))
    few = sheet.convert("P", palette=Image.Palette.ADAPTIVE, colors=COLOURS)
    few.save(Path(folder) / f"{name}-walls.png", optimize=True)


async def _smaller(page: Page, width: int, height: int, scale: float) -> Image.Image:
    await page.set_viewport_size({"width": width, "height": height})
    shot = Image.open(BytesIO(await page.screenshot(animations="disabled"))).convert("RGB")
    return shot.resize((round(width * scale), round(height * scale)), Image.Resampling.LANCZOS)


async def keep_sheet(page: Page, name: str) -> None:
    """Write `NAME.png`: the page as it stands on a small phone, a phone upright and turned, a tablet and a large screen, side by
    side; nothing when nobody asked. Animations and fonts are as in the page."""
    folder = os.environ.get("DAIHOI_PICTURES")
    if not folder:
        return
    was = page.viewport_size or SIZE
    taken: list[Image.Image] = []
    for width, height, scale in SHEET:
        taken.append(await _smaller(page, width, height, scale))
    await page.set_viewport_size(was)
    small, phone, tablet, turned, wall = taken
    gap = 12
    right = small.width + phone.width + tablet.width + 3 * gap
    sheet = Image.new("RGB", (right + turned.width, max(phone.height, turned.height + gap + wall.height)), "#8a8a8a")
    sheet.paste(small, (0, 0))
    sheet.paste(phone, (small.width + gap, 0))
    sheet.paste(tablet, (small.width + phone.width + 2 * gap, 0))
    sheet.paste(turned, (right, 0))
    sheet.paste(wall, (right, turned.height + gap))
    few = sheet.convert("P", palette=Image.Palette.ADAPTIVE, colors=COLOURS)
    few.save(Path(folder) / f"{name}.png", optimize=True)


async def keep_one(page: Page, name: str) -> None:
    """Write `NAME.png` of the page as it stands, in few colours; nothing when nobody asked."""
    folder = os.environ.get("DAIHOI_PICTURES")
    if not folder:
        return
    taken = Image.open(BytesIO(await page.screenshot(animations="disabled")))
    few = taken.convert("P", palette=Image.Palette.ADAPTIVE, colors=COLOURS)
    few.save(Path(folder) / f"{name}.png", optimize=True)
