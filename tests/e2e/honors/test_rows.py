"""Rows in a browser: cut before the day, one armed take that a real screen proves, ticked at the edge of the stage."""

import re
from pathlib import Path

from playwright.async_api import Browser, Page, expect

from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from tests.support.congress.little_congress import LittleCongress, little_congress
from tests.support.pages.axe import violations
from tests.support.pages.desktop import browser_for, new_machine
from tests.support.pages.page_pictures import keep_picture, keep_walls
from tests.support.registration.desk_page import sign_in_for
from tests.support.registration.staff import PASSWORD, new_staff

TEXT = """Căn cứ Luật Thi đua, khen thưởng; theo đề nghị của Giám đốc Sở Nội vụ; quyết định:

Điều 1. Tặng thưởng các tập thể, hộ gia đình và cá nhân có tên sau đây đã có thành tích trong phong trào thi đua yêu nước.

Điều 2. Quyết định này có hiệu lực kể từ ngày ký."""
SHAPES = ((1920, 1080), (1080, 1920), (1024, 768))


async def test_a_row_is_cut_taken_as_one_proved_by_the_wall_and_handed_over(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    async with browser_for(stack) as browser, little_congress(organizer, tmp_path) as congress:
        await congress.organizer.open_doors(congress.congress_id)
        for who in ("collective", "household", "individual"):
            await congress.gate.scan(congress.badge(who).code)
        username = await new_staff(organizer, "HONORS_APPROVER", "HONORS_EDITOR", "STAGE", "ORGANIZER")
        board = await paired(browser, stack, congress, "/board/", "SCREEN")
        phone = await paired(browser, stack, congress, "/backstage/", "BACKSTAGE")
        await phone.set_viewport_size({"width": 360, "height": 780})
        await cut_before_the_day(browser, stack, congress, username)
        await expect(phone.get_by_role("heading", name=re.compile("Hàng 1"))).to_be_visible()
        await expect(phone.get_by_text("● Có mặt")).to_have_count(3)
        stage = await new_machine(browser, stack, f"/stage/?congress={congress.congress_id}")
        await sign_in_for(stage, username, PASSWORD)
        await stage.get_by_role("button", name=re.compile("^Đưa vào ô Chuẩn bị")).click()
        await announce_the_decision(stage, board, await paired(browser, stack, congress, "/mc/", "MC"))
        await stage.get_by_role("button", name=re.compile("CÔNG BỐ Cả hàng 1: 3 tên")).click()
        await expect(board.locator("[data-card=ROW] h2")).to_have_count(3)
        await expect(
            stage.get_by_text(re.compile("đã hiện"))
        ).to_be_visible()  # the digest of what it drew is that of what was sent
        for width, height in SHAPES:
            await board.set_viewport_size({"width": width, "height": height})
            assert await overflowing(board) == [], (width, height)
        await keep_picture(stage, "stage-row")
        await hand_over(phone)
        await keep_picture(phone, "backstage")
        await keep_walls(phone, "backstage")
        for page in (stage, phone):
            assert await violations(page) == []


async def announce_the_decision(stage: Page, board: Page, mc: Page) -> None:
    """The decision comes before the row: the wall shows it, the MC reads its own text, and nobody is named yet."""
    await expect(mc.get_by_text("Tặng thưởng các tập thể, hộ gia đình và cá nhân")).to_be_visible()
    await expect(mc.get_by_text("Sẽ đọc khi có hiệu lệnh")).to_be_visible()
    await stage.get_by_role("button", name=re.compile("CÔNG BỐ Quyết định số")).click()
    await expect(board.locator("[data-card=DECISION] h1")).to_contain_text("Quyết định số")
    for width, height in SHAPES:
        await board.set_viewport_size({"width": width, "height": height})
        assert await overflowing(board) == [], (width, height)
    await expect(mc.get_by_text("đọc toàn văn")).to_be_visible()
    await keep_picture(board, "board-decision")
    await keep_picture(mc, "mc-decision")
    await keep_walls(mc, "mc-decision")
    await keep_picture(stage, "stage-decision")
    assert await violations(mc) == []


async def cut_before_the_day(browser: Browser, stack: LocalStack, congress: LittleCongress, username: str) -> None:
    page = await new_machine(browser, stack, f"/roll/?congress={congress.congress_id}")
    await sign_in_for(page, username, PASSWORD)
    await page.get_by_role("button", name="Quyết định", exact=True).click()
    await page.get_by_role("button", name="Ghi toàn văn…").first.click()
    await page.get_by_label("Toàn văn người dẫn đọc").fill(TEXT)
    await page.get_by_role("button", name="Lưu toàn văn").click()
    await expect(page.get_by_text("Đồng chí đã ghi toàn văn này; nhờ người khác duyệt.")).to_be_visible()
    await keep_picture(page, "roll-decisions")
    assert await violations(page) == []
    await page.get_by_role("button", name="Hàng trao").click()
    await page.get_by_role("button", name="Cắt theo hình thức khen thưởng").click()
    await page.get_by_role("button", name="Cách trao…").first.click()
    await page.get_by_label("Trên màn hình").select_option("WHOLE")
    await page.get_by_label("Người trao", exact=True).fill("Đồng chí Giả Lập")
    await page.get_by_role("button", name="Lưu").click()
    await expect(page.get_by_text("Công bố cả hàng một lần")).to_be_visible()
    await keep_picture(page, "roll-rows")
    assert await violations(page) == []


async def hand_over(phone: Page) -> None:
    await phone.get_by_role("button", name="Đã trao…").first.click()
    await phone.get_by_label("Số trên bằng, giấy khen").fill("0123/2026")
    await phone.get_by_role("button", name="Ghi nhận đã trao").click()
    await expect(phone.get_by_text("Đã trao, số 0123/2026")).to_be_visible()
    await expect(phone.get_by_role("button", name="Còn phải trao 2")).to_be_visible()
    assert await phone.evaluate("document.documentElement.scrollWidth") <= 360


async def paired(browser: Browser, stack: LocalStack, congress: LittleCongress, path: str, role: str) -> Page:
    """A machine that was paired by the code that an organiser read out."""
    offer = {"congress_id": str(congress.congress_id), "role": role, "name": f"Máy {role}", "attributes": {}}
    given = await congress.organizer.call("POST", "/honors/v1/pairing-codes", json=offer)
    page = await new_machine(browser, stack, path)
    await page.get_by_role("textbox").fill(given["code"])
    return page


async def overflowing(board: Page) -> list[str]:
    """The drawn lines of a row that leave the screen, as the browser has laid them out; the sheet follows its box a frame later."""
    await board.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    found: list[str] = await board.evaluate(
        """() => [...document.querySelectorAll("[data-card=ROW] article span, [data-card=DECISION] article span")].filter(span => {
            const range = document.createRange();
            range.selectNodeContents(span);
            const box = range.getBoundingClientRect();
            return box.left < 0 || box.right > innerWidth || box.top < 0 || box.bottom > innerHeight;
        }).map(span => span.textContent)"""
    )
    return found
