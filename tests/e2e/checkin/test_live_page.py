"""The organisers' live page without any server: each figure has its place, each verb does what it says, in both languages."""

import re

import pytest
from playwright.async_api import Browser, Page, expect

from tests.support.pages.axe import violations
from tests.support.pages.built_pages import built_page
from tests.support.pages.page_pictures import keep_sheet
from tests.support.pages.played_live import NOBODY, SESSION, Live, crowded
from tests.support.pages.targets import small_targets

DRAWN = """
window.drawn = [];
const fill = CanvasRenderingContext2D.prototype.fillText;
CanvasRenderingContext2D.prototype.fillText = function (words, x, y, ...more) {
  const half = this.measureText(words).width / 2;
  window.drawn.push([words, this.textAlign === 'center' ? x + half : x, this.canvas.width]);
  return fill.call(this, words, x, y, ...more);
};
"""
"""Notes what a chart writes: the words, where they end, and how wide the picture is."""


async def test_who_is_not_there_is_told_by_why_and_everybody_by_what_they_are(browser: Browser) -> None:
    async with built_page(browser, "/live/", Live(), size=(1920, 1080)) as page:
        figures = page.locator("section.count")
        for words, people in (("Chưa có mặt", "15"), ("Vắng có phép", "02"), ("Thôi dự, đã rút tên", "01")):
            await expect(figures.locator("dl > div", has_text=words).locator("dd")).to_have_text(people)
        await expect(figures.locator("dl > div", has_text="Chờ xác nhận ở cửa").locator("dd")).to_have_text("03")
        kinds = page.get_by_role("list", name="Theo thành phần")
        await expect(kinds).to_contain_text("Điển hình cá nhân 30/40")
        await expect(kinds).to_contain_text("Lãnh đạo 4/8")
        assert await violations(page) == []
        await keep_sheet(page, "live-sheet")


OVER_ONE_ANOTHER = """
() => {
  const box = (one) => one.getBoundingClientRect();
  const words = (one) => `${one.className}: ${one.textContent.trim().slice(0, 24)}`;
  const wrong = [];
  const pieces = [...document.querySelectorAll(".live main section, .live .top, footer, aside")].filter((one) => box(one).height);
  for (const one of pieces)
    for (const other of pieces) {
      if (one === other || one.contains(other) || other.contains(one)) continue;
      const [a, b] = [box(one), box(other)];
      if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
        wrong.push(`${words(one)} over ${words(other)}`);
    }
  for (const part of document.querySelectorAll(".live main section *")) {
    const section = part.closest("section");
    const seen = part.checkVisibility({ visibilityProperty: true }) && !part.closest(".unseen, canvas, .u-wrap");
    if (seen && !part.closest(".clipped") && box(part).bottom > box(section).bottom + 2) wrong.push(`${words(part)} leaves its panel`);
  }
  const chart = document.querySelector(".chart");
  if (box(chart).height < 120) wrong.push(`the curve is ${box(chart).height} px high`);
  return [...new Set(wrong)];
}
"""
"""What lies over something else on the wall, sticks out of its panel, or is too low to be read."""


async def test_of_a_whole_province_nothing_lies_over_anything_on_any_wall(browser: Browser) -> None:
    live = Live(**crowded())
    async with built_page(browser, "/live/", live, size=(1920, 1080)) as page:
        await expect(page.get_by_role("heading", name="Phát tài liệu")).to_be_visible()
        await expect(page.get_by_text("Khai mạc 08:00")).to_be_visible()
        for width, height in ((1920, 1080), (1440, 900), (1600, 900), (1280, 1024), (1366, 768), (3840, 2160)):
            await page.set_viewport_size({"width": width, "height": height})
            await expect(page.locator("section.count dl")).to_be_visible()
            assert await page.evaluate(OVER_ONE_ANOTHER) == [], (width, height)
            assert not await page.evaluate("document.documentElement.scrollWidth > innerWidth"), (width, height)
        await page.set_viewport_size({"width": 1920, "height": 1080})
        assert not await page.evaluate("document.documentElement.scrollHeight > innerHeight")  # nobody scrolls a wall


async def test_a_thumb_finds_everything_on_a_phone(browser: Browser) -> None:
    async with built_page(browser, "/live/", Live(**crowded()), size=(360, 740)) as page:
        await expect(page.get_by_role("button", name="Cửa A", exact=True)).to_be_visible()
        assert await small_targets(page) == []
        await page.get_by_role("button", name="Cửa A", exact=True).click(position={"x": 200, "y": 20}, force=True)
        await expect(page.get_by_role("dialog", name="Cửa A")).to_be_visible()


