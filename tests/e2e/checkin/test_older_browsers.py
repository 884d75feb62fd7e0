"""A phone or a television of 2021 opens every page, or is told which browser is needed."""

import io
import json
import re
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from playwright.async_api import Browser, expect

from daihoi.local.building.pages import DIST
from services.registration.usecases.badges.qr_picture import qr_svg
from tests.support.checkin.photographed_codes import badge_code
from tests.support.honors.wall_page import showing
from tests.support.pages.built_pages import BAD_GATEWAY, built_page, plain_browser
from tests.support.pages.uncaught import taken_uncaught

pytestmark = pytest.mark.sweeps

NEWER_THAN_2021 = """
delete AbortSignal.timeout; delete AbortSignal.any;
delete Array.prototype.at; delete String.prototype.at; delete Array.prototype.findLast;
delete Array.prototype.toReversed; delete Array.prototype.toSorted;
delete Object.hasOwn; delete Object.groupBy; delete Promise.withResolvers;
delete window.structuredClone; delete Crypto.prototype.randomUUID;
delete HTMLDialogElement.prototype.showModal; delete HTMLElement.prototype.showPopover;
"""
FORGETS = r"""
const set = Object.getOwnPropertyDescriptor(CSSStyleDeclaration.prototype, "cssText");
const known = (text) => String(text).replace(/[\w-]+:[^;]*\dcq\w+\b[^;]*;?/g, "");
Object.defineProperty(CSSStyleDeclaration.prototype, "cssText", { ...set, set(text) { set.set.call(this, known(text)); } });
const { setProperty } = CSSStyleDeclaration.prototype;
CSSStyleDeclaration.prototype.setProperty = function (name, value, ...more) {
  if (!/\dcq/.test(value)) setProperty.call(this, name, value, ...more);
};
"""
"""Leaves out inline declarations with a length of a container, as a browser does that does not know them."""
VECTORS = json.loads((Path(__file__).parents[3] / "contracts/vectors/drawn_cards.json").read_text("utf-8"))
AWAY = re.compile(
    "Máy chủ đang bận|[Mm]ất mạng|[Cc]hưa nối|[Kk]hông (mở|tải|đọc) được|[Cc]hưa (mở|tải|đọc) được|[Tt]hử lại|[Đđ]ường dẫn không đúng"
)
WITHOUT_MODULES = "delete HTMLScriptElement.prototype.noModule;"
STAFF = (
    *("/", "/desk/", "/live/", "/mc/", "/places/", "/programme/", "/reception/", "/report/", "/results/"),
    *("/review/", "/roll/", "/stage/", "/unit/"),
)
DEVICES = ("/backstage/", "/board/", "/kiosk/", "/scan/", "/venue/")
OWN = ("/delegation/#x", "/hall/#x", "/pass/#x")
"""Whoever has the link sees the page; nobody signs in."""
SILENT = ("/tv/",)
"""Shows nothing of the house, also not that the server is away."""
PAGES = (*STAFF, *DEVICES, *OWN, *SILENT)
CARD = {
    "form_of_address": "Bà",
    "full_name": "Vi Thử Nguyệt Ánh",
    "unit_name": "Đơn vị thử",
    "seat": "B12",
    "title_lines": ["ĐẠI HỘI GIẢ LẬP"],
    "gate_note": "",
    "starts_at": "2026-11-22T00:12:00Z",
    "venue": "Hội trường",
    "short_code": "123456789015",
    "state": "ISSUED",
    "synthetic": True,
    "hotline": "",
}


def test_every_page_there_is_stands_in_the_list() -> None:
    there = {
        f"/{one.parent.relative_to(DIST).as_posix().strip('.')}/".replace("//", "/") for one in DIST.rglob("index.html")
    }
    assert {path.partition("#")[0] for path in PAGES} == there


async def test_a_browser_of_2021_opens_every_page_and_says_what_is_missing(browser: Browser) -> None:
    for path in PAGES:
        async with built_page(browser, path, lambda _: BAD_GATEWAY, before=NEWER_THAN_2021) as page:
            if path in SILENT:
                await expect(page.locator("#app")).to_be_attached()
                continue
            await expect(page.get_by_text(AWAY).first, path).to_be_visible()
    assert taken_uncaught() == []


async def test_an_older_browser_is_told_which_one_is_needed(browser: Browser) -> None:
    async with built_page(browser, "/board/", lambda _: BAD_GATEWAY, before=WITHOUT_MODULES, modules=False) as page:
        await expect(page.get_by_text("iOS 15 trở lên")).to_be_attached()


async def test_a_television_of_2021_that_knows_no_length_of_a_container_draws_a_whole_and_legible_card(
    browser: Browser,
) -> None:
    card = next(one["card"] for one in VECTORS if one["card"]["card"] == "HONOREE")
    async with built_page(
        browser, "/board/", showing(**card), size=(1920, 1080), before=FORGETS, understood=of_2021
    ) as page:
        name = page.locator("[data-part=name]")
        await expect(name).to_be_in_viewport(ratio=1)
        assert float((await name.evaluate("e => getComputedStyle(e).fontSize"))[:-2]) >= 80
        tops = await page.locator("[data-part]").evaluate_all("all => all.map(e => e.getBoundingClientRect().top)")
        assert tops == sorted(set(tops)), "one below the other"


def of_2021(style: str) -> str:
    """Leave out the declarations that a browser of 2021 does not understand."""
    return re.sub(
        r"(?<=[{;])[\w-]+:[^;{}]*\d(cqw|cqh|cqi|cqb|cqmin|cqmax)\b[^;{}]*;?|container-type:[^;}]*;?", "", style
    )


async def test_no_page_is_translated_by_the_browser(browser: Browser) -> None:
    for path in PAGES:
        async with built_page(browser, path, lambda _: BAD_GATEWAY) as page:
            await expect(page.locator("html[translate=no]"), path).to_be_attached()
            await expect(page.locator("meta[name=google][content=notranslate]"), path).to_be_attached()


async def test_a_phone_that_darkens_pages_leaves_the_code_of_a_pass_black_on_white() -> None:
    text = badge_code(43)
    card = json.dumps({**CARD, "qr_svg": qr_svg(text), "code": text})
    async with (
        plain_browser() as dark,
        built_page(dark, "/pass/#x", lambda _: (200, "application/json", card), size=(390, 844)) as page,
    ):
        await (await page.context.new_cdp_session(page)).send("Emulation.setAutoDarkModeOverride", {"enabled": True})
        await expect(page.get_by_text("1234 5678 9015")).to_be_visible()
        shown = page.get_by_role("img", name="Mã QR của thẻ đại biểu")
        seen = Image.open(io.BytesIO(await shown.screenshot())).convert("L")
        assert [one.text for one in zxingcpp.read_barcodes(seen, try_invert=False)] == [text]
        width, _ = seen.size
        assert min(seen.crop((4, 4, width - 4, 16)).get_flattened_data()) > 240
