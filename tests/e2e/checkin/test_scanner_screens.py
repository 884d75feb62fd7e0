"""The scanner's screens: a refusal that stays, keys that press nothing, what is done at the desk."""

import asyncio

import pytest
from playwright.async_api import Browser, Page, Route, expect

from tests.support.checkin.scanner_page import FOREIGN, UNHEARD, VALID, PlayedCheckin, scan
from tests.support.pages.axe import violations
from tests.support.pages.built_pages import built_page
from tests.support.pages.page_pictures import keep_one, keep_sheet

pytestmark = pytest.mark.sweeps


async def test_a_scanner_presses_no_button_and_a_typist_is_no_scanner(browser: Browser) -> None:
    async with built_page(browser, "/scan/", PlayedCheckin(kind="DESK"), size=(1366, 768), clock=True) as page:
        await expect(page.locator("[data-list=HERE]")).to_be_visible()
        leader = page.get_by_role("button", name="Đón Bà Hoàng Thử Văn Lâm")
        await leader.focus()
        await scan(page, FOREIGN, "Enter Enter")
        await scan(page, VALID, "Enter Enter")
        await expect(page.get_by_text("1 thẻ chờ")).to_be_visible()
        await expect(page.locator("[data-verdict=WRONG_CONGRESS]")).to_be_visible()
        await page.clock.run_for(350)  # from now on a key is somebody's who has read
        await page.keyboard.press("Enter")
        await expect(page.locator("[data-verdict=ADMITTED]")).to_contain_text("A-12")
        await page.get_by_role("button", name="Hoàn tác").click()  # where the thumb is; only a hold takes back
        await expect(page.locator("[data-verdict=ADMITTED]")).to_be_visible()
        await page.get_by_role("button", name="Hoàn tác").click(delay=700)
        await expect(page.get_by_text("Đã hoàn tác: ")).to_be_visible()
        await page.get_by_role("button", name="Vào lại").click()
        await expect(page.locator("[data-verdict=ADMITTED]")).to_be_visible()
        await expect(page.locator("[data-verdict]")).to_have_count(0)
        await expect(leader).to_be_visible()

        search = page.get_by_role("searchbox")
        await search.focus()
        await page.keyboard.type("nguyet anh", delay=40)
        await expect(search).to_have_value("nguyet anh")
        await scan(page, UNHEARD, "")
        await expect(page.locator("[data-verdict].name")).to_be_visible()
        await page.get_by_role("button", name="Đã ghi tên").click()
        await expect(search).to_have_value("")
        await search.focus()
        await page.keyboard.type("lam", delay=120)
        await page.keyboard.press("Enter")
        await expect(page.get_by_text("Đã đón Bà Hoàng Thử Văn Lâm")).to_be_attached()

        await page.get_by_role("button", name="Thiết lập").click()
        await page.get_by_role("button", name="Thử máy quét USB").click()
        await scan(page, f"1{VALID}", "")
        await expect(page.get_by_role("dialog")).to_contain_text("Suffix: CR hoặc Enter")
        await keep_one(page, "scan-usb-1366x768")
        assert await violations(page) == []


async def test_a_badge_read_while_somebody_writes_a_reason_is_seen_and_lets_nobody_else_in(browser: Browser) -> None:
    checkin = PlayedCheckin(kind="DESK")
    checkin.session = {**checkin.session, "open": False}
    async with built_page(browser, "/scan/", checkin, size=(360, 640)) as page:
        await expect(page.get_by_text("đang đóng cửa. Ai cần vào, mời đón tại bàn và ghi lý do")).to_be_visible()
        await page.get_by_role("button", name="Người không có trong danh sách…").click()
        dialog = page.get_by_role("dialog")
        await expect(dialog.get_by_label("Họ và tên")).to_be_focused()
        await expect(dialog.get_by_role("button", name="Quên thẻ")).to_have_count(0)
        await dialog.get_by_label("Họ và tên").fill("Vi Thử Khách")
        await dialog.get_by_label("Lý do, được ghi vào nhật ký").fill("Có giấy mời")
        assert await violations(page) == []
        assert not await page.evaluate("document.documentElement.scrollWidth > innerWidth")
        await scan(page, FOREIGN)
        await expect(page.locator("[data-verdict=WRONG_CONGRESS]")).to_be_visible()
        await page.get_by_role("button", name="Quét tiếp").click(timeout=5_000)
        await expect(page.locator("[data-verdict]")).to_have_count(0)
        await expect(dialog).to_have_count(0)


