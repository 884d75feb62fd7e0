"""Portraits come in at the desk as a ZIP, are cut by keyboard, and show at the door whose badge it is, without network too."""

import os
from datetime import timedelta
from pathlib import Path

from playwright.async_api import Page, expect

from chassis import clock
from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from daihoi.simulation.invented.portraits import portrait_file
from tests.support.checkin.door_page import Congress, add_gate, pair, pairing_code, stored
from tests.support.files.pictures import archive, heic
from tests.support.pages.desktop import browser_for, new_machine, type_like_a_scanner
from tests.support.registration.desk_page import sign_in_for
from tests.support.registration.registration_world import person, roster
from tests.support.waiting import until

PICTURES = os.environ.get("DAIHOI_TEST_PICTURES")
"""A folder: where a person wants to look at what this test saw."""


async def test_a_portrait_goes_from_a_zip_to_the_stewards_verdict(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    people = tmp_path / "danh-sach.xlsx"
    people.write_bytes(roster([person(number) for number in range(1, 4)]))
    sent = tmp_path / "anh-ba-be.zip"
    sent.write_bytes(
        archive({"GL-0001.jpg": portrait_file(1), "z_la.jpg": portrait_file(2, 900, 600), "GL-0003.heic": heic()})
    )
    async with browser_for(stack) as browser:
        congress_id = await organizer.create_congress(clock.real_now() + timedelta(hours=1), "BK-ANH")
        await organizer.import_roster(congress_id, people)
        await organizer.issue_credentials(congress_id)
        badges = {one.delegate_code: one for one in await organizer.badges(congress_id)}
        congress = Congress(congress_id, badges)

        page = await new_machine(browser, stack, "/desk/")
        await sign_in_for(page, *stack.organizer)
        await bring_in(page, sent)
        await mend(page)

        scanner = await new_machine(browser, stack, "/scan/")
        await pair(scanner, await pairing_code(organizer, congress, await add_gate(organizer, congress)))
        await until(lambda: holds(scanner, 2), "the scanner holds both portraits")
        for code, online in (("GL-0001", True), ("GL-0002", False)):
            await scanner.context.set_offline(not online)
            await type_like_a_scanner(scanner, badges[code].code)
            await expect(scanner.get_by_role("img", name="Ảnh của Nông Thị Giả Lập")).to_be_visible()
            await look(scanner, f"verdict-{code}")
            await scanner.get_by_role("button", name="Quét tiếp").click()
        await scanner.context.set_offline(False)


async def bring_in(page: Page, sent: Path) -> None:
    await page.get_by_role("link", name="Ảnh chân dung").click()
    await page.get_by_label("Chọn tệp ZIP").set_input_files(sent)
    await expect(page.get_by_text("01 ảnh khớp · 01 ảnh không khớp ai · 01 tệp không đọc được")).to_be_visible()
    await expect(page.get_by_text("Ảnh dạng HEIC của iPhone")).to_be_visible()
    await page.get_by_label("z_la.jpg là ảnh của").select_option(label="Nông Thị Giả Lập C, GL-0002")
    await look(page, "zip-check")
    await page.get_by_role("button", name="Nhập 02 ảnh").click()
    await expect(page.get_by_text("✓ Đã nhập 02 ảnh")).to_be_visible()
    await page.get_by_role("button", name="Bàn đăng ký").click()


async def mend(page: Page) -> None:
    """In one person's drawer: another part of the picture by keyboard, the portrait taken away and brought back."""
    await expect(page.get_by_role("button", name="Chưa có ảnh 1")).to_be_visible()
    await page.get_by_text("Nông Thị Giả Lập C").first.click()
    await page.get_by_role("button", name="Cắt lại…").click()
    await expect(page.get_by_label("Cỡ khung")).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("group", name="Cắt ảnh 3 × 4")).to_be_hidden()
    await expect(page.get_by_role("button", name="Cắt lại…")).to_be_focused()
    await page.keyboard.press("Enter")
    await page.get_by_label("Sang ngang").press("ArrowLeft")
    await page.get_by_label("Cỡ khung").press("PageDown")
    await look(page, "cutter")
    await page.get_by_role("button", name="Lưu khung này").click()
    await expect(page.get_by_text("✓ Đã cắt lại ảnh.")).to_be_visible()
    await page.get_by_role("button", name="Gỡ ảnh").click()
    await expect(page.get_by_text("Chưa có ảnh", exact=True)).to_be_visible()
    await page.get_by_role("button", name="Hoàn tác", exact=True).click()
    await expect(page.get_by_role("img", name="Ảnh chân dung của Nông Thị Giả Lập C")).to_be_visible()
    await look(page, "drawer")


async def holds(scanner: Page, photos: int) -> bool:
    return len(await stored(scanner, "photos")) == photos


async def look(page: Page, name: str) -> None:
    if not PICTURES:
        return
    before = page.viewport_size
    for width, height in ((1440, 900), (1024, 768), (390, 844)):
        await page.set_viewport_size({"width": width, "height": height})
        await page.screenshot(path=Path(PICTURES) / f"{name}-{width}.png")
    if before:
        await page.set_viewport_size(before)
