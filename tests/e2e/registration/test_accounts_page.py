"""An organiser opens an account, hands the password over, and shuts somebody out: in the pages of both."""

import re

from playwright.async_api import Locator, Page, expect

from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from tests.support.pages.axe import violations
from tests.support.pages.desktop import browser_for, new_machine
from tests.support.pages.page_pictures import keep_picture
from tests.support.registration.desk_page import sign_in, sign_in_for
from tests.support.waiting import until

NEW = "ba con trâu tắm suối"


async def test_an_account_is_opened_handed_over_and_ended(stack: LocalStack, organizer: CongressClient) -> None:
    async with browser_for(stack) as browser:
        office = await new_machine(browser, stack, "/")
        await sign_in(office, *stack.organizer)
        await office.get_by_text("Tài khoản làm việc").click()
        username, password = await opened(office)
        await keep_picture(office, "accounts")
        assert await violations(office) == []

        theirs = await new_machine(browser, stack, "/roll/")
        await sign_in_for(theirs, username, "đoán mò thử xem")
        await expect(theirs.get_by_role("alert")).to_contain_text("không đúng")
        await sign_in(theirs, username, password)
        await expect(theirs.get_by_text("chỉ để đăng nhập lần đầu")).to_be_visible()
        await theirs.reload()  # the sign-in of before opens nothing else
        await expect(theirs.get_by_role("heading", name="Chọn mật khẩu của riêng mình")).to_be_visible()
        assert await violations(theirs) == []
        await choose(theirs, password, "matkhau1234")
        await expect(theirs.get_by_role("alert")).to_contain_text("ít nhất 12 ký tự")
        await choose(theirs, password, NEW)
        await expect(theirs.get_by_role("heading", name="Chưa có đại hội nào")).to_be_visible()  # the roll's own page

        await office.get_by_role("button", name="Đã giao").click()
        row = office.get_by_role("listitem").filter(has_text=username)
        await ends_the_session(office, row)
        await theirs.reload()
        await sign_in_for(theirs, username, NEW)
        await expect(theirs.get_by_role("heading", name="Chưa có đại hội nào")).to_be_visible()
        await as_they_are_now(office)
        await expect(row.get_by_role("button", name="Kết thúc")).to_be_visible()  # read anew, where it stands open
        await row.get_by_role("button", name="Ngừng dùng").click()
        await row.get_by_role("button", name="Bấm lần nữa để ngừng").click()
        await expect(row).to_contain_text("Ngừng dùng từ")
        await expect(row.get_by_text("Không còn phiên nào đang mở.")).to_be_visible()
        await theirs.reload()
        await sign_in_for(theirs, username, NEW)
        await expect(theirs.get_by_role("alert")).to_contain_text("đã ngừng dùng")
        await row.get_by_role("button", name="Dùng lại").click()
        await expect(row.get_by_role("button", name="Ngừng dùng")).to_be_visible()

        async def wrong_tries_are_told() -> bool:
            await as_they_are_now(office)
            return "lần sai trong giờ qua" in await row.inner_text()

        await until(wrong_tries_are_told, "who was tried with wrong passwords is told of", 30)


async def as_they_are_now(page: Page) -> None:
    """Shut the list of accounts and open it again, which reads them anew."""
    for _ in range(2):
        await page.get_by_text("Tài khoản làm việc").click()
    await expect(page.get_by_role("listitem").first).to_be_visible()


async def ends_the_session(page: Page, row: Locator) -> None:
    """The sessions are told apart, and their list stays when one ends."""
    await as_they_are_now(page)
    await row.get_by_text("Các phiên đang mở").click()
    await expect(row).to_contain_text(re.compile(r"Chrome trên \w+, dùng gần nhất \d+:\d+"))
    await keep_picture(page, "sessions-of-somebody")
    await row.get_by_role("button", name="Kết thúc").click()
    await expect(row.get_by_text("Không còn phiên nào đang mở.")).to_be_visible()
    await keep_picture(page, "sessions-ended")


async def opened(page: Page) -> tuple[str, str]:
    """Open an account for an approver; give the username and the password of the slip."""
    await page.get_by_role("button", name="Mở tài khoản mới").click()
    await page.get_by_label("Họ và tên").fill("Nông Thị Giả Lập")
    await expect(page.get_by_label("Tên đăng nhập")).to_have_value("lap.nongthigia")
    await page.get_by_label("Duyệt khen thưởng").check()
    await page.get_by_role("button", name="Mở tài khoản", exact=True).click()
    slip = page.get_by_role("region", name="Giao cho Nông Thị Giả Lập")
    await expect(slip).to_be_visible()
    username, password = await slip.locator(".code").all_inner_texts()
    return username, password


async def choose(page: Page, old: str, new: str) -> None:
    await page.get_by_label("Mật khẩu hiện nay").fill(old)
    await page.get_by_label("Mật khẩu mới", exact=True).fill(new)
    await page.get_by_label("Nhập lại mật khẩu mới").fill(new)
    await page.get_by_role("button", name="Đổi mật khẩu").last.click()
