"""The morning before real pages: whoever reads the live page out reads what a ledger says that was kept outside."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from chassis import clock
from chassis.ids import new_id
from daihoi.local.runner import LocalStack
from daihoi.local.services import Plan
from daihoi.simulation.client import CongressClient
from daihoi.simulation.invented.files import write_congress, write_files
from daihoi.simulation.invented.people import Congress, make_congress
from tests.support.checkin.at_the_live_page import look_at_the_fleet, settle_on_the_page
from tests.support.checkin.ways_in import (
    ABSENT,
    BUS,
    PAPERS,
    a_bus_comes,
    a_device_is_lost,
    at_the_kiosk,
    by_phone,
    leaders_come,
    show_badges,
    the_others_come,
)
from tests.support.congress.morning import Ledger, Morning
from tests.support.congress.morning_books import agree
from tests.support.pages.desktop import browser_for, calm_machine
from tests.support.pages.page_pictures import keep_sheet
from tests.support.registration.desk_page import sign_in_for
from tests.support.waiting import until

DAY = datetime(2026, 11, 21, 23, 30, tzinfo=UTC)
"""06:30 of the day in Vietnam; the rehearsal is the evening before, the second session after noon."""


TIMES_AS_FAST = 60
ALONE = timedelta(minutes=10)
SESSIONS = (("Tổng duyệt", -15.5, True), ("Phiên khai mạc", 0.5, False), ("Phiên buổi chiều", 7.0, False))
NO_CAMERA = ("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream=deny")


@pytest.mark.faults
@pytest.mark.timeout(900)
async def test_a_whole_morning_at_every_page_of_the_door_says_what_a_ledger_kept_outside_says(
    scratch: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = scratch / "morning"
    home.mkdir()
    trusted = Plan(extra_environment={"DAIHOI_TLS": "acme"})
    async with LocalStack(home, plan=trusted, durable=False) as stack:
        monkeypatch.setenv(clock.CLOCK_FILE, str(stack.home.clock_file))
        clock.write_clock_file(stack.home.clock_file, DAY - timedelta(hours=15), TIMES_AS_FAST)
        async with CongressClient(stack.origin, stack.ca_file) as anybody:
            organizer = await anybody.sign_in(*stack.organizer)
        async with organizer, browser_for(stack, *NO_CAMERA) as browser:
            morning = await founded(stack, organizer, tmp_path)
            async with the_live_page(morning, browser) as live:
                await rehearse(morning, live)
                clock.write_clock_file(stack.home.clock_file, DAY, TIMES_AS_FAST)
                await fill_the_hall(morning, browser, live)
                await against_the_rule(morning, live)
                await in_the_afternoon(morning, live)


async def test_a_few_who_come_by_every_way_stand_on_the_live_page_as_in_the_ledger(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    everybody = make_congress(2020)
    few = everybody.people[:6] + tuple(one for one in everybody.people if not one.scanned)[:2]
    honoured = tuple(one for one in everybody.honourees if one.representative in few)
    files = write_congress(tmp_path, Congress(few, honoured))
    congress = await organizer.create_congress(clock.real_now(), f"BK-{new_id().hex[-6:].upper()}")
    await organizer.import_roster(congress, files.roster)
    await organizer.issue_credentials(congress)
    morning = Morning(stack, organizer, congress)
    await morning.gate("Cửa A")
    await morning.bring_roll(files.honour_roll)
    await organizer.open_doors(congress)
    await morning.learn()
    async with browser_for(stack, *NO_CAMERA) as browser, the_live_page(morning, browser) as live:
        page = await morning.page(browser, "/scan/", "Cửa A")
        await expect(page.locator("[data-list=HERE]")).to_be_visible()
        for alone in (False, True):
            await page.context.set_offline(alone)
            await show_badges(page, morning, one := morning.take(1))
            morning.ledger.note(one, "Cửa A")
        async with await morning.device("Bàn 1", "GATE_SUPERVISOR", "DESK") as desk:
            await desk.receive(morning.leaders[0])
            morning.ledger.note(morning.leaders[:1], "Bàn 1", "DESK")
        await page.context.set_offline(False)
        await agree(morning, live)


async def founded(stack: LocalStack, organizer: CongressClient, folder: Path) -> Morning:
    """A congress of 386 with its honour roll and three sessions, all doors shut."""
    files = write_files(folder)
    congress = await organizer.create_congress(DAY + timedelta(hours=1, minutes=30), "BK-SANG")
    path = f"/registration/v1/congresses/{congress}"
    there = await organizer.call("GET", path)
    official = next(one for one in there["sessions"] if not one["rehearsal"])
    planned = [
        {
            "kind": "OFFICIAL",
            "name": name,
            "starts_at": (DAY + timedelta(hours=hours)).isoformat(),
            "rehearsal": rehearsal,
            **({"session_id": official["session_id"]} if name == "Phiên khai mạc" else {}),
        }
        for name, hours, rehearsal in SESSIONS
    ]
    await organizer.call("PATCH", path, json={"version": there["version"], "sessions": planned})
    report = await organizer.import_roster(congress, files.roster)
    assert (report["created"], report["errors"]) == (386, []), report
    await organizer.issue_credentials(congress)
    morning = Morning(stack, organizer, congress)
    await morning.bring_roll(files.honour_roll)
    await organizer.call("PUT", f"{morning.doors}/handout-items", json={"items": [{"name": PAPERS}]})
    await morning.learn()
    return morning


@asynccontextmanager
async def the_live_page(morning: Morning, browser: Browser) -> AsyncIterator[Page]:
    page = await calm_machine(browser, morning.stack, "/live/")
    await sign_in_for(page, *morning.stack.organizer)
    try:
        yield page
    finally:
        await page.context.close()


async def rehearse(morning: Morning, live: Page) -> None:
    """Thirty come to the rehearsal the evening before; nothing of it is counted elsewhere, and nothing of it is left."""
    await morning.set_open("Tổng duyệt", True)
    async with await morning.device("Cửa A") as device:
        await morning.scan([device], morning.left[:30])
    await expect(live.get_by_role("img", name="30 trên 386 đại biểu có mặt")).to_be_visible()
    await expect(live.locator(".rehearsal strong", has_text="TỔNG DUYỆT")).to_be_visible()
    await morning.set_open("Tổng duyệt", False)
    wiped = await morning.organizer.call(
        "DELETE", f"{morning.doors}/sessions/{await morning.session('Tổng duyệt')}/scans"
    )
    assert wiped == {"scans": 30}
    await morning.set_open("Phiên khai mạc", True)
    await agree(morning, live)


async def fill_the_hall(morning: Morning, browser: Browser, live: Page) -> None:
    """Cửa A is alone for ten minutes, while everything else goes on; then it sends what it did, by itself."""
    by_car = [one for one in morning.left if one not in morning.of_unit(BUS)]
    absent = by_car[-ABSENT:]
    morning.no_more(absent)
    desk = await morning.page(browser, "/scan/", "Bàn 2", "GATE_SUPERVISOR", "DESK")
    alone = await morning.page(browser, "/scan/", "Cửa A")
    await expect(alone.locator("[data-list=HERE]")).to_be_visible()
    await show_badges(alone, morning, before := morning.take(5))
    morning.ledger.note(before, "Cửa A")
    await agree(morning, live)

    since = morning.now()
    await alone.context.set_offline(True)
    await show_badges(alone, morning, unsaid := morning.take(6))
    await a_bus_comes(morning, desk)
    await leaders_come(morning, desk)
    await at_the_kiosk(morning, browser)
    await by_phone(morning, browser)
    elsewhere = morning.take(3)
    async with await morning.device("Cửa C") as device:
        await morning.scan([device], elsewhere)
    morning.ledger.note(elsewhere, "Cửa C")
    await a_device_is_lost(morning)
    await show_badges(alone, morning, elsewhere)
    await until(lambda: morning.now() - since >= ALONE, "ten minutes of congress time pass")
    await agree(morning, live)  # what the gate alone holds stands in nobody's book yet
    await keep_sheet(live, "door-live")
    await keep_sheet(alone, "door-scan-alone")
    until_now = morning.now()
    await alone.context.set_offline(False)
    await expect(alone.get_by_text("chờ gửi")).to_have_count(0)
    morning.ledger.note(unsaid, "Cửa A")
    morning.ledger.cases += len(elsewhere)
    await agree(morning, live)
    entered = await morning.entered()
    assert all(since <= entered[one] <= until_now for one in unsaid)
    await settle_on_the_page(morning, live)
    await look_at_the_fleet(morning, browser, alone)

    await the_others_come(morning)
    await agree(morning, live)
    assert set(morning.people) - set(morning.ledger.came) == set(absent)
    await keep_sheet(live, "door-live-full")
    await expect(live.get_by_role("heading", name="Lãnh đạo chưa đến")).to_have_count(0)


async def against_the_rule(morning: Morning, live: Page) -> None:
    """A journalist on no list comes in by hand; the cases are settled one after the other, and their number falls to none."""
    async with await morning.device("Bàn 1", "GATE_SUPERVISOR", "DESK") as desk:
        guest = {"kind": "WALK_IN", "name": "Vi Thử Khách", "unit": "Báo Thử", "hand_reason": "Phóng viên", "text": ""}
        made = {"scan_id": str(new_id()), "scanned_at": clock.real_now().isoformat(), "age_ms": 0}
        assert (await desk.call("POST", "/checkin/v1/scans", json={**guest, **made}))["verdict"] == "ADMITTED"
    morning.ledger.off_list += 1
    await agree(morning, live)
    for case in await morning.organizer.call("GET", f"{morning.doors}/conflicts"):
        if case["settled"]:
            continue
        path = f"{morning.doors}/conflicts/{case['scan_id']}/settlement"
        await morning.organizer.call("POST", path, json={"settlement": "RIGHT_PERSON"})
    morning.ledger.cases = 0
    await agree(morning, live)


async def in_the_afternoon(morning: Morning, live: Page) -> None:
    """Everybody is outside again for the second session, and what the morning said stands and can be looked at."""
    came, morning.ledger = morning.ledger, Ledger()
    await morning.set_open("Phiên khai mạc", False)
    await morning.set_open("Phiên buổi chiều", True)
    figure = live.get_by_role("img", name="đại biểu có mặt")
    await expect(figure).to_have_accessible_name(f"0 trên {len(morning.people)} đại biểu có mặt")
    again = [one for one in came.came if one in morning.badges][:20]
    async with await morning.device("Cửa B") as device:
        await morning.scan([device], again)
    await expect(figure).to_have_accessible_name(f"{len(again)} trên {len(morning.people)} đại biểu có mặt")
    await live.get_by_label("Phiên đang xem").select_option(label="Phiên khai mạc")
    await expect(figure).to_have_accessible_name(f"{len(came.came)} trên {len(morning.people)} đại biểu có mặt")
