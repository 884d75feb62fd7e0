"""What a clerk asks for and what did not come in, on the desk without any server: read by axe, at a desk and on a phone."""

import asyncio
import json
from typing import Any

import pytest
from playwright.async_api import Route, expect
from pydantic import TypeAdapter

from services.registration.domain.people.attributes import Attribute, attributes
from tests.support.pages.axe import violations
from tests.support.pages.built_pages import Answer, built_page, plain_browser
from tests.support.pages.played_office import CONGRESS, PRINCIPAL
from tests.support.waiting import until

ROW = {
    "delegate_id": "d1",
    "delegate_code": "DB-0001",
    "full_name": "Vi Thử Hưởng",
    "form_of_address": "Ông",
    "unit_code": "SYT",
    "unit_name": "Sở Y tế",
    "category": "GUEST",
    "standing": "GUEST",
    "status": "ACTIVE",
    "version": 2,
    "seat": "A1",
    "session_seats": [],
    "position": "Bác sĩ",
    "birth_year": 1984,
    "missing": 0,
    "list_place": 1,
    "answer": None,
    "answer_number": 0,
    "leave": None,
    "credential_state": "ISSUED",
    "print_state": "NOT_PRINTED",
    "short_code": "123456789012",
}
CHANGES = [
    {"field": "full_name", "old": "Vi Thử Hưởng", "new": "Vi Thử Hường", "hidden": False},
    {"field": "sex", "old": "M", "new": "F", "hidden": False},
]
ASKED = {"act_id": "a1", "actor_name": "Cán bộ Thử", "acted_at": "2026-11-20T08:00:00Z", "changes": CHANGES}
EMPTY = dict.fromkeys(
    ("phone", "email", "note", "needs", "titles", "education", "sector", "remote_area", "pronunciation", "instruction"),
    "",
)
PERSON = {
    **ROW,
    **EMPTY,
    "list_place": "1",
    "missing": [],
    "congress_id": "c",
    "category_name": "Khách mời",
    "birth": "03/05/1984",
    "sex": "M",
    "given": [],
    "scanned": True,
    "counts_as": "GUEST_OR_LEADER",
    "paper": None,
    "photo": None,
    "replaces": None,
    "revocation": None,
    "is_manager": "",
    "economic_component": "",
    "credentials": [
        {"version": 1, "state": "ISSUED", "short_code": "123456789012", "issued_at": "2026-11-19T08:00:00Z"}
    ],
    "proposal": ASKED,
    "answers": {"answer": None, "answer_reason": "", "leave": None, "leave_reason": "", "number": 0},
}
VISIT = {
    "visit": {"companions": 0, "drivers": 1, "cars": 0, "arrives_on": None, "leaves_on": None}
    | {"contact_name": "", "contact_phone": ""},
    "version": 3,
    "source": "ORGANIZERS",
}
OVERVIEW = {
    "delegates": 1,
    "cap": 300,
    "by_unit": [{"unit_code": "SYT", "unit_name": "Sở Y tế", "delegates": 1}],
    "left_by_unit": [],
    "by_category": [],
    "ratio_warning": None,
    "credentialed": 1,
    "gone": 0,
    "with_photo": 0,
    "papers": {"not_printed": 1, "changed": 0},
    "seats": {"without": 0, "contested": 0},
    "opened": 0,
    "open_rows": 2,
}
OPEN = [
    {"at": 0, "sheet": "DS", "row": 7, "full_name": "Vi Thử Hai", "why": "waiting", "said": "Chưa rõ đơn vị."},
    {"at": 1, "sheet": "DS", "row": 9, "full_name": "", "why": "refused", "said": "Họ và tên còn trống."},
]
KEPT = {
    "import_id": "i1",
    "congress_id": "c",
    "actor": "a",
    "actor_name": "Ban Tổ chức",
    "filename": "so-y-te.xlsx",
    "imported_at": "2999-11-20T08:00:00Z",
    "created": 4,
    "updated": 0,
    "withdrawn": 0,
    "undone_at": None,
    "left_out": [],
    "open_rows": OPEN,
}
STAYED = [{"delegate_code": "DB-0001", "full_name": "Vi Thử Hưởng", "why": "Đã có thẻ sau lần nhập này, thẻ đã in."}]
AHEAD = {"removed": 0, "restored": 0, "stayed": STAYED, "returned": [], "doubles": [], "withdrawn": [], "with_badge": 1}


