"""At the desk passes are written to be sent, the office's letter is filled in and looked at, and documents are made."""

import asyncio
from datetime import timedelta
from pathlib import Path

from playwright.async_api import Page, expect

from chassis import clock
from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from tests.support.pages.desktop import browser_for, new_machine
from tests.support.registration.desk_page import sign_in_for
from tests.support.registration.printed_sheets import words_of
from tests.support.registration.registration_world import person, roster


async def test_passes_are_written_and_summonses_made(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    file = tmp_path / "danh-sach.xlsx"
    file.write_bytes(roster([person(number) for number in range(1, 4)]))
    async with browser_for(stack) as browser:
        congress = await organizer.create_congress(clock.real_now() + timedelta(days=30), "BK-GUI")
        await organizer.import_roster(congress, file)
        await organizer.issue_credentials(congress)
        page = await new_machine(browser, stack, "/desk/")
        await sign_in_for(page, *stack.organizer)

        await page.get_by_role("link", name="Gửi thẻ", exact=True).click()
        await nothing_leaves_the_house(page)
        version = (await organizer.call("GET", f"/registration/v1/congresses/{congress}"))["version"]
        edit = {"version": version, "public_address": "the.example.vn"}
        await organizer.call("PATCH", f"/registration/v1/congresses/{congress}", json=edit)
        await page.reload()
        await write_a_letter(page)
        await page.get_by_role("button", name="Bàn đăng ký").click()
        await page.get_by_role("link", name="Giấy mời, danh sách").click()
        await make_summonses(page)


async def nothing_leaves_the_house(page: Page) -> None:
    await expect(page.get_by_text("Xin ghi “Địa chỉ mở thẻ điện tử”").first).to_be_visible()
    await expect(page.get_by_role("button", name="Soạn thư cho tất cả các đoàn")).to_be_disabled()
    await page.get_by_role("button", name="Huyện Ba Bể").click()
    await expect(page.get_by_text("00/03 người đã mở thẻ.")).to_be_visible()
    await expect(page.get_by_role("button", name="Chép tin nhắn")).to_have_count(0)


async def write_a_letter(page: Page) -> None:
    await expect(page.get_by_text("Chưa khai máy chủ thư")).to_be_visible()
    await page.get_by_role("button", name="Huyện Ba Bể").click()
    await expect(page.get_by_role("heading", name="Huyện Ba Bể")).to_be_focused()
    await expect(page.get_by_role("heading", name="Huyện Ba Bể")).to_be_in_viewport()
    address = page.get_by_label("Địa chỉ thư của Nông Thị Giả Lập B")
    await address.fill("an@coquan.vn, binh@coquan.vn")
    await address.press("Enter")
    await expect(page.get_by_text("Mỗi người một địa chỉ thư")).to_be_visible()
    await address.fill("an@coquan.vn")
    await address.press("Enter")
    await expect(page.get_by_text("Mỗi người một địa chỉ thư")).to_be_hidden()
    await page.get_by_label("Kèm giấy triệu tập").check()
    await page.get_by_role("button", name="Soạn thư cho đoàn Huyện Ba Bể").click()
    await expect(page.get_by_text("Đã soạn 01 thư để xem; chưa gửi cho ai")).to_be_visible()
    await expect(page.get_by_text("02 người chưa có địa chỉ thư")).to_be_visible()
    await expect(page.get_by_text("Đã soạn, đang dừng", exact=True)).to_be_visible()
    await page.get_by_role("button", name="Xem thư của Nông Thị Giả Lập B").click()
    letter = page.get_by_role("dialog")
    await expect(letter.get_by_text("/pass/#")).to_be_visible()
    await expect(letter.get_by_text("giay-trieu-tap.pdf")).to_be_visible()
    await letter.get_by_role("button", name="Đóng").click()
    await expect(page.get_by_text("00/03 người đã mở thẻ.")).to_be_visible()
    await expect(page.get_by_role("button", name="Chép tin nhắn")).to_have_count(3)
    await expect(page.get_by_role("link", name="Tải bảng liên kết cho trưởng đoàn")).to_be_visible()


async def make_summonses(page: Page) -> None:
    await expect(page.get_by_alt_text("Trang giấy xem thử")).to_be_visible()
    await page.get_by_label("Họ tên người ký").fill("Giả Lập Văn Ký")
    await page.get_by_role("button", name="Lưu mẫu").click()
    await expect(page.get_by_text("Đã lưu mẫu")).to_be_visible()
    pdf = await made(page, "Tạo cho 03 người")
    pages = words_of(pdf)
    assert len(pages) == 3
    assert all("Giả Lập Văn Ký" in words for words in pages)
    await expect(page.get_by_text("Giấy triệu tập: 03 người, PDF")).to_be_visible()
    await page.get_by_label("Word, để sửa tiếp").check()
    assert (await made(page, "Tạo cho 03 người")).startswith(b"PK")


async def made(page: Page, button: str) -> bytes:
    """Press a button that gives a file, and give it."""
    async with page.expect_download() as coming:
        await page.get_by_role("button", name=button).click()
    return await asyncio.to_thread(Path.read_bytes, await (await coming.value).path())
