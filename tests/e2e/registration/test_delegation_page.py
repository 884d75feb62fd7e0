"""The head of a delegation on a small phone: who is missing, a report with its reason, and the person is no longer missing."""

import json

from playwright.async_api import expect

from tests.support.pages.axe import violations
from tests.support.pages.built_pages import BAD_GATEWAY, Answer, built_page, plain_browser
from tests.support.pages.page_pictures import keep_picture

NOTHING = {"first_at": None, "answer": None, "answer_reason": "", "leave": None, "leave_reason": "", "number": 0}
PERSON = {**NOTHING, "position": "Trưởng thôn", "phone": "0900 000 001"}
PEOPLE = [
    {
        **PERSON,
        "delegate_id": "1",
        "addressed": "Bà Vi Thử Nguyệt Ánh",
        "seat": "B-1",
        "first_at": "2026-12-20T00:12:00Z",
    },
    {**PERSON, "delegate_id": "2", "addressed": "Ông Thử Văn Bình", "seat": "B-2"},
    {
        **PERSON,
        "delegate_id": "3",
        "addressed": "Bà Vi Thử Hoa",
        "seat": "B-3",
        "leave": "LATE",
        "leave_reason": "Xe hỏng",
    },
]
DELEGATION = {
    "title_lines": ["ĐẠI HỘI GIẢ LẬP"],
    "unit_name": "Huyện Thử",
    "hotline": "0900 000 000",
    "synthetic": True,
    "session_name": "Phiên chính thức",
    "session_starts_at": "2026-12-20T00:30:00Z",
    "answers_open": False,
    "as_of": "2026-12-20T00:20:00Z",
    "people": PEOPLE,
}


def answer(path: str) -> Answer:
    absent = {**PEOPLE[1], "leave": "ABSENT", "leave_reason": "Ốm đột xuất", "number": 1}
    after = {**DELEGATION, "people": [PEOPLE[0], absent, PEOPLE[2]]}
    said = {"delegations": DELEGATION, "answers": after, "ready": {"data_age_ms": 100}}.get(path.rsplit("/", 1)[-1])
    return (200, "application/json", json.dumps(said)) if said else BAD_GATEWAY


async def test_a_head_sees_who_is_missing_and_reports_one_of_them_absent_with_a_reason() -> None:
    async with (
        plain_browser() as browser,
        built_page(browser, "/delegation/#bi-mat", answer, size=(360, 740)) as page,
    ):
        await expect(page.get_by_role("heading", name="Chưa có mặt (02)")).to_be_visible()
        await expect(page.get_by_text("✓ Có mặt 07:12")).to_be_visible()
        await expect(page.get_by_text("Được phép đến muộn: Xe hỏng")).to_be_visible()
        wrong = await violations(page)
        assert await page.evaluate("document.documentElement.scrollWidth") <= 360
        await keep_picture(page, "delegation")
        await page.get_by_role("button", name="Báo…").first.click()
        await page.get_by_label("Lý do").fill("Ốm đột xuất")
        wrong += await violations(page)
        await page.get_by_role("button", name="Gửi").click()
        await expect(page.get_by_role("heading", name="Vắng đã báo (01)")).to_be_visible()
        await expect(page.get_by_text("Vắng có phép: Ốm đột xuất")).to_be_visible()
    assert wrong == []
