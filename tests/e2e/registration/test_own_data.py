"""Somebody asks for their data and then for its erasure at the desk; the organiser looks through the periods and closes the congress."""

import json
import re
from datetime import timedelta
from pathlib import Path

from playwright.async_api import Page, expect

from chassis import clock
from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from tests.support.pages.axe import violations
from tests.support.pages.desktop import browser_for, new_machine
from tests.support.pages.page_pictures import keep_picture
from tests.support.registration.desk_page import sign_in_for

NAME = "Vi Thử Yêu Cầu Xóa"


async def test_a_person_is_given_their_data_erased_and_the_congress_closed(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    congress = await organizer.create_congress(clock.real_now() - timedelta(days=3), "BK-DL")
    path = f"/registration/v1/congresses/{congress}"
    await organizer.call("POST", f"{path}/units", json={"name": "Sở Y tế"})
    body = {"full_name": NAME, "unit_code": "SYT", "category": "GUEST", "phone": "0912000003"}
    one = (await organizer.call("POST", f"{path}/delegates", json=body))["delegate"]["delegate_id"]
    await organizer.issue_credentials(congress)
    async with browser_for(stack) as browser:
        # the address of a person, in a tab where nobody is signed in yet
        page = await new_machine(browser, stack, f"/desk/?congress={congress}#dai-bieu={one}")
        await sign_in_for(page, *stack.organizer)
        await expect(page.get_by_role("heading", name=NAME)).to_be_visible()
        await expect(page).to_have_url(re.compile(r"/desk/\?congress=[0-9a-f-]+$"))
        await the_desk_gives_and_erases(page, tmp_path)
        await the_congress_is_closed(page)


async def the_desk_gives_and_erases(page: Page, folder: Path) -> None:
    await page.get_by_text(NAME).first.click()
    await page.get_by_text("Dữ liệu cá nhân: xuất, xóa theo yêu cầu").click()
    async with page.expect_download() as taken:
        await page.get_by_role("button", name="Bản JSON").click()
    file = folder / "taken.json"
    await (await taken.value).save_as(file)
    given = json.loads(file.read_text("utf-8"))
    assert {"field": "full_name", "value": NAME} in given["attributes"]
    async with page.expect_download() as paper:
        await page.get_by_role("button", name="Bản PDF").click()
    await (await paper.value).save_as(folder / "taken.pdf")
    assert (folder / "taken.pdf").read_bytes().startswith(b"%PDF")
    await page.get_by_role("button", name="Xóa dữ liệu cá nhân…").click()
    await page.get_by_label("Căn cứ (không ghi tên người").fill("Đơn ngày 01/12/2026")
    await keep_picture(page, "own-data")
    assert await violations(page) == []
    await page.get_by_role("button", name="Xóa dữ liệu", exact=True).click()
    await expect(page.get_by_text("đã được xóa theo luật")).to_be_visible()
    await expect(page.get_by_text(NAME)).to_have_count(0)
    await expect(page.get_by_text("(đã xóa)").first).to_be_visible()


async def the_congress_is_closed(page: Page) -> None:
    await page.goto("/")
    await page.get_by_text("Dữ liệu cá nhân và đóng đại hội").click()
    months = page.get_by_label("Số tháng")
    await expect(months).to_have_count(5)
    await months.nth(3).fill("9")
    await page.get_by_role("button", name="Lưu căn cứ và thời hạn").click()
    await expect(page.get_by_text("✓ Đã lưu")).to_be_visible()
    await expect(page.get_by_text("✓ Không còn việc gì dở dang.")).to_be_visible()
    await page.get_by_label("Gõ BK-DL để đóng").fill("BK-DL")
    await keep_picture(page, "closing")
    assert await violations(page) == []
    await page.get_by_role("button", name="Đóng đại hội", exact=True).click()
    await expect(page.get_by_text("Đại hội đã đóng")).to_be_visible()
    await page.get_by_role("button", name="Dừng, chưa xóa thêm").click()
    await expect(page.get_by_text("Đang dừng từ")).to_be_visible()
    await page.get_by_role("button", name="Làm tiếp").click()
    await expect(page.get_by_role("button", name="Dừng, chưa xóa thêm")).to_be_visible()
    await expect(page.get_by_text("Xin báo người trông máy chủ dọn")).to_be_visible()
    await page.set_viewport_size({"width": 360, "height": 800})
    assert await page.evaluate("document.documentElement.scrollWidth") <= 360
    await keep_picture(page, "closing-360")
