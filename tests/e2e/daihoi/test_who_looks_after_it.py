"""Who audits one congress reads its trail and takes it along; a second factor is set up and asked for; an open page goes on."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from urllib.parse import urlsplit

import asyncpg
import pyotp
from openpyxl import load_workbook
from playwright.async_api import Page, expect

from chassis import clock
from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from tests.support.pages.axe import violations
from tests.support.pages.desktop import SIZE, browser_for, new_machine
from tests.support.pages.page_pictures import keep_one, keep_picture
from tests.support.registration.desk_page import sign_in, sign_in_for

OWN = "ba con trâu tắm suối"


async def auditor_of(organizer: CongressClient, congress: object, username: str) -> None:
    """Open an account that audits this congress alone, with the password `OWN`."""
    roles_in = [{"congress_id": str(congress), "roles": ["AUDITOR"]}]
    wanted = {"username": username, "display_name": "Vi Thử Giám Sát", "roles": [], "roles_in": roles_in}
    given = await organizer.call("POST", "/registration/v1/accounts", json=wanted)
    async with CongressClient(organizer.origin, organizer.ca_file) as nobody:
        body = {"username": username, "password": given["password"]}
        token = (await nobody.call("POST", "/registration/v1/sessions", json=body))["token"]
    async with CongressClient(organizer.origin, organizer.ca_file, token) as theirs:
        words = {"old_password": given["password"], "new_password": OWN}
        await theirs.call("PUT", "/registration/v1/me/password", json=words)


@asynccontextmanager
async def in_work(stack: LocalStack, path: str) -> AsyncIterator[Page]:
    async with browser_for(stack) as browser:
        yield await new_machine(browser, stack, path)


async def test_who_audits_one_congress_reads_its_trail_and_sets_up_a_second_factor(
    stack: LocalStack, organizer: CongressClient
) -> None:
    congress = await organizer.create_congress(clock.now() + timedelta(days=40), "VI-SOAT")
    other = await organizer.create_congress(clock.now() + timedelta(days=41), "VI-KHAC")
    await auditor_of(organizer, congress, "giam-sat-mot")
    async with in_work(stack, f"/?congress={congress}") as page:
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        await sign_in(page, "giam-sat-mot", OWN)
        await reads_the_trail(page, str(other))
        assert [one for one in asked if "audit" in one and urlsplit(one).query] == [], "names stand in no address"
        await sets_up_a_second_factor(page)


async def reads_the_trail(page: Page, other: str) -> None:
    await page.get_by_text("Nhật ký: ai làm gì").click()
    trail = page.get_by_role("region", name="Nhật ký", exact=True)
    await expect(trail).to_contain_text("Đại hội: tạo")
    assert other not in await trail.inner_html()
    await page.get_by_label("Tìm theo họ tên").fill("Ban Tổ chức")
    await page.get_by_role("button", name="Tìm", exact=True).click()
    await expect(trail.get_by_role("row").nth(1)).to_contain_text("Ban Tổ chức")
    assert await violations(page) == []
    await trail.scroll_into_view_if_needed()
    await keep_one(page, "audit-of-one-congress-1366x768")
    async with page.expect_download() as taken:
        await page.get_by_role("button", name="Tải về (XLSX, có đủ mã)").click()
    file = await (await taken.value).path()
    assert "Đại hội: tạo" in deeds_in(Path(file))
    await page.get_by_label("Tìm theo họ tên").fill("Vi Thử Không Ai")
    await page.get_by_role("button", name="Tìm", exact=True).click()
    await expect(page.get_by_text("Không có dòng nào khớp")).to_be_visible()


def deeds_in(table: Path) -> set[object]:
    return {row[4] for row in load_workbook(BytesIO(table.read_bytes()), read_only=True).active.values}  # type: ignore[union-attr]


async def sets_up_a_second_factor(page: Page) -> None:
    await page.get_by_role("button", name="Mã xác thực", exact=True).click()
    form = page.get_by_role("region", name="Mã xác thực hai bước")
    await form.get_by_label("Mật khẩu của bạn").fill(OWN)
    await form.get_by_role("button", name="Bắt đầu").click()
    await expect(form.get_by_alt_text("Mã QR cho ứng dụng xác thực")).to_be_visible()
    secret = await form.locator(".secret").inner_text()
    await page.set_viewport_size({"width": 390, "height": 844})
    await form.get_by_alt_text("Mã QR cho ứng dụng xác thực").scroll_into_view_if_needed()
    await keep_one(page, "second-factor-390x844")
    await page.set_viewport_size(SIZE)
    assert await violations(page) == []
    await form.get_by_label("Mã 6 số đang hiện").fill("000000")
    await form.get_by_role("button", name="Bật mã xác thực").click()
    await expect(form.get_by_role("alert")).to_be_visible()
    await form.get_by_label("Mã 6 số đang hiện").fill(pyotp.TOTP(secret).now())
    await form.get_by_role("button", name="Bật mã xác thực").click()
    codes = form.get_by_role("listitem")
    await expect(codes).to_have_count(10)
    spare = await codes.first.inner_text()
    await form.get_by_role("button", name="Đã cất").click()
    await expect(page.get_by_text("✓ Đã bật mã xác thực")).to_be_visible()
    await page.get_by_role("button", name="Đăng xuất").click()
    await sign_in(page, "giam-sat-mot", OWN)
    await page.get_by_label("Mã 6 số của ứng dụng xác thực").fill(spare)
    await page.get_by_role("button", name="Đăng nhập", exact=True).click()
    await expect(page.get_by_role("button", name="Mã xác thực", exact=True)).to_be_visible()


async def test_a_session_at_a_page_in_work_goes_on_and_the_page_says_until_when(
    stack: LocalStack, organizer: CongressClient
) -> None:
    congress = await organizer.create_congress(clock.now() + timedelta(days=40), "VI-PHIEN")
    await auditor_of(organizer, congress, "giam-sat-ngay")
    conn = await asyncpg.connect(stack.service_dsn("registration"))
    try:
        async with in_work(stack, f"/live/?congress={congress}") as page:
            await sign_in_for(page, "giam-sat-ngay", OWN)
            line = page.get_by_role("contentinfo")
            await expect(line).to_contain_text("Phiên này dùng đến")
            await conn.execute(NEARLY_OVER)
            async with page.expect_response("**/sessions/current/renewal") as renewed:
                await page.reload()
            assert (await renewed.value).status == 200
            await expect(line).to_contain_text("Phiên này dùng đến")
            await keep_picture(page, "session-said-on-every-page")
        assert await conn.fetchval(HOURS_LEFT) > 15
    finally:
        await conn.close()


_THEIRS = "account_id = (SELECT account_id FROM accounts WHERE username = 'giam-sat-ngay') AND ended_at IS NULL"
NEARLY_OVER = f"UPDATE staff_sessions SET expires_at = now() + interval '1 hour' WHERE {_THEIRS}"
HOURS_LEFT = f"SELECT extract(epoch FROM max(expires_at) - now()) / 3600 FROM staff_sessions WHERE {_THEIRS}"
