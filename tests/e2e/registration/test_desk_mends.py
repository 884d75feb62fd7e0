"""What goes wrong at the desk is mended in its pages: a column that meant something else, a person entered by mistake, a clerk
at a page of the organisers."""

import re
from datetime import timedelta
from pathlib import Path

from playwright.async_api import Page, expect

from chassis import clock
from chassis.files.writing import write_table
from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from daihoi.simulation.invented.portraits import portrait_file
from tests.support.pages.desktop import browser_for, new_machine
from tests.support.pages.page_pictures import keep_picture
from tests.support.registration.desk_page import choose_file, open_import, sign_in_for
from tests.support.registration.staff import PASSWORD, new_staff

ROWS = {
    "Họ và tên": ("Nông Thị Giả Lập A", "Nông Thị Giả Lập B"),
    "Năm sinh": ("1984", "1985"),
    "Đơn vị": ("Sở Y tế", "Sở Y tế"),
    "Thành phần": ("Khách mời", "Khách mời"),
    "Liên hệ": ("0912 000 001", "0912 000 002"),
}


def write(file: Path, order: list[str]) -> Path:
    file.write_bytes(write_table(order, [[ROWS[heading][at] for heading in order] for at in range(2)]))
    return file


async def test_a_column_is_told_to_be_another_and_the_old_values_go_along_and_come_back(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    first, turned = write(tmp_path / "so-y-te.xlsx", [*ROWS]), write(tmp_path / "so-y-te-2.xlsx", [*ROWS][::-1])
    async with browser_for(stack) as browser:
        await organizer.create_congress(clock.real_now() + timedelta(days=30), "BK-COT")
        page = await new_machine(browser, stack, "/desk/")
        await sign_in_for(page, *stack.organizer)
        await open_import(page)
        await choose_file(page, first)
        await page.get_by_label(re.compile("^Liên hệ cột")).select_option("phone")
        await page.get_by_role("button", name="Nhập 2 mới", exact=True).click()
        await expect(page.get_by_role("heading", name="Đã nhập 2 mới")).to_be_visible()
        await page.get_by_role("button", name="Nhập tệp khác").click()

        await choose_file(page, turned)
        await expect(page.get_by_text("2 người không đổi").or_(page.get_by_text("Không có gì")).first).to_be_visible()
        await page.get_by_role("button", name="Đổi ý nghĩa của cột").click()
        await page.get_by_label(re.compile("^Liên hệ cột")).select_option("instruction")
        asked = page.get_by_role("group", name="Cột “Liên hệ” lần trước là điện thoại, nay là hướng dẫn")
        await expect(asked.get_by_label("Bỏ điện thoại cũ")).to_be_checked()
        await expect(page.get_by_text("điện thoại: 0912 000 001 → trống")).to_be_visible()
        await keep_picture(page, "import-moved")
        await page.get_by_role("button", name="Nhập 2 đổi", exact=True).click()
        await expect(page.get_by_role("heading", name="Đã nhập 2 đổi")).to_be_visible()
        await page.get_by_role("button", name="Hoàn tác lần nhập này").click()
        await page.get_by_role("button", name="Đúng, hoàn tác").click()
        await expect(page.get_by_role("heading", name="Đã hoàn tác")).to_be_visible()
        await page.get_by_role("button", name="Về danh sách").click()
        await page.get_by_text("Nông Thị Giả Lập A").first.click()
        await expect(page.get_by_role("textbox", name="Điện thoại")).to_have_value("0912 000 001")
        await expect(page.get_by_role("textbox", name="Hướng dẫn cho lễ tân")).to_have_value("")


async def test_a_badge_is_seen_with_its_portrait_and_who_was_entered_by_mistake_is_gone(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    people, portrait = write(tmp_path / "so-y-te.xlsx", [*ROWS][:4]), tmp_path / "anh.jpg"
    portrait.write_bytes(portrait_file(1))
    async with browser_for(stack) as browser:
        congress = await organizer.create_congress(clock.real_now() + timedelta(days=30), "BK-NHAM")
        await organizer.import_roster(congress, people)
        page = await new_machine(browser, stack, "/desk/")
        await sign_in_for(page, *stack.organizer)
        await page.get_by_text("Nông Thị Giả Lập A").first.click()
        await page.locator("input[type=file]").first.set_input_files(portrait)
        await expect(page.get_by_text("✓ Đã lưu ảnh.")).to_be_visible()
        await page.get_by_role("button", name="Xem trước thẻ").click()
        badge = page.get_by_role("img", name="Thẻ của Nông Thị Giả Lập A như sẽ in, có ảnh chân dung")
        await expect(page.get_by_text("mã QR trên hình chỉ để xem")).to_be_visible()
        assert await badge.evaluate("picture => picture.naturalWidth") > 500
        await page.get_by_role("button", name="Cấp thẻ", exact=True).click()
        await expect(page.get_by_text("Thẻ in ra sẽ như hình.")).to_be_visible()
        await badge.scroll_into_view_if_needed()
        await keep_picture(page, "badge-preview")

        await page.get_by_role("button", name="Thay người, rút tên, mã mới").click()
        await expect(page.get_by_text("Đã từng có thẻ nên không xóa hẳn được")).to_be_visible()
        await page.get_by_role("button", name="Thay người, rút tên, mã mới").click()
        await delete(page, "Nông Thị Giả Lập B")
        found = await organizer.call("GET", f"/registration/v1/congresses/{congress}/delegates")
        assert [one["full_name"] for one in found["items"]] == ["Nông Thị Giả Lập A"]


async def delete(page: Page, name: str) -> None:
    await page.get_by_text(name).first.click()
    await expect(page.get_by_role("heading", name=name)).to_be_visible()  # until then the one before is open
    await page.get_by_role("button", name="Thay người, rút tên, mã mới").click()
    await page.get_by_role("button", name="Xóa hẳn").click()
    await page.get_by_label("Lý do").fill("Nhập nhầm người")
    await keep_picture(page, "desk-delete")
    await page.get_by_role("button", name="Xóa hẳn", exact=True).click()
    await expect(page.get_by_text(f"✓ Đã xóa hẳn {name}")).to_be_visible()
    await expect(page.get_by_role("option", name=name)).to_have_count(0)


async def test_a_clerk_at_a_page_of_the_organisers_is_told_whose_it_is_and_led_back(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    people = write(tmp_path / "so-y-te.xlsx", [*ROWS][:4])
    async with browser_for(stack) as browser:
        congress = await organizer.create_congress(clock.real_now() + timedelta(days=30), "BK-CANBO")
        await organizer.import_roster(congress, people)
        clerk = await new_staff(organizer, "UNIT_REGISTRAR", unit_code="SYT")
        page = await new_machine(browser, stack, "/desk/#in-the")
        await sign_in_for(page, clerk, PASSWORD)
        await expect(page.get_by_role("heading", name="Trang này là việc của Ban Tổ chức")).to_be_visible()
        await expect(page.locator("b", has_text="Người Duyệt Giả Lập")).to_be_visible()
        await keep_picture(page, "desk-not-yours")
        await page.get_by_role("button", name="Về danh sách đại biểu").click()
        await expect(page.get_by_text("Nông Thị Giả Lập A").first).to_be_visible()
