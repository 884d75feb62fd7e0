"""A scanner that carries twenty thousand people, sealed: how soon it has them, says whose a badge is, and opens them all by code."""

import json
import sys
import time
from secrets import token_hex

from playwright.async_api import Page, expect

from chassis.access.signing import SigningKey
from contracts.credential_code import CredentialClaim, encode
from daihoi.local.building.browser import BrowserMissing, chromium_path
from daihoi.local.building.pages import build_pages
from tests.support.checkin.opened_roster import sealed
from tests.support.checkin.scanner_page import CONGRESS, DELEGATE, LIST_CODE, LIST_KEY, SESSION, UNLOCKING
from tests.support.pages.built_pages import BAD_GATEWAY, Answer, built_page, plain_browser

PEOPLE, SCANS = 20_000, 100
_KEY = SigningKey.from_seed("5c" * 32)
_SCAN = """async digits => {
    const from = performance.now();
    const press = code => document.body.dispatchEvent(new KeyboardEvent(
        "keydown", { code, key: code.replace("Digit", ""), bubbles: true, cancelable: true }));
    for (const digit of digits) press(`Digit${digit}`);
    press("Enter");
    await new Promise(done => {
        const look = () => document.querySelector("[data-verdict]") ? done() : requestAnimationFrame(look);
        look();
    });
    return performance.now() - from;
}"""


async def measure() -> dict[str, float]:
    """Give milliseconds of a device without network: `scanner_verdict_p99_ms` from the last digit read to the verdict on the
    screen, `scanner_list_ms` from opening the page to a list that is kept, `scanner_unlock_ms` from the code to open names."""
    try:
        chromium_path()
    except BrowserMissing as missing:
        print(f"no scanner measured: {missing}", file=sys.stderr)
        return {}
    build_pages()
    ids = [token_hex(16) for _ in range(PEOPLE)]
    answers = _answers(ids)

    def answer(path: str) -> Answer:
        place = path.removeprefix("/api/checkin/v1")
        return (200, "application/json", answers[place]) if place in answers else BAD_GATEWAY

    async with plain_browser() as browser:
        started = time.perf_counter()
        async with built_page(browser, "/scan/", answer, size=(390, 844)) as page:
            await expect(page.locator("[data-list=HERE]")).to_be_visible(timeout=120_000)
            kept = time.perf_counter() - started
            del answers["/roster/sealed"]
            verdicts = [await _verdict(page, one) for one in ids[:SCANS]][1:]  # the first asks the server in vain
            opened = await _unlock(page)
    return {
        "scanner_list_ms": kept * 1000,
        "scanner_verdict_p99_ms": sorted(verdicts)[int(len(verdicts) * 0.99)],
        "scanner_unlock_ms": opened * 1000,
    }


def _answers(ids: list[str]) -> dict[str, str]:
    people = [
        {
            **DELEGATE,
            "delegate_id": f"d{place}",
            "full_name": f"Vi Thử {place}",
            "credentials": [{"credential_id": one, "version": 1, "state": "ISSUED", "typed_hash": token_hex(16)}],
        }
        for place, one in enumerate(ids)
    ]
    said = {"revision": 1, "congress": CONGRESS, "session": SESSION, "session_id": "s", "unlocking": UNLOCKING}
    keys = [{"key_number": 1, "public_key": _KEY.public_hex}]
    delegates = [sealed(one, LIST_KEY, "c") for one in people]
    device = {"device_id": "m1", "name": "Máy 1", "now": "2026-11-22T00:00:00Z", "supervises": False, "direction": "IN"}
    gate = {"id": "g1", "name": "Cửa A", "kind": "GATE"}
    return {
        "/device": json.dumps({**device, "gate": gate, "congress": CONGRESS, "session": SESSION}),
        "/roster/sealed": json.dumps({**said, "keys": keys, "delegates": delegates, "whole": True}),
    }


async def _verdict(page: Page, credential_id: str) -> float:
    claim = CredentialClaim(1, int(str(CONGRESS["number"])), credential_id, 1)
    took = float(await page.evaluate(_SCAN, encode(claim, _KEY.sign(claim.to_bytes()))))
    assert await page.locator("[data-verdict]").get_attribute("data-verdict") == "ADMITTED"
    await page.get_by_role("button", name="Quét tiếp").click()
    await page.locator("[data-verdict]").wait_for(state="detached")
    return took


async def _unlock(page: Page) -> float:
    await page.get_by_role("button", name="Thiết lập").click()
    await page.get_by_role("button", name="Mở danh sách…").click()
    for digit in LIST_CODE[:-1]:
        await page.get_by_role("button", name=digit, exact=True).click()
    started = time.perf_counter()
    await page.get_by_role("button", name=LIST_CODE[-1], exact=True).click()
    await expect(page.get_by_role("button", name="Khóa ngay")).to_be_visible(timeout=120_000)
    return time.perf_counter() - started
