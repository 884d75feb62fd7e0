"""An honour roll of commendation software comes in at the desk, from the file to the MC's list, and is taken back."""

from datetime import timedelta
from pathlib import Path

from playwright.async_api import expect

from chassis import clock
from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from tests.support.congress.little_congress import when_heard
from tests.support.pages.desktop import browser_for, new_machine
from tests.support.registration.desk_page import choose_file, sign_in_for

CASES = Path(__file__).parents[2] / "data" / "cases" / "honours"


async def test_a_roll_goes_from_the_file_to_the_list_that_is_read(stack: LocalStack, organizer: CongressClient) -> None:
    async with browser_for(stack) as browser:
        congress = await organizer.create_congress(clock.real_now() + timedelta(days=30), "BK-KHEN")
        await when_heard(lambda: organizer.roll(congress), "honors hears of the congress")
        page = await new_machine(browser, stack, "/desk/")
        await sign_in_for(page, *stack.organizer)
        await page.get_by_role("button", name="Nhập đại biểu").click()
        await choose_file(page, CASES / "a-mau-phan-mem-khen-thuong.xlsx")
        await page.get_by_role("button", name="Đây là danh sách khen thưởng").click()
        number = page.get_by_role("group", name="Số quyết định của cả tệp?").get_by_role("textbox")
        await number.fill("1512/QĐ-UBND")
        await number.press("Enter")
        day = page.get_by_role("group", name="Ngày của quyết định 1512/QĐ-UBND?").get_by_role("textbox")
        await day.fill("05/11/2026")
        await day.press("Enter")
        await expect(page.get_by_text("1512/QĐ-UBND ngày").first).to_be_visible()
        await page.get_by_role("button", name="Nhập 6 mới", exact=True).click()
        await expect(page.get_by_role("heading", name="✓ Đã nhập 6 mới")).to_be_visible()
        roll = await organizer.roll(congress)
        assert [one["name"] for one in roll["entries"]][:2] == ["Lý Thị Thử", "Hoàng Đức Thử"]
        assert {one["decision_number"] for one in roll["entries"]} == {"1512/QĐ-UBND"}
        await page.get_by_role("button", name="Hoàn tác lần nhập này").click()
        await page.get_by_role("button", name="Đúng, hoàn tác").click()
        await expect(page.get_by_role("heading", name="Đã hoàn tác")).to_be_visible()
        roll = await organizer.roll(congress)
        assert roll["entries"] == []
