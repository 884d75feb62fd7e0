"""Who on the list is honoured, or receives for a collective, is said at the desk: the sure ones at once, the others by name."""

from datetime import timedelta
from pathlib import Path

from playwright.async_api import Page, expect

from chassis import clock
from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from tests.support.congress.little_congress import when_heard
from tests.support.honors.honors_rows import roll_file, roll_row
from tests.support.pages.desktop import browser_for, new_machine
from tests.support.registration.desk_page import sign_in_for

UNIT = "Huyện Ba Bể"


async def test_entries_are_linked_by_name_and_unit_or_by_choice(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    file = tmp_path / "khen.xlsx"
    file.write_bytes(
        roll_file(
            [
                roll_row(1, name="Nông Thị Giả Lập A", unit_name=UNIT, delegate_code=""),
                roll_row(2, "Tập thể", name="Trường Giả Lập", unit_name=UNIT, delegate_code=""),
            ]
        )
    )
    async with browser_for(stack) as browser:
        congress = await organizer.create_congress(clock.real_now() + timedelta(days=30), "BK-GAN")
        here = f"/registration/v1/congresses/{congress}"
        await organizer.call("POST", f"{here}/units", json={"name": UNIT})
        for letter in "AB":
            person = {"full_name": f"Nông Thị Giả Lập {letter}", "unit_code": "BK-BB", "category": "GUEST"}
            await organizer.call("POST", f"{here}/delegates", json=person)
        await when_heard(lambda: organizer.roll(congress), "honors hears of the congress")
        await organizer.import_honour_roll(congress, file)
        await organizer.issue_credentials(congress)  # afterwards: honors had not heard of anybody when the roll came
        page = await new_machine(browser, stack, "/desk/")
        await sign_in_for(page, *stack.organizer)
        await page.get_by_role("link", name="Khen thưởng", exact=True).click()
        await expect(page.get_by_role("heading", name="02 mục chưa gắn với đại biểu nào")).to_be_visible()

        await page.get_by_role("button", name="Gắn 01 người trùng họ tên và đơn vị").click()
        await expect(page.get_by_role("heading", name="01 mục chưa gắn với đại biểu nào")).to_be_visible()
        receiver = page.get_by_role("combobox", name="Ai nhận thay Trường Giả Lập")
        await receiver.fill("gia lap b")
        await receiver.press("Tab")
        await expect(page.get_by_text("không khớp dòng nào nên chưa lưu")).to_be_visible()
        await receiver.fill("nong thi gia lap b")
        await receiver.press("Enter")
        await expect(page.get_by_role("heading", name="Mọi mục đã gắn với đại biểu")).to_be_visible()
        roll = await organizer.roll(congress)
        names = {one["name"]: one["representative"]["name"] for one in roll["entries"]}
        assert names == {
            "Nông Thị Giả Lập A": "Nông Thị Giả Lập A",
            "Trường Giả Lập": "Nông Thị Giả Lập B",
        }
        await take_a_wrong_link_back(page)
        await page.get_by_role("button", name="‹ Bàn đăng ký").click()
        await expect(page.get_by_text("2/2 đã gắn")).to_be_visible()


async def take_a_wrong_link_back(page: Page) -> None:
    linked = page.get_by_role("region", name="02 mục đã gắn")
    await linked.get_by_role("button", name="Bỏ gắn Nông Thị Giả Lập A").click()
    await expect(page.get_by_text("✓ Đã bỏ gắn Nông Thị Giả Lập A")).to_be_visible()
    await expect(page.get_by_role("heading", name="01 mục chưa gắn với đại biểu nào")).to_be_visible()
    await page.get_by_role("button", name="Hoàn tác", exact=True).click()
    await expect(page.get_by_role("heading", name="Mọi mục đã gắn với đại biểu")).to_be_visible()
    await linked.get_by_role("button", name="Đổi người nhận của Trường Giả Lập").click()
    await expect(linked.get_by_role("combobox", name="Ai nhận thay Trường Giả Lập")).to_be_visible()
