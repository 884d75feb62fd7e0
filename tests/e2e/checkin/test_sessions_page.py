"""Sessions on the front page without any server: made, opened when their day asks for it, given an hour, and a rehearsal ended everywhere."""

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from playwright.async_api import Browser, Page, Request, expect

from tests.support.pages.axe import violations
from tests.support.pages.built_pages import Answer, built_page
from tests.support.pages.played_live import SESSION
from tests.support.pages.played_office import CONGRESS, Office

VIETNAM = timezone(timedelta(hours=7))


def session(number: int, **changes: Any) -> dict[str, Any]:
    shut = {"open": False, "changed_at": None, "starts_at": datetime.now(UTC).isoformat()}
    return {**SESSION, "id": f"s{number}", "name": f"Phiên {number}", **shut, **changes}


def office(*sessions: dict[str, Any]) -> Office:
    """The front page of a congress with these sessions."""
    return office_of(list(sessions))


def office_of(sessions: list[dict[str, Any]]) -> Office:
    """The same; what a test changes in `sessions` is answered from then on."""

    class WithSessions(Office):
        def __call__(self, path: str) -> Answer:
            if path.endswith("/c/sessions"):
                return self.json(sessions)
            if path.endswith("/c/counts"):
                return self.json({"expected": 386, "present": 172})
            if path.endswith("/registration/v1/congresses/c"):
                return self.json(CONGRESS)
            if path.endswith("/scans"):
                return self.json({"scans": 30})
            if path.endswith("/honors/v1/congresses/c/stage"):
                return self.json({"rehearsal": True, "revision": 7})
            return super().__call__(path)

    return WithSessions()


def writes(page: Page) -> list[tuple[str, str, Any]]:
    """What the page sends from now on that changes something: method, end of the path, body."""
    sent: list[tuple[str, str, Any]] = []

    def note(asked: Request) -> None:
        if asked.method != "GET" and "/congresses/c" in asked.url:
            body = json.loads(asked.post_data) if asked.post_data else None
            sent.append((asked.method, asked.url.partition("/v1/congresses/c")[2], body))

    page.on("request", note)
    return sent


async def test_on_its_day_a_shut_session_asks_to_be_opened_and_an_open_one_says_since_when_and_how_many_lack(
    browser: Browser,
) -> None:
    async with built_page(browser, "/", office(session(1))) as page:
        sent = writes(page)
        await page.get_by_role("button", name="Mở cửa điểm danh: Phiên 1…").click()
        await page.get_by_role("button", name="Mở phiên").click()
        await expect(page.get_by_role("button", name="Mở phiên")).to_have_count(0)
        assert ("PUT", "/sessions/s1", {"open": True, "over_real": False}) in sent
        assert await violations(page) == []
    at = datetime.now(VIETNAM).replace(hour=7, minute=5).isoformat()
    opened = session(1, open=True, changed_at=at)
    async with built_page(browser, "/", office(opened)) as page:
        await expect(page.get_by_text("đang mở từ 07:05, còn chờ 214 người")).to_be_visible()
        await expect(page.get_by_text("Hôm nay là ngày họp và cửa còn đóng")).to_have_count(0)


async def test_a_session_gets_an_hour_at_which_it_opens_by_itself_and_loses_it_again(browser: Browser) -> None:
    later = (datetime.now(UTC) + timedelta(days=9)).isoformat()
    for kept, wanted in ((None, "07:15"), ("07:15:00", None)):
        one = session(1, starts_at=later, own_hour=kept)
        async with built_page(browser, "/", office(one)) as page:
            sent = writes(page)
            if not kept:
                await page.get_by_label("Giờ tự mở của Phiên 1").fill("07:15")
            await page.get_by_label("Tự mở trong ngày họp: Phiên 1").click()
            await expect(page.get_by_text("Hôm nay là ngày họp")).to_have_count(0)
            assert ("PUT", "/sessions/s1/own-hour", {"hour": wanted}) in sent


