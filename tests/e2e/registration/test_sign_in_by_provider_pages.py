"""A browser, our pages under their own rules, our API, and a real provider on another site: cookies come along as they must."""

import asyncio
import re
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from mimetypes import guess_type
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from playwright.async_api import Page, expect
from starlette.responses import FileResponse, Response

from chassis.access.principal import STAFF_COOKIE
from daihoi.local.building.pages import DIST
from daihoi.local.home import ROOT
from tests.conftest import MakeDatabase
from tests.support.pages.axe import violations
from tests.support.pages.built_pages import plain_browser
from tests.support.pages.page_pictures import keep_picture
from tests.support.pages.uncaught import watched
from tests.support.registration.mail_sink import secured
from tests.support.registration.real_provider import CLIENT, SECRET, running_provider
from tests.support.registration.registration_world import PASSWORD, running
from tests.support.waiting import until

pytestmark = [pytest.mark.days, pytest.mark.asyncio(loop_scope="function")]  # the loop of the database it makes

NAME = "tài khoản của tỉnh"
RULES = re.search(
    r'Content-Security-Policy "(default-src \'none\'; script-src[^"]+)"', (ROOT / "infra/gateway/Caddyfile").read_text()
)


def in_front_of(api: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
    """Give what the gateway does: the API below /api, the built pages with their rules elsewhere."""
    assert RULES

    async def front(scope: Any, receive: Any, send: Any) -> None:
        if scope["path"].startswith("/api/"):
            return await api(scope, receive, send)
        file = DIST / scope["path"].strip("/")
        file = file / "index.html" if file.is_dir() else file
        kind = guess_type(file.name)[0]
        answer = FileResponse(file, media_type=kind) if file.is_file() else Response(status_code=404)
        answer.headers["content-security-policy"] = RULES[1]
        return await answer(scope, receive, send)

    return front


@asynccontextmanager
async def serving_tls(port: int, app: Any, folder: Path) -> AsyncIterator[None]:
    secured(folder)
    files = {"ssl_certfile": folder / "mail.pem", "ssl_keyfile": folder / "mail.key"}
    server = uvicorn.Server(uvicorn.Config(app, port=port, log_config=None, lifespan="off", ws="none", **files))
    task = asyncio.create_task(server.serve())
    try:
        await until(lambda: server.started or task.done())
        yield
    finally:
        server.should_exit = True
        await task


async def looked_at(page: Page, name: str) -> None:
    """Nothing of the page hinders anybody, and it fits from a phone to a wall."""
    assert await violations(page) == []
    for width in (360, 1920):
        await page.set_viewport_size({"width": width, "height": 800})
        assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), (name, width)
    await page.set_viewport_size({"width": 1366, "height": 768})
    await keep_picture(page, name)


async def link_at_the_office(page: Page, code: str) -> None:
    """An organiser compares the code, chooses the account and links."""
    await page.get_by_label("Tên đăng nhập").fill("organizer")
    await page.get_by_label("Mật khẩu", exact=True).fill(PASSWORD)
    await page.get_by_role("button", name="Đăng nhập", exact=True).click()
    await page.get_by_text("Tài khoản làm việc").click()
    waiting = page.get_by_role("region", name="Chờ liên kết")
    await expect(waiting).to_contain_text(code)
    await waiting.get_by_role("button", name="Liên kết…").click()
    await waiting.get_by_label("Liên kết với tài khoản").select_option(label="Người giả lập (mc)")
    await waiting.get_by_label("Mật khẩu của bạn").fill(PASSWORD)
    await looked_at(page, "provider-proposals")
    await waiting.get_by_role("button", name="Mã trùng, liên kết").click()
    await expect(page.get_by_role("button", name="Bỏ liên kết")).to_be_visible()
    await expect(waiting).to_have_count(0)


async def test_somebody_goes_to_the_provider_is_linked_and_comes_in(
    make_database: MakeDatabase, tmp_path: Path
) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    origin = f"https://localhost:{port}"
    with running_provider(f"{origin}/api/registration/v1/sign-in-provider/callback") as issuer:
        oidc = {"oidc_issuer": issuer, "oidc_client_id": CLIENT, "oidc_client_secret": SECRET, "oidc_name": NAME}
        async with (
            running(await make_database("registration"), public_origin=origin, **oidc) as registration,
            serving_tls(port, in_front_of(registration.app), tmp_path),
            plain_browser() as browser,
        ):
            mc = await registration.staff("mc", "MC")
            await mc.aclose()
            context = await browser.new_context(ignore_https_errors=True, locale="vi-VN")
            page = await watched(context).new_page()
            await page.goto(f"{origin}/?next=%2Fmc%2F%23lead-in")
            button = page.get_by_role("button", name=f"Đăng nhập bằng {NAME}")
            await expect(button).to_be_visible()
            await looked_at(page, "provider-button")
            await button.click()
            await page.locator('[name="login"]').fill("nguoi-1")
            await page.locator('[name="password"]').fill("bat-ky")
            await page.locator('[type="submit"]').click()
            await page.locator('[type="submit"]').click()
            code = page.locator(".code")
            await expect(code).to_have_text(re.compile(r"^\d{3} \d{3}$"))
            assert page.url.startswith(f"{origin}/?provider=proven")
            await looked_at(page, "provider-unlinked")
            office = await browser.new_context(ignore_https_errors=True, locale="vi-VN", base_url=origin)
            theirs = await watched(office).new_page()
            await theirs.goto("/")
            await link_at_the_office(theirs, await code.inner_text())
            await page.get_by_role("button", name="Đã liên kết xong").click()
            await page.wait_for_url(f"{origin}/mc/#lead-in")
            me = await page.evaluate("fetch('/api/registration/v1/me').then((it) => it.json())")
            assert me["name"] == "Người giả lập"
            await page.goto(origin)
            await page.get_by_role("button", name="Phiên đăng nhập").click()
            await expect(page.get_by_text("Nếu không phải bạn, hãy bỏ liên kết")).to_contain_text("Vi Thử Một")
            kept = {one["name"]: one["sameSite"] for one in await context.cookies(origin)}
            assert kept == {STAFF_COOKIE: "Strict"}, "what only the sign-in needed is gone"
