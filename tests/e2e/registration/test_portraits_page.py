"""Who agrees to their portrait on the screens, before services that the test plays: ticked, counted, read by everybody."""

import json
from typing import Any

import pytest
from playwright.async_api import Browser, expect

from tests.support.pages.axe import violations
from tests.support.pages.built_pages import Answer, built_page
from tests.support.pages.page_pictures import keep_one
from tests.support.pages.played_office import Office

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 4"><path d="M0 0h3v4H0z" fill="#9fb3c8"/></svg>'


def person(number: int, *, agreed: bool, picture: bool = True) -> dict[str, Any]:
    return {
        "delegate_id": f"d{number}",
        "order": number,
        "name": f"Bà Vi Thử Thị Hồng Hạnh {number}",
        "unit_name": "Thôn Khuổi Thử, xã Mẫu Ất, huyện Mẫu Giáp",
        "has_portrait": picture,
        "agreed": agreed,
        "portrait": f"{number:032x}" if agreed and picture else "",
    }


class Roll(Office):
    """The office with a roll of seven persons, three of whom agreed."""

    def __call__(self, path: str) -> Answer:
        if path.endswith("/portrait-agreements"):
            people = [person(n, agreed=n < 4, picture=n % 3 != 2) for n in range(1, 8)]
            sheet = {"shown": True, "people": people, "unlinked": 2}
            return self.json({"sheet": sheet, "may_note": True, "may_set_rule": True, **sheet})
        if path.endswith(".jpg"):
            return 200, "image/svg+xml", SVG
        if "/api/honors/" in path:
            return 404, "application/problem+json", json.dumps({"detail": "Chưa có danh sách."})
        return super().__call__(path)


@pytest.mark.parametrize("size", [(1366, 768), (360, 640)])
async def test_who_agreed_stands_there_with_their_face_on_every_screen(browser: Browser, size: tuple[int, int]) -> None:
    async with built_page(browser, "/roll/?congress=c#chan-dung", Roll(), size=size) as page:
        book = page.get_by_role("region", name="Ảnh chân dung trên màn hình")
        await expect(book.get_by_role("checkbox")).to_have_count(7)
        assert await book.get_by_role("checkbox", checked=True).count() == 3
        await expect(book.locator("img")).to_have_count(2)
        await expect(book).to_contain_text("3/7 người đồng ý, 2 người có ảnh")
        await expect(book).to_contain_text("Còn 2 cá nhân chưa gắn đại biểu")
        assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert await violations(page) == []
        await keep_one(page, f"roll-portraits-{size[0]}")
