"""The keyboard of the stage stays on the one large button, whatever it does and whatever was closed, and the frame can be emptied."""

import json
from dataclasses import replace

from playwright.async_api import Browser, Locator, Page, expect

from tests.support.honors.ceremony_pages import STAGE
from tests.support.honors.played_stage import PlayedStage, announced, at, roll
from tests.support.pages.axe import violations
from tests.support.pages.built_pages import Answer, built_page
from tests.support.pages.page_pictures import keep_one

DONE = json.dumps({"outcome": "DONE", "sentence": "Đã thực hiện.", "revision": 41, "entry": None})


class ArmedByHand:
    """A stage on which nothing is armed until somebody does; counts what it was asked."""

    def __init__(self) -> None:
        entries = announced(roll(absent=()), [1])
        self.entries, self.full = entries, at(entries, 1)
        self.played = PlayedStage(entries, replace(self.full, armed=None))
        self.asked: list[str] = []

    def __call__(self, path: str) -> Answer:
        act = path.rsplit("/", 1)[-1]
        if act not in ("arming", "disarming", "announcements", "hold"):
            return self.played(path)
        self.asked.append(act)
        armed = self.full.armed if act == "arming" else None
        self.played.goes_on(self.entries, replace(self.full, armed=armed, revision=40 + len(self.asked)))
        return 200, "application/json", DONE


async def test_the_focus_stays_on_the_button_after_arming(browser: Browser) -> None:
    stage = ArmedByHand()
    async with built_page(browser, STAGE, stage, size=(1440, 900)) as page:
        await page.get_by_role("button", name="Đưa vào ô Chuẩn bị").focus()
        await page.keyboard.press("Enter")
        await expect(focused(page)).to_contain_text("CÔNG BỐ")
        assert stage.asked == ["arming"]
        await keep_one(page, "stage-armed-1440")
        assert await violations(page) == []


async def test_what_was_closed_gives_the_keyboard_back_to_the_button(browser: Browser) -> None:
    stage = ArmedByHand()
    async with built_page(browser, STAGE, stage, size=(1440, 900)) as page:
        queue = page.get_by_role("list", name="Thứ tự công bố")
        await queue.get_by_role("button", name="Thôn Thử 4").click()
        await page.get_by_role("button", name="Tạm dừng…").click()
        await page.get_by_label("Lý do").fill("Có đơn thư")
        await page.keyboard.press("Enter")
        await expect(page.get_by_label("Lý do")).to_have_count(0)
        await expect(focused(page)).to_contain_text("Đưa vào ô Chuẩn bị")
        await page.get_by_role("button", name="Sửa hàng…").click()
        await page.get_by_role("dialog", name="Sửa hàng trao").get_by_role("button", name="Xong, về sân khấu").click()
        await expect(page.get_by_role("dialog")).to_have_count(0)
        await expect(focused(page)).to_contain_text("Đưa vào ô Chuẩn bị")
        assert stage.asked == ["hold"]


async def test_the_frame_is_emptied_by_its_button_and_by_escape_where_nothing_else_stands_open(
    browser: Browser,
) -> None:
    stage = ArmedByHand()
    async with built_page(browser, STAGE, stage, size=(1440, 900)) as page:
        arm = page.get_by_role("button", name="Đưa vào ô Chuẩn bị")
        empty = page.get_by_role("button", name="Bỏ ô Chuẩn bị")
        await arm.click()
        await empty.click()
        await expect(empty).to_have_count(0)
        await expect(focused(page)).to_contain_text("Đưa vào ô Chuẩn bị")
        await arm.click()
        await expect(empty).to_be_visible()
        await page.get_by_role("list", name="Thứ tự công bố").get_by_role("button", name="Thôn Thử 4").click()
        await expect(page.get_by_role("button", name="Tạm dừng…")).to_be_visible()
        await page.keyboard.press("Escape")
        await expect(page.get_by_role("button", name="Tạm dừng…")).to_have_count(0)
        assert stage.asked == ["arming", "disarming", "arming"], "the first Escape closes what stands open"
        await page.keyboard.press("Escape")
        await expect(empty).to_have_count(0)
        assert stage.asked == ["arming", "disarming", "arming", "disarming"]


def focused(page: Page) -> Locator:
    return page.locator(":focus")
