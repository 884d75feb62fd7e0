"""The desk on a small screen: people are seen, a tick moves nothing, several people are withdrawn or changed and brought back."""

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
from tests.support.registration.registration_world import person, roster

FEWEST = 7
NEEDED = "Cần trong trường hợp này (giả lập)"


async def test_a_small_screen_shows_seven_people_and_the_first_tick_moves_none_of_them(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    file = tmp_path / "danh-sach.xlsx"
    file.write_bytes(roster([person(number) for number in range(1, 31)]))
    async with browser_for(stack) as browser:
        congress = await organizer.create_congress(clock.real_now() + timedelta(days=30), "BK-NHO")
        await organizer.import_roster(congress, file)
        page = await new_machine(browser, stack, "/desk/")
        await sign_in_for(page, *stack.organizer)
        await page.set_viewport_size({"width": 1024, "height": 768})
        rows = page.get_by_role("listbox").get_by_role("option")
        await expect(rows).to_have_count(30)
        assert await seen(page) >= FEWEST
        before = await rows.nth(1).bounding_box()
        await rows.first.locator(".tick").click()
        await expect(page.get_by_text("01 người đã chọn")).to_be_visible()
        assert await rows.nth(1).bounding_box() == before


async def test_several_people_are_withdrawn_for_one_reason_or_get_another_category_and_are_brought_back(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    file = tmp_path / "danh-sach.xlsx"
    file.write_bytes(roster([person(number) for number in range(1, 5)]))
    async with browser_for(stack) as browser:
        congress = await organizer.create_congress(clock.real_now() + timedelta(days=30), "BK-RUT")
        await organizer.import_roster(congress, file)
        await organizer.issue_credentials(congress)
        page = await new_machine(browser, stack, "/desk/")
        await sign_in_for(page, *stack.organizer)
        rows = page.get_by_role("listbox").get_by_role("option")
        await expect(rows).to_have_count(4)
        several = page.get_by_role("group", name="Người đã chọn")

        for at in (0, 1, 2):
            await rows.nth(at).locator(".tick").click()
        await several.get_by_label("Đổi thành phần").select_option(label="Đại biểu khách mời")
        await several.get_by_role("button", name="Đổi thành phần 03 người").click()
        await expect(rows.filter(has_text="khách mời")).to_have_count(3)
        await page.get_by_role("button", name="Hoàn tác: đổi thành phần 03 người").click()
        await expect(rows.filter(has_text="khách mời")).to_have_count(0)

        for at in (0, 1, 2):
            await rows.nth(at).locator(".tick").click()
        await several.get_by_role("button", name="Rút tên…").click()
        await several.get_by_label("Lý do rút tên").fill(NEEDED)
        await keep_picture(page, "desk-several-withdraw")
        assert await violations(page) == []
        await several.get_by_role("button", name="Rút tên 03 người").click()
        await expect(rows).to_have_count(1)
        await keep_picture(page, "desk-several-withdrawn")
        await page.get_by_role("button", name="Hoàn tác: rút tên 03 người").click()
        await expect(rows).to_have_count(4)
        found = await organizer.call("GET", f"/registration/v1/congresses/{congress}/delegates")
        assert {one["credential_state"] for one in found["items"]} == {"ISSUED"}


async def seen(page: Page) -> int:
    """Count the people whose row is wholly on the screen."""
    boxes = [await row.bounding_box() for row in await page.get_by_role("listbox").get_by_role("option").all()]
    return sum(box is not None and box["y"] + box["height"] <= 768 for box in boxes)
