"""The head of reception puts leaders into order and notes how they come, without any server: what the page sends is looked at."""

import json
from typing import Any

import pytest
from playwright.async_api import expect

from daihoi.local.pages import build_pages
from tests.support.axe import violations
from tests.support.built_pages import Answer, built_page, plain_browser
from tests.support.played_office import CONGRESS, PRINCIPAL


def leader(number: int, **changes: Any) -> dict[str, Any]:
    told = {"delegate_id": f"d{number}", "full_name": f"Vi Thử {number}", "words": f"Đồng chí Vi Thử {number}"}
    notes = dict.fromkeys(("pronunciation", "unit_name", "seat", "vehicle", "escort", "room", "deputy"), "")
    return {**told, **notes, "here": number == 1, "introduced": None, "late": False, **changes}


LEADERS = [leader(1, seat="V1-1", vehicle="97A-000.01"), leader(2), leader(3)]
RECEPTION = {"revision": 4, "frozen_at": None, "expected": 3, "here": 1, "leaders": LEADERS}


def answer(path: str) -> Answer:
    if path.endswith("/me"):
        return 200, "application/json", json.dumps(PRINCIPAL)
    if path.endswith("/registration/v1/congresses"):
        return 200, "application/json", json.dumps([CONGRESS])
    if path.endswith("/introductions/live"):
        return 200, "text/event-stream", f"id: 1\nevent: introductions\ndata: {json.dumps(RECEPTION)}\n\n"
    return 200, "application/json", json.dumps(RECEPTION)


@pytest.mark.parametrize("size", [(1366, 768), (360, 740)])
async def test_a_leader_is_put_at_a_number_with_a_deputy_and_nothing_else_is_lost(size: tuple[int, int]) -> None:
    build_pages()
    async with plain_browser() as browser, built_page(browser, "/reception/", answer, size=size) as page:
        await expect(page.get_by_text("01/03 đã đến")).to_be_visible()
        await page.get_by_role("button", name="Sửa Vi Thử 3").click()
        await page.get_by_label("Thứ tự giới thiệu").fill("1")
        await page.get_by_label("Người đi thay").fill("Đồng chí Vi Thử Phó")
        assert await violations(page) == []
        assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        async with page.expect_request(lambda asked: asked.method == "PUT") as sent:
            await page.get_by_role("button", name="Lưu").click()
        body = (await sent.value).post_data_json
        assert body["revision"] == RECEPTION["revision"]
        assert [one["delegate_id"] for one in body["leaders"]] == ["d3", "d1", "d2"]
        assert (body["leaders"][0]["deputy"], body["leaders"][1]["vehicle"]) == ("Đồng chí Vi Thử Phó", "97A-000.01")
        await expect(page.get_by_label("Người đi thay")).to_have_count(0)
