"""A role of one congress, one's own sessions, and a page whose session ended: it shows nothing and keeps what was typed."""

from datetime import timedelta

from playwright.async_api import Locator, Page, expect

from chassis import clock
from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from tests.support.pages.axe import violations
from tests.support.pages.desktop import browser_for, new_machine
from tests.support.pages.page_pictures import keep_picture
from tests.support.registration.desk_page import sign_in, sign_in_for

NEW = "ba con trâu tắm suối"


async def test_somebody_works_in_one_congress_and_a_page_whose_session_ended_shows_nothing(
    stack: LocalStack, organizer: CongressClient
) -> None:
    congress = await organizer.create_congress(clock.now() + timedelta(days=40), "VI-THU")
    async with browser_for(stack) as browser:
        office = await new_machine(browser, stack, f"/?congress={congress}")
        await sign_in(office, *stack.organizer)
        await office.get_by_text("Tài khoản làm việc").click()
        await office.get_by_role("button", name="Mở tài khoản mới").click()
        await office.get_by_label("Họ và tên").fill("Vi Thử Duyệt")
        await expect(office.get_by_label("Ở", exact=True)).to_have_value(str(congress))
        await office.get_by_label("Nhập và sửa danh sách đại biểu").check()
        await office.get_by_role("button", name="Thêm vai trò ở đại hội khác").click()
        await expect(office.get_by_label("Ở", exact=True).last).to_have_value("")
        await keep_picture(office, "roles-of-one-congress")
        assert await violations(office) == []
        await office.get_by_role("button", name="Bỏ dòng này").last.click()
        await office.get_by_role("button", name="Mở tài khoản", exact=True).click()
        slip = office.get_by_role("region", name="Giao cho Vi Thử Duyệt")
        await expect(slip).to_be_visible()
        username, password = await slip.locator(".code").all_inner_texts()

        theirs = await new_machine(browser, stack, f"/desk/?congress={congress}")
        out = await comes_in_first(theirs, username, password)
        shown = theirs.get_by_role("heading", level=1)
        await expect(shown).to_be_visible()
        await theirs.get_by_role("button", name="Thêm người").first.click()
        typed = theirs.get_by_label("Họ và tên").first
        await typed.fill("Vi Thử Gõ Dở")
        await keep_picture(theirs, "signed-in-line")

        account = next(
            one for one in await organizer.call("GET", "/registration/v1/accounts") if one["username"] == username
        )
        await organizer.call("DELETE", f"/registration/v1/accounts/{account['account_id']}/sessions")
        await signs_in_again(theirs, shown, username)
        await expect(typed).to_have_value("Vi Thử Gõ Dở")
        await theirs.keyboard.press("Escape")
        await out.get_by_role("button", name="Đăng xuất").click()
        await expect(theirs.get_by_role("button", name="Đăng nhập")).to_be_visible()

        await office.get_by_role("button", name="Phiên đăng nhập").click()
        await expect(office.get_by_role("region", name="Phiên đăng nhập")).to_contain_text("(phiên này)")
        await keep_picture(office, "own-sessions")


async def comes_in_first(page: Page, username: str, password: str) -> Locator:
    """Sign in with the password that was handed over and choose another; give the line that says who works here."""
    await sign_in_for(page, username, password)
    await keep_picture(page, "first")
    await expect(page.get_by_text("chỉ để đăng nhập lần đầu")).to_be_visible()
    await page.get_by_label("Mật khẩu mới", exact=True).fill(NEW)
    await page.get_by_label("Nhập lại mật khẩu mới").fill(NEW)
    await page.get_by_role("button", name="Đổi mật khẩu").click()
    out = page.get_by_role("contentinfo")
    await expect(out).to_contain_text("Vi Thử Duyệt")
    return out


async def signs_in_again(page: Page, shown: Locator, username: str) -> None:
    """The page covers what it showed until the same person has signed in."""
    dialog = page.get_by_role("dialog")
    await expect(dialog).to_contain_text("Đăng nhập lại để làm tiếp", timeout=30_000)
    await expect(shown).to_be_hidden()
    await keep_picture(page, "session-ended")
    await dialog.get_by_label("Tên đăng nhập").fill(username)
    await dialog.get_by_label("Mật khẩu", exact=True).fill(NEW)
    await dialog.get_by_role("button", name="Đăng nhập").click()
    await expect(shown).to_be_visible()


async def test_pages_that_follow_nothing_cover_themselves_within_seconds_when_an_organiser_ends_the_session(
    stack: LocalStack, organizer: CongressClient
) -> None:
    congress = await organizer.create_congress(clock.now() + timedelta(days=40), "VI-THU-2")
    wanted = {"username": "bi-ket-thuc", "display_name": "Vi Thử Kết Thúc", "roles": ["ORGANIZER"]}
    given = await organizer.call("POST", "/registration/v1/accounts", json=wanted)
    async with (
        CongressClient(stack.origin, stack.ca_file) as nobody,
        await nobody.sign_in(given["username"], given["password"]) as newcomer,
    ):
        words = {"old_password": given["password"], "new_password": NEW}
        await newcomer.call("PUT", "/registration/v1/me/password", json=words)
    async with browser_for(stack) as browser:
        pages = [await new_machine(browser, stack, f"/?congress={congress}")]
        await sign_in(pages[0], given["username"], NEW)
        for path in ("review", "places"):
            pages.append(await pages[0].context.new_page())
            await pages[-1].goto(f"{stack.origin}/{path}/?congress={congress}")
        for page in pages:
            await expect(page.get_by_role("heading", level=1)).to_be_visible()
        account = next(
            one
            for one in await organizer.call("GET", "/registration/v1/accounts")
            if one["username"] == given["username"]
        )
        await organizer.call("DELETE", f"/registration/v1/accounts/{account['account_id']}/sessions")
        for page in pages:
            asks = page.get_by_role("dialog").get_by_text("Đăng nhập lại để làm tiếp")
            await expect(asks).to_be_visible(timeout=10_000)
            await expect(page.get_by_role("heading", level=1).first).to_be_hidden()
