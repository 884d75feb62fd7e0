"""Keeps pictures of pages for `docs/pictures` when somebody asks for them: DAIHOI_PICTURES=FOLDER."""

import os
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.async_api import Page

from tests.support.desktop import SIZE

WIDTHS = (1440, 1024, 390)
COLOURS = 64


async def keep_picture(page: Page, name: str) -> None:
    """Write `NAME-WIDTH.png` for each width, small enough for a repository; nothing when nobody asked."""
    folder = os.environ.get("DAIHOI_PICTURES")
    if not folder:
        return
    for width in WIDTHS:
        await page.set_viewport_size({"width": width, "height": 900})
        await keep_one(page, f"{name}-{width}")
    await page.set_viewport_size(SIZE)


async def keep_one(page: Page, name: str) -> None:
    """Write `NAME.png` of the page as it stands, in few colours; nothing when nobody asked."""
    folder = os.environ.get("DAIHOI_PICTURES")
    if not folder:
        return
    taken = Image.open(BytesIO(await page.screenshot(animations="disabled")))
    few = taken.convert("P", palette=Image.Palette.ADAPTIVE, colors=COLOURS)
    few.save(Path(folder) / f"{name}.png", optimize=True)
