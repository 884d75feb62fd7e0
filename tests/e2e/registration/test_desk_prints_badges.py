"""Badges go to the printer from the desk's page, and a person's badge from their drawer; no code changes."""

import asyncio
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from playwright.async_api import Page, expect

from chassis import clock
from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from tests.support.pages.desktop import browser_for, new_machine
from tests.support.registration.desk_page import sign_in_for
from tests.support.registration.printed_sheets import words_of
from tests.support.registration.registration_world import person, roster


async def test_badges_are_printed_once_and_again_where_something_changed(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    file = tmp_path / "danh-sach.xlsx"
    file.write_bytes(roster([person(number) for number in range(1, 4)]))
    async with browser_for(stack) as browser:
        congress = await organizer.create_congress(clock.real_now() + timedelta(days=30), "BK-IN")
        await organizer.import_roster(congress, file)
        await organizer.issue_credentials(congress)
        before = await codes(organizer, congress)
        page = await new_machine(browser, stack, "/desk/")
        await sign_in_for(page, *stack.organizer)

        await page.get_by_role("link", name="In thẻ", exact=True).click()
        assert "Bà Nông Thị Giả Lập B" in await printed(page, "In 03 thẻ")
        await expect(page.get_by_text("Đã in ra giấy chưa?")).to_be_visible()
        await page.get_by_role("button", name="Chưa in, để lại là chưa in").click()
        await expect(page.get_by_text("Lần 1: 03 thẻ")).to_be_hidden()
        await printed(page, "In 03 thẻ")
        await page.get_by_role("button", name="Đã in", exact=True).click()
        await expect(page.get_by_text("Đã in ra giấy chưa?")).to_be_hidden()
        await expect(page.get_by_text(": 03 thẻ, khổ")).to_be_visible()
        await expect(page.get_by_role("button", name="Không có thẻ nào cần in")).to_be_disabled()
        await page.get_by_label("Loại thẻ").select_option(label="Phóng viên, báo chí")
        await page.get_by_label("Họ và tên").fill("Phóng Viên Giả Lập")
        await page.get_by_role("button", name="Thêm thẻ").click()
        assert "Phóng Viên Giả Lập" in await printed(page, "In 01 thẻ chưa in")

        await page.get_by_role("button", name="Bàn đăng ký").click()
        await page.get_by_text("Nông Thị Giả Lập B").first.click()
        await expect(page.get_by_text("bản 1")).to_be_visible()
        await page.get_by_label("Chức vụ").fill("Hiệu trưởng")
        await page.get_by_label("Chức vụ").press("Enter")
        await expect(page.get_by_text("Đổi sau khi in (in ")).to_be_visible()
        assert "Hiệu trưởng" in await printed(page, "In thẻ", exact=True)
        await page.get_by_role("button", name="Đã in", exact=True).click()
        await expect(page.get_by_text("bản 2")).to_be_visible()
        assert await codes(organizer, congress) == before


async def printed(page: Page, button: str, *, exact: bool = False) -> str:
    """Press a button that gives sheets, and give their words."""
    async with page.expect_download() as coming:
        await page.get_by_role("button", name=button, exact=exact).click()
    pdf = await asyncio.to_thread(Path.read_bytes, await (await coming.value).path())
    return " ".join(" ".join(words_of(pdf)).split())


async def codes(organizer: CongressClient, congress: UUID) -> set[str]:
    return {badge.code for badge in await organizer.badges(congress)}
