"""The organisers' live page in a real browser while PostgreSQL is away from one service, and while Kafka or a worker is."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest
from playwright.async_api import Locator, Page, async_playwright, expect

from daihoi.local.building.browser import chromium_path
from daihoi.server.engine import docker
from daihoi.server.stack import ComposeStack
from tests.support.container_door import Door

Fault = Callable[[ComposeStack], tuple[tuple[str, ...], tuple[str, ...]]]
"""What the engine is told so that the fault is there, and so that it is gone."""


def kafka_frozen(stack: ComposeStack) -> tuple[tuple[str, ...], tuple[str, ...]]:
    container = stack.project.container("kafka")
    return ("pause", container), ("unpause", container)


def worker_cut_off(stack: ComposeStack) -> tuple[tuple[str, ...], tuple[str, ...]]:
    network, container = f"{stack.project.name}_events", stack.project.container("checkin-worker")
    return ("network", "disconnect", network, container), ("network", "connect", network, container)


@asynccontextmanager
async def live_page(stack: ComposeStack, door: Door) -> AsyncIterator[tuple[Page, Locator]]:
    """Open it signed in, with nobody inside and nothing old; give it, and what says that something is."""
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
        await expect(page.get_by_label("0 trên 386 đại biểu có mặt")).to_be_visible(timeout=20_000)
        old = page.get_by_text("số liệu cách đây").or_(page.get_by_text("danh sách đại biểu cách đây"))
        await expect(old).to_have_count(0)
        yield page, old
        await browser.close()


async def test_the_live_page_says_which_feed_is_old_and_the_others_go_on(stack: ComposeStack, door: Door) -> None:
    api = stack.project.container("checkin-api")
    async with live_page(stack, door) as (page, old):
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


@pytest.mark.parametrize("fault", [kafka_frozen, worker_cut_off])
async def test_the_live_page_says_how_old_is_what_comes_by_kafka(stack: ComposeStack, door: Door, fault: Fault) -> None:
    begins, ends = fault(stack)
    async with live_page(stack, door) as (page, old):
        await asyncio.to_thread(docker, *begins)
        try:
            await expect(old.first).to_be_visible(timeout=20_000)
            await expect(page.get_by_text("mất kết nối")).to_have_count(0)  # the line itself is up
        finally:
            await asyncio.to_thread(docker, *ends)
        await expect(old).to_have_count(0, timeout=60_000)
