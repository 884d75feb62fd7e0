"""A tablet that stands alone comes back by itself: its camera after a cut of power, its page without network, its line."""

from playwright.async_api import Page, expect

from tests.support.checkin.scanner_page import FOREIGN, VALID, PlayedCheckin, scan
from tests.support.pages.built_pages import plain_browser
from tests.support.pages.house import House, served
from tests.support.pages.uncaught import watched

# The camera is a canvas that has a picture while there is power; the kiosk looks after it every 10 s, here oftener.
POWER = """
    window.power = true;
    const every = window.setInterval;
    window.setInterval = (what, ms, ...more) => every(what, ms === 10_000 ? 1_500 : ms, ...more);
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = 320;
    every(() => canvas.getContext("2d").fillRect(Math.random() * 320, 0, 9, 320), 50);
    navigator.mediaDevices.getUserMedia = async () => {
        if (!window.power) throw new DOMException("no power", "NotReadableError");
        return (window.camera = canvas.captureStream(20));
    };
"""
CUT = """() => {
    window.power = false;
    for (const track of window.camera.getTracks()) { track.stop(); track.dispatchEvent(new Event("ended")); }
}"""


async def test_a_kiosk_comes_back_after_a_cut_of_power_and_of_the_network_and_nobody_touches_it() -> None:
    house = House(PlayedCheckin())
    with served(house) as origin:
        async with plain_browser() as browser:
            context = await browser.new_context(locale="vi-VN", viewport={"width": 820, "height": 1180})
            await context.add_init_script(POWER)
            page = await watched(context).new_page()
            await page.goto(f"{origin}/kiosk/")
            await invites(page)
            await page.evaluate(CUT)
            await expect(page.get_by_text("Đưa mã QR vào khung")).to_have_count(0)
            await page.evaluate("window.power = true")
            await invites(page)

            await page.evaluate("navigator.serviceWorker.ready.then(() => undefined)")
            house.shut = True
            await page.reload()  # the power came back before the network
            await invites(page)
            await scan(page, VALID)
            await expect(page.get_by_role("alert")).to_contain_text("Vi Thử Thị Nguyệt Ánh")
            await expect(page.locator("[data-verdict]")).to_have_count(0, timeout=10_000)
            await scan(page, FOREIGN)  # somebody comes, and then the kiosk goes on by itself
            await expect(page.get_by_role("alert")).to_contain_text("lễ tân đến ngay")
            await expect(page.get_by_text("Mất mạng: máy tự quyết định")).to_be_attached()

            house.shut = False
            await expect(page.get_by_text("Có mạng", exact=True)).to_be_visible(timeout=15_000)
            await invites(page)
            await context.close()


async def invites(page: Page) -> None:
    await expect(page.get_by_role("heading", name="Kính mời đại biểu đưa thẻ vào khung")).to_be_visible(timeout=15_000)
    await expect(page.get_by_text("Đưa mã QR vào khung")).to_be_visible(timeout=15_000)
