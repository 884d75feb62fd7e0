"""Each file of the cases goes through the desk's page: what the command says of it stands there, it comes in and goes back."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from playwright.async_api import Page, expect

from chassis import clock
from daihoi.local.runner import LocalStack
from daihoi.roll_check import check_rolls
from daihoi.roster_check import check_files
from daihoi.simulation.client import CongressClient
from services.honors.domain.roll_file.told import ToldRoll
from services.registration.domain.roster.telling.told import ToldRoster
from tests.support.congress.little_congress import when_heard
from tests.support.pages.desktop import browser_for, new_machine
from tests.support.pages.page_pictures import keep_picture
from tests.support.registration.desk_page import choose_file, open_import, sign_in_for

CASES = Path(__file__).parents[2] / "data" / "cases" / "roster"
ROLLS = sorted([*CASES.glob("*vinh-danh*.xlsx"), *(CASES.parent / "honours").glob("*.xlsx")])
FILES = sorted(file for file in CASES.glob("*.xlsx") if "vinh-danh" not in file.name)
PICTURES = {  # the step of a file that is kept as a picture
    "15-cot-khong-nhan-ra": ("import-columns", "#step-2"),
    "14-thanh-phan": ("import-questions", "#step-3"),
    "07-ten-ban": ("import-comparison", "#step-4"),
}
SHOWN_AT_ONCE = 30
"""of a longer list the page draws the names once it is opened"""


@pytest.mark.days
async def test_every_roster_of_the_cases_is_told_taken_in_and_taken_back(
    stack: LocalStack, organizer: CongressClient
) -> None:
    async with browser_for(stack) as browser:
        page = await new_machine(browser, stack, "/desk/")
        for file in FILES:
            async with _a_congress_at_the_desk(page, stack, organizer, _code(file)) as congress:
                said = await check_files(file, level="PROVINCE", year=2026, province="Bắc Kạn")
                await choose_file(page, file)
                await _is_told(page, file, said)
                if file.stem in PICTURES:
                    await keep_picture(page, *PICTURES[file.stem])
                if said.counts.new:
                    await _comes_in_and_goes_back(page, f"{said.counts.new} mới", file.stem)
                    people = await organizer.call("GET", f"/registration/v1/congresses/{congress}/delegates")
                    assert people["items"] == [], file.name


@pytest.mark.days
async def test_every_honour_roll_of_the_cases_is_told_taken_in_and_taken_back(
    stack: LocalStack, organizer: CongressClient
) -> None:
    async with browser_for(stack) as browser:
        page = await new_machine(browser, stack, "/desk/")
        for file in ROLLS:
            async with _a_congress_at_the_desk(page, stack, organizer, _code(file)) as congress:
                await when_heard(partial(organizer.roll, congress), "honors hears of the congress")
                said = await check_rolls(file, level="PROVINCE", year=2026, province="Bắc Kạn")
                await choose_file(page, file)
                await page.get_by_role("button", name="Đây là danh sách khen thưởng").click()
                await expect(page.get_by_role("heading", name="Nhập danh sách khen thưởng")).to_be_visible()
                await _is_told(page, file, said)
                if said.counts.new:
                    await _comes_in_and_goes_back(page, f"{said.counts.new} mới")
                    assert (await organizer.roll(congress))["entries"] == [], file.name


@asynccontextmanager
async def _a_congress_at_the_desk(
    page: Page, stack: LocalStack, organizer: CongressClient, code: str
) -> AsyncIterator[UUID]:
    """Found a congress that knows nothing yet, stand where its files come in, and put it away: answers are remembered."""
    congress = await organizer.create_congress(clock.real_now() + timedelta(days=30), code)
    signing_in = page.get_by_role("link", name="Đăng nhập")
    await page.goto(f"{stack.origin}/desk/?congress={congress}")
    await expect(signing_in.or_(page.get_by_role("button", name="Nhập", exact=False).first)).to_be_visible()
    if await signing_in.count():
        await sign_in_for(page, *stack.organizer)
    await open_import(page)
    yield congress
    await organizer.call("POST", f"/registration/v1/congresses/{congress}/archival")


async def _is_told(page: Page, file: Path, said: ToldRoster | ToldRoll) -> None:
    """See every name, question, refusal and sheet of the file on the page."""
    none = "Trả lời câu hỏi rồi nhập" if said.counts.waiting else "Không có gì để nhập"
    words = f"Nhập {said.counts.new} mới" if said.counts.new else none
    await expect(page.get_by_role("button", name=words, exact=True)).to_be_visible()
    shown = " ".join((await page.locator("main").text_content() or "").split())
    expected = [
        *(
            [one.full_name for one in said.people if len(said.people) <= SHOWN_AT_ONCE]
            if isinstance(said, ToldRoster)
            else [one.name for one in said.entries]
        ),
        *(one.text for one in said.questions),
        *(one.message for one in said.errors),
        *(one.name for one in said.sheets if not one.left_out),
    ]
    missing = [one for one in expected if " ".join(one.split()) not in shown]
    assert not missing, (file.name, missing)


async def _comes_in_and_goes_back(page: Page, words: str, case: str = "") -> None:
    await page.get_by_role("button", name=f"Nhập {words}", exact=True).click()
    await expect(page.get_by_role("heading", name=f"Đã nhập {words}")).to_be_visible()
    if case == "07-ten-ban":
        await keep_picture(page, "import-result")
    await page.get_by_role("button", name="Hoàn tác lần nhập này").click()
    await page.get_by_role("button", name="Đúng, hoàn tác").click()
    await expect(page.get_by_role("heading", name="Đã hoàn tác")).to_be_visible()


def _code(file: Path) -> str:
    return f"BK-CA-{file.name.partition('-')[0].upper()}"
