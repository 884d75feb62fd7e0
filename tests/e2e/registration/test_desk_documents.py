"""Paper for the delegations comes out of the desk's page: summonses and invitations as PDF and Word, lists to read and to sign."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pypdfium2
from playwright.async_api import Page, expect

from chassis import clock
from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from tests.support.pages.desktop import browser_for, new_machine
from tests.support.registration.desk_page import sign_in_for
from tests.support.registration.document_desk import GUEST, OTHER, flat, words_of_word
from tests.support.registration.printed_sheets import words_of
from tests.support.registration.registration_world import person, roster


async def test_each_paper_of_a_delegation_comes_out_of_the_page(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    file = tmp_path / "danh-sach.xlsx"
    file.write_bytes(roster([person(1), person(2, **GUEST), person(3, **OTHER)]))
    async with browser_for(stack) as browser:
        congress = await organizer.create_congress(clock.real_now() + timedelta(days=30), "BK-GIAY")
        await organizer.import_roster(congress, file)
        page = await new_machine(browser, stack, "/desk/#van-ban")
        await sign_in_for(page, *stack.organizer)
        await expect(page.get_by_text("02 người chưa có thẻ")).to_be_visible()
        await organizer.issue_credentials(congress)
        await page.reload()

        name, letter = await made(page, "Giấy triệu tập", "02")
        assert (name, len(pypdfium2.PdfDocument(letter))) == ("giay-trieu-tap.pdf", 2)
        name, word = await made(page, "Giấy triệu tập", "02", form="Word")
        assert name == "giay-trieu-tap.docx"
        assert "Nông Thị Giả Lập B" in flat(words_of_word(word))
        name, invitation = await made(page, "Giấy mời", "01")
        assert "trân trọng kính mời: Bà Nông Thị Giả Lập C" in flat(words_of(invitation)[0])
        name, word = await made(page, "Giấy mời", "01", form="Word")
        assert name == "giay-moi.docx"
        name, to_sign = await made(page, "Danh sách điểm danh", "03")
        assert ["Ký tên" in page_ for page_ in words_of(to_sign)] == [True, True]

        await page.get_by_label("Đoàn", exact=True).select_option(label="Huyện Ngân Sơn")
        name, listed = await made(page, "Danh sách đại biểu", "01")
        assert name == "danh-sach-theo-doan-huyen-ngan-son.pdf"
        assert "Huyện Ngân Sơn" in words_of(listed)[0]
        await page.get_by_label("Giấy mời", exact=False).first.check()
        await expect(page.get_by_role("button", name="Không có ai")).to_be_disabled()
        await expect(page.get_by_role("region", name="Đã tạo").get_by_role("listitem")).to_have_count(6)


async def made(page: Page, document: str, people: str, *, form: str = "PDF") -> tuple[str, bytes]:
    """Choose a document and its form, press the button that says for how many, and give the file's name and bytes."""
    choice = page.get_by_role("group", name="Văn bản").get_by_label(document)
    await choice.check()
    if "Giấy" in document:
        await page.get_by_role("group", name="Dạng tệp").get_by_label(form).check()
    async with page.expect_download() as coming:
        await page.get_by_role("button", name=f"Tạo cho {people} người").click()
    download = await coming.value
    await expect(page.get_by_text("✓ Đã tải tệp.")).to_be_visible()
    return download.suggested_filename, await asyncio.to_thread(Path.read_bytes, await download.path())
