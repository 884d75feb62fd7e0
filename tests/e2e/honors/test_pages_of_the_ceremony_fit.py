"""The stage's and the MC's pages in mid-ceremony, without any server: what must be in sight is, on the laptops and tablets that halls have."""

import json
import re
from dataclasses import replace

import pytest
from playwright.async_api import Browser, Locator, Page, expect

from services.honors.domain.rows.row import Showing
from services.honors.domain.stage.stage import CardKind
from tests.support.honors.ceremony_pages import MC, STAGE
from tests.support.honors.played_stage import PlayedStage, announced, at, lagging, roll
from tests.support.pages.axe import violations
from tests.support.pages.built_pages import BAD_GATEWAY, built_page
from tests.support.pages.page_pictures import keep_one
from tests.support.waiting import until

pytestmark = pytest.mark.sweeps

A_SILENT_STREAM = 15_000
"""Milliseconds after which a page asks for what no stream tells it: the programme here."""


async def in_sight(page: Page, *wanted: Locator) -> bool:
    """Tell whether all of each is in the window, and nothing lies over it."""
    for one in wanted:
        seen = await one.evaluate(
            """one => { const { left, top, right, bottom } = one.getBoundingClientRect();
                const over = document.elementFromPoint((left + right) / 2, bottom - 3);
                return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight
                    && (one === over || one.contains(over)); }"""
        )
        if not seen:
            return False
    return True


@pytest.mark.parametrize("size", [(1366, 768), (1440, 900), (1920, 1080)])
async def test_f5_names_passed_over_signs_and_the_last_name_stand_in_sight_under_the_button(
    browser: Browser, size: tuple[int, int]
) -> None:
    entries = announced(roll(absent=(20,)), [n for n in range(1, 20) if n != 12])
    played = PlayedStage(entries, at(entries, 19))
    played.programme = lagging()
    async with built_page(browser, STAGE, played, size=size, clock=True) as page:
        late = page.get_by_role("status", name="Đã qua số, gọi được")
        await expect(late).to_contain_text("12 Vi Thử An 12")
        passed = page.get_by_role("status", name="Chưa gọi").get_by_role("button", name="số 20 Vi Thử An 20")
        stop, last = page.get_by_role("button", name="Dừng"), page.get_by_text("Vừa công bố: 19")
        button = page.get_by_role("button", name=re.compile("^CÔNG BỐ"))
        assert await in_sight(page, button, late, passed, last, stop)
        which, role = page.get_by_text("GL-V · 22/11/2026"), page.locator("header .role").get_by_text("Ban Tổ chức")
        assert await in_sight(page, which, role), "F22: which congress, of which day, in which role"
        assert await which.evaluate(
            "e => e.scrollWidth <= e.clientWidth + 1 || getComputedStyle(e).overflow === 'visible'"
        )
        onwards = page.get_by_role("button", name="Chuyển sang «Biểu dương, tôn vinh»")
        await page.clock.run_for(A_SILENT_STREAM)
        await expect(onwards).to_be_visible()
        assert await in_sight(page, button, onwards)
        middle = page.get_by_role("group", name=re.compile("^Đang chiếu"))
        await middle.evaluate("column => { column.scrollTop = column.scrollHeight; }")
        assert await in_sight(page, button, onwards), "however far the column is scrolled"
        await middle.evaluate("column => { column.scrollTop = 0; }")
        heights = [
            await page.locator(f".stage > {part}").evaluate("e => e.clientHeight") for part in ("header", "footer")
        ]
        assert max(heights) < 90, "the head and the cards stand in one line each"
        places = page.get_by_role("list", name="Hàng 3, từ trái sang phải").get_by_role("button")

        async def stood_still() -> bool:
            return await in_sight(page, places.first, places.nth(5))

        await until(stood_still, "six places of the row are in sight", 10)
        assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert await violations(page) == []
        await keep_one(page, f"stage-ceremony-{size[0]}")


