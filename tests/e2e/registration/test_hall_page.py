"""The page that everybody opens by one QR, on a small phone: read, a document, a seat; and still read when nobody answers."""

import json

from playwright.async_api import expect

from tests.support.pages.axe import violations
from tests.support.pages.built_pages import BAD_GATEWAY, Answer, built_page, plain_browser
from tests.support.pages.page_pictures import keep_picture

CONGRESS = "01a22868-0000-7000-8000-000000000001"
DOCUMENT = {
    "document_id": "d1",
    "title": "Báo cáo tổng kết phong trào thi đua yêu nước 5 năm",
    "name": "bao-cao.pdf",
    "media_type": "application/pdf",
    "bytes": 1_240_000,
    "opens_at": None,
}
PAGE = {
    "congress_id": CONGRESS,
    "programme_slip": "a.b.c",
    "title_lines": ["ĐẠI HỘI THI ĐUA YÊU NƯỚC TỈNH GIẢ LẬP", "Lần thứ VI"],
    "starts_at": "2026-12-20T00:30:00Z",
    "venue": "Trung tâm hội nghị tỉnh",
    "gate_note": "Cửa A",
    "hotline": "0900 000 000",
    "synthetic": True,
    "own": False,
    "by_name": True,
    "way": "Cổng số 2 đường Trường Chinh; gửi xe ở sân sau.\nHội trường ở tầng 1.",
    "sessions": [],
    "moved": {"old_starts_at": "2026-12-20T00:30:00Z", "old_venue": "Hội trường cũ"},
    "documents": [
        DOCUMENT,
        {**DOCUMENT, "document_id": "d2", "title": "Danh sách tôn vinh", "opens_at": "2026-12-20T02:00:00Z"},
    ],
    "notices": [
        {
            "notice_id": "n1",
            "kind": "CHANGE",
            "text": "Vào cổng số 2, cổng 1 đang sửa",
            "said_at": "2026-12-19T01:00:00Z",
        },
        {"notice_id": "n2", "kind": "NOTICE", "text": "Ăn trưa lúc 11:30 ở nhà ăn", "said_at": "2026-12-19T02:00:00Z"},
    ],
}
LINE = {"kind": "CEREMONY", "minutes": 10, "end": None}
OUTLINE = {
    "as_of": "2026-12-20T00:40:00Z",
    "starts_at": "2026-12-20T00:30:00Z",
    "items": [
        {**LINE, "title": "Chào cờ", "state": "DONE", "start": "2026-12-20T00:30:00Z"},
        {**LINE, "title": "Tuyên bố lý do, giới thiệu đại biểu", "state": "RUNNING", "start": "2026-12-20T00:35:00Z"},
        {**LINE, "title": "Báo cáo tổng kết", "state": "PLANNED", "start": "2026-12-20T00:45:00Z"},
    ],
}


class Servers:
    """What the services say, until they are away."""

    away = False

    def __call__(self, path: str) -> Answer:
        if self.away:
            return BAD_GATEWAY
        if path.endswith("/documents/d1"):
            return (200, "application/pdf", "%PDF-1.7")
        if path.endswith("/seat-by-code"):
            return (404, "application/problem+json", json.dumps({"detail": "Không có thẻ nào mang số này."}))
        if path.endswith("/seat-by-name"):
            seat = {"seat": "A12", "way": "Cửa A, dãy giữa, hàng A", "session_seats": []}
            return (200, "application/json", json.dumps(seat))
        said = {"hall-page": PAGE, "outline": OUTLINE}.get(path.rsplit("/", 1)[-1])
        return (200, "application/json", json.dumps(said)) if said else BAD_GATEWAY


async def test_whoever_has_no_pass_reads_the_page_finds_a_seat_and_reads_on_without_network() -> None:
    servers = Servers()
    async with plain_browser() as browser, built_page(browser, f"/hall/#{CONGRESS}", servers, size=(360, 740)) as page:
        await expect(page.get_by_text("Vào cổng số 2, cổng 1 đang sửa")).to_be_visible()
        await expect(page.get_by_text("nay là Trung tâm hội nghị tỉnh; trước là Hội trường cũ")).to_be_visible()
        await expect(page.get_by_text("Mở lúc 09:00, 20/12/2026")).to_be_visible()
        wrong = await violations(page)
        assert await page.evaluate("document.documentElement.scrollWidth") <= 360
        await keep_picture(page, "hall")

        async with page.expect_download() as coming:
            await page.get_by_role("button", name="Báo cáo tổng kết phong trào").click()
        assert (await coming.value).suggested_filename == "bao-cao.pdf"
        await expect(page.get_by_text("PDF, 1,2 MB, đã lưu trên máy")).to_be_visible()

        await page.get_by_label("12 số dưới mã QR trên thẻ").fill("1234 5678 9012")
        await page.get_by_role("button", name="Tra ghế").click()
        await expect(page.get_by_role("alert").filter(has_text="Không có thẻ nào")).to_be_visible()
        await page.get_by_role("button", name="Tra bằng họ tên, năm sinh").click()
        await page.get_by_label("Họ và tên đầy đủ").fill("Vi Thử Nguyệt Ánh")
        await page.get_by_label("Năm sinh").fill("1975")
        await page.get_by_role("button", name="Tra ghế").click()
        await expect(page.get_by_text("Cửa A, dãy giữa, hàng A")).to_be_visible()
        wrong += await violations(page)

        servers.away = True
        await page.reload()
        await expect(page.get_by_text("Đang dùng bản lưu lúc")).to_be_visible()
        await expect(page.get_by_text("Đang diễn ra")).to_be_visible()
        async with page.expect_download() as kept:
            await page.get_by_role("button", name="Báo cáo tổng kết phong trào").click()
        assert (await kept.value).suggested_filename == "bao-cao.pdf"
    assert wrong == []
