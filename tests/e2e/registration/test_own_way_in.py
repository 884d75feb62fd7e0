"""A delegate's own way in before a real camera, without any server: the kiosk's face, and the pass that reads the door's code."""

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import qrcode
from playwright.async_api import Browser, Page, expect
from qrcode.image.svg import SvgPathFillImage

from tests.support.checkin.fake_camera import write_film
from tests.support.pages.axe import violations
from tests.support.pages.built_pages import BAD_GATEWAY, Answer, built_page, plain_browser
from tests.support.pages.page_pictures import keep_sheet

ID = "00000000-0000-7000-8000-000000000009"
AT = "2026-11-22T00:12:00Z"
HALL = "v.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
NO_STORAGE = "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('x', 'SecurityError') }})"
CONGRESS = {"id": ID, "number": 5, "name": "Đại hội giả lập", "synthetic": True, "archived": False}
SESSION = {"id": ID, "kind": "OFFICIAL", "name": "Phiên 1", "starts_at": AT, "open": True, "rehearsal": False}
PERSON = {
    "delegate_id": ID,
    "form_of_address": "Bà",
    "full_name": "Vi Thử Nguyệt Ánh",
    "unit_name": "Đơn vị thử",
    "seat": "B12",
    "category": "UNIT_REP",
    "instruction": "",
    "seat_way": "cửa trái, hàng B",
}


@asynccontextmanager
async def camera_sees(folder: Path, *scenes: tuple[str | None, float]) -> AsyncIterator[Browser]:
    film = folder / "film.y4m"
    write_film(film, scenes)
    media = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"]
    async with plain_browser(*media, f"--use-file-for-fake-video-capture={film}") as browser:
        yield browser


def says(replies: dict[str, Callable[[], object]]) -> Callable[[str], Answer]:
    """Answer by the end of the path; what is not named is away."""

    def answer(path: str) -> Answer:
        found = next((reply for end, reply in replies.items() if path.endswith(end)), None)
        return (200, "application/json", json.dumps(found())) if found else BAD_GATEWAY

    return answer


def kiosk(calls: list[str], session: dict[str, Any] = SESSION) -> Callable[[str], Answer]:
    """A checkin that lets the first badge in and refuses the next; `calls` grows with each cry for a steward."""
    verdicts = iter(["ADMITTED", *["REVOKED"] * 9])
    device = {"device_id": ID, "name": "Máy 1", "gate": {"id": ID, "name": "Cửa A", "kind": "GATE"}, "now": AT}
    roster = {
        "revision": 1,
        "congress": CONGRESS,
        "session_id": ID,
        "session": session,
        "unlocking": None,
        "keys": [],
        "delegates": [],
    }

    def scanned() -> dict[str, Any]:
        told = {"scan_id": ID, "verdict": next(verdicts), "sentence": "", "reason": "Thẻ đã bị thu hồi."}
        return {**told, "delegate": PERSON, "first_scan": None, "flagged": False, "recorded_at": AT}

    return says(
        {
            "/device": lambda: {**device, "congress": CONGRESS, "session": session},
            "/roster/sealed": lambda: {**roster, "whole": True},
            "/roster/sealed-photos": lambda: {"revision": 1, "photos": [], "more": False, "whole": False},
            "/scans": scanned,
            "/door-calls": lambda: calls.append("call"),
        }
    )


async def test_a_kiosk_greets_with_seat_and_way_and_of_a_refusal_tells_neither_name_nor_reason(tmp_path: Path) -> None:
    calls: list[str] = []
    badges = (("1" * 214, 2.0), (None, 3.0), ("2" * 214, 2.0), (None, 5.0))
    async with (
        camera_sees(tmp_path, *badges) as browser,
        built_page(browser, "/kiosk/", kiosk(calls), size=(820, 1180)) as page,
    ):
        await expect(page.get_by_text("Bà Vi Thử Nguyệt Ánh")).to_be_visible(timeout=15_000)
        await expect(page.get_by_text("Ghế B12")).to_be_visible()
        await expect(page.get_by_text("cửa trái, hàng B")).to_be_visible()
        wrong = await seen(page, "kiosk-greets")
        await expect(page.get_by_text("lễ tân đến ngay")).to_be_visible(timeout=15_000)
        await expect(page.get_by_text("Vi Thử")).to_have_count(0)
        await expect(page.get_by_text("thu hồi")).to_have_count(0)
        wrong += await seen(page, "kiosk-calls")
        await expect(page.get_by_role("heading", name="Kính mời đại biểu đưa thẻ vào khung")).to_be_visible()
        assert calls == ["call"]
    assert wrong == []


