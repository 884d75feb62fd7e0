"""A row of the desk with seats of two sittings: readable and whole at every width, and counted where one lacks."""

from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

from playwright.async_api import Page, expect

from chassis import clock
from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from tests.support.pages.axe import violations
from tests.support.pages.desktop import browser_for, new_machine
from tests.support.pages.page_pictures import keep_one
from tests.support.registration.desk_page import sign_in_for
from tests.support.registration.halls import a_row
from tests.support.registration.registration_world import person, roster

NAME_LEAST = 130
"""Pixels that a name has at least: two words of it in one line."""
WIDTHS = (1440, 1024, 832, 360)
CUT_OFF = """rows => rows.flatMap(row => [...row.querySelectorAll('b, .session')]
    .filter(one => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline'
        || one.getBoundingClientRect().right > innerWidth)
    .map(one => one.textContent))"""
COVERED = """rows => rows.flatMap(row => { const cells = [...row.children].map(one => [one.className,
        one.getBoundingClientRect()]).filter(([, box]) => box.width && box.height);
    return cells.flatMap(([name, one], at) => cells.slice(at + 1)
        .filter(([, two]) => one.left < two.right - 1 && two.left < one.right - 1 && one.top < two.bottom - 1
            && two.top < one.bottom - 1).map(([other]) => `${name} on ${other}`)) })"""


async def test_a_row_with_seats_of_two_sittings_is_whole_at_every_width(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    file = tmp_path / "danh-sach.xlsx"
    file.write_bytes(roster([person(number, seat=f"A-{number}") for number in range(1, 5)]))
    async with browser_for(stack) as browser:
        congress = await organizer.create_congress(clock.real_now() + timedelta(days=30), "BK-PHIEN")
        await organizer.import_roster(congress, file)
        await _seat_the_first_sitting_apart(organizer, congress)
        page = await new_machine(browser, stack, "/desk/")
        await sign_in_for(page, *stack.organizer)
        rows = page.get_by_role("listbox").get_by_role("option")
        await expect(rows).to_have_count(4)
        moved, without = rows.nth(1), rows.nth(2)
        for width in WIDTHS:
            await page.set_viewport_size({"width": width, "height": 900})
            await expect(moved.get_by_text("B-7")).to_be_visible()
            await expect(moved.get_by_text("A-2")).to_be_visible()
            await expect(without.get_by_text("chưa có")).to_be_visible()
            all_rows = page.get_by_role("option")
            assert await all_rows.evaluate_all(CUT_OFF) == [], width
            assert await all_rows.evaluate_all(COVERED) == [], width
            named = await moved.locator(".name").bounding_box()
            assert named is not None
            assert named["width"] >= NAME_LEAST, width
            await moved.scroll_into_view_if_needed()
            assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), width
            assert await violations(page) == [], width
        await keep_one(page, "desk-sittings-360")
        await page.set_viewport_size({"width": 1440, "height": 900})
        await _those_without_are_a_view(page)


async def _those_without_are_a_view(page: Page) -> None:
    chip = page.get_by_role("button", name="Chưa có ghế 01").or_(page.get_by_role("button", name="Chưa có ghế 1"))
    await chip.click()
    rows = page.get_by_role("listbox").get_by_role("option")
    await expect(rows).to_have_count(1)
    await expect(rows.first).to_contain_text("Nông Thị Giả Lập D")


async def _seat_the_first_sitting_apart(organizer: CongressClient, congress: UUID) -> None:
    """The second delegate sits elsewhere in the first sitting, the third has no seat there."""
    path = f"/registration/v1/congresses/{congress}"
    hall = {"version": 0, "name": "Hội trường giả lập", "rows": [a_row("A", 8), a_row("B", 8)]}
    await organizer.call("PUT", f"{path}/hall", json=hall)
    planned = await organizer.call("GET", path)
    eve = (datetime.fromisoformat(planned["starts_at"]) - timedelta(days=1)).isoformat()
    both = [{"kind": "PREPARATORY", "name": "Phiên trù bị", "starts_at": eve}]
    changed = await organizer.call("PATCH", path, json={"version": planned["version"], "sessions": both})
    session = changed["sessions"][0]["session_id"]
    await organizer.call("PUT", f"{path}/sessions/{session}/seats")
    found = await organizer.call("GET", f"{path}/seating", params={"session_id": session})
    people = {one["delegate_code"]: one for one in found["people"]}
    moves = [
        {"delegate_id": people[code]["delegate_id"], "seat": seat, "seen": people[code]["seat"]}
        for code, seat in (("GL-0002", "B-7"), ("GL-0003", ""))
    ]
    await organizer.call("POST", f"{path}/seats/moves", json={"session_id": session, "moves": moves})
