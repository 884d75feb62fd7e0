"""A phone or a television of 2021 opens every page, or is told which browser is needed."""

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, expect

from daihoi.local.pages import build_pages
from tests.support.built_pages import BAD_GATEWAY, built_page, plain_browser

NEWER_THAN_2021 = """
delete AbortSignal.timeout; delete AbortSignal.any;
delete Array.prototype.at; delete String.prototype.at; delete Array.prototype.findLast;
delete Array.prototype.toReversed; delete Array.prototype.toSorted;
delete Object.hasOwn; delete Object.groupBy; delete Promise.withResolvers;
delete window.structuredClone; delete Crypto.prototype.randomUUID;
delete HTMLDialogElement.prototype.showModal; delete HTMLElement.prototype.showPopover;
"""
WITHOUT_MODULES = "delete HTMLScriptElement.prototype.noModule;"
PAGES = (
    *("/", "/desk/", "/roll/", "/programme/", "/results/", "/live/", "/stage/", "/mc/"),
    *("/backstage/", "/board/", "/scan/", "/pass/#x"),
)


@pytest.fixture(scope="module", autouse=True)
def pages() -> None:
    build_pages()


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    async with plain_browser() as started:
        yield started


async def test_a_browser_of_2021_opens_every_page_and_says_what_is_missing(browser: Browser) -> None:
    for path in PAGES:
        async with built_page(browser, path, lambda _: BAD_GATEWAY, before=NEWER_THAN_2021) as page:
            await expect(page.get_by_text("Máy chủ đang bận").first, path).to_be_visible()


async def test_an_older_browser_is_told_which_one_is_needed(browser: Browser) -> None:
    async with built_page(browser, "/board/", lambda _: BAD_GATEWAY, before=WITHOUT_MODULES, modules=False) as page:
        await expect(page.get_by_text("iOS 15 trở lên")).to_be_attached()


async def test_no_page_is_translated_by_the_browser(browser: Browser) -> None:
    for path in PAGES:
        async with built_page(browser, path, lambda _: BAD_GATEWAY) as page:
            await expect(page.locator("html[translate=no]"), path).to_be_attached()
            await expect(page.locator("meta[name=google][content=notranslate]"), path).to_be_attached()
