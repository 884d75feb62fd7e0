"""Several people at once, somebody by their card, and a delegation in a block of its own: as the desk's pages have it."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pypdfium2
from playwright.async_api import Download, Page, expect

from chassis import clock
from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from tests.support.pages.axe import violations
from tests.support.pages.desktop import browser_for, new_machine
from tests.support.pages.page_pictures import keep_picture
from tests.support.registration.desk_page import sign_in_for
from tests.support.registration.halls import as_table
from tests.support.registration.printed_sheets import words_of
from tests.support.registration.registration_world import person, roster


async def test_chosen_people_are_printed_and_taken_out_and_a_card_finds_whose_it_is(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    file = tmp_path / "danh-sach.xlsx"
    file.write_bytes(roster([person(number) for number in range(1, 5)]))
    async with browser_for(stack) as browser:
        congress = await organizer.create_congress(clock.real_now() + timedelta(days=30), "BK-NHIEU")
        await organizer.import_roster(congress, file)
        await organizer.issue_credentials(congress)
        badges = {one.delegate_code: one for one in await organizer.badges(congress)}
        page = await new_machine(browser, stack, "/desk/")
        await sign_in_for(page, *stack.organizer)
        rows = page.get_by_role("listbox").get_by_role("option")
        await expect(rows).to_have_count(4)

        await page.get_by_role("listbox").focus()
        for key in (" ", "ArrowDown", " "):
            await page.keyboard.press(key)
        await expect(page.get_by_text("02 người đã chọn")).to_be_visible()
        sheet = await taken(page, "In 02 thẻ")
        assert (len(pypdfium2.PdfDocument(sheet)), words_of(sheet)[0].count("bản 1")) == (1, 2)
        await page.get_by_role("button", name="Đã in", exact=True).click()
        await page.get_by_text("Xuất Excel 02 người").click()
        assert (await taken(page, "Danh sách đại biểu"))[:2] == b"PK"
        await keep_picture(page, "desk-several")
        assert await violations(page) == []

        search = page.get_by_role("searchbox", name="Tìm đại biểu")
        for read in ("000184000003", badges["GL-0003"].code, "000184000003|012345678|Nông Thị Giả Lập D"):
            await search.fill(read)
            await search.press("Enter")
            await expect(rows).to_have_count(1)
            await expect(page.get_by_role("heading", name="Nông Thị Giả Lập D")).to_be_visible()
            await search.fill("")
            await expect(rows).to_have_count(4)


async def test_a_delegation_has_a_block_with_its_count_and_fills_it_from_the_middle(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    file = tmp_path / "danh-sach.xlsx"
    file.write_bytes(roster([person(number, seat="") for number in range(1, 5)]))
    async with browser_for(stack) as browser:
        congress = await organizer.create_congress(clock.real_now() + timedelta(days=30), "BK-KHOI")
        await organizer.import_roster(congress, file)
        page = await new_machine(browser, stack, "/desk/#xep-ghe")
        await sign_in_for(page, *stack.organizer)
        await page.get_by_label("Dán bảng từ Excel").fill(as_table())
        await page.get_by_role("button", name="Đọc bảng đã dán").click()
        await page.get_by_role("button", name="Lưu hội trường").click()
        await page.get_by_role("button", name="Chia khối").click()
        await page.get_by_role("button", name="A", exact=True).click()
        await expect(page.get_by_text("34 ghế đã chọn")).to_be_visible()
        await page.get_by_role("combobox", name="Đoàn", exact=True).select_option(label="Huyện Ba Bể")
        await page.get_by_role("button", name="Tạo khối").click()
        legend = page.get_by_role("listitem").filter(has_text="Huyện Ba Bể")
        await expect(legend).to_contain_text("0/34")
        await page.get_by_role("button", name="Chia khối").click()
        await page.get_by_role("button", name="Đề xuất ghế").click()
        await page.get_by_role("button", name="Áp dụng đề xuất").click()
        await expect(legend.first).to_contain_text("4/34")
        await keep_picture(page, "seats-block")
        found = await organizer.call("GET", f"/registration/v1/congresses/{congress}/seating")
        assert sorted(one["seat"] for one in found["people"]) == ["A-1", "A-2", "A-3", "A-4"]


async def taken(page: Page, button: str) -> bytes:
    """Press the button and give the file that comes."""
    async with page.expect_download() as coming:
        await page.get_by_role("button", name=button).click()
    download: Download = await coming.value
    return await asyncio.to_thread(Path.read_bytes, await download.path())