async def test_a_kiosk_without_a_camera_calls_a_steward_reads_a_usb_scanner_and_invites_nobody_to_shut_doors() -> None:
    calls: list[str] = []
    shut = {**SESSION, "open": False, "rehearsal": True}
    async with (
        plain_browser() as browser,
        built_page(browser, "/kiosk/", kiosk(calls, shut), size=(820, 1180)) as page,
    ):
        await expect(page.get_by_role("heading", name="Cửa chưa mở")).to_be_visible(timeout=15_000)
        await expect(page.get_by_text("Đã báo lễ tân. Mời đồng chí chờ")).to_be_visible()
        await expect(page.get_by_text("đưa thẻ vào khung")).to_have_count(0)
        wrong = await seen(page, "kiosk-without-camera")
        assert calls == ["call"]
        await page.keyboard.type("1" * 214)
        await page.keyboard.press("Enter")
        await expect(page.get_by_text("Bà Vi Thử Nguyệt Ánh")).to_be_visible()
        await expect(page.get_by_role("alert").get_by_text("TỔNG DUYỆT").first).to_be_visible()
        wrong += await seen(page, "kiosk-greets-at-a-rehearsal")
    assert wrong == []


def hall_screen() -> dict[str, object]:
    gate = {"id": ID, "name": "Cửa A", "kind": "GATE"}
    link = f"https://daihoi.test/pass/#{HALL}"
    drawn = qrcode.make(link, image_factory=SvgPathFillImage).to_string(encoding="unicode")
    told = {"congress": CONGRESS, "gate": gate, "session_name": "Phiên 1", "rehearsal": False, "offered": True}
    return {
        **told,
        "closed": False,
        "at_once": False,
        "svg": drawn,
        "digits": "482917",
        "address": link,
        "left_ms": 9_000,
    }


async def test_a_pass_without_lasting_storage_reads_the_code_at_the_door_and_waits_for_a_nod(tmp_path: Path) -> None:
    standings = iter(["WAITING", "WAITING", "PRESENT"])
    guest = {name: PERSON[name] for name in ("form_of_address", "full_name", "seat", "seat_way")}
    promise = {"challenge_id": ID, "expires_in_s": 90, "gate_name": "Cửa A", "session_name": "Phiên 1", "guest": guest}

    def stands() -> dict[str, Any]:
        standing = next(standings, "PRESENT")
        words = {"WAITING": "Đang chờ lễ tân.", "PRESENT": "Đã điểm danh."}[standing]
        told = {"standing": standing, "sentence": words, "gate_name": "Cửa A", "guest": guest, "since": None}
        return {**told, "call_id": ID if standing == "WAITING" else None}

    card = {
        **{name: PERSON[name] for name in ("form_of_address", "full_name", "unit_name", "seat", "seat_way")},
        "title_lines": ["ĐẠI HỘI GIẢ LẬP"],
        "gate_note": "",
        "starts_at": AT,
        "venue": "Hội trường thử",
        "short_code": "123456789015",
        "qr_svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "code": "1" * 214,
        "state": "ISSUED",
        "synthetic": True,
        "hotline": "",
    }
    replies: dict[str, Callable[[], object]] = {
        "/passes": lambda: card,
        "/hall": lambda: {"offered": True},
        "/hall-challenges": lambda: promise,
        "/hall-arrivals": stands,
        "/waiting": stands,
    }
    link = (f"https://daihoi.test/pass/#{HALL}", 3.0)
    client = {"client_id": ID, "congress_id": ID, "roles": ["VENUE"]}
    hall = {"/paired-clients/me": lambda: client, "/hall-code": hall_screen}
    async with (
        camera_sees(tmp_path, link) as browser,
        built_page(browser, "/venue/", says(hall), size=(1920, 1080)) as screen,
        built_page(browser, "/pass/#bi-mat", says(replies), before=NO_STORAGE, size=(360, 740)) as page,
    ):
        await expect(screen.get_by_text("482 917")).to_be_visible()
        wrong = await seen(screen, "venue")
        await page.get_by_role("button", name="Đến cửa").click()
        tap = page.get_by_role("button", name="Tôi có mặt")
        await expect(tap).to_be_visible(timeout=15_000)
        wrong += await seen(page, "pass-promised")
        await tap.click()
        await expect(page.get_by_text("Đang chờ lễ tân.")).to_be_visible()
        wrong += await seen(page, "pass-waits")
        await expect(page.get_by_text("Đã điểm danh.")).to_be_visible(timeout=15_000)
        await expect(page.get_by_text("Ghế B12")).to_be_visible()
        wrong += await seen(page, "pass-present")
        nothing = f"{NO_STORAGE}; Object.defineProperty(navigator, 'mediaDevices', {{value: undefined}})"
        async with built_page(browser, "/pass/#bi-mat", says(replies), before=nothing, size=(360, 740)) as bare:
            await bare.get_by_role("button", name="Đến cửa").click()
            await expect(bare.get_by_text("Trang chưa dùng được máy ảnh")).to_be_visible()
            wrong += await violations(bare)
            await bare.get_by_label("Hoặc gõ 6 số dưới mã ở cửa").fill("482917")
            await bare.get_by_role("button", name="Tôi có mặt").click()
            await expect(bare.get_by_text("Đã điểm danh.")).to_be_visible()
    assert wrong == []


async def seen(page: Page, picture: str) -> list[str]:
    await keep_sheet(page, f"door-{picture}")
    return await violations(page)
