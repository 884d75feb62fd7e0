"""A phone's own camera reads the code on the front page: the scanner opens, knows its pairing code and asks for one tap."""

import io

import zxingcpp
from PIL import Image
from playwright.async_api import Page, expect

from tests.support.pages.built_pages import ORIGIN, built_page, plain_browser
from tests.support.pages.page_pictures import keep_one
from tests.support.pages.played_office import Office

MARK = ":".join(f"{byte:02X}" for byte in range(160, 192))


async def test_the_code_on_the_front_page_pairs_a_phone_by_one_tap() -> None:
    office = Office()
    async with plain_browser() as browser, built_page(browser, "/", office) as page:
        told = f"{ORIGIN} | http://192.168.1.5:8080 | {MARK}"
        await page.route("**/addresses", lambda route: route.fulfill(content_type="text/plain", body=told))
        await offer_code(page)
        await expect(page.get_by_text(MARK)).to_be_visible()  # what a phone is to trust is compared with this screen
        link = await read_qr(page)
        assert link == f"{ORIGIN}/scan/#ghep=048231750000"

        await page.set_viewport_size({"width": 390, "height": 844})
        await page.goto(link)
        await expect(page.get_by_text("đang đăng nhập trang làm việc")).to_be_visible()
        assert "#" not in page.url  # a code is no address to keep
        await keep_one(page, "scan-pairing-390x844")
        office.paired = True
        async with page.expect_request("**/paired-clients") as asked:
            await page.get_by_role("button", name="Ghép máy này").click()
        assert (await asked.value).post_data_json == {"code": "048231750000"}
        await expect(page.get_by_role("heading", name="Cửa A")).to_be_visible()


async def offer_code(page: Page) -> None:
    """No gate is taken for somebody: the first of the list may be a desk."""
    await page.get_by_role("button", name="Ghép máy mới").first.click()
    make = page.get_by_role("button", name="Tạo mã ghép")
    await expect(make).to_be_disabled()
    await page.get_by_label("Cửa", exact=True).select_option(label="Cửa A")
    await expect(page.get_by_label("Tên máy")).to_have_attribute("placeholder", "Cửa A, máy 1")
    await make.click()


async def read_qr(page: Page) -> str:
    shown = page.get_by_role("img", name="Mã QR mở máy quét kèm mã ghép")
    await expect(shown).to_be_visible()
    await shown.scroll_into_view_if_needed()
    await keep_one(page, "home-pairing-1366x768")
    (code,) = zxingcpp.read_barcodes(Image.open(io.BytesIO(await shown.screenshot())))
    return str(code.text)
