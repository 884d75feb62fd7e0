"""Each page speaks English where the device chose it, and Vietnamese again when it is chosen back."""

import json
import re
from pathlib import Path

import pytest
from playwright.async_api import expect

from daihoi.local.building.pages import DIST
from tests.support.pages.built_pages import BAD_GATEWAY, Answer, built_page, plain_browser

pytestmark = pytest.mark.sweeps

PAGES = sorted(f"/{page.parent.name}/" for page in Path(DIST).glob("*/index.html"))
VIETNAMESE = re.compile(r"[À-ỹ]")
IN_ENGLISH = "localStorage.setItem('daihoi.language', 'en')"
DRAWS_NOTHING = "/tv/"  # over a broadcaster's picture nothing is said of services that are away
OWN_NAMES = ("Tiếng Việt", "Ngôn ngữ · Language", "Đại Hội")


def _stranger(path: str) -> Answer:
    problem = {"status": 401, "code": "unauthenticated", "title": "Sign in", "detail": "Sign in to open this page."}
    return (401, "application/problem+json", json.dumps(problem)) if path.startswith("/api/") else BAD_GATEWAY


def _nobody(path: str) -> Answer:
    return BAD_GATEWAY


@pytest.mark.parametrize("answer", [_stranger, _nobody], ids=["nobody signed in", "the services are away"])
async def test_no_word_of_a_page_stays_vietnamese_before_it_is_entered(answer: object) -> None:
    left: dict[str, list[str]] = {}
    async with plain_browser() as browser:
        for path in ["/", *PAGES]:
            async with built_page(browser, path, answer, before=IN_ENGLISH) as page:  # type: ignore[arg-type]
                await expect(page.locator("html")).to_have_attribute("lang", "en")
                if path != DRAWS_NOTHING:
                    await page.locator("#app > *").first.wait_for(state="attached")
                seen = await page.evaluate(
                    """() => [document.title, document.body.innerText,
                    ...[...document.querySelectorAll('[aria-label],[title],[placeholder]')].map(
                      (one) => ['aria-label', 'title', 'placeholder'].map((name) => one.getAttribute(name) ?? '').join(' '))]"""
                )
                words = "\n".join(seen)
                for name in OWN_NAMES:
                    words = words.replace(name, "")
                if found := [line for line in words.splitlines() if VIETNAMESE.search(line)]:
                    left[path] = found
    assert left == {}


async def test_the_language_is_chosen_on_the_front_page_and_kept_by_the_device() -> None:
    async with plain_browser() as browser, built_page(browser, "/", _stranger) as page:
        await page.get_by_role("button", name="English").click()
        await expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
        await expect(page.locator("html")).to_have_attribute("lang", "en")
        await page.reload()
        await page.get_by_role("button", name="Tiếng Việt").click()
        await expect(page.get_by_role("heading", name="Đăng nhập")).to_be_visible()


async def test_an_address_may_name_the_language() -> None:
    async with plain_browser() as browser, built_page(browser, "/scan/?lang=en", _stranger) as page:
        await expect(page.locator("html")).to_have_attribute("lang", "en")
        await expect(page).to_have_title("Scanner at the gate")
