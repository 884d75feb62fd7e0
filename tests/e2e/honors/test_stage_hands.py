"""The keyboard and the forms of the stage, without any server: who writes is not interrupted, and nothing is pressed by a letter."""

import json
import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from playwright.async_api import Browser, Request, expect
from pydantic import TypeAdapter

from services.honors.domain.roll.entry import EntryStatus
from services.honors.domain.rows.sheet import Member, member
from tests.support.honors.ceremony_pages import BACKSTAGE, STAGE
from tests.support.honors.played_stage import NOW, ROW, PlayedStage, announced, at, roll
from tests.support.pages.axe import violations
from tests.support.pages.built_pages import Answer, built_page
from tests.support.pages.page_pictures import keep_one


async def test_f6_f21_after_a_menu_the_keyboard_is_the_stages_and_the_list_stays_where_somebody_scrolled_it(
    browser: Browser,
) -> None:
    before, after = (announced(roll(absent=()), range(1, last + 1)) for last in (11, 12))
    played, moved_on = PlayedStage(before, at(before, 11)), at(after, 12, revision=41, card_revision=41)
    async with built_page(browser, STAGE, played, size=(1366, 768)) as page:
        queue = page.get_by_role("list", name="Thứ tự công bố")
        await queue.hover()
        await page.mouse.wheel(0, -4_000)
        await page.wait_for_function("e => e.scrollTop === 0", arg=await queue.element_handle())
        played.goes_on(after, moved_on)
        await expect(page.get_by_text("12/30 đã công bố")).to_be_visible()
        assert await queue.evaluate("e => e.scrollTop") == 0, "looking for somebody while names go on"
        for leave in ("Escape", "Enter"):
            await page.get_by_role("button", name="Khẩu hiệu").click()
            await page.keyboard.press("ArrowDown")
            await page.keyboard.press(leave)
            await expect(page.get_by_role("menu")).to_have_count(0)
            assert await page.evaluate("document.activeElement === document.body"), "no key of the stage ends in it"
        async with page.expect_request(is_command("/cards")) as black:
            await page.keyboard.press("b")
        assert (await black.value).post_data_json["card"] == "BLACK"


def is_command(end: str) -> Callable[[Request], bool]:
    return lambda one: one.method == "POST" and one.url.endswith(end)


@pytest.mark.parametrize("size", [(1366, 768), (390, 844)])
async def test_a_form_that_opens_below_what_is_seen_comes_into_sight_and_the_list_stands_still_under_a_press(
    browser: Browser, size: tuple[int, int]
) -> None:
    entries = roll()
    async with built_page(browser, STAGE, PlayedStage(entries, at(entries, 1)), size=size) as page:
        await page.get_by_role("button", name="4 Thôn Thử 4", exact=False).last.click()
        await expect(page.get_by_role("button", name="Người nhận…")).to_be_visible()
        await page.keyboard.press("Escape")
        await page.get_by_role("button", name="Sửa hàng…").click()
        ways = page.get_by_role("dialog", name="Sửa hàng trao").get_by_role("button", name="Cách trao…")
        await ways.last.scroll_into_view_if_needed()
        await ways.last.click()
        form = page.get_by_role("form", name="Cách trao hàng 3")
        first = form.get_by_label("Tên hàng")
        await expect(first).to_be_in_viewport(ratio=1)
        if size[0] > 1000:
            await expect(form.get_by_role("button", name="Lưu")).to_be_in_viewport(ratio=1)
        await keep_one(page, f"stage-form-{size[0]}")


async def test_whoever_receives_and_is_no_delegate_has_a_form_of_address_asked_for_and_missing_marks_told(
    browser: Browser,
) -> None:
    entries = roll()
    person = {"name": "Nguyễn Văn Thử", "form_of_address": "Ông", "position": "", "unit_name": "Xã Thử"}
    people = json.dumps([{"delegate_code": "GL-001", "present": True, **person}])
    played = PlayedStage(entries, at(entries, 1))
    asked: list[str] = []

    def answer(path: str) -> Answer:
        asked.append(path)
        return (200, "application/json", people) if path.endswith("/receivers") else played(path)

    async with built_page(browser, STAGE, answer, size=(390, 844)) as page:
        await page.get_by_role("button", name="4 Thôn Thử 4").last.click()
        await page.get_by_role("button", name="Người nhận…").click()
        await page.get_by_label("Tìm người nhận").fill("nguyen van thu")
        choices = page.get_by_role("list", name="Chọn người nhận").get_by_role("button")
        await expect(choices.first).to_contain_text("Ông Nguyễn Văn Thử")
        await choices.last.click()
        await expect(choices.first).to_contain_text("Ông Nguyễn Văn Thử")
        send = page.get_by_role("button", name="Người nhận", exact=True)
        await send.click()
        await expect(page.get_by_role("status").filter(has_text="Chọn danh xưng trước tên.")).to_be_visible()
        assert not [path for path in asked if path.endswith("/proxy")], "nothing is sent before all is said"
        await expect(page.get_by_text("Tên không có dấu.")).to_be_visible()
        await page.get_by_role("button", name="Bà", exact=True).click()
        await expect(page.get_by_text("Sẽ đọc và hiện: Bà Nguyen Van Thu")).to_be_visible()
        await expect(send).to_be_enabled()
        assert await violations(page) == []