@pytest.mark.parametrize("size", [(1366, 768), (1440, 900), (1920, 1080)])
async def test_who_comes_next_stands_in_sight_in_whole_names_whatever_is_told_above(
    browser: Browser, size: tuple[int, int]
) -> None:
    entries = announced(roll(), range(1, 15))
    played = PlayedStage(entries, at(entries, 14))
    played.state["corrections"] = ["Đính chính “Vi Thử An 2” chờ người thứ hai duyệt."]
    async with built_page(browser, STAGE, played, size=size) as page:
        names = page.get_by_role("region", name="Tiếp theo").get_by_role("listitem")
        await expect(names.first).to_contain_text("16 Vi Thử An 16")
        if size[1] < 850:
            await names.first.scroll_into_view_if_needed()
        assert await in_sight(page, names.first)
        seen = await names.evaluate_all(
            """names => names.map(name => {
                const [own, list] = [name.getBoundingClientRect(), name.parentElement.getBoundingClientRect()];
                return own.top >= list.bottom - 1 ? "out" : own.bottom <= list.bottom + 1 ? "whole" : "cut";
            })"""
        )
        assert "cut" not in seen
        assert seen.count("whole") >= 2
        assert await violations(page) == []
        await keep_one(page, f"stage-coming-{size[0]}")


@pytest.mark.parametrize("size", [(1024, 768), (1024, 600), (390, 844)])
async def test_f9_what_the_mc_reads_stands_at_40_px_and_is_read_to_its_end_with_call_countdown_and_signs_in_sight(
    browser: Browser, size: tuple[int, int]
) -> None:
    long = replace(roll()[0].words, name="Tập thể Nhân dân và cán bộ Hợp tác xã Nông nghiệp Khuổi Thử")
    long = replace(long, citation="Đã có thành tích xuất sắc trong phong trào thi đua yêu nước, " * 3)
    entries = announced([replace(one, words=long) if one.list_position == 10 else one for one in roll()], range(1, 11))
    played = PlayedStage(entries, at(entries, 10))
    played.programme = lagging()
    async with built_page(browser, MC, played, size=size, clock=True) as page:
        text, call = page.locator("main .now"), page.get_by_role("region", name="Lời mời")
        await expect(text).to_contain_text("Khuổi Thử")
        await expect(call).to_contain_text("Thôn Thử 9")
        assert await in_sight(page, page.get_by_text("Số 10"))
        assert float((await text.evaluate("e => getComputedStyle(e).fontSize"))[:-2]) >= (40 if size[0] > 1000 else 20)
        assert await violations(page) == []
        await keep_one(page, f"mc-long-{size[0]}x{size[1]}")
        if size[0] > 1000:
            await page.clock.run_for(A_SILENT_STREAM)
            await read_to_the_end(page, text)
            assert await in_sight(page, call, page.get_by_role("button", name="Dừng"), page.get_by_role("timer"))
            assert await page.evaluate("document.documentElement.scrollHeight <= innerHeight")
        else:
            assert await in_sight(page, text)


async def read_to_the_end(page: Page, text: Locator) -> None:
    """Turn the pages of what is read as a remote does, each beginning above the end of the one before; its last line must be in sight."""
    flow = page.get_by_role("group", name="Lời đọc")
    at_its_end = (
        """e => e.getBoundingClientRect().bottom <= e.closest("[data-flow]").getBoundingClientRect().bottom + 1"""
    )
    for _ in range(12):
        if await text.evaluate(at_its_end):
            return
        before = await flow.evaluate("e => e.scrollTop")
        await page.keyboard.press("PageDown")

        async def went_on(before: float = before) -> bool:
            return bool(await flow.evaluate("(e, before) => e.scrollTop !== before", before))

        await until(went_on, "the page is turned", 10)
        after, seen = await flow.evaluate("e => [e.scrollTop, e.clientHeight]")
        assert after - before < seen, "no line is left out"
    assert await text.evaluate(at_its_end)


