"""The pages of a sign-in by the office's provider: the button, who is linked to nobody, and where an organiser links them."""

import json

from playwright.async_api import Page, expect

from tests.support.axe import violations
from tests.support.built_pages import Answer, built_page, plain_browser
from tests.support.page_pictures import keep_picture

PROBLEM = "application/problem+json"
NAME = "tài khoản của tỉnh"
ME = {
    "subject": "01930000-0000-7000-8000-000000000001",
    "name": "Vi Thử Tổ Chức",
    "roles": ["ORGANIZER"],
    "roles_in": [],
    "unit_code": None,
    "must_change_password": False,
    "must_set_second_factor": False,
    "second_factor": True,
    "expires_at": "2099-01-01T00:00:00Z",
}
ACCOUNT = {
    "account_id": ME["subject"],
    "username": "organizer",
    "display_name": ME["name"],
    "roles": ["ORGANIZER"],
    "roles_in": [],
    "unit_code": None,
    "version": 1,
    "disabled_at": None,
    "one_time_until": None,
    "signed_in_at": "2026-09-09T00:30:00Z",
    "sessions": 0,
    "second_factor": True,
    "linked": {"identity_id": ME["subject"], "name": "Vi Thử Một", "linked_at": "2026-09-01T00:30:00Z"},
}
OTHER = {
    **ACCOUNT,
    "account_id": ME["subject"][:-1] + "2",
    "username": "mc",
    "display_name": "Vi Thử Dẫn",
    "linked": None,
}
PROPOSAL = {
    "proposal_id": ME["subject"],
    "name": "Vi Thử Hai",
    "code": "482913",
    "came_at": "2026-09-09T00:30:00Z",
}


def problem(status: int, code: str, **more: str) -> Answer:
    said = {"type": "about:blank", "title": "Chưa", "status": status, "detail": "Xin thử lại.", "code": code}
    return status, PROBLEM, json.dumps({**said, **more})


def fine(said: object) -> Answer:
    return 200, "application/json", json.dumps(said)


def outside(path: str) -> Answer:
    if path.endswith("/sign-in-provider"):
        return fine({"name": NAME})
    if path.endswith("/sign-in-provider/sessions"):
        return problem(403, "not_linked", code_for_organizer="482913")
    return problem(401, "unauthenticated")


def inside(path: str) -> Answer:
    known = {
        "/me": ME,
        "/accounts": [ACCOUNT, OTHER],
        "/provider-proposals": [PROPOSAL],
        "/congresses": [],
        "/me/sessions": [],
    }
    found = next((said for end, said in known.items() if path == f"/api/registration/v1{end}"), None)
    return problem(404, "not_found") if found is None else fine(found)


async def fits(page: Page) -> None:
    for width in (360, 1920):
        await page.set_viewport_size({"width": width, "height": 800})
        assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), width
    await page.set_viewport_size({"width": 1366, "height": 768})


async def test_the_button_the_code_and_the_link_can_be_read_and_reached() -> None:
    async with plain_browser() as browser:
        async with built_page(browser, "/?next=%2Fdesk%2F", outside) as page:
            await expect(page.get_by_role("button", name=f"Đăng nhập bằng {NAME}")).to_be_visible()
            assert await violations(page) == []
            await fits(page)
            await keep_picture(page, "provider-button")
        async with built_page(browser, "/?provider=proven", outside) as page:
            await expect(page.get_by_text("482 913")).to_be_visible()
            await expect(page.get_by_text("gọi Ban Tổ chức")).to_be_visible()
            assert await violations(page) == []
            await page.get_by_role("button", name="Đã liên kết xong").click()
            await expect(page.get_by_text("Chưa thấy liên kết")).to_be_visible()
            await fits(page)
            await keep_picture(page, "provider-unlinked")
        async with built_page(browser, "/?provider=denied&next=%2Fdesk%2F", outside) as page:
            await expect(page.get_by_role("alert")).to_contain_text("đã dừng ở hệ thống đăng nhập chung")
            back = page.get_by_role("link", name="Về trang đăng nhập")
            await expect(back).to_have_attribute("href", "/?next=%2Fdesk%2F")
            await keep_picture(page, "provider-denied")
        async with built_page(browser, "/", inside) as page:
            await page.get_by_text("Tài khoản làm việc").click()
            waiting = page.get_by_role("region", name="Chờ liên kết")
            await waiting.get_by_role("button", name="Liên kết…").click()
            choice = waiting.get_by_label("Liên kết với tài khoản")
            await expect(choice.locator("option")).to_have_text(["Chọn tài khoản", "Vi Thử Dẫn (mc)"])
            await expect(waiting.get_by_role("button", name="Mã trùng, liên kết")).to_be_disabled()
            assert await violations(page) == []
            await fits(page)
            await keep_picture(page, "provider-proposals")
            await page.get_by_role("button", name="Bỏ liên kết").click()
            await expect(page.get_by_role("button", name="Bấm lần nữa: mọi phiên kết thúc")).to_be_visible()
