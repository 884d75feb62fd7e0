"""A person by hand, by the pages alone: added, corrected beside the field, withdrawn, and back with the same badge."""

import re
from datetime import timedelta

from playwright.async_api import Page, expect

from chassis import clock
from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from tests.support.pages.desktop import browser_for, new_machine
from tests.support.registration.desk_page import sign_in_for


async def test_a_person_comes_in_is_corrected_and_keeps_their_badge_through_a_withdrawal(
    stack: LocalStack, organizer: CongressClient
) -> None:
    async with browser_for(stack) as browser:
        congress = await organizer.create_congress(clock.real_now() + timedelta(days=30), "BK-TAY")
        units = f"/registration/v1/congresses/{congress}/units"
        await organizer.call("POST", units, json={"name": "Huyện Ba Bể"})
        page = await new_machine(browser, stack, "/desk/")
        await sign_in_for(page, *stack.organizer)

        await add(page)
        await page.get_by_role("button", name="Cấp thẻ", exact=True).click()
        code = page.locator("dt:has-text('Mã ngắn') + dd")
        badge = await code.inner_text()
        await page.get_by_label("Chức vụ").fill("Bí thư chi bộ Giả Định")
        await page.get_by_label("Chức vụ").press("Enter")
        await expect(page.get_by_text("✓ Đã lưu")).to_be_visible()

        await further(page)

        await page.get_by_role("button", name="Thay người, rút tên, mã mới").click()
        await page.get_by_role("button", name=re.compile("^Rút tên")).click()
        await page.get_by_label("Lý do").fill("Ốm")
        await page.get_by_role("button", name=re.compile("^Rút tên")).click()
        await expect(page.get_by_text("Đại biểu này đã rút tên.")).to_be_visible()
        await page.get_by_role("button", name=re.compile("^Hoàn tác đến .*: Rút tên$")).click()
        await expect(page.get_by_text("Đại biểu này đã rút tên.")).to_have_count(0)
        await expect(code).to_have_text(badge)
        await expect(page.get_by_text("Có hiệu lực").first).to_be_visible()

        await page.get_by_label("Chức vụ").fill("Bí thư Giả Định")  # left by the way back: it is stored all the same
        await page.go_back()
        await expect(page.get_by_role("heading", name="Hoàng Thị Giả Lập")).to_have_count(0)
        await expect(page.get_by_text("Bí thư Giả Định")).to_be_visible()
        await page.go_forward()
        await expect(page.get_by_role("heading", name="Hoàng Thị Giả Lập")).to_be_visible()


async def further(page: Page) -> None:
    """An ethnic group is found by typing without accents and never shown again; a need is ticked; both can be seen as saved."""
    await page.locator("summary", has_text="Dân tộc").click()
    group = page.get_by_role("combobox", name="Dân tộc")
    await group.fill("pa th")
    await expect(page.get_by_role("option", name="Pà Thẻn")).to_be_visible()
    await group.press("Enter")
    await expect(page.get_by_role("button", name="Xóa Dân tộc")).to_be_visible()
    await expect(group).to_have_value("")
    await page.get_by_label("Trình độ học vấn").select_option("Sau đại học")
    await page.get_by_role("checkbox", name="Xe lăn").check()
    await page.get_by_role("checkbox", name="Phiên dịch").check()
    history = page.get_by_role("region", name="Lịch sử")
    await expect(history.get_by_text("Xe lăn, Phiên dịch")).to_be_visible()
    await expect(history.get_by_text("Dân tộc: đã đổi")).to_be_visible()


async def add(page: Page) -> None:
    """First with a birth that is none, which is told beside its field."""
    await page.get_by_role("button", name="Thêm người").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Họ và tên").fill("Hoàng Thị Giả Lập")
    await dialog.get_by_label("Ngày hoặc năm sinh").fill("40/1/1984")
    await dialog.get_by_label("Đoàn").select_option("BK-BB")
    await dialog.get_by_label("Thành phần").select_option("EXEMPLAR_INDIVIDUAL")
    await dialog.get_by_role("button", name="Thêm đại biểu").click()
    await expect(dialog.get_by_text("Ngày sinh không hợp lệ")).to_be_visible()
    await dialog.get_by_label("Ngày hoặc năm sinh").fill("1984")
    await dialog.get_by_role("button", name="Thêm đại biểu").click()
    await expect(page.get_by_role("heading", name="Hoàng Thị Giả Lập")).to_be_visible()
