"""Several files at once wait for their turn; a column of names is pointed out, equal questions are one press, doubles are named."""

from datetime import timedelta
from pathlib import Path
from uuid import UUID

from playwright.async_api import Page, expect

from chassis import clock
from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from tests.support.files.word_files import docx, paragraph, row, table
from tests.support.pages.axe import violations
from tests.support.pages.desktop import browser_for, new_machine
from tests.support.registration.desk_page import choose_file, open_import, sign_in_for
from tests.support.registration.registration_world import person, roster

SEATED = [person(n, seat="") for n in range(1, 5)]
WORD = docx(
    paragraph("DANH SÁCH ĐẠI BIỂU SỞ Y TẾ"),
    table(
        row("STT", "Được cử đi dự", "Đơn vị", "Thành phần"),
        row("1", "Vi Thử An", "Sở Y tế", "Khách mời"),
        row("2", "Vi Thử Bình", "Sở Y tế", "Khách mời"),
    ),
)


async def test_files_come_in_one_after_the_other(stack: LocalStack, organizer: CongressClient, tmp_path: Path) -> None:
    files = {"so-y-te.docx": WORD, "ba-be.xlsx": roster(SEATED)}
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    async with browser_for(stack) as browser:
        congress = await organizer.create_congress(clock.real_now() + timedelta(days=30), "BK-NHIEUTEP")
        page = await new_machine(browser, stack, "/desk/")
        await sign_in_for(page, *stack.organizer)
        await open_import(page)
        await page.locator("input[type=file]").set_input_files([tmp_path / name for name in files])
        await expect(page.get_by_role("heading", name="01 tệp đang chờ")).to_be_visible()
        names = page.get_by_role("group", name="Cột ghi tên")
        await expect(names).to_be_visible()
        assert await violations(page) == []
        await names.get_by_role("button", name="Được cử đi dự").click()
        await page.get_by_role("button", name="Nhập 2 mới", exact=True).click()
        await page.get_by_role("button", name="Tiếp: ba-be.xlsx").click()
        await page.get_by_role("button", name="Nhập 4 mới", exact=True).click()
        await page.get_by_role("button", name="Về danh sách").click()
        await equal_questions_are_one_press(page, organizer, congress, tmp_path)
        await doubles_are_named_before_an_undo(page, organizer, congress, tmp_path)


async def equal_questions_are_one_press(page: Page, organizer: CongressClient, congress: UUID, tmp_path: Path) -> None:
    here = f"/registration/v1/congresses/{congress}/delegates?show=active&limit=100"
    for number, one in enumerate((await organizer.call("GET", here))["items"]):
        edit = {"version": one["version"], "instruction": f"Cửa {number}"}
        await organizer.call("PATCH", f"/registration/v1/delegates/{one['delegate_id']}", json=edit)
    file = tmp_path / "huong-dan.xlsx"
    file.write_bytes(roster([{**one, "instruction": "Cửa chính"} for one in SEATED]))
    await open_import(page)
    await choose_file(page, file)
    group = page.get_by_role("group", name="4 câu: hướng dẫn đã sửa tại bàn khác với tệp")
    await expect(group.get_by_label("Tất cả: Giữ giá trị sửa tại bàn")).to_be_checked()
    await group.get_by_label("Tất cả: Lấy của tệp").check()
    await page.get_by_role("button", name="Nhập 4 đổi", exact=True).click()
    await page.get_by_role("button", name="Về danh sách").click()


async def doubles_are_named_before_an_undo(
    page: Page, organizer: CongressClient, congress: UUID, tmp_path: Path
) -> None:
    file = tmp_path / "ban-sua.xlsx"
    new = person(5, full_name="Nông Thị Thuỳ Lập B", birth=SEATED[0]["birth"], national_id="", seat="")
    file.write_bytes(roster([*SEATED[1:], new]))
    await open_import(page)
    await choose_file(page, file)
    same = page.get_by_role("group", name="Mới có trong tệp: Nông Thị Thuỳ Lập B")
    await same.get_by_label("Hai người: thêm Nông Thị Thuỳ Lập B").check()
    await page.get_by_role("group", name=f"{SEATED[0]['full_name']} không còn trong tệp").get_by_label("Rút").check()
    await page.get_by_role("button", name="Nhập 1 mới, 1 rút tên").click()
    await expect(page.get_by_role("heading", name="Đã nhập 1 mới, 1 rút tên")).to_be_visible()
    await organizer.issue_credentials(congress)
    await page.get_by_role("button", name="Hoàn tác lần nhập này").click()
    await page.get_by_role("button", name="Đúng, hoàn tác").click()
    doubles = page.get_by_role("group", name="Có thể là một người")
    await doubles.get_by_label("Là một người: rút Nông Thị Thuỳ Lập B").check()
    assert await violations(page) == []
    await doubles.get_by_role("button", name="Hoàn tác và rút 01 người").click()
    await expect(page.get_by_role("heading", name="Đã hoàn tác")).to_be_visible()
    listed = await organizer.call("GET", f"/registration/v1/congresses/{congress}/delegates?show=active&limit=100")
    names = {one["full_name"] for one in listed["items"]}
    assert SEATED[0]["full_name"] in names
    assert "Nông Thị Thuỳ Lập B" not in names
