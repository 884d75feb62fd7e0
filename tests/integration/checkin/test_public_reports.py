"""What others reported of their doors, and by which test of ours it is held off. A test of a page stands by its title.

| case | what happened elsewhere | held off by |
| --- | --- | --- |
| 2 | the browser drops its storage under an open page | web/scan/keeping/storage/storage.test.ts :: scans taken after the browser broke the storage |
| 3 | a badge read twice in a second hides the green screen | web/scan/at_work/one_reading.test.ts :: the same badge twice within three seconds is one reading |
| 4 | a laptop slept longer than its certificate lived | tests/integration/daihoi/test_house_certificate.py :: test_a_gateway_that_stood_still_while_its_certificate_ended_shows_one_that_holds_at_once |
| 5 | the scanner at the old address says what it waits for and where else to look | tests/e2e/checkin/test_scanner_screens.py :: test_a_scanner_whose_server_moved_names_what_it_waits_for_and_where_else_it_was_found |
| 5 | the server's address changes while scans wait | web/shared/door/addresses.test.ts :: where else the installation was found is known while it is not found here |
| 5 | the same, by a file and by codes | tests/e2e/checkin/test_scans_by_codes.py :: test_scans_go_from_a_screen_to_a_camera_and_are_handed_in |
| 8 | the browser translates names | tests/e2e/checkin/test_older_browsers.py :: test_no_page_is_translated_by_the_browser |
| 12 | scanners without an end key, with a prefix, with Alt codes | web/scan/usb/usb_scanner.test.ts :: a badge is read from scanners as they are sold |
| 15 | the second Enter of a scanner presses a button | tests/e2e/checkin/test_scanner_screens.py :: test_a_scanner_presses_no_button_and_a_typist_is_no_scanner |
| 16 | AbortSignal.timeout is missing | tests/e2e/checkin/test_older_browsers.py :: test_a_browser_of_2021_opens_every_page_and_says_what_is_missing |
| 19 | a phone's clock is wrong | tests/integration/checkin/test_clocks.py :: test_a_clock_corrected_between_scan_and_send_moves_no_arrival_before_the_doors |
| 20 | a proxy holds live streams back | web/shared/line/feeds/feed.test.ts :: where streams are held back the page asks by itself within 15 s |
| 25 | a screen starts before its server | web/shared/line/feeds/feed.test.ts :: an address that accepts and never answers is given up and asked again |
| 25 | the same, its browser killed meanwhile | tests/e2e/honors/test_board_comes_back.py :: test_a_screen_whose_browser_was_killed_shows_the_card_when_its_server_comes_ninety_seconds_after_it |
| 28 | two doors count the same people twice | this file :: test_sixty_at_two_doors_with_undos_and_a_desk_are_counted_once |
| 29 | a worker stands still, comes back and reads nothing | tests/faults/test_watchdog.py :: test_a_worker_that_stood_still_hears_again_soon_and_counts_once |
| 29 | the host's clock jumps | tests/integration/checkin/test_clocks.py :: test_a_host_clock_that_jumped_half_a_day_and_back_loses_nobody |
| 30 | a limit per address stops a whole venue | tests/integration/chassis/test_pairing.py :: test_a_whole_venue_behind_one_address_pairs_its_devices |
| 30 | the same, signing in and opening passes | tests/integration/registration/test_guessing.py :: test_a_venue_behind_one_address_signs_in_and_opens_its_passes_within_one_minute |
| 35 | a listening connection dies unseen | tests/integration/chassis/test_live_log.py :: test_what_was_said_while_listening_was_cut_arrives_after_it_is_restored |
| 37 | after a migration old connections fail | tests/integration/checkin/test_migration_under_load.py :: test_scans_and_undos_are_answered_while_every_table_of_the_door_changes |
| 42 | a phone makes a telephone number of the digits | web/shared/page/build/page_heads.test.ts :: no page lets a phone make a telephone number or a date of its digits |
| 43 | dark mode spoils the code of a pass | tests/e2e/checkin/test_older_browsers.py :: test_a_phone_that_darkens_pages_leaves_the_code_of_a_pass_black_on_white |
| 43 | an inverted code | tests/integration/checkin/test_codes_in_bad_light.py :: "inverted": Level |
| 45 | helpers press again on a slow line | tests/e2e/checkin/test_scanner_screens.py :: test_a_hand_that_presses_five_times_on_a_slow_line_receives_once_and_sees_one_green_line |

The other cases are about files and stages.
"""

from collections.abc import AsyncIterator
from pathlib import Path
from random import Random
from uuid import UUID

import pytest

from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import code, credential, delegate, queued, reception
from tests.support.checkin.checkin_world import World, open_world

ROOT = Path(__file__).parents[3]
CASES = [
    [cell.strip() for cell in line.strip("| ").split(" | ")] for line in (__doc__ or "").splitlines() if " :: " in line
]


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("checkin")) as world:
        yield world


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[0]} {case[1]}")
def test_the_case_has_the_test_that_is_named(case: list[str]) -> None:
    place, _, name = case[2].partition(" :: ")
    file = Path(__file__) if place == "this file" else ROOT / place
    assert name in file.read_text("utf-8").replace(__doc__ or "", "")


async def test_sixty_at_two_doors_with_undos_and_a_desk_are_counted_once(world: World) -> None:
    people = range(1, 61)
    await world.hear_batch([delegate(world.congress, n) for n in people])
    badges = {n: code(world.congress, credential(n)) for n in people}
    one, two, three = [await world.device(name, "GATE_SUPERVISOR") for name in ("Cửa A", "Cửa B", "Cửa B phụ")]
    desk = await world.device("Bàn hỗ trợ", "GATE_SUPERVISOR", "DESK")
    at_one = [queued(badges[n], age_ms=60_000 - n) for n in range(1, 41)]
    at_two = [queued(badges[n], age_ms=50_000 - n) for n in range(21, 61)]
    batches = [(one, at_one[:15]), (one, at_one[15:]), (two, at_two[:25]), (three, at_two[25:]), (one, at_one[:15])]
    Random(28).shuffle(batches)
    for device, batch in batches:
        await device.send(*batch)
    for n in (41, 42, 43):
        who = UUID(str(delegate(world.congress, n).delegate_id))
        await desk.post("/receptions", reception(who))
    undone = [scan["scan_id"] for scan in at_one[:5]]
    for scan_id in (*undone, *undone[:2]):
        await two.undo(scan_id)

    counted = await world.counts()
    assert (counted["expected"], counted["present"], counted["conflicts"]) == (60, 55, 20)
    assert sum(unit["present"] for unit in counted["by_unit"]) == 55
    assert sum(gate["present"] for gate in counted["by_gate"]) == 55
    assert sum(minute["present"] for minute in counted["by_minute"]) == 55
    path = f"/congresses/{world.congress.congress_id}/people"
    listed = (await world.http.get(path, headers=world.staff("ORGANIZER"))).json()
    outside = {each["delegate_id"] for each in listed if each["entered_at"] is None}
    assert outside == {str(delegate(world.congress, n).delegate_id) for n in range(1, 6)}
