"""The roll before the day, by the keyboard: two people, one list, cards measured on three screens, and an order frozen."""

import re
from pathlib import Path

import pypdfium2
from playwright.async_api import Browser, Page, expect

from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from tests.support.congress.little_congress import LittleCongress, little_congress
from tests.support.honors.honors_rows import roll_file, roll_row
from tests.support.pages.axe import violations
from tests.support.pages.desktop import browser_for, new_machine
from tests.support.pages.page_pictures import keep_picture, keep_walls
from tests.support.registration.desk_page import sign_in_for
from tests.support.registration.staff import PASSWORD, new_staff

MANY = 1_200
DRAWN = 60
"""Lines of the list that are in the page at once; a list that draws all of them stops for each letter."""
LONG = ("Trung tâm Dịch vụ nông nghiệp " * 7)[:200].strip()
HOSTILE = (
    {"name": "Trường Giả Lập", "unit_name": LONG, "award_name": LONG},
    {"name": LONG, "unit_name": LONG, "award_name": LONG},
    {"name": "ngh" * 20, "unit_name": "Xã Thử", "award_name": "Bằng khen"},
    {"name": "Hợp tác xã Mẫu 🎉 אבג", "unit_name": "Xã Thử", "award_name": "Bằng khen"},
)


async def test_a_second_person_approves_each_entry_by_the_keyboard_and_freezes_the_order(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    async with browser_for(stack) as browser, little_congress(organizer, tmp_path) as congress:
        rule = f"/honors/v1/congresses/{congress.congress_id}/approval-rule"
        await organizer.call("PUT", rule, json={"needed": True})
        name, entry = await first_entry(congress)
        refused = await organizer.announce(congress.congress_id, entry, await revision(congress))
        assert "người thứ hai duyệt" in refused["sentence"]
        page = await page_of(browser, stack, congress, "HONORS_APPROVER")
        await approve_all(page, name)
        await freeze(page)
        await keep_picture(page, "roll")
        await keep_walls(page, "roll")
        assert await violations(page) == []
        taken = await organizer.announce(congress.congress_id, entry, await revision(congress))
        assert taken["outcome"] == "ANNOUNCED", taken


async def test_an_editor_shortens_a_citation_that_no_screen_holds_and_is_no_second_person(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    async with browser_for(stack) as browser, little_congress(organizer, tmp_path) as congress:
        _, entry = await first_entry(congress)
        too_long = {
            "citation": ("Có thành tích xuất sắc " * 90)[:1990].strip(),
            "unit_name": "Đơn vị giả lập " * 12,
            "reason": "Thử",
        }
        await organizer.call("POST", f"/honors/v1/entries/{entry}/correction", json=too_long)
        page = await page_of(browser, stack, congress, "HONORS_EDITOR", "HONORS_APPROVER")
        await expect(page.get_by_text("Đã đo đủ bốn cỡ màn hình")).to_be_visible()
        await page.get_by_role("button", name=re.compile("^Không vừa màn hình 1")).click()
        await expect(page.get_by_text("thành tích bị cắt").first).to_be_visible()
        await expect(page.get_by_role("listbox").get_by_text(re.compile("không vừa 16:9"))).to_be_visible()
        await page.get_by_role("button", name="Tất cả").click()
        await page.get_by_role("button", name="Sửa lời…").click()
        await page.get_by_label("Thành tích trên màn hình").fill("Dẫn đầu phong trào|xây dựng nông thôn mới")
        await page.get_by_label("Lý do sửa").fill("Rút gọn cho màn hình")
        await page.get_by_role("button", name="Lưu, chờ người khác duyệt").click()
        await expect(page.get_by_role("button", name=re.compile("^Không vừa màn hình 0"))).to_be_visible()
        await expect(page.get_by_text("nhờ người khác duyệt")).to_be_visible()
        assert await drawn_lines(page, "16:9") == ["Dẫn đầu phong trào", "xây dựng nông thôn mới"]
        await a_scan_lies_beside(page, tmp_path)
        await the_check_says_what_the_browser_draws(page, organizer, entry)


async def test_1200_entries_are_searched_and_walked_without_a_stop(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    async with browser_for(stack) as browser, little_congress(organizer, tmp_path) as congress:
        file = tmp_path / "nhieu.xlsx"
        file.write_bytes(roll_file([roll_row(n, "Tập thể", delegate_code="") for n in range(1, MANY + 1)]))
        report = await organizer.import_honour_roll(congress.congress_id, file)
        assert report["created"] == MANY, report
        page = await page_of(browser, stack, congress, "HONORS_APPROVER")
        await expect(page.get_by_role("option").first).to_be_visible()
        await expect(page.get_by_text("Đã đo đủ bốn cỡ màn hình")).to_be_visible(timeout=90_000)
        await page.evaluate(COUNT_THE_DRAWN_LINES)
        await page.keyboard.press("/")
        await page.keyboard.type("tap the gia lap 1199", delay=20)
        await expect(page.get_by_role("option")).to_have_count(1)
        await page.keyboard.press("Escape")
        for _ in range(30):
            await page.keyboard.press("ArrowDown")
        await page.keyboard.press("End")
        await expect(page.get_by_role("option", selected=True)).to_have_attribute("aria-posinset", str(MANY + 3))
        assert await page.evaluate("window.mostLines") <= DRAWN


async def a_scan_lies_beside(page: Page, folder: Path) -> None:
    """Its pages are pictures, which the page's own policy lets in."""
    file = folder / "quyet-dinh.pdf"
    document = pypdfium2.PdfDocument.new()
    document.new_page(595, 842)
    document.save(file)
    await page.locator("input[type=file]").set_input_files(file)
    picture = page.get_by_role("img", name=re.compile("^Trang 1 của quyết định"))
    await expect(picture).to_have_js_property("naturalWidth", 1240)


async def the_check_says_what_the_browser_draws(page: Page, organizer: CongressClient, entry: str) -> None:
    """F12, F18: whatever is written, a screen that is said to hold it holds every line of it."""
    for words in HOSTILE:
        await organizer.call("POST", f"/honors/v1/entries/{entry}/correction", json={**words, "reason": "Thử"})
        await page.reload()
        await expect(page.get_by_role("heading", level=2).filter(has_text=words["name"])).to_be_visible()
        await expect(page.get_by_text("Đã đo đủ bốn cỡ màn hình")).to_be_visible()
        assert await overflowing(page) == [], words


COUNT_THE_DRAWN_LINES = """() => {
    const list = document.querySelector("[role=listbox]");
    const count = () => window.mostLines = Math.max(window.mostLines ?? 0, list.querySelectorAll("[role=option]").length);
    count();
    new MutationObserver(count).observe(list, { childList: true, subtree: true });
}"""


async def page_of(browser: Browser, stack: LocalStack, congress: LittleCongress, *roles: str) -> Page:
    """The page of somebody with an account of their own."""
    username = await new_staff(congress.organizer, *roles)
    page = await new_machine(browser, stack, f"/roll/?congress={congress.congress_id}")
    await page.set_viewport_size({"width": 1440, "height": 900})
    await sign_in_for(page, username, PASSWORD)
    return page


async def approve_all(page: Page, first: str) -> None:
    """Each entry comes by itself after the one before it; a key held down, or pressed too soon, approves nothing."""
    await expect(page.get_by_role("heading", name=first, level=2)).to_be_visible()
    await expect(page.get_by_text("Đã đo đủ bốn cỡ màn hình")).to_be_visible()
    await page.get_by_role("listbox").focus()
    for done in (1, 2, 3):
        await expect(page.get_by_role("button", name="Đúng quyết định, duyệt")).to_have_attribute(
            "aria-disabled", "false"
        )
        await page.keyboard.down("d")
        await page.keyboard.down("d")
        await page.keyboard.up("d")
        await expect(page.get_by_text(f"{done}/3 đã duyệt lời")).to_be_visible()


async def freeze(page: Page) -> None:
    await page.get_by_role("button", name="Chốt thứ tự…").click()
    await page.get_by_role("dialog").get_by_role("button", name="Chốt", exact=True).click()
    await expect(page.get_by_text("Bản thứ tự số 1")).to_be_visible()
    await expect(page.get_by_text("không khác gì")).to_be_visible()


async def first_entry(congress: LittleCongress) -> tuple[str, str]:
    """The collective's name and id: it comes first, and may be taken without its receiver."""
    one = (await congress.organizer.roll(congress.congress_id))["entries"][0]
    return one["name"], one["entry_id"]


async def revision(congress: LittleCongress) -> int:
    return int((await congress.organizer.roll(congress.congress_id))["revision"])


async def drawn_lines(page: Page, screen: str) -> list[str]:
    figure = page.locator("figure", has_text=screen).first
    return [line.strip() for line in await figure.locator(".citation span").all_inner_texts()]


async def overflowing(page: Page) -> list[str]:
    """The drawn lines that leave a screen which is said to hold them, as the browser has laid them out."""
    found: list[str] = await page.evaluate(
        """() => [...document.querySelectorAll("figure:not(.bad) .screen")].flatMap(screen => {
            const room = screen.getBoundingClientRect();
            return [...screen.querySelectorAll("article span")].filter(span => {
                const range = document.createRange();
                range.selectNodeContents(span);
                const box = range.getBoundingClientRect();
                return box.left < room.left - 1 || box.right > room.right + 1
                    || box.top < room.top - 1 || box.bottom > room.bottom + 1;
            }).map(span => span.textContent);
        })"""
    )
    return found
