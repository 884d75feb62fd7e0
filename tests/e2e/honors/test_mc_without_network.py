"""The MC's tablet from the real gateway: loaded anew with the network away it shows what it read last, and how old that is."""

from pathlib import Path

from playwright.async_api import expect

from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from tests.support.congress.little_congress import little_congress
from tests.support.pages.desktop import browser_for, new_machine
from tests.support.pages.page_pictures import keep_one
from tests.support.registration.desk_page import sign_in_for


async def test_the_tablet_at_the_lectern_opens_again_without_network_and_comes_back_by_itself(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    async with browser_for(stack) as browser, little_congress(organizer, tmp_path) as congress:
        names = [one["name"] for one in (await organizer.roll(congress.congress_id))["entries"]]
        page = await new_machine(browser, stack, f"/mc/?congress={congress.congress_id}")
        await sign_in_for(page, *stack.organizer)
        await expect(page.get_by_role("main").get_by_text(names[0]).first).to_be_visible()
        await page.evaluate("navigator.serviceWorker.ready.then(() => null)")
        await page.context.set_offline(True)
        await page.reload()
        await expect(page.get_by_text("Mất mạng. Đây là lúc")).to_be_visible()
        await expect(page.get_by_text("chưa đầy một phút trước")).to_be_visible()
        await expect(page.get_by_text(names[0]).first).to_be_visible()
        for width, height in ((1024, 768), (360, 780)):
            await page.set_viewport_size({"width": width, "height": height})
            await keep_one(page, f"mc-without-network-{width}")
        await page.context.set_offline(False)
        await expect(page.get_by_text("Mất mạng. Đây là lúc")).to_have_count(0)
        await expect(page.get_by_role("main").get_by_text(names[0]).first).to_be_visible()


async def test_a_browser_that_keeps_no_page_says_so_while_there_is_network(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    async with browser_for(stack) as browser, little_congress(organizer, tmp_path) as congress:
        page = await new_machine(browser, stack, "/")
        await page.context.add_init_script("delete Navigator.prototype.serviceWorker")
        await page.goto(f"/mc/?congress={congress.congress_id}")
        await sign_in_for(page, *stack.organizer)
        await expect(page.get_by_text("Máy này không giữ được trang")).to_be_visible()
