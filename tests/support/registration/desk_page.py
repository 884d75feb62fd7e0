"""What a registrar does at the desk's pages, in a browser."""

from pathlib import Path

from playwright.async_api import Page, expect


async def sign_in(page: Page, username: str, password: str) -> None:
    await page.get_by_label("Tên đăng nhập").fill(username)
    await page.get_by_label("Mật khẩu", exact=True).fill(password)
    await page.get_by_role("button", name="Đăng nhập").click()


async def sign_in_for(page: Page, username: str, password: str) -> None:
    """Follow a page's own link to the sign-in and come back."""
    await page.get_by_role("link", name="Đăng nhập").click()
    await sign_in(page, username, password)


async def open_import(page: Page) -> None:
    """Go to the page where a roster comes in, by whichever of the desk's two buttons is there."""
    await (
        page.get_by_role("button", name="Nhập danh sách đại biểu")
        .or_(page.get_by_role("button", name="Nhập đại biểu", exact=True))
        .first.click()
    )
    await expect(page.get_by_role("heading", name="Nhập danh sách đại biểu")).to_be_visible()


async def choose_file(page: Page, file: Path) -> None:
    await page.locator("input[type=file]").set_input_files(file)


async def take_in(page: Page, words: str) -> None:
    """Press the button that says exactly this, see the same words as done, and go back to the list."""
    await page.get_by_role("button", name=f"Nhập {words}", exact=True).click()
    await expect(page.get_by_role("heading", name=f"Đã nhập {words}")).to_be_visible()
    await page.get_by_role("button", name="Về danh sách").click()
