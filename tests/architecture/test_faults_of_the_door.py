"""What first users of the door met, and the test that failed before it was mended. A test of a page stands by its title.

A to C are the faults of the door, 3 to 45 of the web, 9 to 26 of a steward who came fresh.

| fault | what happened | held off by |
| --- | --- | --- |
| A5 | nobody was called to a wrong admission | tests/integration/checkin/test_cases.py :: test_both_gates_hear_of_somebody_who_came_in_at_both_and_a_third_one_does_not |
| A5 | there was no place to resolve it | tests/integration/checkin/test_cases.py :: test_a_settled_case_calls_nobody_and_can_be_opened_again |
| A5 | the number could not be opened, and did not fall | tests/e2e/checkin/test_the_morning_in_pages.py :: settle_on_the_page |
| A6 | a refusal hid behind the next green | web/scan/verdict/screen.test.ts :: red stays until a tap, however many wait |
| A6 | the same with a USB scanner | tests/e2e/checkin/test_scanner_screens.py :: test_a_scanner_presses_no_button_and_a_typist_is_no_scanner |
| B10 | one tap shut all gates | web/index/doors/turning.test.ts :: closing says how many are still expected |
| B10 | and the help desk too | tests/integration/checkin/test_by_hand.py :: test_the_desk_receives_while_the_doors_are_closed_and_whoever_is_not_invited |
| B10 | gates refused person by person instead of a banner | tests/e2e/checkin/test_scanner_screens.py :: test_closed_doors_are_a_banner_and_a_line_and_whoever_may_lets_a_delegate_in_by_hand |
| B10 | a line for each, and no screen that waits for a tap | web/scan/verdict/screen.test.ts :: closed doors fill no screen |
| B10 | nobody could let a delegate in while the doors were closed | tests/integration/checkin/test_by_hand.py :: test_a_supervisor_lets_a_delegate_in_by_the_badge_while_the_doors_are_closed |
| B10 | one sentence for two reasons | web/scan/deciding/reading.test.ts :: somebody who is not invited to this session is told so |
| B12 | a quick typist was taken for a scanner | web/scan/usb/usb_scanner.test.ts :: a person is no scanner |
| B13 | scanners without end key, with a prefix | web/scan/usb/usb_scanner.test.ts :: a badge is read from scanners as they are sold |
| B13 | two badges in one line | web/scan/usb/usb_scanner.test.ts :: two badges in one burst are two, with an end key and without |
| B13 | a short code as a barcode | web/scan/usb/usb_scanner.test.ts :: a short code as a barcode is a short code |
| B13 | no page said what is wrong with a scanner | web/scan/usb/usb_check.test.ts :: nothing more when it is set well |
| B14 | undo lay where the thumb is | tests/e2e/checkin/test_scanner_screens.py :: only a hold takes back |
| B14 | undo had no end in time, and nobody else could | tests/integration/checkin/test_taken_back.py :: test_a_steward_takes_back_within_a_minute_and_then_is_told_who_can |
| B14 | a supervisor could not take back from the person | tests/e2e/checkin/test_scanner_screens.py :: test_the_desk_overrules_a_refusal_and_takes_back_what_another_gate_did |
| B15 | a stray code stopped the camera | web/scan/verdict/screen.test.ts :: draws a line for 1.5 s and changes nothing else |
| B16 | the desk could not find whom gates sent to it | tests/integration/checkin/test_by_hand.py :: test_the_desk_finds_who_took_the_place_of_somebody |
| B16 | who was withdrawn stood there without why and since when | tests/integration/checkin/test_by_hand.py :: test_the_desk_is_told_how_and_since_when_somebody_is_gone |
| B16 | an identity card under a USB scanner found nobody | web/scan/usb/usb_card.test.ts :: the name on a card that a USB scanner types is found |
| B16 | an identity card found nobody | web/scan/desk/id_card.test.ts :: the name on an identity card is found by what stands in the field |
| B16 | no new badge at the desk | tests/e2e/registration/test_desk_prints_badges.py :: test_badges_are_printed_once_and_again |
| B17 | a badge nobody had heard of looked like any other | web/scan/at_work/inputs.test.ts :: an admission without a name looks like no other |
| B17 | and went by itself | web/scan/verdict/screen.test.ts :: a badge without a name waits for a tap like a refusal |
| B17 | an unknown typed code was refused | web/scan/deciding/reading.test.ts :: a typed code that is not on the list proves nothing and is not valid |
| B18 | verdicts did not fit small and turned phones | tests/e2e/checkin/test_scanner_fits.py :: test_every_verdict_fits_every_screen_with_its_buttons_in_reach |
| B18 | nor did those of the server | tests/e2e/checkin/test_scanner_fits.py :: test_every_refusal_of_the_server_fits_every_screen_with_the_person_it_is_about |
| C19 | pairing talked to the wrong person | web/scan/pairing/pairing.test.ts :: a browser in which an organiser is signed in is told what it is |
| C19 | it named an address of the server alone | web/shared/door/addresses.test.ts :: a page opened as localhost names the addresses that a phone can open |
| C19 | the first gate was taken for somebody | tests/e2e/checkin/test_pairing_by_qr.py :: No gate is taken for somebody |
| C19 | a gate could not be renamed nor go | tests/integration/checkin/test_sessions.py :: test_a_gate_is_called_otherwise_and_one_added_by_mistake_goes |
| C21 | a slow line flipped | web/scan/sending/line/talk.test.ts :: that nobody at the door would wait for is slow, not good, until it is quick again |
| C22 | a new version reloaded the page in the middle | web/shared/page/offline.test.ts :: a new version waits while somebody types |
| C22 | the keyboard's focus fell out of the verdict | tests/e2e/checkin/test_scanner_fits.py :: document.activeElement.closest |
| C22 | the chosen camera was forgotten | web/scan/camera/camera.test.ts :: the camera that a steward chose is taken again after a reload, and named |
| C22 | killed between storing and showing | web/scan/deciding/door.test.ts :: an admission that the server wrote down while the page was closed is told |
| C22 | the page closed on scans in memory alone | tests/e2e/checkin/test_scanner_screens.py :: test_a_browser_that_stores_nothing_says_so |
| C22 | positions were not searched, parts of words were | web/scan/at_work/inputs.test.ts :: people are found by position and unit too |
| C22 | Enter on a single hit did nothing | tests/e2e/checkin/test_scanner_screens.py :: page.keyboard.type("lam" |
| C22 | a live page whose session ended only grew old | web/shared/line/feeds/feed.test.ts :: the end of a session is told once |
| C22 | bars were drawn against the largest gap | web/live/people/missing.test.ts :: equal ones by who is less complete |
| 3 | the same badge again covered the green | web/scan/at_work/one_reading.test.ts :: a second reading by USB keeps the green for as long again |
| 12 | a scanner with another end key: silence | web/scan/usb/usb_scanner.test.ts :: any number of badges with any gaps, prefixes and ends |
| 15 | a second Enter received a leader | web/scan/usb/usb_scanner.test.ts :: what a scanner sends behind its code presses nothing |
| 42 | a phone made a telephone number of the digits | web/shared/page/build/page_heads.test.ts :: no page lets a phone make a telephone number or a date of its digits |
| 45 | five presses were two receptions | tests/e2e/checkin/test_scanner_screens.py :: test_a_hand_that_presses_five_times_on_a_slow_line_receives_once |
| 9 | codes could not be drawn without network | tests/e2e/checkin/test_scans_by_codes.py :: the certificate was passed over |
| 9 | no word that the page would not open again | web/shared/page/offline.test.ts :: a page that will not open again without network is told so |
| 10 | "has come in" stood at somebody who went out | web/shared/door/cases.test.ts :: of somebody who went out it never says that they came in |
| 13 | a delegation opened at its last names | tests/support/checkin/ways_in.py :: the delegation's name stands in sight |
| 18 | a new session had no day | web/index/sittings/sitting.test.ts :: one more session is proposed for the afternoon before the opening |
| 19 | twelve digits were typed for nothing | tests/e2e/checkin/test_lost_device.py :: chưa tra được mã gõ tay |
| - | a wiped rehearsal stayed with registration | tests/integration/registration/test_attendance.py :: test_a_session_that_checkin_names_no_more_was_wiped |
"""

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FAULTS = [
    [cell.strip() for cell in line.strip("| ").split(" | ")] for line in (__doc__ or "").splitlines() if " :: " in line
]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault[0]} {fault[1]}")
def test_the_fault_has_the_test_that_is_named(fault: list[str]) -> None:
    place, _, name = fault[2].partition(" :: ")
    assert name in (ROOT / place).read_text("utf-8")
