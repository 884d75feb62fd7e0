"""After the ceremony: figures and minutes, certificates on the office's picture, an address that is told."""

import io
import re
from pathlib import Path

from PIL import Image, ImageDraw
from playwright.async_api import Locator, Page, expect

from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from tests.support.congress.little_congress import LittleCongress, little_congress
from tests.support.pages.axe import violations
from tests.support.pages.desktop import browser_for, new_machine
from tests.support.pages.page_pictures import keep_picture, keep_walls
from tests.support.registration.desk_page import sign_in_for

AWARD = "Biểu dương điển hình tiên tiến tiêu biểu"


async def test_figures_certificates_and_telling_in_the_browser(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    async with browser_for(stack) as browser, little_congress(organizer, tmp_path) as congress:
        first = (await congress.entry("COLLECTIVE"))["entry_id"]
        revision = (await organizer.roll(congress.congress_id))["revision"]
        assert (await organizer.announce(congress.congress_id, first, revision))["outcome"] == "ANNOUNCED"
        page = await new_machine(browser, stack, f"/results/?congress={congress.congress_id}")
        await sign_in_for(page, *stack.organizer)
        await expect(page.get_by_role("heading", name="Theo đơn vị")).to_be_visible()
        await expect(page.get_by_text("01/3")).to_be_visible()
        kinds = page.get_by_role("group", name="Theo loại")
        for column in ("Lên màn hình", "Nhận thay"):
            await expect(kinds.get_by_role("columnheader", name=column)).to_be_visible()
        await keep_picture(page, "results-figures")
        await keep_walls(page, "results-figures")
        assert await violations(page) == []
        await the_public_roll(await page.context.new_page(), congress)
        await certificates(page)
        await telling(page, congress)


async def the_public_roll(page: Page, congress: LittleCongress) -> None:
    name = (await congress.entry("COLLECTIVE"))["name"]
    await page.goto(f"/feed/{congress.congress_id}")
    await expect(page.get_by_text(name).first).to_be_visible()
    await keep_picture(page, "feed")
    await keep_walls(page, "feed")
    await page.close()


async def certificates(page: Page) -> None:
    await page.get_by_role("button", name="Giấy chứng nhận").click()
    await page.get_by_label("Mẫu giấy của").select_option(AWARD)
    form = io.BytesIO()
    paper = Image.new("RGB", (1485, 1050), (253, 247, 230))
    ImageDraw.Draw(paper).rectangle((40, 40, 1445, 1010), outline=(170, 20, 20), width=14)
    paper.save(form, "PNG")
    chosen = {"name": "nen.png", "mimeType": "image/png", "buffer": form.getvalue()}
    await page.get_by_label("Tải nền của cơ quan").set_input_files([chosen])
    await expect(page.get_by_text("Đổi nền…")).to_be_visible()
    await page.get_by_label("Từ trên").locator("visible=true").fill("67")
    await dragged(page, page.locator(".spot").nth(1))
    await page.get_by_role("button", name="Lưu mẫu của hình thức này").click()
    await expect(page.get_by_role("button", name="Về mẫu đã lưu")).to_have_count(0)
    await expect(page.get_by_role("button", name="Xoay khổ giấy")).to_be_enabled()
    await expect(page.get_by_alt_text("Giấy có tên và thành tích dài nhất", exact=False)).to_be_visible()
    await keep_picture(page, "results-certificates")
    assert await violations(page) == []
    async with page.context.expect_page() as opened:
        await page.get_by_role("link", name="In cả nền").click()
    await (await opened.value).close()


async def dragged(page: Page, name: Locator) -> None:
    """Ten centimetres of paper are a third of its picture, whatever its size."""
    place = await name.bounding_box()
    assert place
    across = (await page.get_by_role("figure").locator("img").bounding_box() or place)["width"]
    await page.mouse.move(place["x"] + 20, place["y"] + 5)
    await page.mouse.down()
    for share in (1, 2, 3, 4):
        await page.mouse.move(place["x"] + 20, place["y"] + 5 + across * 5 * share / 297)
    await page.mouse.up()
    field = page.get_by_label("Từ trên").locator("visible=true")
    await expect(field).to_have_value(re.compile(r"^8[5-9]"), timeout=5_000)


async def telling(page: Page, congress: LittleCongress) -> None:
    await page.get_by_role("button", name="Báo cho hệ thống khác").click()
    await page.get_by_label("Địa chỉ nhận tin (https://)").fill("https://localhost:9/tin")
    await page.get_by_role("button", name="Thêm địa chỉ").click()
    await expect(page.get_by_text("whsec_")).to_be_visible()
    await page.get_by_role("button", name="Đã cất khóa").click()
    await expect(page.get_by_text("whsec_")).to_have_count(0)
    await page.get_by_role("button", name="Gửi tin thử").click()
    await expect(page.get_by_text("Tin thử: Tên máy chỉ vào mạng nội bộ", exact=False)).to_be_visible()
    entry_id = (await congress.entry("COLLECTIVE"))["entry_id"]
    withdrawn = {"reason": "Quyết định bị hủy"}
    await congress.organizer.call("POST", f"/honors/v1/entries/{entry_id}/withdrawal", json=withdrawn)
    await expect(page.get_by_text("Chưa gửi được")).to_be_visible()
    await keep_picture(page, "results-telling")
    assert await violations(page) == []
    await page.get_by_role("button", name="Bỏ…").click()
    await page.get_by_role("button", name="Bỏ hẳn").click()
    await expect(page.get_by_text("Chưa có địa chỉ nào.")).to_be_visible()
