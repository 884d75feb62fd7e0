"""Scans that cannot be sent go from the scanner's screen to the organisers' camera, or to another scanner's, and from there to the
door service.
"""

import io
from pathlib import Path

import pytest
from PIL import Image
from playwright.async_api import Page, expect

from tests.support.checkin.fake_camera import camera_showing, write_film
from tests.support.checkin.scanner_page import FOREIGN, UNHEARD, VALID, PlayedCheckin, scan
from tests.support.pages.axe import violations
from tests.support.pages.built_pages import built_page, plain_browser
from tests.support.pages.page_pictures import keep_one
from tests.support.pages.played_office import Office
from tests.support.waiting import until

pytestmark = pytest.mark.camera

PASSED_OVER = "navigator.serviceWorker.register = () => Promise.reject(new Error('the certificate was passed over'))"
"""A phone on which nothing lies: whatever it shows without network it has to have fetched before."""


async def test_scans_go_from_a_screen_to_a_camera_and_are_handed_in(tmp_path: Path) -> None:
    film = tmp_path / "codes.y4m"
    async with (
        plain_browser() as browser,
        built_page(browser, "/scan/", PlayedCheckin(), before=PASSED_OVER, size=(390, 844)) as page,
    ):
        await expect(page.locator("[data-list=HERE]")).to_be_visible()
        await expect(page.get_by_text("Đừng tải lại trang khi mất mạng")).to_be_visible()
        came = (
            "performance.getEntriesByType('resource').some(one => one.name.includes('zxing_writer') && one.responseEnd)"
        )
        await until(lambda: page.evaluate(came), "what draws codes has come")
        await page.context.route("**/*", lambda route: route.abort())  # and from now on nothing comes any more
        await page.unroute_all()
        for code in (VALID, UNHEARD, FOREIGN):
            await scan(page, code)
            await page.locator("[data-verdict] .actions button").first.click()
        codes = await shown_codes(page)
        assert await violations(page) == []
    assert len(codes) > 1
    write_film(film, [(code, 0.6) for code in codes])

    async with plain_browser(*camera_showing(film)) as browser, built_page(browser, "/", Office()) as page:
        await page.get_by_role("button", name="Nhận bằng máy ảnh").click()
        await keep_one(page, "home-take-scans-1366x768")
        seen = page.get_by_role("region", name="Xem trước lượt quét sẽ tính")
        await expect(seen).to_contain_text("Vi Thử Quét Trước")
        await expect(seen.get_by_role("row", name="Vi Thử Quét Trước")).to_contain_text("Cửa A · Cửa A, máy 2")
        await keep_one(page, "home-scans-seen-before-1366x768")
        assert await violations(page) == []
        async with page.expect_request("**/hand-ins") as asked:
            await seen.get_by_role("button", name="Xác nhận, tính các lượt này").click()
        body = (await asked.value).post_data_json
        await expect(page.get_by_text("✓ Đã nhận 02 trên 03 lượt quét")).to_be_visible()
        await expect(page.get_by_role("alert").filter(has_text="Lượt quét của đại hội khác.")).to_be_visible()
        other = PlayedCheckin()
        other.device_id = "m2"
        async with built_page(browser, "/scan/", other, size=(390, 844)) as scanner:
            offer = scanner.get_by_role("region", name="Nhận lượt quét của máy khác")
            await expect(offer).to_contain_text("Nhận giữ hộ 3 lượt của Cửa A · Máy 1?")
            await keep_one(scanner, "scan-take-over-390x844")
            found = await violations(scanner)
            async with scanner.expect_request("**/device/hand-ins") as carried:
                await offer.get_by_role("button", name="Nhận giữ hộ").click()
            assert (await carried.value).post_data_json["device_id"] == "m1"
            await expect(scanner.get_by_text("Giữ hộ 3 lượt của Cửa A · Máy 1")).to_be_visible()
            await scanner.get_by_role("button", name="Thiết lập").click()
            await expect(scanner.get_by_role("heading", name="Giữ hộ máy khác")).to_be_visible()
            await keep_one(scanner, "scan-carries-390x844")
            assert [*found, *await violations(scanner)] == []
    assert body is not None
    assert body["device_id"] == "m1"
    assert [one.get("shown") for one in body["scans"]] == ["ADMITTED", "ADMITTED", "WRONG_CONGRESS"]
    assert body["scans"][0]["text"] == VALID


async def shown_codes(page: Page) -> list[Image.Image]:
    """Every code of the chain, as the screen shows it."""
    await page.get_by_role("button", name="Thiết lập").click()
    await page.get_by_role("button", name="Chuyển bằng mã QR").click()
    await page.get_by_role("button", name="Dừng").click()
    await keep_one(page, "scan-chain-390x844")
    codes: list[Image.Image] = []
    names: set[str | None] = set()
    while True:
        shown = page.get_by_role("img", name=" trên ")
        name = await shown.get_attribute("alt")
        if name in names:
            return codes
        names.add(name)
        codes.append(Image.open(io.BytesIO(await shown.screenshot())))
        await page.get_by_role("button", name="Mã sau").click()
        await expect(page.get_by_alt_text(str(name), exact=True)).to_have_count(0)