async def test_a_session_opened_elsewhere_is_seen_here_and_nothing_armed_before_it_is_done_after(
    browser: Browser,
) -> None:
    doors = [session(1), session(2)]
    async with built_page(browser, "/", office_of(doors)) as page:
        sent = writes(page)
        rows = page.get_by_role("listitem")
        await rows.filter(has_text="Phiên 2").get_by_role("button", name="Mở…").click()
        await expect(page.get_by_role("button", name="Mở phiên")).to_be_visible()
        at = datetime.now(VIETNAM).replace(hour=7, minute=5).isoformat()
        doors[0] = session(1, open=True, changed_at=at)  # a colleague opens the other one
        await expect(page.get_by_text("đang mở từ 07:05, còn chờ 214 người")).to_be_visible(timeout=15_000)
        await expect(page.get_by_role("button", name="Mở phiên")).to_have_count(0)
        await expect(page.get_by_text("cửa vừa đổi ở nơi khác")).to_be_visible()
        await expect(page.get_by_text("Hôm nay là ngày họp và cửa còn đóng")).to_have_count(0)
        assert sent == []
        await rows.filter(has_text="Phiên 2").get_by_role("button", name="Mở…").click()
        await expect(page.get_by_text("Đúng là muốn chuyển mọi cửa khỏi “Phiên 1”")).to_be_visible()


async def test_one_more_session_is_made_on_the_page(browser: Browser) -> None:
    async with built_page(browser, "/", office(session(1))) as page:
        sent = writes(page)
        await page.get_by_role("button", name="Thêm phiên (trù bị, tổng duyệt)").click()
        await page.get_by_label("Tên phiên").fill("Phiên buổi chiều")
        await page.get_by_label("Ngày họp", exact=True).fill("22/11/2026")
        await page.get_by_label("Giờ họp").fill("13:30")
        await page.get_by_role("button", name="Thêm phiên", exact=True).click()
        await expect(page.get_by_label("Tên phiên")).to_have_count(0)
        [(method, _, body)] = [one for one in sent if one[0] == "PATCH"]
        assert method == "PATCH"
        assert body["version"] == CONGRESS["version"]
        assert body["sessions"][0]["name"] == "Phiên buổi chiều"
        assert datetime.fromisoformat(body["sessions"][0]["starts_at"]) == datetime(2026, 11, 22, 6, 30, tzinfo=UTC)


async def test_a_second_press_ends_a_rehearsal_at_the_doors_and_on_the_stage(browser: Browser) -> None:
    rehearsal = session(2, name="Tổng duyệt", rehearsal=True, open=True)
    async with built_page(browser, "/", office(session(1), rehearsal)) as page:
        sent = writes(page)
        await page.get_by_role("button", name="Kết thúc tổng duyệt… Tổng duyệt").click()
        await page.get_by_role("button", name="Bấm lần nữa").click()
        await expect(page.get_by_text("Đã xóa 30 lượt quét diễn tập")).to_be_visible()
        assert [(method, path) for method, path, _ in sent] == [
            ("PUT", "/sessions/s2"),
            ("DELETE", "/sessions/s2/scans"),
            ("PUT", "/rehearsal"),
        ]


async def test_whoever_ends_a_rehearsal_over_an_open_session_chooses_where_the_doors_go(browser: Browser) -> None:
    at = datetime.now(UTC).isoformat()
    real, rehearsal = session(1, open=True, changed_at=at), session(2, name="Tổng duyệt", rehearsal=True, open=True)
    for press, shut in (("Tính tiếp cho “Phiên 1”", []), ("Đóng cửa, đóng cả “Phiên 1”", ["/sessions/s1"])):
        async with built_page(browser, "/", office(real, rehearsal)) as page:
            sent = writes(page)
            await page.get_by_role("button", name="Kết thúc tổng duyệt… Tổng duyệt").click()
            await expect(page.get_by_text("“Phiên 1” vẫn đang mở.")).to_be_visible()
            assert (sent, await violations(page)) == ([], [])
            await page.get_by_role("button", name=press).click()
            words = "Mọi cửa nay đóng" if shut else "Từ lúc này mọi cửa tính cho “Phiên 1”"
            await expect(page.get_by_role("status").filter(has_text=words)).to_be_visible()
            assert [path for _, path, _ in sent][:-2] == [*shut, "/sessions/s2"]


async def test_a_day_that_no_calendar_has_is_told_beside_its_field_and_sent_nowhere(browser: Browser) -> None:
    async with built_page(browser, "/", office(session(1))) as page:
        sent = writes(page)
        await page.get_by_role("button", name="Thêm phiên (trù bị, tổng duyệt)").click()
        day = page.get_by_label("Ngày họp", exact=True)
        for typed in ("31/02/2026", "8-9-2026", ""):
            await day.fill(typed)
            await page.get_by_role("button", name="Thêm phiên", exact=True).click()
            await expect(page.get_by_text("Xin ghi một ngày có thật")).to_be_visible()
            await expect(day).to_have_attribute("aria-invalid", "true")
        assert (sent, await violations(page)) == ([], [])
