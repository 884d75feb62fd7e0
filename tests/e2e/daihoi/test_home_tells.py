"""A congress is moved at its page: whom to tell stands there until they were told, also after the page was left."""

from datetime import timedelta
from pathlib import Path

from playwright.async_api import expect

from chassis import clock
from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from tests.support.pages.desktop import browser_for, new_machine
from tests.support.pages.page_pictures import keep_picture
from tests.support.registration.desk_page import sign_in
from tests.support.registration.registration_world import person, roster


async def test_whom_to_tell_of_a_move_stays_on_the_page_until_they_were_told(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    file = tmp_path / "danh-sach.xlsx"
    other = {"unit_code": "SYT", "unit_name": "Sở Y tế"}
    file.write_bytes(roster([person(1), person(2, **other)]))
    async with browser_for(stack) as browser:
        congress = await organizer.create_congress(clock.real_now() + timedelta(days=30), "BK-DOI")
        await organizer.import_roster(congress, file)
        page = await new_machine(browser, stack, "/")
        await page.evaluate(f"localStorage.setItem('daihoi.congress', '{congress}')")
        await sign_in(page, *stack.organizer)
        if await page.get_by_label("Đại hội đang làm việc").count():
            await page.get_by_label("Đại hội đang làm việc").select_option(str(congress))
        await page.get_by_role("button", name="Sửa hoặc dời ngày").click()
        await page.get_by_role("textbox", name="Địa điểm").fill("Nhà văn hóa Giả Lập")
        await page.get_by_role("textbox", name="Địa chỉ mở thẻ điện tử").fill("http://the.example.vn")
        await page.get_by_role("button", name="Lưu", exact=True).click()
        await expect(page.get_by_text("Địa chỉ phải bắt đầu bằng https://").first).to_be_visible()
        await page.get_by_role("textbox", name="Địa chỉ mở thẻ điện tử").fill("https://the.example.vn")
        await page.get_by_role("button", name="Lưu", exact=True).click()
        await expect(page.get_by_text("chuyển địa điểm đến Nhà văn hóa Giả Lập")).to_be_visible()

        await page.reload()
        await expect(page.get_by_text("Còn 2 đoàn chưa báo, trong đó 2 đoàn chưa có số điện thoại")).to_be_visible()
        await keep_picture(page, "telling")
        await page.get_by_role("button", name="Đã báo Sở Y tế", exact=True).click()
        await expect(page.get_by_text("Còn 1 đoàn chưa báo")).to_be_visible()
        await page.get_by_role("button", name="Đã báo Huyện Ba Bể", exact=True).click()
        await expect(page.get_by_text("✓ Đã báo đủ 2 đoàn.")).to_be_visible()
