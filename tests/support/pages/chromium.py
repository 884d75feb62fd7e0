"""One driver and one Chromium for all tests of a loop, for each test contexts of its own: a start costs more than most tests."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from playwright.async_api import Browser, Playwright, async_playwright

from daihoi.local.building.browser import chromium_path


@dataclass
class _Kept:
    """What was started in `loop` and stays for the next test there; browsers by their arguments."""

    loop: asyncio.AbstractEventLoop
    playwright: Playwright | None = None
    browsers: dict[tuple[str, ...], Browser] = field(default_factory=dict)

    async def driver(self) -> Playwright:
        self.playwright = self.playwright or await async_playwright().start()
        return self.playwright

    async def browser(self, arguments: tuple[str, ...]) -> Browser:
        found = self.browsers.get(arguments)
        if not found or not found.is_connected():
            found = self.browsers[arguments] = await _launch(await self.driver(), arguments)
        return found

    async def end(self) -> None:
        for browser in self.browsers.values():
            await browser.close()
        if self.playwright:
            await self.playwright.stop()


_kept: list[_Kept] = []


@asynccontextmanager
async def keeping_browsers() -> AsyncIterator[None]:
    """Keep what is started in this loop until the block ends."""
    kept = _Kept(asyncio.get_running_loop())
    _kept.append(kept)
    try:
        yield
    finally:
        _kept.remove(kept)
        await kept.end()


@asynccontextmanager
async def driver() -> AsyncIterator[Playwright]:
    """Give the driver of this loop, or one of its own where none is kept."""
    if kept := _kept_here():
        yield await kept.driver()
        return
    async with async_playwright() as playwright:
        yield playwright


@asynccontextmanager
async def chromium(*arguments: str) -> AsyncIterator[Browser]:
    """Give a Chromium with `arguments` and no context in it; those opened meanwhile are closed at the end."""
    kept = _kept_here()
    if kept and not (browser := await kept.browser(arguments)).contexts:  # else a test took two of one kind
        try:
            yield browser
        finally:
            for context in browser.contexts:
                await context.close()
        return
    async with driver() as playwright, await _launch(playwright, arguments) as browser:
        yield browser


def _kept_here() -> _Kept | None:
    loop = asyncio.get_running_loop()
    return next((one for one in _kept if one.loop is loop), None)


async def _launch(playwright: Playwright, arguments: tuple[str, ...]) -> Browser:
    return await playwright.chromium.launch(executable_path=chromium_path(), args=["--no-sandbox", *arguments])
