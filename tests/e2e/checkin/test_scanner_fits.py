"""Every button of the scanner in reach, on small and turned phones."""

from typing import Any

import pytest
from playwright.async_api import Browser, Page, expect

from tests.support.checkin.scanner_page import FOREIGN, MISREAD, OTHERS, PORTRAIT, UNHEARD, VALID, PlayedCheckin, scan
from tests.support.pages.axe import violations
from tests.support.pages.built_pages import built_page
from tests.support.pages.page_pictures import keep_sheet

pytestmark = pytest.mark.sweeps

ONE_READING_MS = 3_000
"""The same badge sooner than that is one reading."""


SIZES = ((360, 640), (390, 844), (740, 360), (844, 390), (820, 1180), (1920, 1080))


BY_THE_SERVER = ("REVOKED", "SUPERSEDED", "WRONG_SESSION", "UNKNOWN", "ALREADY_LEFT")


LONG: dict[str, Any] = {
    "full_name": "Nguyễn Thử Công Tằng Tôn Nữ Hoàng Quỳnh Phương",
    "unit_name": "Uỷ ban Mặt trận Tổ quốc Việt Nam tỉnh",
    "stage_rows": [{"number": 7, "wave": 2, "by_size": False}],
}


async def test_every_verdict_fits_every_screen_with_its_buttons_in_reach(browser: Browser) -> None:
    checkin = PlayedCheckin(portrait=PORTRAIT, **LONG)
    async with built_page(browser, "/scan/", checkin, clock=True) as page:
        await expect(page.locator("[data-list=HERE]")).to_be_visible()
        shown = {}
        for name, code in (("good", VALID), ("name", UNHEARD), ("again", MISREAD), ("bad", FOREIGN), ("warn", VALID)):
            await page.clock.run_for(ONE_READING_MS if name == "warn" else 0)
            await scan(page, code)
            await page.locator(f"[data-verdict].{name}").wait_for()
            on_stage = page.locator("[data-verdict]").get_by_text("Lên sân khấu: đợt 2 · hàng 7")
            await expect(on_stage).to_have_count(int(name in ("good", "warn")))
            if name in ("good", "again"):  # somebody does something there, so it does not go by itself
                await page.get_by_role("button", name="Hoàn tác" if name == "good" else "Lý do").click()
                assert await page.evaluate("document.activeElement.closest('[data-verdict]') !== null"), name
            shown[name] = [*await out_of_reach(page, name), *await violations(page)]
            await page.get_by_role("button", name="Đã ghi tên" if name == "name" else "Quét tiếp").click()
            await page.locator("[data-verdict]").wait_for(state="detached")
        assert shown == {name: [] for name in shown}


async def test_every_refusal_of_the_server_fits_every_screen_with_the_person_it_is_about(browser: Browser) -> None:
    checkin = PlayedCheckin(portrait=PORTRAIT, **LONG)
    async with built_page(browser, "/scan/", checkin) as page:
        await expect(page.locator("[data-list=HERE]")).to_be_visible()
        shown = {}
        for verdict, code in zip(BY_THE_SERVER, (*OTHERS, UNHEARD, FOREIGN, VALID), strict=True):
            checkin.verdict = verdict
            await scan(page, code)
            await page.locator(f"[data-verdict={verdict}]").wait_for()
            await page.get_by_role("button", name="Lý do").click()
            reach = await out_of_reach(page, verdict.lower().replace("_", "-"), whole=False)
            shown[verdict] = [*reach, *await violations(page)]
            await page.get_by_role("button", name="Quét tiếp").click()
            await page.locator("[data-verdict]").wait_for(state="detached")
        assert shown == {name: [] for name in shown}


async def test_a_gate_is_turned_to_exits_and_every_button_stays_in_reach(browser: Browser) -> None:
    checkin = PlayedCheckin(portrait=PORTRAIT, **LONG)
    checkin.session = {**checkin.session, "counts_exits": True}
    async with built_page(browser, "/scan/", checkin, clock=True) as page:
        await expect(page.locator("[data-list=HERE]")).to_be_visible()
        await scan(page, VALID)
        await page.get_by_role("button", name="Quét tiếp").click()
        await page.get_by_role("button", name="Ra", exact=True).click()
        await expect(page.get_by_role("button", name="Ra", exact=True)).to_have_attribute("aria-pressed", "true")
        assert await violations(page) == []
        await keep_sheet(page, "door-scan-turned")
        await page.clock.run_for(ONE_READING_MS)
        await scan(page, VALID)
        await expect(page.locator("[data-verdict=LEFT]")).to_contain_text("MỜI RA")
        await page.get_by_role("button", name="Hoàn tác").click()  # somebody does something: it stays
        assert [*await out_of_reach(page, "out"), *await violations(page)] == []


async def out_of_reach(page: Page, name: str, *, whole: bool = True) -> list[str]:
    """Name the buttons that stand outside the window, and what is wider than it, at each size; and whether the person has to be
    scrolled, which only the reason may ask for (`whole` false).
    """
    wrong: list[str] = []
    await keep_sheet(page, f"door-scan-{name}")
    for width, height in SIZES:
        await page.set_viewport_size({"width": width, "height": height})
        for button in await page.locator("[data-verdict] button").all():
            box = await button.bounding_box()
            assert box is not None
            inside = box["x"] >= 0 and box["x"] + box["width"] <= width and box["y"] + box["height"] <= height
            if not inside or box["height"] < 44:
                wrong.append(f"{width}x{height}: {await button.inner_text()} {box}")
        if await page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            wrong.append(f"{width}x{height}: wider than the window")
        if whole and (
            cut := await page.locator("[data-verdict] .card").evaluate("one => one.scrollHeight - one.clientHeight")
        ):
            wrong.append(f"{width}x{height}: {cut} px of the person do not fit")
    return wrong
