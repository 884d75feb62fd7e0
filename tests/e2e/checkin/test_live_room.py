"""What the live page has no room for, on a laptop, a phone or from the session before, is in reach."""

import asyncio
import re

from playwright.async_api import Browser, Route, expect

from tests.support.pages.axe import violations
from tests.support.pages.built_pages import built_page
from tests.support.pages.page_pictures import keep_sheet
from tests.support.pages.played_live import Live, crowded


async def test_whoever_a_panel_has_no_room_for_is_found_and_opened(browser: Browser) -> None:
    async with built_page(browser, "/live/", Live(**crowded()), size=(1440, 900)) as page:
        await page.get_by_role("button", name=re.compile(r"và \d+ đoàn nữa thiếu")).click()
        sheet = page.get_by_role("dialog", name=re.compile("Đoàn còn thiếu: 40"))
        await sheet.get_by_role("searchbox").fill("huyen mau 39")
        await expect(sheet.get_by_role("listitem")).to_have_count(1)
        await keep_sheet(page, "live-all-units")
        assert await violations(page) == []
        await sheet.get_by_role("button", name="huyện Mẫu 39").click()
        await expect(page.get_by_role("dialog", name="huyện Mẫu 39")).to_be_visible()
        await page.keyboard.press("Escape")
        await page.keyboard.press("Escape")
        await page.get_by_role("button", name=re.compile(r"và \d+ đồng chí nữa")).click()
        await page.get_by_role("searchbox").fill("lanh 33")
        await expect(page.get_by_role("dialog").get_by_role("listitem")).to_have_text(re.compile("Vi Thử Lãnh 33"))


async def test_a_delegation_that_was_closed_before_its_head_is_known_leaves_the_page_whole(browser: Browser) -> None:
    asked, told = asyncio.Event(), asyncio.Event()

    async def slowly(route: Route) -> None:
        asked.set()
        await told.wait()
        await route.fallback()

    async with built_page(browser, "/live/", Live()) as page:
        await page.route("**/units", slowly)
        await page.get_by_role("button", name="Huyện Mẫu Giáp").click()
        await asked.wait()
        await page.keyboard.press("Escape")
        await expect(page.get_by_role("dialog")).to_have_count(0)
        async with page.expect_response("**/units"):
            told.set()
        await page.get_by_role("button", name="Huyện Mẫu Giáp").click()
        await expect(page.get_by_role("link", name="Gọi 0900 000 001")).to_be_visible()


async def test_a_laptop_shows_a_whole_province_without_scrolling(browser: Browser) -> None:
    async with built_page(browser, "/live/", Live(**crowded()), size=(1440, 900)) as page:
        await expect(page.get_by_role("heading", name="Phát tài liệu")).to_be_visible()
        assert not await page.evaluate("document.documentElement.scrollHeight > innerHeight")


async def test_a_phone_has_the_curve_and_the_hand_outs_below_what_matters_most(browser: Browser) -> None:
    async with built_page(browser, "/live/", Live(**crowded()), size=(360, 740)) as page:
        hand_outs = page.get_by_role("heading", name="Phát tài liệu")
        await expect(page.get_by_role("heading", name="Lãnh đạo chưa đến")).to_be_visible()
        await expect(hand_outs).to_be_hidden()
        await page.get_by_role("button", name="Khen thưởng, lượt đến, phát tài liệu").click()
        await expect(hand_outs).to_be_visible()
        assert await page.locator(".chart canvas").evaluate("one => one.getBoundingClientRect().width") > 250
        assert not await page.evaluate("document.documentElement.scrollWidth > innerWidth")
        assert await violations(page) == []


async def test_cases_of_the_session_before_stay_in_reach_and_say_which_it_was(browser: Browser) -> None:
    live = Live(conflicts=0, conflicts_elsewhere=1)
    live.cases = [{**live.cases[0], "session_id": "before", "session_name": "Phiên sáng"}]
    async with built_page(browser, "/live/", live) as page:
        await page.get_by_role("button", name="Cần xem lại ở phiên khác").click()
        sheet = page.get_by_role("dialog")
        await expect(sheet.get_by_role("heading", name="Phiên sáng (phiên khác)")).to_be_visible()
        await expect(sheet).to_contain_text("Vi Thử 3")
        assert await violations(page) == []
