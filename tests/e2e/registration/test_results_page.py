"""The day and after: the report that is frozen, who goes one level up, figures and minutes, certificates, an address that is told."""

import io
import re
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from playwright.async_api import Locator, Page, expect

from chassis import clock
from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from tests.support.congress.little_congress import LittleCongress, little_congress
from tests.support.pages.axe import violations
from tests.support.pages.desktop import browser_for, new_machine
from tests.support.pages.page_pictures import keep_picture, keep_walls
from tests.support.registration.desk_page import sign_in_for

pytestmark = pytest.mark.days

AWARD = "Biểu dương điển hình tiên tiến tiêu biểu"


async def test_the_report_of_the_day_figures_certificates_and_telling_in_the_browser(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    async with browser_for(stack) as browser, little_congress(organizer, tmp_path) as congress:
        first = (await congress.entry("COLLECTIVE"))["entry_id"]
        revision = (await organizer.roll(congress.congress_id))["revision"]
        assert (await organizer.announce(congress.congress_id, first, revision))["outcome"] == "ANNOUNCED"
        page = await new_machine(browser, stack, f"/results/?congress={congress.congress_id}")
        await sign_in_for(page, *stack.organizer)
        await expect(page.get_by_role("heading", name="Theo đơn vị")).to_be_visible()
        await expect(page.get_by_text("01/3")).to_be_visible()
        kinds = page.get_by_role("group", name="Theo loại")
        for column in ("Lên màn hình", "Nhận thay"):
            await expect(kinds.get_by_role("columnheader", name=column)).to_be_visible()
        await keep_picture(page, "results-figures")
        await keep_walls(page, "results-figures")
        assert await violations(page) == []
        await the_public_roll(await page.context.new_page(), congress)
        await certificates(page)
        await telling(page, congress)
        await report_of_the_day(page, congress)
        await one_level_up(page, congress)
        await the_congresses_of_all_levels(page)
        await somebody_inside_leaves_by_an_act_that_says_so(page, congress)


async def report_of_the_day(page: Page, congress: LittleCongress) -> None:
    """Draft while the doors count; frozen at the opening; who comes later moves the page and never the report."""
    await congress.gate.scan(congress.badge("collective").code)
    await page.goto(f"/report/?congress={congress.congress_id}#tham-tra")
    live = page.get_by_text("Tỷ lệ có mặt trong báo cáo").locator("xpath=..")
    await expect(live).to_contain_text("33,3%")
    await page.get_by_role("button", name="Thiết lập báo cáo thẩm tra…").click()
    await page.get_by_label("Chương trình có báo cáo thẩm tra tư cách đại biểu").check()
    await page.get_by_role("button", name="Lưu thiết lập").click()
    await page.get_by_role("button", name="Chốt báo cáo lúc khai mạc").click()
    await page.get_by_label("Tôi đã xem các số trên", exact=False).check()
    await page.get_by_role("button", name="Chốt báo cáo", exact=True).click()
    await expect(page.get_by_role("heading", name="Đã chốt lúc")).to_be_visible()
    path = f"/registration/v1/congresses/{congress.congress_id}/credential-report"
    frozen = (await congress.organizer.call("GET", path))["frozen"]
    await congress.gate.scan(congress.badge("individual").code)
    await expect(live).to_contain_text("66,7%")
    await expect(page.get_by_text("Tỷ lệ có mặt: 33,3% (01/03 đại biểu chính thức).")).to_be_visible()
    assert (await congress.organizer.call("GET", path))["frozen"] == frozen


async def one_level_up(page: Page, congress: LittleCongress) -> None:
    """The list is adopted by a show of hands and stands as proposals in the congress one level up, in the places given there."""
    organizer = congress.organizer
    founded = {"code": "VN-THU", "level": "NATIONAL", "province": "Hà Nội", "ordinal": "XI", "term": "2025-2030"}
    founded |= {"starts_at": f"{clock.real_now() + timedelta(days=60):%Y-%m-%dT%H:%M:%SZ}", "venue": "Hội trường Thử"}
    told = {**founded, "review_period": "2021-2025", "theme": "Thi đua giả lập", "synthetic": True}
    parent = (await organizer.call("POST", "/registration/v1/congresses", json=told))["congress_id"]
    above = f"/registration/v1/congresses/{parent}"
    await organizer.call("POST", f"{above}/units", json={"name": "Tỉnh Giả Lập"})
    unit = (await organizer.call("GET", above))["units"][0]["unit_code"]
    person = await congress.delegate("individual")
    cell = {"unit_code": unit, "category": person["category"], "places": 1}
    await organizer.call("PUT", f"{above}/places", json={"revision": 0, "cells": [cell]})
    await page.get_by_role("button", name="Đoàn dự cấp trên").click()
    await page.get_by_label("Tìm đại biểu để thêm").fill(person["full_name"])
    await page.get_by_role("button", name="Tìm", exact=True).click()
    await page.get_by_role("button", name=f"Thêm {person['full_name']}").click()
    await expect(page.get_by_role("heading", name="Danh sách (01 đại biểu)")).to_be_visible()
    await page.get_by_role("button", name="Ghi kết quả thông qua").click()
    await page.get_by_label("Đại hội cấp trên").select_option(parent)
    await page.get_by_label("Đơn vị này ở đại hội cấp trên là").select_option(unit)
    await page.get_by_role("button", name="Gửi danh sách").click()
    await expect(page.get_by_text("Đã gửi 01 người")).to_be_visible()
    waiting = await organizer.call("GET", f"{above}/review-queue")
    assert [one["full_name"] for one in waiting["people"]] == [person["full_name"]]


async def the_congresses_of_all_levels(page: Page) -> None:
    await page.goto("/")
    await page.get_by_text("Đại hội các cấp (02)").click()
    await expect(page.get_by_role("region", name="Toàn quốc").get_by_text("sắp họp")).to_be_visible()
    await keep_picture(page, "home-levels")
    assert await violations(page) == []


async def somebody_inside_leaves_by_an_act_that_says_so(page: Page, congress: LittleCongress) -> None:
    """Whom a door saw is neither withdrawn nor replaced by a slip: the desk says who is inside and asks again."""
    going, replaced = await congress.delegate("individual"), await congress.delegate("collective")
    await page.goto(f"/desk/?congress={congress.congress_id}")
    await page.get_by_role("option", name=going["full_name"]).click()
    await page.get_by_role("button", name="Thay người, rút tên, mã mới").click()
    await page.get_by_role("button", name=re.compile("^Rút tên")).click()
    await page.get_by_label("Lý do").fill("Thử rút tên")
    await page.get_by_role("button", name="Rút tên", exact=True).click()
    await page.get_by_role("button", name="Đang trong hội trường, vẫn rút tên").click()
    await expect(page.get_by_role("button", name="Hoàn tác")).to_be_visible()
    await page.get_by_role("option", name=replaced["full_name"]).click()
    await expect(page.get_by_role("heading", name=replaced["full_name"])).to_be_visible()
    await page.get_by_role("button", name="Thay người, rút tên, mã mới").click()
    await page.get_by_role("button", name=re.compile("^Thay người Người")).click()
    await page.get_by_label("Họ và tên người mới").fill("Vi Thử Thay")
    await page.get_by_role("button", name="Thay và cấp thẻ").click()
    await page.get_by_role("button", name="Đang trong hội trường, vẫn thay").click()
    await expect(page.get_by_role("heading", name="Vi Thử Thay")).to_be_visible()


async def the_public_roll(page: Page, congress: LittleCongress) -> None:
    name = (await congress.entry("COLLECTIVE"))["name"]
    await page.goto(f"/feed/{congress.congress_id}")
    await expect(page.get_by_text(name).first).to_be_visible()
    await keep_picture(page, "feed")
    await keep_walls(page, "feed")
    await page.close()


async def certificates(page: Page) -> None:
    await page.get_by_role("button", name="Giấy chứng nhận").click()
    await page.get_by_label("Mẫu giấy của").select_option(AWARD)
    form = io.BytesIO()
    paper = Image.new("RGB", (1485, 1050), (253, 247, 230))
    ImageDraw.Draw(paper).rectangle((40, 40, 1445, 1010), outline=(170, 20, 20), width=14)
    paper.save(form, "PNG")
    chosen = {"name": "nen.png", "mimeType": "image/png", "buffer": form.getvalue()}
    await page.get_by_label("Tải nền của cơ quan").set_input_files([chosen])
    await expect(page.get_by_text("Đổi nền…")).to_be_visible()
    await page.get_by_label("Từ trên").locator("visible=true").fill("67")
    await dragged(page, page.locator(".spot").nth(1))
    await page.get_by_role("button", name="Lưu mẫu của hình thức này").click()
    await expect(page.get_by_role("button", name="Về mẫu đã lưu")).to_have_count(0)
    await expect(page.get_by_role("button", name="Xoay khổ giấy")).to_be_enabled()
    await expect(page.get_by_alt_text("Giấy có tên và thành tích dài nhất", exact=False)).to_be_visible()
    await keep_picture(page, "results-certificates")
    assert await violations(page) == []
    async with page.context.expect_page() as opened:
        await page.get_by_role("link", name="In cả nền").click()
    await (await opened.value).close()


async def dragged(page: Page, name: Locator) -> None:
    """Ten centimetres of paper are a third of its picture, whatever its size."""
    place = await name.bounding_box()
    assert place
    across = (await page.get_by_role("figure").locator("img").bounding_box() or place)["width"]
    await page.mouse.move(place["x"] + 20, place["y"] + 5)
    await page.mouse.down()
    for share in (1, 2, 3, 4):
        await page.mouse.move(place["x"] + 20, place["y"] + 5 + across * 5 * share / 297)
    await page.mouse.up()
    field = page.get_by_label("Từ trên").locator("visible=true")
    await expect(field).to_have_value(re.compile(r"^8[5-9]"), timeout=5_000)


async def telling(page: Page, congress: LittleCongress) -> None:
    await page.get_by_role("button", name="Báo cho hệ thống khác").click()
    await page.get_by_label("Địa chỉ nhận tin (https://)").fill("https://localhost:9/tin")
    await page.get_by_role("button", name="Thêm địa chỉ").click()
    await expect(page.get_by_text("whsec_")).to_be_visible()
    await page.get_by_role("button", name="Đã cất khóa").click()
    await expect(page.get_by_text("whsec_")).to_have_count(0)
    await page.get_by_role("button", name="Gửi tin thử").click()
    await expect(page.get_by_text("Tin thử: Tên máy chỉ vào mạng nội bộ", exact=False)).to_be_visible()
    entry_id = (await congress.entry("COLLECTIVE"))["entry_id"]
    withdrawn = {"reason": "Quyết định bị hủy"}
    await congress.organizer.call("POST", f"/honors/v1/entries/{entry_id}/withdrawal", json=withdrawn)
    await expect(page.get_by_text("Chưa gửi được")).to_be_visible()
    await keep_picture(page, "results-telling")
    assert await violations(page) == []
    await page.get_by_role("button", name="Bỏ…").click()
    await page.get_by_role("button", name="Bỏ hẳn").click()
    await expect(page.get_by_text("Chưa có địa chỉ nào.")).to_be_visible()
