"""A delegate's own phone opens the door: the pass, the camera, a typed code, a USB scanner, the desk."""

import io
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from PIL import Image
from playwright.async_api import BrowserContext, Page

from daihoi.local.runner import LocalStack
from daihoi.simulation.client import Badge, CongressClient
from tests.support.checkin.door_page import (
    Congress,
    add_gate,
    found_congress,
    lies_on_the_device,
    open_scanner,
    pair,
    pairing_code,
    phone,
)
from tests.support.checkin.fake_camera import write_film
from tests.support.waiting import until

SPY_ON_CAMERA = """
    const open = MediaDevices.prototype.getUserMedia;
    window.asked = [];
    MediaDevices.prototype.getUserMedia = function (wanted) { window.asked.push(wanted); return open.call(this, wanted); };
"""
# What a scanner sends through an input method: the places of the keys are right, the characters are not.
USB_SCANNER = """
    text => {
        const press = code => dispatchEvent(new KeyboardEvent("keydown", { code, key: "Process", cancelable: true }));
        for (const sign of text) press(/[0-9]/.test(sign) ? `Digit${sign}` : `Key${sign.toUpperCase()}`);
        press("Enter");
    }
"""


pytestmark = pytest.mark.camera


async def test_a_delegate_comes_in_with_the_pass_on_their_phone(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    congress = await found_congress(organizer, tmp_path, "BK-CUA", 3)
    first, second, third = (congress.badges[f"DB-{number}"] for number in (1, 2, 3))
    gate = await add_gate(organizer, congress)
    desk = await add_gate(organizer, congress, "Bàn hỗ trợ", "DESK")

    async with phone(stack, tmp_path) as context:
        pass_page = await open_pass(context, stack, first)
        picture = await pass_page.locator("figure img").screenshot()
        await assert_the_pass_stays_without_network(stack, pass_page, first)
        await pass_page.close()

        write_film(tmp_path / "film.y4m", [(Image.open(io.BytesIO(picture)), 2), (None, 3)])
        await context.add_init_script(SPY_ON_CAMERA)
        page = await open_scanner(context, stack)
        await pair(page, await pairing_code(organizer, congress, gate))

        assert await verdict(page) == "ADMITTED"
        wanted: list[dict[str, Any]] = await page.evaluate("window.asked")
        assert wanted[0]["video"]["facingMode"] == {"ideal": "environment"}
        await page.locator("[data-verdict]").wait_for(state="detached", timeout=4_000)
        assert await verdict(page) == "ALREADY_CHECKED_IN"
        await page.get_by_text("máy chủ đã ghi").wait_for()

    async with phone(stack, tmp_path, camera=False) as context:
        page = await open_scanner(context, stack)
        await page.get_by_text("Trang chưa được phép dùng máy ảnh").wait_for()

        await page.get_by_role("button", name="Nhập mã số").click()
        await page.keyboard.type(second.short_code, delay=90)
        assert await verdict(page) == "ADMITTED"
        await page.get_by_role("button", name="Hoàn tác").click(delay=700)  # held, so that no thumb does it by mistake
        await page.get_by_text(f"Đã hoàn tác: {second.full_name}").first.wait_for()
        await page.evaluate(USB_SCANNER, second.code)
        assert await verdict(page) == "ADMITTED"
        await page.get_by_role("button", name="Quét tiếp").click()
        await page.evaluate(USB_SCANNER, "https://example.vn/the-cua-toi")
        await page.get_by_text("Mã lạ, không phải thẻ đại biểu").first.wait_for()
        assert await page.locator("[data-verdict]").count() == 0
        await page.get_by_text("chờ gửi").wait_for(
            state="detached"
        )  # a slow server hears of it before the phone is off

    await assert_received_at_the_desk(stack, organizer, congress, desk, third, tmp_path)
    await assert_on_the_server(stack, {first: True, second: True, third: True})


async def open_pass(context: BrowserContext, stack: LocalStack, badge: Badge) -> Page:
    """Open a delegate's pass; the secret of its address is in no request's address."""
    page = await context.new_page()
    addresses: list[str] = []
    page.on("request", lambda request: addresses.append(request.url))
    await page.goto(f"{stack.origin}{badge.pass_path}")
    await page.get_by_role("heading", name=badge.full_name).wait_for()
    secret = badge.pass_path.partition("#")[2]
    assert not [address for address in addresses if secret in address.partition("#")[0]]
    return page


async def assert_the_pass_stays_without_network(stack: LocalStack, page: Page, badge: Badge) -> None:
    await lies_on_the_device(page)
    stack.stop_gateway()
    await page.reload()
    await page.get_by_role("heading", name=badge.full_name).wait_for()
    await page.get_by_text("Đang dùng bản lưu").wait_for()
    await page.get_by_role("button", name="Lưu ảnh").click()
    saved = await page.get_by_role("img", name="Ảnh thẻ đại biểu có mã QR").get_attribute("src")
    assert saved is not None
    assert saved.startswith("data:image/png;base64,")
    stack.start_gateway()


async def assert_received_at_the_desk(
    stack: LocalStack, organizer: CongressClient, congress: Congress, desk: Any, badge: Badge, tmp_path: Path
) -> None:
    folder = tmp_path / "desk"
    folder.mkdir()
    async with phone(stack, folder) as context:
        page = await open_scanner(context, stack)
        await pair(page, await pairing_code(organizer, congress, desk), gate="Bàn hỗ trợ")
        await page.get_by_role("searchbox").fill("nong thi tam")  # no accents, as somebody types in a hurry
        await page.get_by_role("button", name=f"Đón bà {badge.full_name}").click()
        await page.get_by_text("Đã vào").wait_for()


async def assert_on_the_server(stack: LocalStack, present: dict[Badge, bool]) -> None:
    database = await asyncpg.connect(stack.service_dsn("checkin"))
    try:
        sql = "SELECT count(*) = $1 FROM presence WHERE present"
        await until(lambda: database.fetchval(sql, sum(present.values())), "everybody is inside")
        rows = await database.fetch("SELECT delegate_id FROM presence WHERE present")
        assert {row["delegate_id"] for row in rows} == {badge.delegate_id for badge in present}
        assert await database.fetchval("SELECT count(*) FROM scans WHERE verdict = 'NOT_VALID'") == 0
    finally:
        await database.close()


async def verdict(page: Page) -> str | None:
    shown = page.locator("[data-verdict]")
    await shown.wait_for(timeout=30_000)
    return await shown.get_attribute("data-verdict")