async def test_a_gate_tells_how_its_devices_are_and_which_of_them_runs_another_version(browser: Browser) -> None:
    async with built_page(browser, "/live/", Live()) as page:
        await expect(page.get_by_text("im 10 phút, 04 lượt chờ")).to_be_visible()
        await page.get_by_role("button", name="Cửa A", exact=True).click()
        sheet = page.get_by_role("dialog", name="Cửa A")
        await expect(sheet.get_by_text("bản scan-cu")).to_be_visible()
        await expect(sheet.get_by_text("Khác phiên bản với phần lớn máy cùng loại")).to_have_count(1)
        await expect(sheet.get_by_text("pin 12%")).to_be_visible()
        assert await violations(page) == []
        await keep_sheet(page, "live-gate-sheet")


async def test_who_of_a_unit_is_missing_stands_with_the_heads_phone_and_who_came_by_hand_is_marked(
    browser: Browser,
) -> None:
    async with built_page(browser, "/live/", Live()) as page:
        await page.get_by_role("button", name="Huyện Mẫu Giáp").click()
        sheet = page.get_by_role("dialog", name="Huyện Mẫu Giáp")
        await expect(sheet.get_by_role("link", name="Gọi 0900 000 001")).to_have_attribute("href", "tel:0900000001")
        await expect(sheet.get_by_text("Còn thiếu: 02")).to_be_visible()
        await expect(sheet.locator("li", has_text="Vi Thử 1")).to_contain_text("Vắng có phép")
        await expect(sheet.locator("li", has_text="Vi Thử 4")).to_contain_text("Cho vào có lý do")
        await expect(sheet.locator("li", has_text="Vi Thử 3")).not_to_contain_text("Cho vào có lý do")
        assert await violations(page) == []
        await keep_sheet(page, "live-unit-sheet")


async def test_whoever_may_not_see_phones_gets_the_list_without_them(browser: Browser) -> None:
    live = Live()
    live.units = []
    async with built_page(browser, "/live/", live) as page:
        await page.get_by_role("button", name="Huyện Mẫu Giáp").click()
        await expect(page.get_by_text("Còn thiếu: 02")).to_be_visible()
        await expect(page.get_by_text("Trưởng đoàn")).to_have_count(0)


async def test_the_slider_goes_back_second_by_second_and_minute_by_minute_and_ends_where_the_day_did(
    browser: Browser,
) -> None:
    async with built_page(browser, "/live/", Live(as_of="2026-11-22T09:00:00Z")) as page:
        await page.get_by_role("button", name="Xem lại", exact=True).click()
        sheet = page.get_by_role("dialog", name="Xem lại hội trường")
        slider = sheet.get_by_role("slider")
        end = "07:51:00"  # a minute after the last admission, hours before now
        await expect(slider).to_have_attribute("aria-valuetext", end)
        for key, shown in (("ArrowLeft", "07:50:59"), ("PageDown", "07:49:59"), ("PageUp", "07:50:59"), ("End", end)):
            await slider.press(key)
            await expect(slider).to_have_attribute("aria-valuetext", shown)
        await page.get_by_text("Ai có mặt lúc này").click()
        await expect(sheet.locator("li", has_text="Vi Thử 4")).to_contain_text("Cho vào có lý do")
        assert await violations(page) == []
        await keep_sheet(page, "live-replay-sheet")


async def test_the_picture_of_the_day_is_saved_as_pdf_under_the_sessions_name(browser: Browser) -> None:
    async with built_page(browser, "/live/", Live()) as page, page.expect_download() as saved:
        await page.get_by_role("button", name="In tình hình (PDF)").click()
    assert (await saved.value).suggested_filename == "tinh-hinh-diem-danh-phien-khai-mac.pdf"


async def test_the_charts_last_hour_stands_whole_and_without_people_it_draws_no_line_without_a_number(
    browser: Browser,
) -> None:
    async with built_page(browser, "/live/", Live(), before=DRAWN, size=(1920, 1080)) as page:
        await page.wait_for_function("window.drawn.length > 4")
        cut = await page.evaluate("window.drawn.filter(([, end, width]) => end > width).map(([words]) => words)")
        assert cut == []
    async with built_page(browser, "/live/", Live(**NOBODY), before=DRAWN, size=(1920, 1080)) as page:
        await page.wait_for_function("window.drawn.length > 1")
        words = await page.evaluate("window.drawn.map(([words]) => words)")
        assert "" not in words
        assert len({word for word in words if ":" not in word}) <= 2