def answer(path: str) -> Answer:
    told: dict[str, Any] = {
        "/me": PRINCIPAL,
        "/registration/v1/congresses": [CONGRESS],
        "/overview": OVERVIEW,
        "/delegates": {"items": [ROW], "total": 1},
        "/delegates/d1": PERSON,
        "/delegates/d1/visit": VISIT,
        "/attributes": TypeAdapter(list[Attribute]).dump_python(list(attributes()), mode="json"),
        "/roster-imports": [KEPT],
        "/undo": AHEAD,
        "/roll": {"entries": []},
    }
    for ending, body in told.items():
        if path.endswith(ending):
            return 200, "application/json", json.dumps(body)
    if path.endswith("/live"):
        return 204, "text/plain", ""
    return 200, "application/json", "[]"


@pytest.mark.parametrize("size", [(1366, 768), (360, 740)])
async def test_a_proposal_and_open_rows_break_no_rule_and_an_undo_with_badges_has_its_button(
    size: tuple[int, int],
) -> None:
    async with plain_browser() as browser, built_page(browser, "/desk/", answer, size=size) as page:
        await expect(page.get_by_text("02 dòng chưa vào").first).to_be_attached()
        await page.get_by_role("listbox").get_by_role("option").first.click()
        await expect(page.get_by_role("heading", name="Đơn vị đề nghị sửa")).to_be_visible()
        assert await violations(page) == []
        await page.locator("summary", has_text="Người đi cùng, xe").click()
        await page.get_by_role("spinbutton", name="Người đi cùng").fill("2")
        await page.get_by_label("Ngày đến", exact=True).fill("21/11/2026")
        await page.get_by_label("Điện thoại liên hệ").fill("0912 345 678")
        assert await violations(page) == []
        async with page.expect_request(lambda asked: asked.method == "PUT") as told:
            await page.get_by_label("Điện thoại liên hệ").press("Enter")
        sent = (await told.value).post_data_json
        words = ("companions", "drivers", "arrives_on", "leaves_on", "contact_phone", "seen")
        assert [sent[name] for name in words] == [2, 1, "2026-11-21", None, "0912 345 678", 3]
        await page.evaluate("location.hash = '#nhap-danh-sach'")
        await page.locator("summary", has_text="dòng chưa vào").click()
        await page.get_by_role("button", name="Hoàn tác lần nhập so-y-te.xlsx").click()
        await expect(page.get_by_role("button", name="Rút các thẻ và hoàn tác")).to_be_visible()
        assert await violations(page) == []
        assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")


SAID: dict[str, Any] = {
    "delegate_id": "d1",
    "answer": "CONFIRMED",
    "answer_reason": "",
    "leave": None,
    "leave_reason": "",
    "number": 1,
}
SAID |= {"asked": True, "open": True, "closes_at": "2999-11-20T08:00:00Z", "lines": []}
NEXT = {"delegate_id": "d2", "delegate_code": "DB-0002", "full_name": "Vi Thử Sau", "list_place": 2}


@pytest.mark.parametrize("then", [None, "Vi Thử Sau"])
async def test_an_answer_that_comes_once_somebody_else_or_nobody_is_open_changes_nothing_there(
    then: str | None,
) -> None:
    free = asyncio.Event()
    held: list[str] = []

    async def late(route: Route) -> None:
        held.append(route.request.url)
        await free.wait()
        await route.fulfill(json=SAID if route.request.method == "POST" else [])

    async with plain_browser() as browser, built_page(browser, "/desk/", answer_of_two) as page:
        for ending in ("acts", "answers"):
            await page.route(f"**/delegates/d1/{ending}", late)
        await page.get_by_role("option", name="Vi Thử Hưởng").click()
        answers = page.get_by_role("region", name="Trả lời, xin phép")
        await answers.get_by_label("Ghi", exact=True).select_option("CONFIRMED")
        await answers.get_by_role("button", name="Ghi trả lời", exact=True).click()
        await until(lambda: len({url.rpartition("/")[2] for url in held}) == 2, "both are on their way")
        if then:
            await page.get_by_role("option", name=then).click()
        else:
            await page.get_by_role("button", name="Đóng (Esc)").click()
        await expect(page.get_by_role("complementary", name="Đại biểu Vi Thử Hưởng")).to_have_count(0)
        async with page.expect_response("**/overview"):  # which is read anew once the answer was taken in
            free.set()
        drawn = page.get_by_role("complementary", name="Đại biểu")
        await expect(drawn).to_have_count(1 if then else 0)
        if then:
            await expect(page.get_by_role("heading", name=then)).to_be_visible()
            await expect(answers.get_by_text("Chưa trả lời.")).to_be_visible()


def answer_of_two(path: str) -> Answer:
    if path.endswith("/c/delegates"):
        return 200, "application/json", json.dumps({"items": [ROW, ROW | NEXT], "total": 2})
    if path.endswith("/delegates/d2"):
        return 200, "application/json", json.dumps(PERSON | NEXT | {"list_place": "2", "proposal": None})
    return answer(path)
