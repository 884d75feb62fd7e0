"""Files of several offices come in at the desk, each numbered from 1: every badge stays with its person."""

from datetime import timedelta
from pathlib import Path
from uuid import UUID

from playwright.async_api import expect

from chassis import clock
from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from tests.support.pages.desktop import browser_for, new_machine
from tests.support.registration.desk_page import choose_file, open_import, sign_in_for, take_in

CASES = Path(__file__).parents[2] / "data" / "cases" / "roster"


async def test_badges_stay_with_their_people_while_files_come_in(stack: LocalStack, organizer: CongressClient) -> None:
    async with browser_for(stack) as browser:
        congress = await organizer.create_congress(clock.real_now() + timedelta(days=30), "BK-TEP")
        page = await new_machine(browser, stack, "/desk/")
        await sign_in_for(page, *stack.organizer)
        await open_import(page)
        await choose_file(page, CASES / "08a-mau-cua-so-y-te.xlsx")
        await take_in(page, "5 mới")
        await organizer.issue_credentials(congress)
        first = await holders(organizer, congress)
        assert len(first) == 5

        await open_import(page)
        await choose_file(page, CASES / "08b-mau-cua-huyen.xlsx")
        other = page.get_by_role("group", name="Mã DB-0001 đang là của Sằm Ngọc Quyên")
        await expect(other.get_by_label("Người khác, cấp mã mới")).to_be_checked()
        await take_in(page, "5 mới")
        await open_import(page)
        await choose_file(page, CASES / "09a-lan-dau.xlsx")
        await take_in(page, "20 mới")
        await organizer.issue_credentials(congress)
        second = await holders(organizer, congress)
        assert len(second) == 30
        assert first.items() <= second.items()

        await open_import(page)
        await choose_file(page, CASES / "09b-chen-mot-dong.xlsx")
        await take_in(page, "1 mới")
        assert await holders(organizer, congress) == second


async def holders(organizer: CongressClient, congress: UUID) -> dict[str, str]:
    """Give what each badge's QR says, and the name of whom it belongs to."""
    return {badge.code: badge.full_name for badge in await organizer.badges(congress)}
