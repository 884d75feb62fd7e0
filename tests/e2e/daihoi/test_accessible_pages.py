"""No page of the organisers breaks a rule of WCAG 2.2 AA that a machine can find, with a whole congress in it."""

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from playwright.async_api import Page, expect

from chassis import clock
from daihoi.local.runner import LocalStack
from daihoi.simulation.before.answers import show_answers
from daihoi.simulation.before.hall_page import show_hall_page
from daihoi.simulation.before.nominations import show_nominations
from daihoi.simulation.before.papers import show_papers
from daihoi.simulation.before.seating import show_seats
from daihoi.simulation.before.sending import show_sending
from daihoi.simulation.client import CongressClient
from daihoi.simulation.invented.files import write_files
from daihoi.simulation.playing.day import prepare
from tests.support.pages.axe import violations
from tests.support.pages.desktop import browser_for, new_machine
from tests.support.pages.page_pictures import keep_picture
from tests.support.registration.desk_page import sign_in

DESK = {  # place: what stands there, and the name of its picture
    "#nhap-danh-sach": ("Nhập danh sách đại biểu", "import"),
    "#nhap-khen-thuong": ("Nhập danh sách khen thưởng", "import-honours"),
    "#cac-doan": ("đoàn, theo thứ tự lễ tân", "units"),
    "#anh": ("Ảnh chân dung", "portraits"),
    "#in-the": ("Thẻ ngoài đại biểu", "badges"),
    "#gui-the": ("Thư điện tử", "sending"),
    "#don-khach": ("Suất ăn, chỗ đỗ", "guests"),
    "#van-ban": ("Mẫu giấy của cơ quan", "documents"),
    "#trang-dai-hoi": ("Mã QR", "hall-desk"),
    "#gan-dai-bieu": ("Mọi mục đã gắn với đại biểu", "linking"),
    "#xep-ghe": ("Khối ghế", "seats"),
    "#so-do-man-hinh": ("", "seat-wall"),
}


@pytest.mark.days
async def test_the_pages_of_a_whole_congress_break_no_rule_of_accessibility(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    async with browser_for(stack) as browser:
        await prepare(
            organizer, write_files(tmp_path, seated=False), clock.real_now() + timedelta(days=30), lambda _: None
        )
        congress = UUID((await organizer.congresses())[0]["congress_id"])
        for show in (show_hall_page, show_answers, show_seats, show_papers, show_sending):
            await show(organizer, congress, lambda _: None)
        await nothing_stands_at_none(organizer, congress)
        page = await new_machine(browser, stack, "/")
        await sign_in(page, *stack.organizer)
        await expect(page.get_by_role("heading", name="Cửa và phiên điểm danh")).to_be_visible()
        wrong = {"/": await seen(page, "home")}
        await page.get_by_role("button", name="Tạo kỳ sau của đại hội này").click()
        await expect(page.get_by_label("Lần thứ")).to_have_value("VI")
        wrong["/ next edition"] = await seen(page, "next-edition")
        await page.get_by_role("button", name="Thôi", exact=True).click()
        await page.get_by_role("button", name="Tạo đại hội khác").click()
        await page.get_by_role("button", name="Sửa hoặc dời ngày").click()
        wrong["/ founding"] = await seen(page, "settings")

        await page.goto("/desk/")
        await expect(page.get_by_role("listbox").get_by_role("option").first).to_be_visible()
        await keep_picture(page, "desk-list")
        await page.get_by_role("listbox").get_by_role("option").first.click()
        await expect(page.get_by_role("heading", level=2).first).to_be_visible()
        wrong["/desk/"] = await seen(page, "desk")
        for place, (heading, picture) in DESK.items():
            await at(page, place, heading)
            wrong[place] = await seen(page, picture)
        await show_nominations(organizer, congress, lambda _: None)
        for path in ("/live/", "/stage/", "/mc/", "/backstage/", "/places/", "/review/"):
            await page.goto(path)
            await expect(page.get_by_role("heading", level=1).first).to_be_visible()
            wrong[path] = await seen(page, path.strip("/"))
    assert {place: found for place, found in wrong.items() if found} == {}


async def nothing_stands_at_none(organizer: CongressClient, congress: UUID) -> None:
    """See that every step of the registrar's road is begun, and none but the seats is over."""
    here = f"/registration/v1/congresses/{congress}"
    now = await organizer.call("GET", f"{here}/overview")
    printed = now["credentialed"] - now["papers"]["not_printed"] - now["papers"]["changed"]
    assert (now["delegates"], now["credentialed"], now["seats"]["without"]) == (386, 386, 0)
    assert 0 < printed < 386
    assert 0 < now["opened"] < 386
    bench = await organizer.call("GET", f"{here}/badge-printing")
    assert {one["kind"] for one in bench["outside"]} == {"PRESS", "STAFF", "PERFORMER"}
    made = (await organizer.call("GET", f"{here}/documents"))["runs"]
    assert {(one["document"], one["done"] == one["people"]) for one in made} == {
        ("SUMMONS", True),
        ("INVITATION", True),
    }
    legend = (await organizer.call("GET", f"{here}/seating"))["legend"]
    assert all(one["taken"] == one["seats"] for one in legend[:-1])
    assert len(legend) > 5


async def seen(page: Page, picture: str) -> list[str]:
    await keep_picture(page, picture)
    return await violations(page)


async def at(page: Page, place: str, heading: str) -> None:
    await page.goto(f"/desk/{place}")
    await page.reload()
    if heading:
        await expect(page.get_by_role("heading", name=heading).first).to_be_visible()
    else:
        await expect(page.get_by_role("figure").first).to_be_visible()
    await expect(page.get_by_text("Đang vẽ")).to_have_count(0)
