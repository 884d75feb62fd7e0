"""The scanner without network: what a steward was shown reaches the server unchanged and exactly once."""

import contextlib
from collections.abc import Sequence
from pathlib import Path

import asyncpg
from playwright.async_api import Error, Page

from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from tests.support.checkin.device_dump import lies_on
from tests.support.checkin.door_page import (
    GATE,
    Congress,
    add_gate,
    entries,
    found_congress,
    open_scanner,
    pair,
    pairing_code,
    phone,
    roster_states,
)
from tests.support.pages.desktop import type_like_a_scanner
from tests.support.waiting import until

ONE_READING_MS = 3_100  # the same badge sooner than that is one reading
SHOWN = ["ADMITTED", "REVOKED", "SUPERSEDED", "WRONG_CONGRESS", "ALREADY_CHECKED_IN"]
SCANS = "SELECT scan_id::text, shown, verdict, decided_by, conflict FROM scans WHERE congress_id = $1"
SAID = "SELECT key FROM outbox WHERE topic = 'checkin.scans.v1' AND key = ANY ($1)"
PRESENT = "SELECT delegate_id FROM presence WHERE present AND delegate_id = ANY ($1)"


async def test_verdicts_shown_without_network_reach_the_server_unchanged_and_once(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    congress = await found_congress(organizer, tmp_path, "BK-NGOAI", 3)
    foreign = await found_congress(organizer, tmp_path, "BK-NGOAI-2", 1)
    valid, revoked, superseded = (congress.badges[code] for code in ("DB-1", "DB-2", "DB-3"))
    gate = await add_gate(organizer, congress)
    await organizer.revoke(revoked.delegate_id, "Thử thu hồi")
    await organizer.call(
        "POST", f"/registration/v1/delegates/{superseded.delegate_id}/credentials", json={"reason": "Mất thẻ"}
    )
    async with await organizer.pair_device(congress.congress_id, gate, "Máy kiểm tra") as device:

        async def known_at_the_door() -> bool:
            states = await roster_states(device)
            return states.get(("DB-2", 1)) == "REVOKED" and "SUPERSEDED" in states.values()

        await until(known_at_the_door, "the door knows the revoked and the superseded badge")
    code = await pairing_code(organizer, congress, gate)

    async with phone(stack, tmp_path) as context:
        await context.clock.install()
        page = await open_scanner(context, stack)
        await pair(page, code)

        stack.stop_gateway()
        await page.reload()
        await page.get_by_text("Mất mạng").wait_for()
        held_before_it = (valid, revoked, superseded, foreign.badges["DB-1"], valid)
        shown = await shown_for(page, [badge.code for badge in held_before_it])
        assert list(shown.values()) == SHOWN
        kept = await entries(page)
        assert {entry["id"]: entry["shown"] for entry in kept} == shown
        assert {entry["decided_by"] for entry in kept} == {"DEVICE"}
        left = await lies_on(page)
        assert [one.full_name for one in congress.badges.values() if one.full_name in left] == []
        await kill(page)

        stack.start_gateway()
        again = await open_scanner(context, stack)
        await again.get_by_role("heading", name=GATE).wait_for()
        database = await asyncpg.connect(stack.service_dsn("checkin"))
        try:
            await until(lambda: _all_arrived(database, congress, len(shown)), "all scans arrive")
            rows = await database.fetch(SCANS, congress.congress_id)
            assert {row["scan_id"]: row["shown"] for row in rows} == shown
            assert all(row["verdict"] == row["shown"] and row["conflict"] is None for row in rows)
            assert {row["decided_by"] for row in rows} == {"DEVICE"}
            said = await database.fetch(SAID, list(shown))
            assert len(said) == len(shown)
            everybody = [badge.delegate_id for badge in congress.badges.values()]
            present = await database.fetch(PRESENT, everybody)
            assert [row["delegate_id"] for row in present] == [valid.delegate_id]
        finally:
            await database.close()
        await again.get_by_text("chờ gửi").wait_for(state="detached")
        assert {entry["id"]: entry["shown"] for entry in await entries(again)} == shown


async def _all_arrived(database: "asyncpg.Connection[asyncpg.Record]", congress: Congress, count: int) -> bool:
    return len(await database.fetch(SCANS, congress.congress_id)) >= count


async def shown_for(page: Page, codes: Sequence[str]) -> dict[str, str]:
    """Read each with a USB scanner; give what was on the screen, by scan id."""
    shown: dict[str, str] = {}
    for number, code in enumerate(codes):
        if code in codes[:number]:
            await page.clock.run_for(ONE_READING_MS)
        await type_like_a_scanner(page, code)
        verdict = page.locator("[data-verdict]")
        await verdict.wait_for()
        scan_id, what = await verdict.get_attribute("data-scan"), await verdict.get_attribute("data-verdict")
        assert scan_id is not None
        assert what is not None
        shown[scan_id] = what
        if what != "ADMITTED":  # green goes by itself, the others wait for a tap
            await page.get_by_role("button", name="Quét tiếp").click()
        await page.locator(f'[data-scan="{scan_id}"]').wait_for(state="detached")
    return shown


async def kill(page: Page) -> None:
    """End the tab's process, as a phone short of memory would."""
    async with page.expect_event("crash"):
        with contextlib.suppress(Error):
            await page.goto("chrome://crash", timeout=2_000)
