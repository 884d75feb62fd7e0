"""A film on the wall: chosen on the device, played once without network, black at its end, stopped by the key of its own keyboard."""

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, FilePayload, Page, Request, expect

from tests.support.pages.built_pages import BAD_GATEWAY, Answer, built_page

VECTORS = json.loads((Path(__file__).parents[3] / "contracts/vectors/drawn_cards.json").read_text("utf-8"))
VECTOR = next(one for one in VECTORS if one["card"]["card"] == "VIDEO")
CLIENT = "00000000-0000-7000-8000-000000000009"
AGENDA = [
    {"number": 2, "code": "", "name": "Khai mạc", "ordinal": 1, "film": False},
    {"number": 3, "code": "", "name": "Phim giả lập", "ordinal": 2, "film": True},
]
"""the film is the second item of the programme, and kept under 3: whoever sets the wall up sees 2"""
RECORD = """ms => new Promise(done => {
    const canvas = document.createElement("canvas");
    const context = canvas.getContext("2d");
    const timer = setInterval(() => {
        context.fillStyle = `hsl(${performance.now() % 360} 80% 50%)`;
        context.fillRect(0, 0, 300, 150);
    }, 40);
    const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: "video/webm" });
    const parts = [];
    recorder.ondataavailable = event => parts.push(event.data);
    recorder.onstop = async () => {
        clearInterval(timer);
        const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
        done(btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join("")));
    };
    recorder.start();
    setTimeout(() => recorder.stop(), ms);
})"""


def playing() -> Callable[[str], Answer]:
    orders = {"congress_id": CLIENT, "kind": "BOARD", "name": "LED", "is_main": True, "reloads": 0, "show_number": None}

    def answer(path: str) -> Answer:
        if path.endswith("/paired-clients/me"):
            return 200, "application/json", json.dumps({"client_id": CLIENT, "congress_id": CLIENT, "kind": "SCREEN"})
        if path.endswith("/api/honors/v1/congresses"):
            return 200, "application/json", json.dumps([{"congress_id": CLIENT, "agenda": AGENDA}])
        if path.endswith("/board/live"):
            return 200, "text/event-stream", f"id: 1\nevent: card\ndata: {json.dumps(VECTOR['card'])}\n\n"
        if path.endswith("/screens/acknowledgements"):
            return 200, "application/json", json.dumps(orders)
        return BAD_GATEWAY

    return answer


async def word_of(page: Page, said: str) -> dict[str, Any]:
    def is_word(request: Request) -> bool:
        return request.url.endswith("/screens/acknowledgements") and request.post_data_json["word"] == said

    async with page.expect_event("request", is_word) as heard:
        pass
    return dict((await heard.value).post_data_json)


async def test_a_film_lies_on_the_device_plays_once_ends_in_black_and_its_own_key_stops_it(browser: Browser) -> None:
    async with built_page(browser, "/board/", playing()) as page:
        await word_of(page, "NEUTRAL")  # no film lies here: the stage is told, and the wall shows its calm title
        await expect(page.locator("[data-card=TITLE]")).to_be_visible()
        await expect(page.locator("[data-card=TITLE]")).to_contain_text(VECTOR["card"]["title_lines"][0])
        await expect(page.locator("video")).to_have_count(0)
        await put_film(page, ms=2_500)
        await page.reload()
        word = await word_of(page, "SHOWING")
        assert (word["revision"], word["digest"]) == (3, VECTOR["digest"])
        await expect(page.locator("video")).to_be_visible()
        await page.keyboard.press("b")
        await expect(page.locator("video")).to_have_count(0)
        await page.keyboard.press("b")
        await expect(page.locator("video")).to_be_visible()
        await expect(page.locator("video")).to_have_count(0, timeout=20_000)  # it is over
        ground = await page.locator("[data-card=VIDEO]").evaluate("room => getComputedStyle(room).backgroundColor")
        assert ground == "rgb(0, 0, 0)"
        assert (await page.locator("main").inner_text()).strip() == ""
        await word_of(page, "SHOWING")


async def put_film(page: Page, ms: int) -> None:
    recorded = base64.b64decode(await page.evaluate(RECORD, ms))
    await page.keyboard.press("v")
    await page.get_by_label("Mục của chương trình").select_option(label="2. Phim giả lập")
    film = FilePayload(name="phim-gia-lap.webm", mimeType="video/webm", buffer=recorded)
    await page.get_by_label("Tệp phim").set_input_files(film)
    await page.get_by_role("button", name="Lưu vào máy").click()
    await expect(page.get_by_text("Mục 2. Phim giả lập: phim-gia-lap.webm")).to_be_visible()
    await page.keyboard.press("Escape")
