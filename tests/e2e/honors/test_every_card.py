"""Every card on each kind of wall, without any server: nothing is cut, and somebody looked at the sheet of them."""

import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from playwright.async_api import Browser, Page

from tests.support.honors.wall_page import CLIENT, showing
from tests.support.pages.built_pages import Answer, built_page
from tests.support.pages.page_pictures import COLOURS
from tests.support.waiting import until

pytestmark = pytest.mark.sweeps

TITLES = [
    "Đại hội Thi đua yêu nước tỉnh Giả Lập",
    "Lần thứ V, giai đoạn 2025-2030",
    "Giả Lập, ngày 22 tháng 11 năm 2026",
]
PERSON = {
    "entry_id": "00000000-0000-7000-8000-000000000001",
    "kind": "INDIVIDUAL",
    "name": "Vi Thử Thị Hồng Hạnh",
    "form_of_address": "Bà",
    "award_name": "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh Giả Lập",
    "review_period": "Giai đoạn 2020-2025",
    "position": "Bí thư Chi bộ, Trưởng thôn",
    "unit_name": "Thôn Khuổi Thử, xã Mẫu Ất, huyện Mẫu Giáp",
    "citation": "Đã có thành tích xuất sắc trong phong trào thi đua yêu nước, hiến 2.000 m² đất làm đường nông thôn mới",
    "decision_number": "372/QĐ-UBND",
    "decision_date": "2026-09-01",
    "representative_name": None,
    "representative_position": "",
    "posthumous": False,
}
MEDAL = "Huân chương Lao động hạng Nhất của Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam trao tặng"
TEAM = {
    **PERSON,
    "kind": "COLLECTIVE",
    "name": "Trường Phổ thông dân tộc bán trú Bản Thử",
    "form_of_address": "Tập thể",
    "position": "",
    "unit_name": "Huyện Mẫu Giáp",
    "representative_name": "Ông Vi Thử Nam",
    "representative_position": "Phó Hiệu trưởng",
}
DEAD = {**PERSON, "posthumous": True, "representative_name": "Bà Vi Thử Lan", "representative_position": "con gái"}
INSTEAD = {**DEAD, "posthumous": False, "citation": ""}
FACE = "0123456789abcdef" * 2
PICTURED = {**PERSON, "portrait": FACE}


def row(names: list[tuple[str, str, str]], places: int) -> dict[str, Any]:
    told = [
        {"entry_id": f"{at}", "name": name, "kind": kind, "unit_name": unit, "posthumous": False, "marked": at == 1}
        for at, (kind, name, unit) in enumerate(names)
    ]
    longest = max(len(name) for _, name, _ in names)
    room = {"name": longest, "unit": max(len(unit) for *_, unit in names), "posthumous": False}
    room["kind"] = any(kind for kind, *_ in names)
    return {"award_name": PERSON["award_name"], "wave": "Đợt 2", "places": places, "names": told, "room": room}


PEOPLE = row([("", f"Bà Vi Thử Hồng Hạnh {n}", "Xã Thử, huyện Mẫu Ất") for n in range(1, 11)], 10)
TEAMS = row(
    [
        ("Tập thể", "Trường Phổ thông dân tộc bán trú Bản Thử", ""),
        ("Tập thể", "Hợp tác xã Nông nghiệp Nà Thử", "Xã Mẫu Ất"),
        ("Hộ gia đình", "ông Vi Thử Nam", "Thôn Khuổi Thử"),
    ],
    3,
)
DECISION = {
    "number": "372/QĐ-UBND",
    "date": "2026-09-01",
    "issuer": "Chủ tịch Ủy ban nhân dân tỉnh Giả Lập",
    "award_name": PERSON["award_name"],
}
CARDS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("TITLE", {}),
    ("WELCOME", {"text": "Chào mừng quý vị đại biểu"}),
    ("ARRIVAL", {"text": "Đoàn đại biểu các xã vùng cao huyện Mẫu Giáp và huyện Mẫu Ất, tỉnh Giả Lập"}),
    (
        "COUNTDOWN",
        {
            "text": "Phiên chính thức bắt đầu sau",
            "until": f"{datetime.now(UTC) + timedelta(minutes=25):%Y-%m-%dT%H:%M:%SZ}",
        },
    ),
    ("ROLL_CODE", {"text": "Danh sách vinh danh"}),
    ("SLOGAN", {"text": "Đoàn kết, sáng tạo, thi đua xây dựng quê hương ngày càng giàu đẹp"}),
    ("AGENDA_ITEM", {"text": "Biểu dương, tôn vinh các điển hình tiên tiến"}),
    ("PHOTO_CALL", {"text": "Mời Đoàn đại biểu huyện Mẫu Giáp chụp ảnh lưu niệm"}),
    ("HONOREE", {"honoree": {**PERSON, "award_name": MEDAL}}),
    ("HONOREE", {"honoree": PICTURED}),
    ("HONOREE", {"honoree": {**PICTURED, "citation": "", "review_period": "", "name": "Lò Thử", "position": ""}}),
    ("HONOREE", {"honoree": TEAM}),
    ("HONOREE", {"honoree": DEAD}),
    ("HONOREE", {"honoree": INSTEAD}),
    ("ROW", {"row": PEOPLE}),
    ("ROW", {"row": TEAMS}),
    ("DECISION", {"decision": DECISION}),
    ("FLAG_SALUTE", {}),
    ("SILENCE", {}),
    ("BLACK", {}),
    ("VIDEO", {"text": "Phim giả lập", "film": 3}),
)
SIZES = ((1920, 1080), (3840, 2160), (1024, 768), (1080, 1920), (1920, 640))
FILM = """({ congressId, item }) => new Promise((done, failed) => {
    const canvas = document.createElement("canvas");
    const context = canvas.getContext("2d");
    context.fillStyle = "#27577a";
    const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: "video/webm" });
    const parts = [];
    const timer = setInterval(() => context.fillRect(0, 0, 300, 150), 40);
    recorder.ondataavailable = event => parts.push(event.data);
    recorder.onstop = () => {
        clearInterval(timer);
        const asking = indexedDB.open("daihoi-films", 1);
        asking.onerror = failed;
        asking.onupgradeneeded = () => asking.result.createObjectStore("films", { keyPath: "key" });
        asking.onsuccess = () => {
            const storing = asking.result.transaction("films", "readwrite");
            const file = new Blob(parts, { type: "video/webm" });
            storing.objectStore("films").put({ key: `${congressId} ${item}`, congressId, item, name: "phim.webm", file });
            storing.oncomplete = done;
        };
    };
    recorder.start();
    setTimeout(() => recorder.stop(), 3000);
})"""
"""Puts a film of three seconds on the device."""
ACROSS = 4
PAINTED = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


