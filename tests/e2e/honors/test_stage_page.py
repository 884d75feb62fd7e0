"""The operator's page under stray keys: one press one name, locks, the way back, and a queue that stays where it was scrolled."""

import re
from pathlib import Path
from typing import Any
from uuid import UUID

from playwright.async_api import Page, expect

from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from tests.support.congress.little_congress import LittleCongress, little_congress
from tests.support.pages.axe import violations
from tests.support.pages.desktop import browser_for, new_machine
from tests.support.pages.page_pictures import keep_picture, keep_walls
from tests.support.registration.desk_page import sign_in_for
from tests.support.waiting import until

TAKE = re.compile("^CÔNG BỐ")
UNANSWERED = """() => {
    window.answered = window.fetch;
    window.fetch = async (request, ...more) => {
        const answer = await window.answered(request, ...more);
        if (new Request(request).url.endsWith("/announcements")) throw new TypeError("the line is cut");
        return answer;
    };
}"""
"""The press comes to the stage, and its answer is lost on the way back."""


async def test_the_keys_of_the_stage_take_what_is_armed_and_leave_no_lock(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    async with browser_for(stack) as browser, little_congress(organizer, tmp_path) as congress:
        await everybody_comes(congress)
        names = [one["name"] for one in (await organizer.roll(congress.congress_id))["entries"]]
        page = await new_machine(browser, stack, f"/stage/?congress={congress.congress_id}")
        await page.set_viewport_size({"width": 1440, "height": 900})
        await sign_in_for(page, *stack.organizer)
        async with await organizer.pair_screen(congress.congress_id, "Màn LED chính") as screen:
            await one_press_one_name(page, screen, names)
            async with await organizer.pair_screen(congress.congress_id, "Cánh gà") as wing:
                await the_list_of_screens(page, screen, wing)
            await a_form_shuts_the_button(page, names)
            await a_sign_of_the_mc(page, await page.context.new_page(), congress)
            await the_panic_key_locks(page, screen, names)
            await a_remote_after_a_slogan(page, screen, names)
        await keep_picture(page, "stage")
        await keep_walls(page, "stage")
        assert await violations(page) == []


async def everybody_comes(congress: LittleCongress) -> None:
    for who in ("collective", "household", "individual"):
        await congress.gate.scan(congress.badge(who).code)

    async def all_may_be_announced() -> bool:
        roll = await congress.organizer.roll(congress.congress_id)
        return all(one["announceable"] for one in roll["entries"])

    await until(all_may_be_announced, "the stage has heard of all arrivals")


async def one_press_one_name(page: Page, screen: CongressClient, names: list[str]) -> None:
    """F4, F6: PageDown in a field takes, held down it takes no second name, and a press too soon is no press."""
    await page.get_by_role("button", name="Đưa vào ô Chuẩn bị").click()
    await expect(page.get_by_role("button", name=TAKE)).to_contain_text(names[0])
    await expect(page.get_by_role("button", name=TAKE)).to_have_attribute("aria-disabled", "false")
    await page.get_by_role("searchbox").click()
    await page.keyboard.down("PageDown")
    await page.keyboard.down("PageDown")  # a key that is held down repeats
    await page.keyboard.up("PageDown")
    await expect(page.get_by_role("button", name=TAKE)).to_contain_text(names[1])
    await page.get_by_role("button", name=TAKE).focus()
    await page.keyboard.press("Enter")
    await acknowledged(page, screen)
    await expect(page.get_by_text("1/3 đã công bố")).to_be_visible()
    await expect(page.get_by_text("chưa lên màn hình")).to_have_count(0)


async def the_list_of_screens(page: Page, screen: CongressClient, wing: CongressClient) -> None:
    """F9: a dead second screen hinders nobody and stands there as dead; a number over a name is asked for twice; one inside is told so."""
    await page.get_by_role("button", name=re.compile(r"^Màn hình \d")).click()
    panel = page.get_by_role("region", name="Màn hình", exact=True)
    rows = panel.get_by_role("listitem")
    await expect(rows).to_have_count(2)
    await expect(rows.filter(has_text="LED chính")).to_contain_text("Màn hình lớn, CHÍNH")
    await expect(rows.filter(has_text="Cánh gà")).to_contain_text("chưa mở trang lần nào")
    await acknowledged(page, screen)
    await expect(page.get_by_role("heading", name="Đang chiếu").locator("i")).to_have_class(re.compile("live"))
    identify = rows.filter(has_text="LED chính").get_by_role("button", name="Hiện số")
    await identify.click()
    sure = rows.filter(has_text="LED chính").get_by_role("button", name="Bấm lần nữa: che tên")
    await sure.click()
    await expect(sure).to_have_count(0)
    asked = await acknowledged(page, screen)
    assert (asked["show_number"]["number"], asked["show_number"]["name"]) == (1, "Màn LED chính")
    await acknowledged(page, screen, digest="0" * 16)
    await expect(page.get_by_role("alert").filter(has_text="vẽ khác thẻ đã gửi")).to_be_visible()
    await keep_picture(page, "stage-screens")
    await page.set_viewport_size({"width": 1440, "height": 900})
    assert await violations(page) == []
    await acknowledged(page, screen)
    inside = rows.filter(has_text="Cánh gà")
    await inside.get_by_role("button", name="Chỉ nội bộ").click()
    await expect(inside.get_by_role("button", name="Cho khán giả")).to_be_visible()
    assert [(await acknowledged(page, one))["is_public"] for one in (screen, wing)] == [True, False]
    await page.keyboard.press("Escape")
    await expect(panel).to_have_count(0)


async def a_form_shuts_the_button(page: Page, names: list[str]) -> None:
    """Whoever takes a mistake back has the field in sight and under the keys, and PageDown in it announces nobody."""
    await page.set_viewport_size({"width": 1366, "height": 768})
    queue = page.get_by_role("list", name="Thứ tự công bố")
    await queue.get_by_role("button", name=names[0]).click()
    await page.get_by_role("button", name="Công bố nhầm…").click()
    reason = page.get_by_label("Lý do")
    await expect(reason).to_be_focused()
    await expect(reason).to_be_in_viewport(ratio=1)
    await page.keyboard.press("PageDown")
    await expect(page.get_by_text("Đang mở ô nhập. Gửi, hoặc đóng bằng Esc, rồi mới công bố.")).to_be_visible()
    await keep_picture(page, "stage-form")
    await page.set_viewport_size({"width": 1366, "height": 768})
    await page.keyboard.press("Escape")
    await expect(reason).to_have_count(0)
    await queue.get_by_role("button", name=names[0]).click()
    await expect(page.get_by_text("1/3 đã công bố")).to_be_visible()
    await page.set_viewport_size({"width": 1440, "height": 900})


async def a_sign_of_the_mc(page: Page, lectern: Page, congress: LittleCongress) -> None:
    """The MC says "slower"; it stands on the stage until it was seen, and then no longer at the lectern."""
    await lectern.set_viewport_size({"width": 1024, "height": 768})
    await lectern.goto(f"/mc/?congress={congress.congress_id}")
    slower = lectern.get_by_role("button", name="Chậm lại")
    await slower.click()
    await expect(page.get_by_role("status").filter(has_text="Người dẫn: Chậm lại")).to_be_visible()
    await keep_picture(lectern, "mc-sign")
    await page.get_by_role("button", name="Đã thấy").click()
    await expect(slower).to_have_attribute("aria-pressed", "false")
    await lectern.close()


async def the_panic_key_locks(page: Page, screen: CongressClient, names: list[str]) -> None:
    """F8: black from the keyboard, no name out of it, and back to the name by holding the button."""
    await page.get_by_role("searchbox").blur()
    await page.keyboard.press("b")
    await expect(page.get_by_role("heading", name="ĐANG TẮT MÀN HÌNH…")).to_be_visible()
    # until the server has it, a screen would still answer for the name
    await expect(page.get_by_text("Máy chủ đã nhận lệnh")).to_be_visible()
    await acknowledged(page, screen)
    await expect(page.get_by_role("heading", name="MÀN HÌNH ĐEN")).to_be_visible()
    await page.keyboard.press("PageDown")
    await expect(page.locator(":focus")).to_contain_text(names[0])  # the way back, which only a held key goes
    for _ in range(5):
        await page.keyboard.press("Tab")
        behind = "document.activeElement?.closest('header, main, footer') === null"
        assert await page.evaluate(behind), "nothing behind the black takes the keyboard"
    back = page.get_by_role("region", name="Màn hình đen").get_by_role("button", name=f"Trở lại: {names[0]}")
    await back.hover()
    await page.mouse.down()
    await expect(page.get_by_role("region", name="Màn hình đen")).to_have_count(0)
    await page.mouse.up()
    await acknowledged(page, screen)
    await expect(page.get_by_text("1/3 đã công bố")).to_be_visible()
    await expect(page.get_by_role("heading", name="Đang chiếu").locator("i")).to_have_class(re.compile("live"))


async def a_remote_after_a_slogan(page: Page, screen: CongressClient, names: list[str]) -> None:
    """F6: what a presenter's remote sends after a slogan was chosen takes the armed name, and chooses no other slogan."""
    await page.get_by_role("button", name="Khẩu hiệu").click()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    air = page.get_by_role("region", name="Đang chiếu", exact=True)
    await expect(air.get_by_text(re.compile("^Khẩu hiệu · thẻ"))).to_be_visible()
    await acknowledged(page, screen)
    await expect(air.locator("[data-card=SLOGAN]")).to_be_visible()
    await a_press_that_never_came(page)
    await page.evaluate(UNANSWERED)
    await expect(page.get_by_role("button", name=TAKE)).to_have_attribute("aria-disabled", "false")
    await page.keyboard.press("PageDown")
    await expect(air.get_by_text(re.compile("^Vinh danh · thẻ"))).to_be_visible()
    await page.evaluate("window.fetch = window.answered")
    for word in ("Mất câu trả lời", "chưa nhận lệnh vừa rồi"):
        await expect(page.get_by_text(word)).to_have_count(0)
    await expect(page.get_by_text("2/3 đã công bố")).to_be_visible()
    await expect(page.get_by_role("button", name=TAKE)).to_contain_text(names[2])
    assert (await on_air(page, screen))["honoree"]["name"] == names[1]


async def a_press_that_never_came(page: Page) -> None:
    """The line breaks under the press: as soon as the stage is heard again it is told that nothing came of it."""
    await page.route("**/announcements", lambda route: route.abort())
    await expect(page.get_by_role("button", name=TAKE)).to_have_attribute("aria-disabled", "false")
    await page.keyboard.press("PageDown")
    await expect(page.get_by_role("alert").filter(has_text="chưa nhận lệnh vừa rồi")).to_be_visible()
    await page.unroute("**/announcements")


async def acknowledged(page: Page, screen: CongressClient, **word: str) -> dict[str, Any]:
    """The screen says that it shows what is on air now, unless `word` says otherwise; gives what it is asked."""
    card = await on_air(page, screen)
    said = {"revision": card["revision"], "digest": card["digest"], **word}
    return dict(await screen.call("POST", "/honors/v1/screens/acknowledgements", json=said))


async def on_air(page: Page, screen: CongressClient) -> dict[str, Any]:
    """The card of the congress that `page` is of, as its screens hear it."""
    congress = re.search(r"congress=([0-9a-f-]+)", page.url)
    assert congress
    return dict(await screen.call("GET", f"/honors/v1/congresses/{UUID(congress[1])}/board"))
