"""The page of the hall from the real gateway: once opened it opens again with the network away, and says beforehand that it will."""

from pathlib import Path

from playwright.async_api import expect

from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from tests.support.checkin.door_page import found_congress
from tests.support.pages.desktop import browser_for, new_machine


async def test_the_page_of_the_hall_opens_again_without_network_and_says_so_before(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    congress = await found_congress(organizer, tmp_path, "BK-TRANG", 1)
    words = {"open": True, "by_name": False, "way": "Cổng số 2, gửi xe ở sân sau", "revision": 0}
    await organizer.call("PUT", f"/registration/v1/congresses/{congress.congress_id}/hall-desk", json=words)
    async with browser_for(stack) as browser:
        page = await new_machine(browser, stack, f"/hall/#{congress.congress_id}")
        await expect(page.get_by_text("✓ Trang đã giữ trên máy")).to_be_visible()
        await page.context.set_offline(True)
        await page.reload()
        await expect(page.get_by_text("Cổng số 2, gửi xe ở sân sau")).to_be_visible()
        await expect(page.get_by_text("Đang dùng bản lưu lúc")).to_be_visible()
