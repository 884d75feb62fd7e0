"""A scanner's phone that is lost shows nobody: what lies on it opens by a badge or by the code that a supervisor types."""

from playwright.async_api import Browser, Page, expect

from tests.support.checkin.device_dump import lies_on
from tests.support.checkin.scanner_page import DELEGATE, LEADER, LIST_CODE, PORTRAIT, VALID, PlayedCheckin, scan
from tests.support.pages.axe import violations
from tests.support.pages.built_pages import built_page
from tests.support.pages.page_pictures import keep_one, keep_sheet
from tests.support.pages.played_office import Office

PEOPLE = [str(one[what]) for one in (DELEGATE, LEADER) for what in ("full_name", "unit_name", "seat", "seat_way")]
SECRET = [*PEOPLE, DELEGATE["credentials"][0]["credential_id"], DELEGATE["delegate_code"], PORTRAIT[:200]]
PORTRAIT_CAME = """() => new Promise(done => {
    const asked = indexedDB.open("daihoi-scan");
    asked.onsuccess = () => {
        const counted = asked.result.transaction("photos").objectStore("photos").count();
        counted.onsuccess = () => { asked.result.close(); done(counted.result > 0); };
    };
})"""


async def told_by(page: Page) -> list[str]:
    left = await lies_on(page)
    assert '"d1"' in left, "the list is there"
    return [word for word in SECRET if word in left]


async def test_a_lost_device_shows_nobody_and_the_list_opens_without_network_by_code_until_it_is_shut(
    browser: Browser,
) -> None:
    checkin = PlayedCheckin("DESK", portrait=PORTRAIT)
    leader = f"Đón Bà {LEADER['full_name']}"
    async with built_page(browser, "/scan/", checkin, size=(390, 844)) as page:
        await expect(page.get_by_role("button", name=leader)).to_be_visible()
        await page.wait_for_function(PORTRAIT_CAME)
        await scan(page, VALID)
        await expect(page.locator("[data-verdict=ADMITTED]")).to_contain_text(DELEGATE["full_name"])
        await expect(page.locator("[data-verdict] img")).to_be_visible()
        assert await told_by(page) == []
        assert VALID not in await lies_on(page), "the scan waits, for this server takes none"
        assert '"sealed"' in (await lies_on(page)).partition("daihoi-scan/entries")[2]

        checkin.away = True
        await page.reload()
        await expect(page.get_by_text("danh sách đang khóa")).to_be_visible()
        await expect(page.get_by_role("searchbox")).to_be_disabled()
        await expect(page.get_by_role("button", name=leader)).to_have_count(0)
        assert await violations(page) == []
        assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert await page.locator(".keypad").evaluate("one => one.getBoundingClientRect().right <= innerWidth")
        await keep_sheet(page, "door-scan-locked")
        await page.get_by_role("button", name="Nhập mã số").click()
        await expect(page.get_by_role("dialog")).to_contain_text("chưa tra được mã gõ tay")
        await expect(page.get_by_role("dialog").get_by_role("button", name="1", exact=True)).to_have_count(0)
        await page.keyboard.press("Escape")
        for digit in LIST_CODE:
            await page.get_by_role("button", name=digit, exact=True).click()
        await page.get_by_role("searchbox").fill("lam")
        await expect(page.get_by_role("button", name=leader)).to_be_visible()
        assert await told_by(page) == []
        await keep_sheet(page, "door-desk-open-offline")
        await page.get_by_role("button", name="Khóa ngay").click()
        await expect(page.get_by_role("button", name=leader)).to_have_count(0)


async def test_organisers_see_the_code_on_the_front_page_when_they_ask_for_it_and_change_it_by_two_presses(
    browser: Browser,
) -> None:
    async with built_page(browser, "/", Office(), size=(390, 844)) as page:
        part = page.locator(".list-code")
        await part.get_by_role("button", name="Xem mã").click()
        await expect(part.get_by_role("status")).to_have_text("4821 3375 9027 4821")
        await part.scroll_into_view_if_needed()
        assert await violations(page) == []
        await keep_one(page, "home-list-code-390")
        await part.get_by_role("button", name="Đổi mã").click()
        async with page.expect_request("**/list-code") as asked:
            await part.get_by_role("button", name="Bấm lần nữa").click()
        assert (await asked.value).method == "POST"
        await part.get_by_role("button", name="Giấu mã").click()
        await expect(part.get_by_role("status")).to_have_count(0)
