"""A big screen whose machine died while the house was away: it stands again by itself, paired as before (public report 25)."""

import asyncio
from contextlib import suppress
from pathlib import Path

from playwright.async_api import BrowserContext, Error, Page, Playwright, expect

from daihoi.local.building.browser import chromium_path
from tests.support.honors.wall_page import showing
from tests.support.pages.chromium import driver
from tests.support.pages.house import House, served
from tests.support.pages.uncaught import watched

TITLE = "Đoàn kết, sáng tạo, thi đua"


async def test_a_screen_whose_browser_was_killed_shows_the_card_when_its_server_comes_ninety_seconds_after_it(
    tmp_path: Path,
) -> None:
    house = House(showing("SLOGAN", text=TITLE))
    with served(house) as origin:
        async with driver() as playwright:
            machine = await started(playwright, tmp_path)
            page = await machine.new_page()
            await page.goto(f"{origin}/board/")
            await expect(page.get_by_text(TITLE)).to_be_visible(timeout=15_000)
            await page.evaluate("navigator.serviceWorker.ready.then(() => undefined)")
            await killed(machine, page)

            house.shut = True
            machine = await started(playwright, tmp_path)
            page = await machine.new_page()
            await page.clock.install()
            await page.goto(f"{origin}/board/")
            await expect(page.locator("main")).to_be_visible()
            await page.clock.fast_forward(90_000)
            assert await page.get_by_text(TITLE).count() == 0
            house.shut = False
            await expect(page.get_by_text(TITLE)).to_be_visible(timeout=30_000)
            await expect(page.get_by_text("mã ghép")).to_have_count(0)
            await machine.close()


async def started(playwright: Playwright, profile: Path) -> BrowserContext:
    """The screen's browser, with what its machine keeps of it."""
    context = await playwright.chromium.launch_persistent_context(
        profile / "profile",
        executable_path=chromium_path(),
        args=["--no-sandbox"],
        viewport={"width": 1280, "height": 720},
        locale="vi-VN",
    )
    return watched(context)


async def killed(machine: BrowserContext, page: Page) -> None:
    """The power goes: nothing of it ends in order."""
    line = await machine.new_cdp_session(page)
    with suppress(Error, asyncio.TimeoutError):
        await asyncio.wait_for(line.send("Browser.crash"), 5)
    with suppress(Error):
        await machine.close()