TRANSLATED = """() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
    for (const text of texts) {
        const font = document.createElement("font");
        font.textContent = "translated " + text.data;
        text.replaceWith(font);
    }
}"""
"""What a translator of the browser does: the texts that the page holds are no longer in it."""


async def test_f19_the_name_after_a_translator_ran_is_drawn_right_on_the_stage_and_at_the_lectern(
    browser: Browser,
) -> None:
    before, after = (announced(roll(absent=()), range(1, last + 1)) for last in (11, 12))
    played, moved_on = PlayedStage(before, at(before, 11)), at(after, 12, revision=41, card_revision=41)
    async with built_page(browser, STAGE, played) as stage, built_page(browser, MC, played) as script:
        air, armed = (stage.get_by_role("region", name=name) for name in ("Đang chiếu", "Chuẩn bị"))
        read = script.locator("main .now")
        await expect(air.locator("[data-part=name]")).to_have_text("Vi Thử Hồng Hạnh 11")
        await expect(read).to_contain_text("Vi Thử Hồng Hạnh 11")
        for page in (stage, script):
            await page.evaluate(TRANSLATED)
        played.goes_on(after, moved_on)
        await expect(air.locator("[data-part=name]").last).to_have_text("Vi Thử An 12")
        await expect(air.locator("[data-part=name]")).to_have_count(1)  # the one before has gone with its words
        await expect(armed.locator("[data-part=name]").last).to_have_text("Bà Vi Thử Hồng Hạnh 13")
        await expect(read).to_contain_text("Vi Thử An 12")
        assert "translated" not in await read.inner_text()
        await expect(script.get_by_text("Số 12", exact=True)).to_be_visible()


@pytest.mark.parametrize("size", [(1366, 1024), (1024, 768)])
async def test_a_whole_row_has_its_award_read_once_and_its_names_one_page_after_the_other(
    browser: Browser, size: tuple[int, int]
) -> None:
    entries = announced(roll(), range(11, 21))
    whole = [replace(one, row=one.row and replace(one.row, showing=Showing.WHOLE)) for one in entries]
    seen = replace(at(whole, 20), card=CardKind.ROW, entry_id=None, row_id=whole[15].row and whole[15].row.row_id)
    async with built_page(browser, MC, PlayedStage(whole, seen), size=size) as page:
        names = page.get_by_role("listitem").filter(has_text="Vi Thử")
        await expect(names.first).to_be_in_viewport()
        assert float((await names.first.evaluate("e => getComputedStyle(e).fontSize"))[:-2]) >= 40
        award = "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh về phong trào thi đua yêu nước"
        assert (await page.locator("main").inner_text()).count(f"Tặng {award}") == 1
        await keep_one(page, f"mc-row-{size[0]}")
        await read_to_the_end(page, names.last)


async def test_backstage_opened_again_without_network_shows_the_rows_as_they_were_with_their_age(
    browser: Browser,
) -> None:
    member = {"entry_id": "e1", "place": 1, "name": "Vi Thử An 1", "status": "SCHEDULED", "is_announced": False}
    member |= {"standing_by": True, "presence": "HERE", "blocked": None, "certificate_number": ""}
    row = {"turn": "NEXT", "view": {"row": {"row_id": "r", "number": 2, "name": "Bằng khen"}, "members": [member]}}
    state = json.dumps({"rows": [row], "to_give": []})
    kept = f"if (location.protocol !== 'about:') sessionStorage.setItem('daihoi.backstage', JSON.stringify({{at: Date.now() - 190000, state: {state}}}))"
    async with built_page(browser, "/backstage/", lambda _: BAD_GATEWAY, before=kept, size=(390, 844)) as page:
        await expect(page.get_by_text("3 phút trước")).to_be_visible()
        await expect(page.get_by_role("listitem")).to_contain_text("Vi Thử An 1")
        await expect(page.get_by_role("button")).to_have_count(0)
        assert await violations(page) == []
        await keep_one(page, "backstage-without-network-390")
