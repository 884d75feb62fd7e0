"""The head of reception puts leaders into order, says who has come and freezes the list, without any server: what is sent is looked at."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from playwright.async_api import expect

from tests.support.pages.axe import violations
from tests.support.pages.built_pages import Answer, built_page, plain_browser
from tests.support.pages.page_pictures import keep_sheet
from tests.support.pages.played_live import SESSION, counts
from tests.support.pages.played_office import CONGRESS, PRINCIPAL


def leader(number: int, **changes: Any) -> dict[str, Any]:
    told = {"delegate_id": f"d{number}", "full_name": f"Vi Thử {number}", "words": f"Đồng chí Vi Thử {number}"}
    notes = dict.fromkeys(("pronunciation", "unit_name", "seat", "vehicle", "escort", "room", "deputy"), "")
    return {**told, **notes, "here": number == 1, "introduced": None, "late": False, **changes}


LEADERS = [leader(1, seat="V1-1", vehicle="97A-000.01"), leader(2), leader(3)]
RECEPTION = {"revision": 4, "frozen_at": None, "expected": 3, "here": 1, "leaders": LEADERS, "counted": SESSION["id"]}
MORNING = {**SESSION, "name": "Phiên trù bị", "open": True}
DOORS = counts(session=MORNING, leaders_here=["d1"])


def counted(path: str, doors: dict[str, Any]) -> Answer:
    if path.endswith("/live"):
        return 200, "text/event-stream", f"id: 1\nevent: counters\ndata: {json.dumps(doors)}\n\n"
    return 200, "application/json", json.dumps(doors)


def answer(path: str) -> Answer:
    if "/checkin/" in path and path.endswith(("/live", "/counts")):
        return counted(path, DOORS)
    if path.endswith("/me"):
        return 200, "application/json", json.dumps(PRINCIPAL)
    if path.endswith("/registration/v1/congresses"):
        return 200, "application/json", json.dumps([CONGRESS])
    if path.endswith("/introductions/live"):
        return 200, "text/event-stream", f"id: 1\nevent: introductions\ndata: {json.dumps(RECEPTION)}\n\n"
    return 200, "application/json", json.dumps(RECEPTION)


def reception(view: dict[str, Any], doors: dict[str, Any] = DOORS) -> Callable[[str], Answer]:
    """Answer the page with `view` and what the doors count; a tap is admitted, and taken back when it is asked."""

    def told(path: str) -> Answer:
        if "/checkin/" in path and path.endswith(("/live", "/counts")):
            return counted(path, doors)
        if path.endswith("/introductions/live"):
            return 200, "text/event-stream", f"id: 1\nevent: introductions\ndata: {json.dumps(view)}\n\n"
        if path.endswith("/c/receptions"):
            said = {"verdict": "ADMITTED", "sentence": "", "reason": "", "delegate": None, "first_scan": None}
            return 200, "application/json", json.dumps({"scan_id": "s", "flagged": False, "recorded_at": "", **said})
        if "/admissions/" in path:
            undone = {"scan_id": "s", "outcome": "UNDONE", "sentence": "", "present": False}
            return 200, "application/json", json.dumps(undone)
        return answer(path) if not path.endswith("/introductions") else (200, "application/json", json.dumps(view))

    return told


async def test_one_tap_says_that_a_leader_has_come_and_a_wrong_tap_is_taken_back_there() -> None:
    async with plain_browser() as browser, built_page(browser, "/reception/", reception(RECEPTION)) as page:
        second = page.get_by_role("listitem").filter(has_text="Vi Thử 2")
        async with page.expect_request(lambda asked: asked.url.endswith("/receptions")) as sent:
            await second.get_by_role("button", name="Đã đến").click()
        body = (await sent.value).post_data_json
        assert (body["delegate_id"], len(body["scan_id"])) == ("d2", 36)
        await expect(second.get_by_text("✓ Đã đến")).to_be_visible()
        await expect(page.get_by_text("Đang tính: Phiên trù bị")).to_be_visible()
        assert await violations(page) == []
        await keep_sheet(page, "reception-sheet")
        async with page.expect_request(lambda asked: asked.url.endswith(f"/admissions/{body['scan_id']}/undo")) as back:
            await second.get_by_role("button", name="Hoàn tác").click()
        assert (await back.value).post_data_json == {"reason": "Bấm nhầm ở trang đón lãnh đạo"}
        await expect(second.get_by_role("button", name="Đã đến")).to_be_visible()


async def test_the_list_is_frozen_with_those_who_are_there_and_opened_again_and_late_ones_are_marked() -> None:
    frozen = {
        "counted": SESSION["id"],
        "revision": 5,
        "frozen_at": "2026-11-22T00:50:00Z",
        "expected": 3,
        "here": 2,
        "leaders": [leader(1, introduced=1), leader(2, here=True, late=True), leader(3)],
    }
    async with plain_browser() as browser:
        async with built_page(browser, "/reception/", reception(RECEPTION)) as page:
            await page.get_by_role("button", name="Chốt danh sách…").click()
            async with page.expect_request(lambda asked: asked.url.endswith("/freeze")) as sent:
                await page.get_by_role("button", name="Chốt 01 người đang có mặt ở “Phiên trù bị”").click()
            assert (await sent.value).post_data_json == {"revision": 4, "session_id": SESSION["id"]}
        doors = {**DOORS, "leaders_here": ["d1", "d2"]}
        async with built_page(browser, "/reception/", reception(frozen, doors=doors)) as page:
            await expect(page.get_by_role("heading", name="chốt lúc 07:50")).to_be_visible()
            await expect(page.get_by_text("01 trong danh sách, 01 đến sau khi chốt")).to_be_visible()
            late = page.get_by_role("listitem").filter(has_text="Vi Thử 2")
            await expect(late.get_by_text("đến sau")).to_be_visible()
            assert await violations(page) == []
            async with page.expect_request(lambda asked: asked.url.endswith("/open")) as sent:
                await page.get_by_role("button", name="Mở lại danh sách").click()
            assert (await sent.value).post_data_json == {"revision": 5}


async def test_at_a_rehearsal_nothing_is_frozen_that_would_be_read_at_the_real_session() -> None:
    doors = {**DOORS, "session": {**MORNING, "rehearsal": True}}
    async with plain_browser() as browser, built_page(browser, "/reception/", reception(RECEPTION, doors)) as page:
        await expect(page.get_by_text("danh sách chốt được khi phiên thật mở")).to_be_visible()
        await expect(page.get_by_role("button", name="Chốt danh sách…")).to_have_count(0)


@pytest.mark.parametrize("size", [(1366, 768), (360, 740)])
async def test_a_leader_is_put_at_a_number_with_a_deputy_and_nothing_else_is_lost(size: tuple[int, int]) -> None:
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


async def test_a_tap_without_network_says_so_below_the_row_and_leaves_its_buttons_where_they_were() -> None:
    for width in (1280, 360):
        async with plain_browser() as browser:
            told = reception(RECEPTION)
            size = (width, 800)
            async with built_page(browser, "/reception/", told, size=size) as page:
                row = page.get_by_role("listitem").filter(has_text="Vi Thử 2")
                tools = row.get_by_role("button", name="Sửa Vi Thử 2")
                before = await tools.bounding_box()
                await page.route("**/receptions", lambda route: route.abort())
                await row.get_by_role("button", name="Đã đến").click()
                await expect(row.get_by_role("alert")).to_be_visible()
                after, said = await tools.bounding_box(), await row.get_by_role("alert").bounding_box()
                assert before
                assert after
                assert said
                assert (after["x"], after["width"]) == pytest.approx((before["x"], before["width"]), abs=1)
                assert said["y"] >= after["y"] + after["height"]
