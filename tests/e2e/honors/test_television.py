"""The line for television without any server: a see-through ground, the name while it is on the board, and never anything of the house."""

import json
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from playwright.async_api import Browser, expect

from tests.support.pages.built_pages import BAD_GATEWAY, Answer, built_page

VECTORS = json.loads((Path(__file__).parents[3] / "contracts/vectors/drawn_cards.json").read_text("utf-8"))
CLIENT = "00000000-0000-7000-8000-000000000009"
WAS_PAIRED = "localStorage.setItem('daihoi.tv.paired', '1')"
REVOKED: Answer = (
    401,
    "application/problem+json",
    json.dumps({"status": 401, "title": "x", "detail": "Mã đã thu hồi"}),
)


def showing(card: dict[str, Any]) -> Callable[[str], Answer]:
    orders = {"congress_id": CLIENT, "kind": "TV", "name": "Xe", "is_main": False, "reloads": 0, "show_number": None}

    def answer(path: str) -> Answer:
        if path.endswith("/paired-clients/me"):
            return 200, "application/json", json.dumps({"client_id": CLIENT, "congress_id": CLIENT, "kind": "TV"})
        if path.endswith("/board/live"):
            return 200, "text/event-stream", f"id: 1\nevent: card\ndata: {json.dumps(card)}\n\n"
        if path.endswith("/screens/acknowledgements"):
            return 200, "application/json", json.dumps(orders)
        return BAD_GATEWAY

    return answer


async def test_a_name_stands_in_the_lower_third_inside_the_safe_area_and_the_rest_is_see_through(
    browser: Browser,
) -> None:
    person = VECTORS[0]["card"]
    async with built_page(browser, "/tv/", showing(person), size=(1920, 1080)) as page:
        await expect(page.get_by_role("heading")).to_have_text("Bà Triệu Thị Giả Lập")
        await expect(page.get_by_text("Bí thư Chi bộ, Xã Thử, huyện Mẫu Ất")).to_be_visible()
        await expect(page.get_by_text(person["honoree"]["citation"])).to_have_count(0)
        box = await page.locator("section").bounding_box()
        assert box is not None
        assert box["x"] >= 1920 * 0.05 - 1
        assert box["x"] + box["width"] <= 1920 * 0.95 + 1
        assert 1080 * 0.5 < box["y"] < box["y"] + box["height"] <= 1080 * 0.95
        taken = Image.open(BytesIO(await page.screenshot(omit_background=True))).convert("RGBA")
        assert [taken.getpixel(at)[3] for at in ((960, 100), (1900, 1070), (10, 900))] == [0, 0, 0]
        assert taken.getpixel((int(box["x"]) + 60, int(box["y"]) + 10))[3] == 255


@pytest.mark.parametrize("kind", ["FLAG_SALUTE", "SILENCE", "BLACK", "TITLE", "SLOGAN"])
async def test_over_rites_and_all_that_names_nobody_nothing_is_drawn(browser: Browser, kind: str) -> None:
    card = {**VECTORS[0]["card"], "card": kind, "text": "Khẩu hiệu", "locked": True}
    async with built_page(browser, "/tv/", showing(card), clock=True) as page:
        await expect(page.locator(f"[data-tv={kind}]")).to_be_attached()
        await page.clock.run_for(6_000)  # the line is dead for longer than a board keeps its age back
        assert (await page.locator("body").inner_text()).strip() == ""


async def test_a_line_that_was_ended_or_hears_nothing_shows_no_machinery(browser: Browser) -> None:
    for gone in (REVOKED, BAD_GATEWAY):
        async with built_page(browser, "/tv/", lambda _, gone=gone: gone, before=WAS_PAIRED, clock=True) as page:
            await page.clock.run_for(1_500)
            assert (await page.locator("#app").inner_text()).strip() == ""
    async with built_page(browser, "/tv/", lambda _: REVOKED) as page:
        await expect(page.get_by_role("textbox")).to_be_visible()
