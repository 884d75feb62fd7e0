"""A congress is founded at its page: the three lines of its title stand there while it is typed, and what is wrong is said where it is."""

from playwright.async_api import Page, expect

from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from tests.support.pages.axe import violations
from tests.support.pages.desktop import browser_for, new_machine
from tests.support.registration.desk_page import sign_in

TYPED = {
    "Mã đại hội": "LS-VII",
    "Tỉnh hoặc thành phố": "Lạng Sơn",
    "Lần thứ (số La Mã)": "VII",
    "Nhiệm kỳ": "2030-2035",
    "Giai đoạn tổng kết": "2025-2030",
    "Địa điểm": "Nhà văn hóa Giả Lập",
    "Ngày khai mạc": "09/09/2030",
}


async def test_the_title_is_seen_while_it_is_typed_and_rules_of_a_level_name_their_paper(
    stack: LocalStack, organizer: CongressClient
) -> None:
    before = {one["code"]: one for one in await organizer.call("GET", "/registration/v1/levels")}
    assert before["NATIONAL"]["max_delegates"] == 5_000
    async with browser_for(stack) as browser:
        page = await new_machine(browser, stack, "/")
        await sign_in(page, *stack.organizer)
        found = page.get_by_role("button", name="Tạo đại hội khác")
        await expect(found.or_(page.get_by_role("button", name="Tạo đại hội", exact=True))).to_be_visible()
        if await found.count():
            await found.click()
        for label, text in TYPED.items():
            await page.get_by_label(label, exact=True).fill(text)
        preview = page.get_by_role("figure")
        await expect(preview).to_contain_text("Đại hội Thi đua yêu nước tỉnh Lạng Sơn Lần thứ VII")
        await expect(preview).to_contain_text("Lạng Sơn, ngày 09 tháng 9 năm 2030")
        await page.get_by_label("Tên gọi").select_option(label="thành phố Lạng Sơn")
        await expect(preview).to_contain_text("Đại hội Thi đua yêu nước thành phố Lạng Sơn")
        assert await violations(page) == []
        await _rules_beyond_reason_are_told(page)
        await page.get_by_label("Số đại biểu của đại hội này").fill("99999")
        await page.get_by_role("button", name="Tạo đại hội", exact=True).click()
        await expect(page.locator("#max_delegates-note")).to_contain_text("10.000")
        await expect(page.get_by_text("10.000")).to_have_count(1)
    after = {one["code"]: one for one in await organizer.call("GET", "/registration/v1/levels")}
    assert after == before
    assert "LS-VII" not in {one["code"] for one in await organizer.congresses()}


async def _rules_beyond_reason_are_told(page: Page) -> None:
    await page.get_by_role("button", name="Sửa quy định của cấp này").click()
    await page.get_by_label("Số đại biểu tối đa").fill("99999")
    store = page.get_by_role("button", name="Lưu quy định")
    await expect(store).to_be_disabled()
    await page.get_by_label("Theo văn bản nào").fill("Kế hoạch số 1/KH-UBND (giả lập)")
    await store.click()
    await expect(page.locator(".field", has=page.get_by_label("Số đại biểu tối đa"))).to_contain_text(
        "Phải từ 10.000 trở xuống."
    )
    await expect(page.get_by_text("10.000")).to_have_count(1)
    await page.get_by_role("button", name="Thôi").click()