async def test_closed_doors_are_a_banner_and_a_line_and_whoever_may_lets_a_delegate_in_by_hand(
    browser: Browser,
) -> None:
    """A gate, then a supervisor at a gate, then the desk: nobody is refused with a screen for what the banner says."""
    checkin = PlayedCheckin()
    checkin.session = {**checkin.session, "open": False}
    async with built_page(browser, "/scan/", checkin, size=(390, 844)) as page:
        await expect(page.get_by_text("đang đóng cửa. Ai cần vào, mời qua bàn hỗ trợ")).to_be_visible()
        await scan(page, VALID)
        await expect(page.locator("[data-kept-out]")).to_have_text("Cửa đang đóng: Bà Vi Thử Thị Nguyệt Ánh")
        await expect(page.locator("[data-verdict]")).to_have_count(0)
        await expect(page.get_by_role("button", name="Cho vào…")).to_have_count(0)
        await keep_sheet(page, "door-scan-closed")
        assert await violations(page) == []
        await scan(page, FOREIGN)  # what is no fault of the doors is told as ever
        await page.locator("[data-verdict=WRONG_CONGRESS]").wait_for()
        await page.get_by_role("button", name="Quét tiếp").click()
        await page.get_by_role("button", name="Lượt quét").click()
        await expect(page.get_by_role("dialog").get_by_text("Không đúng phiên")).to_have_count(1)

    checkin.supervises = True
    async with built_page(browser, "/scan/", checkin, size=(390, 844)) as page:
        await expect(page.locator("[data-list=HERE]")).to_be_visible()
        await scan(page, VALID)
        await page.get_by_role("button", name="Cho vào…").click()
        await give_a_reason(page)
        await expect(page.locator("[data-verdict=ADMITTED]")).to_contain_text("A-12")

    checkin.kind = "DESK"
    async with built_page(browser, "/scan/", checkin) as page:
        search = page.get_by_role("searchbox")
        await expect(search).to_be_focused()
        await search.fill("nguyet anh")
        await page.get_by_role("button", name="Cho vào… Bà Vi Thử Thị Nguyệt Ánh").click()
        await give_a_reason(page)
        await expect(page.get_by_text("Đã vào")).to_be_visible()
        await keep_one(page, "scan-desk-1366x768")
        await page.get_by_role("button", name="Hoàn tác").click(delay=700)
        await expect(page.get_by_role("button", name="Cho vào… Bà Vi Thử Thị Nguyệt Ánh")).to_be_visible()
        assert await violations(page) == []


async def test_the_desk_overrules_a_refusal_and_takes_back_what_another_gate_did(browser: Browser) -> None:
    since = {"at": "2026-11-22T00:12:00Z", "gate": "Cửa B", "scan_id": "s0"}
    checkin = PlayedCheckin(kind="DESK", present=since, assist=True)
    checkin.undoes = "Đã hoàn tác: đại biểu được tính là chưa vào."
    async with built_page(browser, "/scan/", checkin, size=(360, 640)) as page:
        await expect(page.locator("[data-list=HERE]")).to_be_visible()
        await page.get_by_role("searchbox").fill("nguyet anh")
        undo, dialog = page.get_by_role("button", name="Hoàn tác"), page.get_by_role("dialog")
        place = await undo.bounding_box()
        await undo.hover()
        await page.mouse.down()
        await expect(page.get_by_text("Giữ để hoàn tác")).to_be_visible()
        assert await undo.bounding_box() == place, "a button that moves from under the finger is never held"
        await expect(dialog).to_contain_text("tại Cửa B")
        await page.mouse.up()
        assert await violations(page) == []
        checkin.delegate = {**checkin.delegate, "present": None}
        await dialog.get_by_role("button", name="Quét nhầm thẻ").click()
        await dialog.get_by_role("button", name="Hoàn tác, có ghi lý do").click()
        await expect(page.get_by_role("button", name="Đón Bà Vi Thử Thị Nguyệt Ánh")).to_be_visible()
        printing = page.get_by_role("link", name="In thẻ")
        await expect(printing).to_have_attribute("href", "/desk/?congress=c#dai-bieu=d1")
        assert not await page.evaluate("document.documentElement.scrollWidth > innerWidth")

        checkin.verdict = "REVOKED"
        await scan(page, UNHEARD)
        await page.locator("[data-verdict=REVOKED]").get_by_role("button", name="Cho vào…").click()
        checkin.verdict = "ADMITTED"
        await give_a_reason(page)
        await expect(page.locator("[data-verdict=ADMITTED]")).to_contain_text("đón và dẫn vào chỗ")


