"""What opens over and beside the scanner, before axe-core and on a small phone: pairing, keypad, history, settings, cases, calls, a
delegation and what is handed out to it.
"""

import json

from playwright.async_api import Locator, Page, expect

from tests.support.checkin.scanner_page import DELEGATE, FOREIGN, VALID, PlayedCheckin, scan
from tests.support.pages.axe import violations
from tests.support.pages.built_pages import Answer, built_page, plain_browser
from tests.support.pages.page_pictures import keep_sheet

AT = "2026-11-22T00:42:00Z"
CASE = {
    "scan_id": "s1",
    "session_id": "s",
    "conflict": "WRONG_SESSION",
    "reason": "",
    "delegate_id": None,
    **{name: DELEGATE[name] for name in ("form_of_address", "full_name", "unit_name", "delegate_code")},
    "gate_name": "Cửa B",
    "device_id": "m2",
    "occurred_at": AT,
    "recorded_at": AT,
    "scanned_at": AT,
    "clock_unsure": False,
    "other": None,
    "undone": False,
    "settled": None,
    "photo": False,
    "invited": False,
    "ways": ["RIGHT_PERSON", "LET_OUT", "SEEN"],
}
CALL = {
    "call_id": "k1",
    "kind": "HELP",
    "gate_name": "Cửa A",
    "called_at": AT,
    "delegate_id": None,
    **dict.fromkeys(("form_of_address", "full_name", "unit_name", "seat", "credential")),
    "typed": False,
    "companion": False,
    "device_name": "Máy tự phục vụ 1",
    "shown": "REVOKED",
}
NOD = {
    **CALL,
    "call_id": "k2",
    "kind": "NOD",
    **{name: DELEGATE[name] for name in ("delegate_id", "form_of_address", "full_name", "unit_name", "seat")},
    "credential": "ISSUED",
    "typed": True,
    "device_name": None,
    "shown": None,
}
ITEM = "00000000-0000-7000-8000-000000000001"
MORE: dict[str, object] = {
    "/device/cases": [CASE],
    "/door-calls": [{"call": NOD, "waiting_s": 20}, {"call": CALL, "waiting_s": 12}],
    "/handouts": {"items": [{"item_id": ITEM, "name": "Tài liệu"}], "given": []},
}


def desk() -> PlayedCheckin:
    return PlayedCheckin(kind="DESK", supervises=True)


async def test_every_sheet_of_the_scanner_is_accessible_and_no_wider_than_a_small_phone() -> None:
    checkin = desk()

    def answer(path: str) -> Answer:
        place = path.removeprefix("/api/checkin/v1")
        if place in MORE:
            return 200, "application/json", json.dumps(MORE[place])
        return checkin(path)

    def nobody(path: str) -> Answer:
        return 401, "application/problem+json", json.dumps({"status": 401, "title": "x", "detail": "Chưa ghép"})

    async with plain_browser() as browser:
        async with built_page(browser, "/scan/#ghep=012345678901", nobody, size=(360, 640)) as page:
            await expect(page.get_by_role("heading", name="Ghép máy này?")).to_be_visible()
            wrong = await looked_at(page, "pairing")
        async with built_page(browser, "/scan/", answer, size=(360, 640)) as page:
            await expect(page.locator("[data-list=HERE]")).to_be_visible()
            case = page.get_by_role("button", name="vào dù không được mời phiên này, Cửa B 07:42")
            wrong += await sheet(page, "cases", case, "Lượt quét cần xem lại")
            await keep_sheet(page, "door-scan-strips")
            calls = page.get_by_role("button", name="2 người chờ lễ tân")
            wrong += await sheet(page, "calls", calls, "Chờ lễ tân", "Chỉ gõ số thẻ")
            await scan(page, FOREIGN)
            await page.get_by_role("button", name="Quét tiếp").click()
            await scan(page, VALID)
            await page.locator("[data-verdict=ADMITTED]").wait_for()
            await expect(page.locator("[data-verdict]")).to_have_count(0)
            for kept, name, title in (
                ("keypad", "Nhập mã số", "Mã 12 số dưới mã QR"),
                ("history", "Lượt quét", "Các lượt quét của máy này"),
                ("settings", "Thiết lập", "Thiết lập máy này"),
            ):
                button = page.get_by_role("button", name=name, exact=name != "Lượt quét")
                wrong += await sheet(page, kept, button, title)
            await page.get_by_role("searchbox").fill("thuong quan")  # a delegation is found by its name too
            await page.get_by_role("list", name="Đoàn").get_by_role("button").click()
            await expect(page.get_by_role("button", name="Phát Tài liệu 0/2")).to_be_visible()
            wrong += await looked_at(page, "delegation")
            await page.get_by_role("button", name="Phát Tài liệu 0/2").click()
            await page.get_by_role("button", name="Hoàng Thử Văn Lâm").click()
            await expect(page.get_by_role("button", name="Phát Tài liệu 1/2")).to_be_visible()
            wrong += await looked_at(page, "handouts")
    assert wrong == []


async def test_once_nobody_waits_any_more_nothing_lies_over_the_scanner() -> None:
    checkin, waiting = desk(), [{"call": CALL, "waiting_s": 12}]

    def answer(path: str) -> Answer:
        if path.endswith("/door-calls"):
            return 200, "application/json", json.dumps(waiting)
        if "/door-calls/" in path:
            waiting.clear()
            return 200, "application/json", json.dumps(CALL)
        return checkin(path)

    async with plain_browser() as browser, built_page(browser, "/scan/", answer, size=(360, 640)) as page:
        await page.get_by_role("button", name="1 người chờ lễ tân").click()
        await page.get_by_role("button", name="Đã hỗ trợ").click()
        await expect(page.get_by_role("dialog")).to_have_count(0)


async def sheet(page: Page, name: str, button: Locator, title: str, says: str = "") -> list[str]:
    """Open what `button` opens, look at it and close it."""
    await button.click()
    dialog = page.get_by_role("dialog")
    await expect(dialog.get_by_role("heading", name=title)).to_be_visible()
    await expect(dialog).to_contain_text(says)
    await keep_sheet(page, f"door-scan-{name}")
    found = await looked_at(page, name)
    await dialog.get_by_role("button", name="Đóng").first.click()
    await expect(dialog).to_have_count(0)
    return found


async def looked_at(page: Page, name: str) -> list[str]:
    found = [f"{name}: {one}" for one in await violations(page)]
    if await page.evaluate("document.documentElement.scrollWidth > innerWidth"):
        found.append(f"{name}: wider than the window")
    return found
