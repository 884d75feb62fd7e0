"""Keeps pictures of pages for `docs/pictures` when somebody asks for them: DAIHOI_PICTURES=FOLDER."""

import os
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.async_api import Page

from tests.support.desktop import SIZE

WIDTHS = (1440, 1024, 390)
COLOURS = 64
SHEET = ((360, 640, 1.0), (390, 844, 1.0), (820, 1180, 0.7), (844, 390, 1.0), (1920, 1080, 0.44))
"""Width and height of each screen of a sheet, in CSS pixels, and how much smaller it stands there."""


async def keep_picture(page: Page, name: str) -> None:
    """Write `NAME-WIDTH.png` for each width, small enough for a repository; nothing when nobody asked."""
    folder = os.environ.get("DAIHOI_PICTURES")
    if not folder:
        return
    for width in WIDTHS:
        await page.set_viewport_size({"width": width, "height": 900})
        await keep_one(page, f"{name}-{width}")
    await page.set_viewport_size(SIZE)


async def keep_sheet(page: Page, name: str) -> None:
    """Write `NAME.png`: the page as it stands on a small phone, a phone upright and turned, a tablet and a large screen, side by
    side; nothing when nobody asked. Animations and fonts are as in the page."""
    folder = os.environ.get("DAIHOI_PICTURES")
    if not folder:
        return
    was = page.viewport_size or SIZE
    taken: list[Image.Image] = []
    for width, height, scale in SHEET:
        await page.set_viewport_size({"width": width, "height": height})
        shot = Image.open(BytesIO(await page.screenshot(animations="disabled"))).convert("RGB")
        taken.append(shot.resize((round(width * scale), round(height * scale)), Image.Resampling.LANCZOS))
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
