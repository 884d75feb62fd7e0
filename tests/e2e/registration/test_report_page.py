"""The page of composition and reports, without any server: what stands there, and what freezing sends."""

import json

import pytest
from playwright.async_api import Page, expect

from tests.support.pages.axe import violations
from tests.support.pages.built_pages import Answer, built_page, plain_browser
from tests.support.pages.page_pictures import keep_one
from tests.support.pages.played_office import CONGRESS, PRINCIPAL
from tests.support.registration.report_answers import LOWER, PLANS_DUE, UPPER, composition, credentials, summary

UNTIL = "2020-09-09T00:18:00Z"
OLD = {
    "outcome": "ATTENDANCE_OLD",
    "sentence": "Số liệu điểm danh đã cũ: chậm 12 phút 5 giây.",
    "attendance_until": UNTIL,
    "attendance_age_ms": 725_000,
    "report": None,
}

NOT_TOLD = "Dân tộc, tôn giáo, đảng viên của danh sách thử không hiện khi có người rời đi."
TRIAL = {"too_many": None, "not_told": NOT_TOLD}
LEAVING = {"delegate_id": "d7", "full_name": "Vi Thử Rời", "delegate_code": "GL-0007"}
ATTRIBUTES = [
    {"name": "is_manager", "label": "Quản lý hay trực tiếp", "choices": []},
    {"name": "sector", "label": "Lĩnh vực", "choices": [{"code": "OTHER", "words": "Lĩnh vực khác"}]},
]


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
            return _json(TRIAL | {"now": composition()["now"], "then": composition()["now"]})
        if path.endswith("/delegates"):
            return _json({"items": [LEAVING], "total": 1})
        if path.endswith("/attributes"):
            return _json(ATTRIBUTES)
        if path.endswith("/upper-delegation"):
            return _json(UPPER)
        if path.endswith("/lower-congresses"):
            return _json(LOWER)
        if path.endswith("/lower-plans-due"):
            return _json(PLANS_DUE)
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
        await thought_off_the_list_and_wanted(page)
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


async def thought_off_the_list_and_wanted(page: Page) -> None:
    """Think somebody off the list, which tells nothing of what is sealed; want something of a single sector."""
    await page.get_by_label("Ai rời danh sách").fill("rời")
    await page.get_by_role("button", name="Tìm", exact=True).click()
    async with page.expect_request("**/composition-trials") as trial:
        await page.get_by_role("button", name="Thử bỏ Vi Thử Rời (GL-0007)").click()
    sent = (await trial.value).post_data_json
    assert (sent["leaving"], sent["coming"][0]["times"]) == (["d7"], 3)
    await expect(page.get_by_text(NOT_TOLD)).to_be_visible()
    assert await page.get_by_role("img", name="Chỉ tiêu cơ cấu: Điển hình tiên tiến 38,9%", exact=False).count() == 1
    await page.get_by_role("button", name="Đặt mục tiêu cơ cấu…").click()
    await page.get_by_label("Nhóm", exact=True).select_option("OTHER")
    await page.get_by_role("button", name="Thêm mục tiêu").click()
    await page.get_by_label("Lĩnh vực: Lĩnh vực khác", exact=True).fill("10")
    async with page.expect_request("**/composition-targets") as kept:
        await page.get_by_role("button", name="Lưu mục tiêu").click()
    keys = {one["key"] for one in (await kept.value).post_data_json["targets"]}
    assert keys == {"women", "sector:ECONOMY", "sector:OTHER"}


async def around(page: Page, width: int) -> None:
    """Look at the levels above and below, and at the report to the upper level, forms open."""
    await page.get_by_role("button", name="Đoàn dự cấp trên").click()
    await expect(page.get_by_role("heading", name="Danh sách (02/34 đại biểu)")).to_be_visible()
    await page.get_by_label("Đếm được").check()
    await page.get_by_label("Tán thành", exact=True).fill("14O")
    await expect(page.get_by_text("Xin ghi số bằng chữ số, từ 0 trở lên, ví dụ 12.")).to_be_visible()
    await page.get_by_label("Tán thành", exact=True).fill("140")
    await page.get_by_role("button", name="Ghi kết quả thông qua").click()
    await expect(page.get_by_role("button", name="Thay kết quả đã ghi")).to_be_visible()
    await looked_at(page, f"report-upper-{width}")
    await page.get_by_role("button", name="Cấp dưới").click()
    await page.get_by_role("button", name="Sửa Hội nghị xã Thử").click()
    await expect(page.get_by_label("Ngày đã tổ chức")).to_have_value("01/03/2025")
    await expect(page.get_by_text("▲ quá hạn, chưa gửi kế hoạch")).to_be_visible()
    await page.get_by_role("button", name="Bỏ dòng này…").click()
    await looked_at(page, f"report-lower-{width}")
    async with page.expect_request(lambda asked: asked.method == "DELETE") as removed:
        await page.get_by_role("button", name="Bỏ hẳn").click()
    assert (await removed.value).url.endswith("/lower-congresses/l1?version=1")
    await page.get_by_role("button", name="Báo cáo tổng kết").click()
    await expect(page.get_by_role("heading", name="Còn thiếu trước khi gửi (01)")).to_be_visible()
    await page.get_by_role("button", name="Ghi nơi nhận", exact=False).click()
    await looked_at(page, f"report-summary-{width}")


async def looked_at(page: Page, picture: str) -> None:
    assert await violations(page) == []
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    await keep_one(page, picture)
