"""Seats at the desk's page: a hall is pasted, everybody gets a seat, two change places by keyboard, and it is taken back."""

import asyncio
import re
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from playwright.async_api import Locator, Page, expect

from chassis import clock
from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from tests.support.pages.desktop import browser_for, new_machine
from tests.support.pages.page_pictures import keep_picture
from tests.support.registration.desk_page import sign_in_for
from tests.support.registration.halls import as_table
from tests.support.registration.printed_sheets import words_of
from tests.support.registration.registration_world import person, roster


async def test_people_are_seated_moved_by_keyboard_and_by_drag_and_it_is_taken_back(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    file = tmp_path / "danh-sach.xlsx"
    file.write_bytes(roster([person(number, seat="") for number in range(1, 5)]))
    async with browser_for(stack) as browser:
        congress = await organizer.create_congress(clock.real_now() + timedelta(days=30), "BK-GHE")
        await organizer.import_roster(congress, file)
        page = await new_machine(browser, stack, "/desk/")
        await sign_in_for(page, *stack.organizer)
        await page.get_by_role("link", name="Xếp ghế").click()

        await page.get_by_label("Dán bảng từ Excel").fill(as_table())
        await page.get_by_role("button", name="Đọc bảng đã dán").click()
        await expect(page.get_by_text("19 hàng, 763 ghế")).to_be_visible()
        await page.get_by_role("button", name="Lưu hội trường").click()
        await expect(page.get_by_text("Đã lưu sơ đồ 763 ghế")).to_be_visible()

        await page.get_by_role("button", name="Đề xuất ghế").click()
        await expect(page.get_by_role("button", name=re.compile("đề xuất cho .*, chưa lưu"))).to_have_count(4)
        assert not any((await seats(organizer, congress)).values())
        await page.get_by_role("button", name="Áp dụng đề xuất").click()
        await expect(page.get_by_text("Mọi người đều có ghế.")).to_be_visible()
        proposed = await seats(organizer, congress)
        assert len(set(proposed.values())) == 4

        first, second = proposed["GL-0001"], proposed["GL-0002"]
        await seat(page, first).click()
        await page.get_by_label("Ghế mới").fill("q54")
        await page.get_by_label("Ghế mới").press("Enter")
        await expect(seat(page, "Q-54", "Nông Thị Giả Lập B")).to_be_visible()

        await seat(page, "Q-54").focus()
        await page.keyboard.press("Enter")
        await seat(page, second).focus()
        await page.keyboard.press("Enter")
        await page.get_by_role("button", name="Đổi chỗ với").click()
        await expect(seat(page, "Q-54", "Nông Thị Giả Lập C")).to_be_visible()
        assert await seats(organizer, congress) == proposed | {"GL-0001": second, "GL-0002": "Q-54"}

        await seat(page, second).drag_to(seat(page, first))
        await expect(seat(page, first, "Nông Thị Giả Lập B")).to_be_visible()
        await page.keyboard.press("Control+z")
        await expect(seat(page, second, "Nông Thị Giả Lập B")).to_be_visible()
        await page.keyboard.press("Control+y")
        await expect(seat(page, first, "Nông Thị Giả Lập B")).to_be_visible()
        await page.get_by_role("button", name="Hoàn tác xếp 01 người").first.click()
        await expect(seat(page, second, "Nông Thị Giả Lập B")).to_be_visible()
        await keep_picture(page, "seats-taking-back")

        async with page.expect_download() as coming:
            await page.get_by_role("button", name="Tải PDF").click()
        pdf = await asyncio.to_thread(Path.read_bytes, await (await coming.value).path())
        assert "Nông Thị Giả Lập C" in " ".join(" ".join(words_of(pdf)).split())


async def test_a_row_with_people_goes_only_after_a_question_and_comes_back_with_them(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    file = tmp_path / "danh-sach.xlsx"
    file.write_bytes(roster([person(number, seat=f"A-{number}") for number in range(1, 13)]))
    async with browser_for(stack) as browser:
        congress = await organizer.create_congress(clock.real_now() + timedelta(days=30), "BK-HANG")
        await organizer.import_roster(congress, file)
        page = await new_machine(browser, stack, "/desk/")
        await sign_in_for(page, *stack.organizer)
        await page.get_by_role("link", name="Xếp ghế").click()
        await page.get_by_label("Dán bảng từ Excel").fill("1\tA\t12\n1\tB\t12")
        await page.get_by_role("button", name="Đọc bảng đã dán").click()
        await page.get_by_role("button", name="Lưu hội trường").click()
        await expect(seat(page, "A-1", "Nông Thị Giả Lập B")).to_be_visible()

        await page.get_by_role("button", name="Hội trường", exact=True).click()
        await page.get_by_role("button", name="Bỏ hàng A").click()
        await page.get_by_role("button", name="Lưu hội trường").click()
        question = page.get_by_role("alertdialog")
        await expect(question).to_contain_text("12 người")
        await expect(question).to_contain_text("và 7 người nữa")
        await keep_picture(page, "seats-hall-question")
        await question.get_by_role("button", name="Vẫn lưu").click()
        await expect(page.get_by_text("12 người nay chưa có ghế")).to_be_visible()
        await expect(page.get_by_text("0/12")).to_be_visible()

        await page.keyboard.press("Control+z")
        question = page.get_by_role("alertdialog")
        await expect(question).to_contain_text("Hoàn tác sửa hội trường, 12 người mất ghế")
        await keep_picture(page, "seats-undo-question")
        await question.get_by_role("button", name="Hoàn tác").click()
        await expect(page.get_by_text("12/12")).to_be_visible()
        await expect(seat(page, "A-1", "Nông Thị Giả Lập B")).to_be_visible()


def seat(page: Page, code: str, who: str = "") -> Locator:
    return page.get_by_role("button", name=f"Ghế {code}, {f'Bà {who}' if who else ''}")


async def seats(organizer: CongressClient, congress: UUID) -> dict[str, str]:
    found = await organizer.call("GET", f"/registration/v1/congresses/{congress}/seating")
    return {one["delegate_code"]: one["seat"] for one in found["people"]}
