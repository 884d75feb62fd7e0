"""The programme is written, led and taken back at its page; stage and MC see what is held and how long it still has."""

from pathlib import Path

import pytest
from playwright.async_api import Locator, Page, expect

from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient, RequestRefused
from tests.support.congress.little_congress import little_congress
from tests.support.pages.axe import violations
from tests.support.pages.desktop import browser_for, new_machine
from tests.support.pages.page_pictures import keep_one, keep_picture, keep_walls
from tests.support.registration.desk_page import sign_in_for

PAPER = [f"Bản Thử đã làm xong con đường thứ {number}, do nhân dân hiến đất và góp công." for number in range(1, 21)]


async def test_the_programme_is_read_by_whoever_may_read_the_page_of_the_congress_and_by_nobody_else(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    async with (
        little_congress(organizer, tmp_path) as congress,
        CongressClient(stack.origin, stack.ca_file) as stranger,
    ):
        here = f"/registration/v1/congresses/{congress.congress_id}"
        outline = f"/honors/v1/congresses/{congress.congress_id}/programme/outline"
        desk = {"open": True, "by_name": False, "way": "", "revision": 0}
        opened = await organizer.call("PUT", f"{here}/hall-desk", json=desk)
        page = await stranger.call("GET", f"{here}/hall-page")
        read = await stranger.call("GET", outline, headers={"X-Reading-Slip": page["programme_slip"]})
        assert read["starts_at"]
        await organizer.call(
            "PUT", f"{here}/hall-desk", json={**desk, "open": False, "revision": opened["words"]["revision"]}
        )
        for path in (f"{here}/hall-page", outline):
            with pytest.raises(RequestRefused, match=f"GET {path}: 404"):
                await stranger.call("GET", path)


async def test_a_programme_is_written_led_and_taken_back_and_the_stage_sees_it(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    async with browser_for(stack) as browser, little_congress(organizer, tmp_path) as congress:
        page = await new_machine(browser, stack, f"/programme/?congress={congress.congress_id}")
        await sign_in_for(page, *stack.organizer)
        await expect(page.get_by_text("chương trình mẫu")).to_be_visible()

        await page.get_by_role("button", name="Soạn chương trình").click()
        await page.get_by_role("button", name="Thêm mục sau").first.click()
        await page.get_by_role("button", name="Lưu chương trình").click()
        await expect(page.get_by_text("Còn 1 mục cần sửa")).to_be_visible()
        await page.get_by_label("2. Tên mục").fill("Phát biểu của Bà Giả Lập")
        await page.get_by_label("Người trình bày").nth(1).fill("Bà Nông Thị Giả Lập")
        await page.get_by_label("Dự phòng").nth(1).fill("Ông Thử")
        await keep_picture(page, "programme-writing")
        assert await violations(page) == []
        await page.get_by_role("button", name="Lưu chương trình").click()
        await expect(page.get_by_role("listitem").nth(1)).to_contain_text("Phát biểu của Bà Giả Lập")

        await page.get_by_role("button", name="Bắt đầu “Chào cờ”").click()
        await page.get_by_role("button", name="Sang mục “Phát biểu của Bà Giả Lập”").click()
        await expect(held(page)).to_contain_text("Bà Nông Thị Giả Lập")
        await expect(page.get_by_role("timer")).to_contain_text("6:")
        await page.get_by_role("button", name="Người dự phòng nói").click()
        await expect(held(page)).to_contain_text("Ông Thử")
        await keep_picture(page, "programme")
        await keep_walls(page, "programme")
        assert await violations(page) == []

        mc = await new_machine(browser, stack, f"/mc/?congress={congress.congress_id}")
        await mc.context.add_cookies(await page.context.cookies())  # type: ignore[arg-type]
        await mc.reload()
        await expect(mc.get_by_label("Chương trình")).to_contain_text("Phát biểu của Bà Giả Lập · Ông Thử")
        await a_paper_is_read_at_the_lectern(page, mc)

        await page.get_by_role("button", name="Hoàn tác: đổi người trình bày").click()
        await expect(held(page)).to_contain_text("Bà Nông Thị Giả Lập")
        await page.get_by_role("button", name="Hoàn tác: chuyển mục").click()
        await expect(held(page)).to_contain_text("Chào cờ")
        await expect(mc.get_by_label("Chương trình")).to_contain_text("Chào cờ")


async def a_paper_is_read_at_the_lectern(page: Page, mc: Page) -> None:
    """What is handed in beside the programme opens by a tap at the lectern, as large as all that is read there."""
    line = page.get_by_role("listitem").filter(has_text="Phát biểu của Bà Giả Lập")
    await line.get_by_text("Văn bản…").click()
    await line.get_by_role("textbox").fill("\n\n".join(["Kính thưa Đại hội!", *PAPER]))
    await line.get_by_role("button", name="Lưu văn bản").click()
    await expect(line.get_by_role("button", name="Lưu văn bản")).to_be_disabled()
    await mc.get_by_text("Văn bản: Phát biểu của Bà Giả Lập · Ông Thử").click()
    read = mc.get_by_text(PAPER[0])
    await expect(read).to_be_in_viewport(ratio=1)  # longer than the screen, it begins where the reader looks
    assert float((await read.evaluate("e => getComputedStyle(e).fontSize"))[:-2]) >= 40
    await keep_one(mc, "mc-paper")
    assert await violations(mc) == []


def held(page: Page) -> Locator:
    return page.locator("section").filter(has=page.get_by_role("timer"))
