"""From the roster file to the name on the big screen, by the pages alone: what the whole product is for."""

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from playwright.async_api import Browser, Page, Route, expect

from chassis import clock
from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from daihoi.simulation.invented.files import Files, write_congress
from daihoi.simulation.invented.people import Congress, Honouree, make_congress
from tests.support.checkin.door_page import lies_on_the_device
from tests.support.pages.desktop import browser_for, new_machine, type_like_a_scanner
from tests.support.registration.desk_page import choose_file, open_import, sign_in, sign_in_for, take_in

HEADER_ROW, NAME_COLUMN = 5, 3
COMMANDS, TAKE = "**/announcements", re.compile("^CÔNG BỐ")


@pytest.mark.days
async def test_a_name_goes_from_the_roster_file_to_the_board(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    files = _two_honourees(tmp_path)
    first, second = files.congress.honourees
    async with browser_for(stack) as browser:
        office = await new_machine(browser, stack, "/")
        await sign_in(office, *stack.organizer)
        await found_congress(office)
        await import_roster(office, files)
        pass_links = await issue_badges(office, files)

        phones = []
        for person in (first.representative, second.representative):
            phone = await new_machine(browser, stack, pass_links[person.code])
            await expect(phone.get_by_role("heading", name=person.full_name)).to_be_visible()
            await expect(phone.get_by_alt_text("Mã QR của thẻ đại biểu", exact=False)).to_be_visible()
            phones.append(phone)

        wall = await new_machine(browser, stack, "/live/")
        await sign_in_for(wall, *stack.organizer)
        await expect(wall.get_by_label("0 trên 2 đại biểu có mặt")).to_be_visible()
        gate = await new_machine(browser, stack, "/scan/")
        await pair_scanner(office, gate)
        await enter_by_short_code(gate, phones[0], first)
        await expect(wall.get_by_label("1 trên 2 đại biểu có mặt")).to_be_visible()
        await enter_by_usb_scanner(gate, await qr_digits(organizer, second), second)
        await expect(wall.get_by_label("2 trên 2 đại biểu có mặt")).to_be_visible()

        await import_honour_roll(office, files)
        board = await new_machine(browser, stack, "/board/")
        await pair_in_the_hall(office, board, "SCREEN")
        await expect(board.get_by_role("heading", name="Đại hội Thi đua yêu nước")).to_be_visible()
        colleague = await new_machine(browser, stack, "/stage/")
        await pair_in_the_hall(office, colleague, "STAGE")
        await office.goto("/stage/")

        await two_at_the_stage(office, colleague, first)
        await expect(board.get_by_role("heading", name=first.name)).to_be_visible()
        await expect(board.get_by_text(f"Đại diện nhận: {first.representative.form_of_address}")).to_be_visible()
        await expect(office.get_by_role("heading", name="Đang chiếu").locator("i")).to_have_class(re.compile("live"))
        await board.reload()
        await expect(board.get_by_role("heading", name=first.name)).to_be_visible()
        await expect(board.get_by_text(second.name)).to_have_count(0)
        await reloads_without_network(board, first.name)
        await expect(office.get_by_text("01/2 đã công bố")).to_be_visible()
        await read_without_script(browser, stack, first.name, second.name)


async def reloads_without_network(board: Page, name: str) -> None:
    """F19: from its own storage, in its own colours, and by itself back within ten seconds."""
    await board.evaluate("navigator.serviceWorker.ready.then(() => undefined)")
    await board.reload()
    await lies_on_the_device(board)
    await board.context.set_offline(True)
    await board.reload()
    await expect(board.get_by_role("heading", name="Đại hội Thi đua yêu nước")).to_be_visible()
    await expect(board.get_by_role("textbox")).to_have_count(0)
    await board.context.set_offline(False)
    await expect(board.get_by_role("heading", name=name)).to_be_visible(timeout=10_000)


async def read_without_script(browser: Browser, stack: LocalStack, announced: str, waiting: str) -> None:
    """What a newspaper finds on a phone that runs no script: the name that was announced, by search and on its own page."""
    context = await browser.new_context(java_script_enabled=False, base_url=stack.origin, locale="vi-VN")
    page = await context.new_page()
    await page.goto("/feed/")
    await page.get_by_label("Tìm tên").fill(announced.upper())
    await page.get_by_role("button", name="Tìm").click()
    await page.get_by_role("link", name=announced).click()
    await expect(page.get_by_role("heading", name=announced)).to_be_visible()
    await page.get_by_role("link", name="Đại hội Thi đua yêu nước").click()
    await expect(page.get_by_text("1 mục đã công bố")).to_be_visible()
    await expect(page.get_by_text(waiting)).to_have_count(0)
    await context.close()


def _two_honourees(folder: Path) -> Files:
    """A collective and an individual, both in the province's synthetic congress, with nobody else."""
    everybody = make_congress(2020).honourees
    chosen = [next(one for one in everybody if one.kind == kind) for kind in ("COLLECTIVE", "INDIVIDUAL")]
    honourees = tuple(replace(one, position=number) for number, one in enumerate(chosen, 1))
    return write_congress(folder, Congress(tuple(one.representative for one in honourees), honourees))


async def found_congress(page: Page) -> None:
    for label, value in (
        ("Mã đại hội", "BK-SAN"),
        ("Tỉnh hoặc thành phố", "Bắc Kạn"),
        ("Lần thứ (số La Mã)", "V"),
        ("Nhiệm kỳ", "2020-2025"),
        ("Giai đoạn tổng kết", "2016-2020"),
        ("Địa điểm", "Hội trường tỉnh (giả lập)"),
        ("Ngày khai mạc", f"{clock.real_now() + timedelta(days=30):%d/%m/%Y}"),
    ):
        await page.get_by_label(label, exact=True).fill(value)
    await expect(page.get_by_text("Đại hội Thi đua yêu nước tỉnh Bắc Kạn", exact=True)).to_be_visible()
    await page.get_by_label("Dữ liệu giả lập").check()
    await page.get_by_role("button", name="Tạo đại hội").click()
    await expect(page.get_by_role("heading", name="Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ V")).to_be_visible()
    await expect(page.get_by_text(" · chưa mở")).to_be_visible()  # checkin has heard of it
    await page.get_by_role("button", name="Mở…").click()
    await expect(page.get_by_text("Chưa đến ngày họp.")).to_be_visible()
    await page.get_by_role("button", name="Mở phiên").click()
    await expect(page.get_by_text("đang mở từ")).to_be_visible()


async def import_roster(page: Page, files: Files) -> None:
    """First a file with a row that cannot be taken in, then the right one."""
    spoiled = files.roster.with_name("spoiled.xlsx")
    book = load_workbook(files.roster)
    book.worksheets[0].cell(HEADER_ROW + 2, NAME_COLUMN).value = None
    book.save(spoiled)
    await page.goto("/desk/")
    await open_import(page)
    await choose_file(page, spoiled)
    bad_row = page.get_by_role("listitem").filter(has_text=f"dòng {HEADER_ROW + 2}")
    await expect(bad_row).to_contain_text("Họ và tên còn trống")
    await choose_file(page, files.roster)
    await take_in(page, "2 mới")
    await expect(page.get_by_role("listbox").get_by_role("option")).to_have_count(2)


async def issue_badges(page: Page, files: Files) -> dict[str, str]:
    """Issue all by one button and look at each in its drawer. Give the pass links, by delegate code."""
    await page.get_by_role("button", name=re.compile(r"^Cấp 0?2 thẻ$")).click()
    await expect(page.get_by_text(re.compile(r"✓ Đã cấp 0?2 thẻ"))).to_be_visible()
    links = {}
    for person in files.congress.people:
        await page.get_by_role("listbox").get_by_role("option").filter(has_text=person.full_name).click()
        picture = page.get_by_alt_text(f"Mã QR trên thẻ của {person.full_name}")
        await expect(picture).to_be_visible()
        assert await picture.evaluate("image => image.decode().then(() => image.naturalWidth)") > 0
        await page.get_by_role("button", name="Liên kết thẻ").click()
        links[person.code] = await page.get_by_label("Liên kết thẻ trên điện thoại").input_value()
    return links


async def pair_scanner(office: Page, gate: Page) -> None:
    await office.goto("/")
    await office.get_by_label("Tên cửa hoặc bàn").fill("Cửa A")
    await office.get_by_role("button", name="Thêm", exact=True).click()
    await expect(office.get_by_text("Cửa quét thẻ")).to_be_visible()
    code = await _pairing_code(office, "Máy quét ở cửa", None)
    await expect(gate.get_by_role("heading", name="Nhập mã ghép")).to_be_visible()
    await gate.keyboard.type(code)
    await expect(gate.get_by_role("heading", name="Cửa A")).to_be_visible()
    await expect(gate.locator("[data-list=HERE]")).to_be_visible()


async def pair_in_the_hall(office: Page, machine: Page, role: str) -> None:
    """Pair a screen or an operator's laptop by the code that the front page shows."""
    await office.goto("/")
    code = await _pairing_code(office, "Màn hình và sân khấu", role)
    await machine.locator("#code").fill(code)


async def _pairing_code(office: Page, heading: str, role: str | None) -> str:
    clients = office.locator(".clients").filter(has=office.get_by_role("heading", name=heading))
    await clients.get_by_role("button", name="Ghép máy mới").click()
    if role:
        await clients.get_by_label("Dùng để").select_option(role)
    else:
        await clients.get_by_label("Cửa", exact=True).select_option(index=1)
    await clients.get_by_role("button", name="Tạo mã ghép").click()
    return re.sub(r"\D", "", await clients.locator(".digits").inner_text())


async def enter_by_short_code(gate: Page, phone: Page, honouree: Honouree) -> None:
    """The steward types what stands under the QR on the delegate's phone."""
    short_code = re.sub(r"\D", "", await phone.locator("figcaption").inner_text())
    await gate.get_by_role("button", name="Nhập mã số").click()
    await gate.keyboard.type(short_code, delay=80)  # slower than any scanner
    await _let_in(gate, honouree)


async def enter_by_usb_scanner(gate: Page, digits: str, honouree: Honouree) -> None:
    await type_like_a_scanner(gate, digits)
    await _let_in(gate, honouree)


async def _let_in(gate: Page, honouree: Honouree) -> None:
    verdict = gate.locator("[data-verdict=ADMITTED]")
    await expect(verdict).to_contain_text("MỜI VÀO")
    await expect(verdict).to_contain_text(honouree.representative.full_name)
    await expect(verdict).to_be_hidden()  # green gives way to the next by itself


async def qr_digits(organizer: CongressClient, honouree: Honouree) -> str:
    """What a scanner reads from the badge: no page shows it as text."""
    (congress,) = await organizer.congresses()
    badges = await organizer.badges(congress["congress_id"])
    return next(one.code for one in badges if one.delegate_code == honouree.representative.code)


async def import_honour_roll(office: Page, files: Files) -> None:
    await office.goto("/desk/")
    await office.get_by_role("button", name="Nhập khen thưởng").click()
    await office.locator("input[type=file]").set_input_files(files.honour_roll)
    await office.get_by_role("button", name="Nhập 2 mới", exact=True).click()
    await expect(office.get_by_role("heading", name="✓ Đã nhập 2 mới")).to_be_visible()


async def two_at_the_stage(office: Page, colleague: Page, honouree: Honouree) -> None:
    """One holds the stage and presses, but the line is slow; the colleague takes over and announces; the press comes last."""
    held: list[Route] = []
    await office.route(COMMANDS, lambda route: held.append(route))
    await office.get_by_role("button", name="Đưa vào ô Chuẩn bị").click()
    for page in (office, colleague):
        await expect(page.get_by_role("button", name=TAKE)).to_contain_text(honouree.name)
    await expect(colleague.get_by_text("đang điều khiển sân khấu")).to_be_visible()
    # the frame with the armed name may come before the answer to the arming, and until then no key announces
    await expect(office.get_by_role("button", name=TAKE)).to_have_attribute("aria-disabled", "false")
    async with office.expect_request(COMMANDS):
        await office.keyboard.press("PageDown")
    await colleague.get_by_role("button", name="Nhận điều khiển").click()
    await expect(colleague.get_by_text("Bạn đang điều khiển")).to_be_visible()
    async with colleague.expect_response(COMMANDS) as announced:
        await colleague.get_by_role("button", name=TAKE).click()
    assert (await (await announced.value).json())["outcome"] == "ANNOUNCED"
    async with office.expect_response(COMMANDS) as refused:
        await held[0].continue_()
    said = await (await refused.value).json()
    assert said["outcome"] == "NOT_HOLDER"
    await expect(office.get_by_role("alert")).to_have_text(said["sentence"])
