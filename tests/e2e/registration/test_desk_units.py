"""Units by the pages alone: added, put in order by the keys, renamed with a head, merged with its consequence, undone."""

import re
from datetime import timedelta

from playwright.async_api import Page, expect

from chassis import clock
from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from tests.support.pages.desktop import browser_for, new_machine
from tests.support.registration.desk_page import sign_in_for


async def test_units_are_put_in_order_renamed_and_merged_and_a_merge_is_taken_back(
    stack: LocalStack, organizer: CongressClient
) -> None:
    async with browser_for(stack) as browser:
        congress = await organizer.create_congress(clock.real_now() + timedelta(days=30), "BK-DOAN")
        for number, (unit, name) in enumerate((("BK-BB", "Huyện Ba Bể"), ("SYT", "Sở Y tế"))):
            await organizer.call("POST", f"/registration/v1/congresses/{congress}/units", json={"name": name})
            await organizer.call(
                "POST",
                f"/registration/v1/congresses/{congress}/delegates",
                json={
                    "full_name": f"Nông Thị Giả Lập {'AB'[number]}",
                    "unit_code": unit,
                    "category": "EXEMPLAR_INDIVIDUAL",
                },
            )
        page = await new_machine(browser, stack, "/desk/")
        await sign_in_for(page, *stack.organizer)
        await page.get_by_role("link", name="Sửa, sắp xếp").click()
        await expect(page.get_by_role("heading", name="02 đoàn, theo thứ tự lễ tân")).to_be_visible()

        await add(page, "Xã Yên Hân")
        await add(page, "xã yên hân", refused=True)
        await add(page, "Xã Yên Hán")
        await expect(page.get_by_role("heading", name="04 đoàn, theo thứ tự lễ tân")).to_be_visible()

        grip = page.get_by_role("button", name=re.compile("^Xã Yên Hán, thứ 4"))
        await grip.press("ArrowUp")
        await page.get_by_role("button", name=re.compile("^Xã Yên Hán, thứ 3")).press("PageUp")
        await expect(page.get_by_role("button", name=re.compile("^Xã Yên Hán, thứ 1"))).to_be_focused()
        await expect(page.get_by_text("✓ Đã lưu thứ tự.")).to_be_visible()

        await page.get_by_role("button", name="Sửa Sở Y tế").click()
        await page.get_by_label("Tên đoàn", exact=True).fill("Sở Y tế và Dân số")
        await page.get_by_label("Trưởng đoàn", exact=True).fill("Vi Thị Giả Lập")
        await page.get_by_label("Điện thoại trưởng đoàn").fill("0900 000 001")
        await page.get_by_role("button", name="Lưu", exact=True).click()
        await expect(page.get_by_text("Trưởng đoàn Vi Thị Giả Lập · 0900 000 001")).to_be_visible()
        await expect(page.get_by_text("tên trước đây")).to_be_visible()

        await page.get_by_label("Gộp Sở Y tế và Dân số vào").select_option(label="Huyện Ba Bể")
        await expect(page.get_by_text("01 người chuyển sang “Huyện Ba Bể”")).to_be_visible()
        await page.get_by_role("button", name="Gộp vào “Huyện Ba Bể”").click()
        await expect(page.get_by_role("heading", name="03 đoàn, theo thứ tự lễ tân")).to_be_visible()
        await page.get_by_role("button", name=re.compile("^Hoàn tác: Gộp")).click()
        await expect(page.get_by_role("heading", name="04 đoàn, theo thứ tự lễ tân")).to_be_visible()

        await page.get_by_role("button", name="‹ Bàn đăng ký").click()
        desk = page.get_by_role("navigation", name="Đoàn đại biểu")
        await expect(desk.get_by_role("button", name=re.compile("Sở Y tế và Dân số"))).to_contain_text("1")


async def add(page: Page, name: str, *, refused: bool = False) -> None:
    await page.get_by_label("Tên đoàn mới").fill(name)
    await page.get_by_role("button", name="Thêm đoàn").click()
    if refused:
        await expect(page.get_by_text("Đã có đoàn “Xã Yên Hân”").first).to_be_visible()
    else:
        await expect(page.get_by_role("button", name=f"Sửa {name}", exact=True)).to_be_visible()
