"""The organisers' live page in a real browser while PostgreSQL is away from one service."""

import asyncio

from playwright.async_api import async_playwright, expect

from daihoi.local.browser import chromium_path
from daihoi.server.engine import docker
from daihoi.server.stack import ComposeStack
from tests.support.container_door import Door


async def test_the_live_page_says_which_feed_is_old_and_the_others_go_on(stack: ComposeStack, door: Door) -> None:
    api = stack.project.container("checkin-api")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium_path(), args=["--no-sandbox"])
        context = await browser.new_context(ignore_https_errors=True, locale="vi-VN", base_url=stack.origin)
        page = await context.new_page()
        await page.goto(f"/live/?congress={door.congress}")
        await page.get_by_role("link", name="Đăng nhập").click()
        username, password = stack.organizer
        await page.get_by_label("Tên đăng nhập").fill(username)
        await page.get_by_label("Mật khẩu", exact=True).fill(password)
        await page.get_by_role("button", name="Đăng nhập").click()
        old = page.get_by_text("số liệu cách đây").or_(page.get_by_text("danh sách đại biểu cách đây"))
        await expect(page.get_by_label("0 trên 386 đại biểu có mặt")).to_be_visible(timeout=20_000)
        await expect(old).to_have_count(0)

        await asyncio.to_thread(docker, "pause", api)
        try:
            await expect(page.get_by_text("Điểm danh: mất kết nối, số liệu cách đây").first).to_be_visible(
                timeout=20_000
            )
            await expect(page.get_by_text("Khen thưởng: mất kết nối")).to_have_count(0)
        finally:
            await asyncio.to_thread(docker, "unpause", api)
        await expect(old).to_have_count(0, timeout=20_000)
        async with door.open():
            await expect(page.get_by_label("1 trên 386 đại biểu có mặt")).to_be_visible(timeout=20_000)
        await browser.close()
