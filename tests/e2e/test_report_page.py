"""The page of composition and reports, without any server: what stands there, and what freezing sends."""

import json

import pytest
from playwright.async_api import Page, expect

from daihoi.local.pages import build_pages
from tests.support.axe import violations
from tests.support.built_pages import Answer, built_page, plain_browser
from tests.support.page_pictures import keep_one
from tests.support.played_office import CONGRESS, PRINCIPAL
from tests.support.report_answers import LOWER, UPPER, composition, credentials, summary

UNTIL = "2020-09-09T00:18:00Z"
OLD = {
    "outcome": "ATTENDANCE_OLD",
    "sentence": "Số liệu điểm danh đã cũ: chậm 12 phút 5 giây.",
    "attendance_until": UNTIL,
    "attendance_age_ms": 725_000,
    "report": None,
}


class Office:
    """Registration's answers; the report is frozen once the second act came."""

    def __init__(self) -> None:
        self.asked = 0

    def answer(self, path: str) -> Answer:
        if path.endswith("/me"):
            return _json(PRINCIPAL)
        if path.endswith("/registration/v1/congresses"):
            return _json([CONGRESS])
        if path.endswith("/live"):
            return 200, "text/event-stream", "id: 1\nevent: counters\ndata: {}\n\n"
        if path.endswith("/composition"):
            return _json(composition())
        if path.endswith("/composition-trials"):
            return _json({"now": composition()["now"], "then": composition()["now"], "too_many": None})
        if path.endswith("/attributes"):
            return _json([{"name": "is_manager", "label": "Lãnh đạo, quản lý", "choices": []}])
        if path.endswith("/upper-delegation"):
            return _json(UPPER)
        if path.endswith("/lower-congresses"):
            return _json(LOWER)
        if path.endswith("/levels"):
            return _json([{"code": "COMMUNE", "name": "Xã, phường, thị trấn"}])
        if path.endswith("/summary-report"):
            return _json(summary())
        if path.endswith("/freezing"):
            self.asked += 1
            return _json(OLD if self.asked == 1 else {**OLD, "outcome": "FROZEN", "sentence": "Đã chốt."})
        return _json(credentials(frozen=self.asked > 1, old_ms=725_000))


def _json(said: object) -> Answer:
    return 200, "application/json", json.dumps(said)


@pytest.mark.parametrize("size", [(1920, 1080), (360, 740)])
async def test_the_composition_is_read_as_words_and_the_report_is_frozen_by_a_second_act(size: tuple[int, int]) -> None:
    build_pages()
    office = Office()
    async with plain_browser() as browser, built_page(browser, "/report/", office.answer, size=size) as page:
        await expect(page.get_by_text("386 người")).to_be_visible()
        await expect(page.get_by_text("Thiếu 121 người", exact=False)).to_be_visible()
        await looked_at(page, f"report-composition-{size[0]}")
        await page.get_by_text("Thử với vài người…").click()
        await page.get_by_label("Bao nhiêu người như thế").fill("3")
        async with page.expect_request("**/composition-trials") as trial:
            await page.get_by_role("button", name="Thử thêm").click()
        assert (await trial.value).post_data_json["coming"][0]["times"] == 3
        await expect(page.get_by_text("thêm 03 người giả định")).to_be_visible()
        await looked_at(page, f"report-trial-{size[0]}")
        await page.get_by_role("button", name="Thẩm tra tư cách").click()
        await expect(page.get_by_text("chậm 12 phút", exact=False).first).to_be_visible()
        await page.get_by_role("button", name="Chốt báo cáo lúc khai mạc").dblclick()
        freeze = page.get_by_role("button", name="Chốt báo cáo", exact=True)
        await expect(freeze).to_be_disabled()
        await page.get_by_label("Tôi đã xem các số trên", exact=False).check()
        async with page.expect_request("**/freezing") as first:
            await freeze.click()
        assert (await first.value).post_data_json["accepted"] is None
        await looked_at(page, f"report-draft-{size[0]}")
        await page.get_by_label("Tôi đã xem các số trên", exact=False).check()
        async with page.expect_request("**/freezing") as second:
            await page.get_by_role("button", name="Vẫn chốt, ghi “chậm 12 phút 5 giây”").click()
        assert (await second.value).post_data_json["accepted"] == {"until": UNTIL}
        await expect(page.get_by_role("heading", name="Đã chốt lúc 07:30, 09/09/2020")).to_be_visible()
        await expect(page.get_by_role("heading", name="8. Kết luận")).to_be_visible()
        await looked_at(page, f"report-frozen-{size[0]}")
        await around(page, size[0])


async def around(page: Page, width: int) -> None:
    """Look at the levels above and below, and at the report to the upper level, forms open."""
    await page.get_by_role("button", name="Đoàn dự cấp trên").click()
    await expect(page.get_by_role("heading", name="Danh sách (02/34 đại biểu)")).to_be_visible()
    await page.get_by_label("Đếm được").check()
    await looked_at(page, f"report-upper-{width}")
    await page.get_by_role("button", name="Cấp dưới").click()
    await page.get_by_role("button", name="Sửa Hội nghị xã Thử").click()
    await expect(page.get_by_label("Ngày đã tổ chức")).to_have_value("01/03/2025")
    await looked_at(page, f"report-lower-{width}")
    await page.get_by_role("button", name="Báo cáo tổng kết").click()
    await expect(page.get_by_role("heading", name="Còn thiếu trước khi gửi (01)")).to_be_visible()
    await page.get_by_role("button", name="Ghi ngày tổ chức", exact=False).click()
    await looked_at(page, f"report-summary-{width}")


async def looked_at(page: Page, picture: str) -> None:
    assert await violations(page) == []
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    await keep_one(page, picture)
