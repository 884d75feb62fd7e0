"""What organisers do at the live page in the middle of a morning."""

from playwright.async_api import Browser, Page, expect

from tests.support.congress.morning import Morning
from tests.support.congress.morning_books import agree
from tests.support.pages.desktop import SIZE, calm_machine
from tests.support.pages.page_pictures import keep_sheet
from tests.support.registration.desk_page import sign_in


async def settle_on_the_page(morning: Morning, live: Page) -> None:
    """One of the cases, by a press: the number falls, and what was settled stays within reach."""
    await live.get_by_role("button", name="Lượt quét cần xem lại").click()
    await expect(live.get_by_role("dialog").get_by_role("button", name="Đúng người")).to_have_count(
        morning.ledger.cases
    )
    await keep_sheet(live, "door-live-cases")
    await live.get_by_role("dialog").get_by_role("button", name="Đúng người").first.click()
    await expect(live.get_by_text("Đã giải quyết: 01")).to_be_visible()
    await live.keyboard.press("Escape")
    morning.ledger.cases -= 1
    await agree(morning, live)


async def look_at_the_fleet(morning: Morning, browser: Browser, alone: Page) -> None:
    """The device that was alone is heard again; it is sent to another gate from the list, without a new code."""
    page = await calm_machine(browser, morning.stack, "/")
    await sign_in(page, *morning.stack.organizer)
    row = page.get_by_role("listitem").filter(has_text="Trang /scan/ Cửa A")
    await expect(row).to_contain_text("giây trước")
    await page.set_viewport_size({"width": 360, "height": 640})
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    await page.get_by_role("heading", name="Máy quét ở cửa").scroll_into_view_if_needed()
    await keep_sheet(page, "door-fleet")
    await page.set_viewport_size(SIZE)
    await row.get_by_label("Đứng ở").select_option(label="Cửa D")
    await row.get_by_role("button", name="Chuyển máy sang đây").click()
    await expect(alone.get_by_role("heading", name="Cửa D")).to_be_visible()
    await page.context.close()
