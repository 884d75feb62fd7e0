"""A delegate answers the summons on their own phone: with one tap, or with a reason, and may think again."""

import json
from collections.abc import Callable
from dataclasses import asdict

from playwright.async_api import expect

from services.registration.domain.seating.places import own_plan
from tests.support.pages.axe import violations
from tests.support.pages.built_pages import BAD_GATEWAY, Answer, built_page, plain_browser
from tests.support.pages.page_pictures import keep_picture
from tests.support.registration.halls import culture_centre

NONE = {"answer": None, "answer_reason": "", "leave": None, "leave_reason": "", "open": True}
OPEN = {**NONE, "closes_at": "2026-11-21T17:00:00Z"}
HALL = own_plan(culture_centre(10), "L-7")
assert HALL is not None
CARD = {
    "form_of_address": "Bà",
    "full_name": "Vi Thử Nguyệt Ánh",
    "unit_name": "Đơn vị thử",
    "seat": "L-7",
    "seat_way": "Tầng 1, dãy giữa, hàng L, cửa trái",
    "seat_plan": asdict(HALL),
    "title_lines": ["ĐẠI HỘI GIẢ LẬP"],
    "gate_note": "",
    "starts_at": "2026-11-22T00:12:00Z",
    "venue": "Hội trường thử",
    "short_code": "123456789015",
    "qr_svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
    "code": "1" * 214,
    "state": "ISSUED",
    "synthetic": True,
    "hotline": "0900 000 000",
    "answer": OPEN,
}


def answers(said: list[dict[str, object]]) -> Callable[[str], Answer]:
    words = iter(said)

    def answer(path: str) -> Answer:
        if path.endswith("/passes"):
            return (200, "application/json", json.dumps(CARD))
        return (200, "application/json", json.dumps(next(words))) if path.endswith("/passes/answers") else BAD_GATEWAY

    return answer


async def test_a_delegate_says_no_with_a_reason_and_then_yes() -> None:
    no: dict[str, object] = {**OPEN, "answer": "DECLINED", "answer_reason": "Đi công tác"}
    replies = answers([no, {**OPEN, "answer": "CONFIRMED"}])
    async with plain_browser() as browser, built_page(browser, "/pass/#bi-mat", replies, size=(360, 740)) as page:
        await expect(page.get_by_role("heading", name="Đồng chí có dự đại hội không?")).to_be_visible()
        await expect(page.get_by_role("img", name="Sơ đồ hội trường, ghế L-7. Tầng 1, dãy giữa")).to_be_visible()
        wrong = await violations(page)
        await keep_picture(page, "pass-asks")
        await page.get_by_role("button", name="Không dự được…").click()
        await page.get_by_label("Vì sao không dự được?").fill("Đi công tác")
        wrong += await violations(page)
        await page.get_by_role("button", name="Báo không dự được").click()
        await expect(page.get_by_text("đã báo không dự được: Đi công tác")).to_be_visible()
        await page.get_by_role("button", name="Đổi trả lời").click()
        await page.get_by_role("button", name="Tôi sẽ dự").click()
        await expect(page.get_by_text("✓ Đồng chí đã báo: sẽ dự.")).to_be_visible()
        await keep_picture(page, "pass-answered")
    assert wrong == []


async def test_a_guest_tells_with_whom_and_how_they_come() -> None:
    nothing = {"companions": 0, "drivers": 0, "cars": 0, "arrives_on": None, "leaves_on": None}
    nothing |= {"contact_name": "", "contact_phone": ""}
    told = {**nothing, "companions": 2, "cars": 1, "arrives_on": "2026-11-21"}

    def answer(path: str) -> Answer:
        card = {**CARD, "answer": {**OPEN, "answer": "CONFIRMED"}, "visit": _visit(nothing, 0)}
        said = {"/passes": card, "/passes/visit": _visit(told, 1)}
        found = next((one for ending, one in said.items() if path.endswith(ending)), None)
        return (200, "application/json", json.dumps(found)) if found else BAD_GATEWAY

    async with plain_browser() as browser, built_page(browser, "/pass/#bi-mat", answer, size=(360, 740)) as page:
        await page.get_by_role("button", name="Báo người đi cùng, xe").click()
        await page.get_by_label("Người đi cùng", exact=True).fill("2")
        await page.get_by_label("Xe", exact=True).fill("1")
        await page.get_by_label("Ngày đến", exact=True).fill("21/11/2026")
        wrong = await violations(page)
        async with page.expect_request("**/passes/visit") as sending:
            await page.get_by_label("Người liên hệ").press("Enter")
        sent = (await sending.value).post_data_json
        names = ("companions", "drivers", "cars", "arrives_on", "seen")
        assert [sent[name] for name in names] == [2, 0, 1, "2026-11-21", 0]
        await expect(page.get_by_text("✓ Đã báo: 02 người đi cùng, 01 xe, đến 21/11/2026.")).to_be_visible()
        await keep_picture(page, "pass-visit")
    assert wrong == []


def _visit(words: dict[str, object], version: int) -> dict[str, object]:
    return {"visit": words, "version": version, "source": "DELEGATE" if version else None}