@pytest.mark.parametrize("size", [(1440, 900), (390, 844)])
async def test_a_form_of_receivers_is_filled_by_the_keyboard_and_its_button_stands_in_sight(
    browser: Browser, size: tuple[int, int]
) -> None:
    entries = roll()
    told = {"form_of_address": "Ông", "position": "", "unit_name": "Xã Thử", "present": True}
    people = json.dumps(
        [{"delegate_code": f"GL-{n}", "name": name, **told} for n, name in enumerate(("Vi Thử An", "Vi Thử Bình"))]
    )
    played = PlayedStage(entries, at(entries, 1))
    sent: list[str] = []

    def answer(path: str) -> Answer:
        sent.extend([path] * path.endswith(("/proxy", "/representative")))
        return (200, "application/json", people) if path.endswith("/receivers") else played(path)

    async with built_page(browser, STAGE, answer, size=size) as page:
        await page.get_by_role("button", name="4 Thôn Thử 4").last.click()
        await page.get_by_role("button", name="Người nhận…").click()
        field, send = page.get_by_label("Tìm người nhận"), page.get_by_role("button", name="Người nhận", exact=True)
        if size[0] > 1000:
            await expect(send).to_be_in_viewport(ratio=1)
        lacks = page.get_by_role("status").filter(has_text=re.compile("^(Gõ|Chọn) "))
        await expect(lacks).to_have_text("Gõ tên người nhận.")
        await field.fill("vi thu")
        await field.press("Enter")
        await expect(lacks).to_contain_text("Chọn người nhận trong danh sách")
        await field.fill("Lò Thị Lạ")
        await expect(page.get_by_role("group", name="Danh xưng trước tên")).to_be_visible()
        await expect(lacks).to_have_text("Chọn danh xưng trước tên.")
        await field.press("Enter")
        assert sent == []
        if size[0] > 1000:
            await expect(send).to_be_in_viewport(ratio=1)
        await keep_one(page, f"stage-receiver-{size[0]}")
        await field.fill("binh")
        await field.press("Enter")
        await expect(page.get_by_role("button", name="Vi Thử Bình")).to_have_attribute("aria-pressed", "true")
        await expect(lacks).to_have_count(0)
        assert await violations(page) == []
        async with page.expect_request(re.compile("/representative$")):
            await field.press("Enter")


async def test_behind_the_stage_whoever_receives_for_the_dead_is_asked_as_what(browser: Browser) -> None:
    dead = replace(roll()[ROW], posthumous=True, status=EntryStatus.ANNOUNCED, sequence=1)
    told = TypeAdapter(Member).dump_python(member(dead, 11, 1), mode="json")
    view = {"row": {"row_id": "r", "number": 2, "name": "Bằng khen"}, "members": [told], "total": 1, "ready": 0}
    state = {"rows": [{"turn": "ON_STAGE", "view": view}], "to_give": [], "as_of": NOW.isoformat()}
    played = PlayedStage(roll(), at(roll(), 1))

    def answer(path: str) -> Answer:
        if path.endswith("/backstage/live"):
            return played.stream("backstage", state)
        return (200, "application/json", "[]") if path.endswith("/receivers") else played(path)

    async with built_page(browser, BACKSTAGE, answer, size=(360, 780)) as page:
        await page.get_by_role("button", name="Người khác nhận…").click()
        await page.get_by_label("Tìm người nhận").fill("Bà Nguyễn Thị Thử")
        await page.get_by_role("list", name="Chọn người nhận").get_by_role("button").click()
        await expect(page.get_by_text("Sẽ đọc và hiện: Nhận thay: Bà Nguyễn Thị Thử")).to_be_visible()
        await page.get_by_role("button", name="Thân nhân", exact=True).click()
        await expect(page.get_by_text("Sẽ đọc và hiện: Thân nhân nhận: Bà Nguyễn Thị Thử")).to_be_visible()
        assert await violations(page) == []
        await keep_one(page, "backstage-capacity-360")


async def test_a_congress_of_real_people_says_that_the_server_runs_on_the_hours_of_a_demo(browser: Browser) -> None:
    entries = roll()
    played = PlayedStage(entries, at(entries, 1), synthetic=False)
    clock = {"shown": "2026-12-01T23:13:00Z", "real": "2026-11-30T20:13:00Z", "speed": 1}

    def answer(path: str) -> Answer:
        return (200, "application/json", json.dumps(clock)) if path.endswith("/clock") else played(path)

    async with built_page(browser, STAGE, answer, size=(1440, 900)) as page:
        await expect(
            page.get_by_role("status").filter(has_text="Máy chủ đang chạy giờ diễn thử: 06:13")
        ).to_be_visible()
        assert await violations(page) == []
        await keep_one(page, "stage-clock-1440")
        played.state["synthetic"] = True
        async with page.expect_response(re.compile("/clock$")):
            await page.reload()
        await expect(page.get_by_text("dữ liệu giả lập").first).to_be_visible()
        await expect(page.get_by_text("giờ diễn thử")).to_have_count(0)