async def test_the_forecast_is_drawn_and_the_line_of_two_thirds_comes_with_its_switch_and_stays(
    browser: Browser,
) -> None:
    async with built_page(browser, "/live/", Live(), size=(1920, 1080)) as page:
        chart = page.locator("section.arrivals figcaption")
        await expect(chart.get_by_text(re.compile(r"Đủ 95% lúc \d\d:\d\d"))).to_be_visible()
        await expect(chart.get_by_text("Khai mạc 08:00")).to_be_visible()
        await expect(chart.get_by_text("mốc")).to_have_count(0)
        await page.get_by_label("Mốc 2/3").check()
        await expect(chart.get_by_text("Đã quá mốc 40 người")).to_be_visible()
        await page.reload()
        await expect(chart.get_by_text("Đã quá mốc 40 người")).to_be_visible()


@pytest.mark.parametrize(
    ("button", "sent"),
    [("Cấp thẻ mới", {"settlement": "NEW_BADGE"}), ("Hai người", {"settlement": "TWO_PEOPLE"})],
)
async def test_a_case_is_settled_by_each_of_its_ways(browser: Browser, button: str, sent: dict[str, str]) -> None:
    async with built_page(browser, "/live/", Live()) as page:
        sheet = await opened_cases(page)
        await sheet.get_by_label("Ghi chú về Vi Thử 3").fill("Đã gặp")
        async with page.expect_request(lambda one: one.method == "POST") as asked:
            await sheet.get_by_role("button", name=button).click()
        assert (await asked.value).post_data_json == {**sent, "note": "Đã gặp", "let_out": None}


async def test_who_is_let_out_is_named_by_gate_and_asked_twice(browser: Browser) -> None:
    async with built_page(browser, "/live/", Live()) as page:
        sheet = await opened_cases(page)
        await sheet.get_by_role("button", name="Cho ra người vào Cửa A").click()
        async with page.expect_request(lambda one: one.method == "POST") as asked:
            await sheet.get_by_role("button", name="Cho ra, không tính lượt").click()
        assert (await asked.value).post_data_json == {"settlement": "LET_OUT", "note": "", "let_out": "s0"}


async def opened_cases(page: Page) -> Page:
    await page.get_by_role("button", name="Lượt quét cần xem lại").click()
    await expect(page.get_by_role("dialog")).to_contain_text("Vi Thử 3")
    assert await violations(page) == []
    return page


async def test_hand_outs_and_a_rehearsal_stand_where_nobody_overlooks_them(browser: Browser) -> None:
    rehearsed = {**SESSION, "rehearsal": True}
    async with built_page(browser, "/live/", Live(session=rehearsed), size=(1920, 1080)) as page:
        await expect(page.locator(".rehearsal")).to_contain_text("TỔNG DUYỆT · không tính là có mặt")
        await expect(page.locator(".behind")).to_be_attached()
        await page.get_by_role("button", name="Phát tài liệu").click()
        await expect(page.get_by_role("dialog").get_by_role("row", name="Huyện Mẫu Giáp")).to_contain_text("31")
        assert await violations(page) == []


VIETNAMESE = re.compile(r"[À-ỹ]")
CONTENT = re.compile(
    r"Vi Thử|Huyện|Sở Thử|Xã Mẫu|Cửa|Bàn đón|Phiên|Đại hội|Kỷ yếu|Suất|Ban Tổ|Thẻ này|Phó|Ông|Đồng|Trưởng ban|Tiếng"
)


async def test_no_word_of_the_entered_page_and_its_sheets_stays_vietnamese_in_english(browser: Browser) -> None:
    english = "localStorage.setItem('daihoi.language', 'en')"
    async with built_page(browser, "/live/", Live(), before=english, size=(1920, 1080)) as page:
        await expect(page.get_by_text("Absent with leave")).to_be_visible()
        assert await vietnamese(page) == []
        for button in ("Huyện Mẫu Giáp", "Cửa A", "Review", "Hand out documents"):
            await page.get_by_role("button", name=button, exact=True).click()
            await expect(page.get_by_role("dialog")).to_be_visible()
            assert await vietnamese(page) == [], button
            await page.keyboard.press("Escape")


async def vietnamese(page: Page) -> list[str]:
    words = str(await page.evaluate("document.body.innerText"))
    return [line for line in words.splitlines() if VIETNAMESE.search(line) and not CONTENT.search(line)]