async def test_every_card_stands_whole_on_each_kind_of_wall_and_on_a_strip_too(browser: Browser) -> None:
    taken: dict[tuple[int, int], list[Image.Image]] = {size: [] for size in SIZES}
    for card, given in CARDS:
        pictured = bool(given.get("honoree", {}).get("portrait"))
        answer = with_code(showing(card, title_lines=TITLES, rehearsal=False, locked=False, **given))
        async with built_page(browser, "/board/", answer, size=SIZES[0]) as page:
            if card == "VIDEO":
                await page.evaluate(FILM, {"congressId": CLIENT, "item": given["film"]})
                await page.reload()
                await page.locator("video").wait_for()
            await page.locator(f"[data-card={card}]").wait_for()
            if pictured:
                await until(
                    lambda page=page: has_portrait(page), "the portrait is there in time, at the latest from the device"
                )
            for width, height in SIZES:
                await page.set_viewport_size({"width": width, "height": height})
                await page.evaluate(PAINTED)
                assert await cut_off(page) == [], (card, width, height)
                if os.environ.get("DAIHOI_PICTURES"):
                    taken[width, height].append(Image.open(BytesIO(await page.screenshot(animations="disabled"))))
    for (width, height), all_cards in taken.items():
        keep_sheet(all_cards, f"board-cards-{width}x{height}")


def with_code(answer: Callable[[str], Answer]) -> Callable[[str], Answer]:
    """Give the same server with a picture where the code of the roll would be, and with a portrait."""
    svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 {0}" width="240" height="{1}">{2}</svg>'
    square = svg.format(9, 240, '<path d="M1 1h3v3H1zM5 5h3v3H5zM6 1h2v2H6z"/>')
    ground = '<rect width="9" height="12" fill="#9fb3c8"/><circle cx="4.5" cy="5" r="2.2" fill="#e8c39e"/>'
    face = svg.format(12, 320, f'{ground}<path d="M1 12a3.5 4 0 0 1 7 0z" fill="#2b3a55"/>')

    def told(path: str) -> Answer:
        if path.endswith("/portraits"):
            return 200, "application/json", f'["{FACE}"]'
        pictures = {"svg": square, "jpg": face}
        picture = pictures.get(path.rpartition(".")[2])
        return (200, "image/svg+xml", picture) if picture else answer(path)

    return told


async def has_portrait(page: Page) -> bool:
    """A machine that is too slow gets it from its own storage when it looks again."""
    if await page.locator("article img").count():
        return True
    await page.reload()
    await page.locator("[data-card=HONOREE]").wait_for()
    await page.locator("article img").wait_for()
    return True


async def cut_off(page: Page) -> list[str]:
    """Give the words that stand outside the wall."""
    return list(
        await page.evaluate(
            """() => [...document.querySelectorAll('[data-part]')].filter(one => {
                const { left, top, right, bottom } = one.getBoundingClientRect();
                return left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
            }).map(one => one.textContent)"""
        )
    )


def keep_sheet(taken: list[Image.Image], name: str) -> None:
    """Write all of them on one sheet, in few colours; nothing when nobody asked."""
    folder = os.environ.get("DAIHOI_PICTURES")
    if not folder:
        return
    wide = 480 if taken[0].width > taken[0].height else 270
    small = [one.resize((wide, one.height * wide // one.width), Image.Resampling.LANCZOS) for one in taken]
    high = small[0].height
    sheet = Image.new("RGB", (ACROSS * wide, -(-len(small) // ACROSS) * high))
    for at, one in enumerate(small):
        sheet.paste(one, (at % ACROSS * wide, at // ACROSS * high))
    few = sheet.quantize(palette=with_the_flags(sheet.quantize(COLOURS)), dither=Image.Dither.NONE)
    few.save(Path(folder) / f"{name}.png", optimize=True)


def with_the_flags(few: Image.Image) -> Image.Image:
    """Give the palette with the flag's two colours in it: they are a small part of all cards."""
    palette = Image.new("P", (1, 1))
    palette.putpalette([*(few.getpalette() or [])[: COLOURS * 3], *(0xFF, 0xFF, 0x00), *(0xDA, 0x25, 0x1D)])
    return palette
