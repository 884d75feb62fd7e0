"""The sheets and strips around the scanner's verdict: none breaks a rule of accessibility, and each is kept as a picture."""

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from daihoi.local.building.pages import build_pages
from tests.support.checkin.scanner_page import VALID, PlayedCheckin, scan
from tests.support.pages.axe import violations
from tests.support.pages.built_pages import Answer, built_page, plain_browser
from tests.support.pages.page_pictures import keep_sheet
from tests.support.pages.played_live import CASE


@pytest.fixture(scope="module", autouse=True)
def pages() -> None:
    build_pages()


@pytest_asyncio.fixture(loop_scope="package")
async def browser() -> AsyncIterator[Browser]:
    async with plain_browser() as running:
        yield running


def calling(checkin: PlayedCheckin) -> Answer:
    """One delegate who waits before the door's code for a nod."""
    call = {
        "call_id": "k1",
        "kind": "NOD",
        "gate_name": "Cửa A",
        "called_at": datetime.now(UTC).isoformat(),
        "delegate_id": "d1",
        "form_of_address": "Bà",
        "full_name": checkin.delegate["full_name"],
        "unit_name": checkin.delegate["unit_name"],
        "seat": "A-12",
        "credential": "ISSUED",
        "typed": True,
        "companion": False,
        "device_name": None,
        "shown": None,
    }
    return 200, "application/json", json.dumps([{"call": call, "waiting_s": 20}])


async def test_history_keypad_and_settings_break_no_rule(browser: Browser) -> None:
    async with built_page(browser, "/scan/", PlayedCheckin()) as page:
        await expect(page.locator("[data-list=HERE]")).to_be_visible()
        await scan(page, VALID)
        await page.get_by_role("button", name="Quét tiếp").click()
        wrong = {}
        for button, picture in (("Lượt quét", "history"), ("Nhập mã số", "keypad"), ("Thiết lập", "settings")):
            await page.get_by_role("button", name=button).click()
            await expect(page.get_by_role("dialog")).to_be_visible()
            await keep_sheet(page, f"door-scan-{picture}")
            wrong[picture] = await violations(page)
            await page.keyboard.press("Escape")
            await expect(page.get_by_role("dialog")).to_have_count(0)
        assert wrong == {name: [] for name in wrong}


async def test_who_waits_for_a_nod_and_what_is_to_be_looked_at_stand_in_strips_that_open(browser: Browser) -> None:
    checkin = PlayedCheckin(kind="DESK", supervises=True)

    def answer(path: str) -> Answer:
        if path.endswith("/door-calls"):
            return calling(checkin)
        if path.endswith("/device/cases"):
            return 200, "application/json", json.dumps([CASE])
        return checkin(path)

    async with built_page(browser, "/scan/", answer) as page:
        await expect(page.get_by_text("1 người chờ lễ tân")).to_be_visible()
        await expect(page.get_by_text("Vi Thử 3")).to_be_visible()
        await keep_sheet(page, "door-scan-strips")
        wrong = await violations(page)
        await page.get_by_text("1 người chờ lễ tân").click()
        await expect(page.get_by_role("dialog")).to_contain_text("Chỉ gõ số thẻ")
        await keep_sheet(page, "door-scan-calls")
        assert [*wrong, *await violations(page)] == []