async def give_a_reason(page: Page) -> None:
    dialog = page.get_by_role("dialog")
    await dialog.get_by_role("button", name="Ban Tổ chức đồng ý").click()
    await dialog.get_by_role("button", name="Cho vào, có ghi lý do").click()


async def test_a_scanner_whose_server_moved_names_what_it_waits_for_and_where_else_it_was_found(
    browser: Browser,
) -> None:
    known = """localStorage.setItem("daihoi.addresses", '["https://daihoi.test", "https://192.168.1.9:8443"]')"""
    checkin = PlayedCheckin()
    async with built_page(browser, "/scan/", checkin, size=(360, 740)) as page:
        await expect(page.locator("[data-list=HERE]")).to_be_visible()
        await page.evaluate(known)
        checkin.away = True
        await scan(page, VALID)
        await page.locator("[data-verdict=ADMITTED]").wait_for()
        await expect(page.locator("[data-verdict]")).to_have_count(0)
        await expect(page.get_by_text("Chờ máy chủ ở daihoi.test, đang giữ 1 lượt")).to_be_visible()
        await page.get_by_text("Địa chỉ khác của máy chủ").click()
        elsewhere = page.get_by_role("link", name="https://192.168.1.9:8443")
        await expect(elsewhere).to_have_attribute("href", "https://192.168.1.9:8443/scan/")
        await expect(page.get_by_text("1 lượt chưa gửi vẫn nằm ở trang này")).to_be_visible()
        assert not await page.evaluate("document.documentElement.scrollWidth > innerWidth")
        assert await violations(page) == []


async def test_a_browser_that_stores_nothing_says_so_and_asks_before_it_closes_on_scans(browser: Browser) -> None:
    forbidden = "indexedDB.open = () => { throw new DOMException('forbidden', 'SecurityError') }"
    closes = "dispatchEvent(new Event('beforeunload', {cancelable: true}))"
    async with built_page(browser, "/scan/", PlayedCheckin(), before=forbidden, size=(390, 844)) as page:
        await expect(page.locator("[data-list=HERE]")).to_be_visible()
        assert await page.evaluate(closes)
        await scan(page, VALID)
        await page.get_by_role("button", name="Quét tiếp").click()
        await expect(page.get_by_text("1 lượt quét chưa gửi chỉ còn nằm trong trang.")).to_be_visible()
        assert not await page.evaluate(closes)
        assert await violations(page) == []
        await keep_sheet(page, "door-scan-unstored")


async def test_a_hand_that_presses_five_times_on_a_slow_line_receives_once_and_sees_one_green_line(
    browser: Browser,
) -> None:
    received: list[str] = []
    late = asyncio.Event()

    async def slow(route: Route) -> None:
        received.append(route.request.url)
        await late.wait()
        await route.abort()

    async with built_page(browser, "/scan/", PlayedCheckin(kind="DESK"), clock=True) as page:
        await expect(page.locator("[data-list=HERE]")).to_be_visible()
        await page.route("**/receptions", slow)
        box = await page.get_by_role("button", name="Đón Bà Hoàng Thử Văn Lâm").bounding_box()
        assert box is not None
        for _ in range(5):
            await page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
            await page.clock.run_for(600)
        await expect(page.locator("[data-verdict]")).to_have_count(0)
        await expect(page.get_by_text("Đã đón Bà Hoàng Thử Văn Lâm")).to_be_attached()
        assert len(received) == 1
        await page.get_by_role("button", name="Lượt quét").click()
        await expect(page.get_by_role("dialog").get_by_text("Hoàng Thử Văn Lâm")).to_have_count(1)
        late.set()
