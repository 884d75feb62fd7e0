"""Nobody comes in by a trick: not by a photo of the hall's QR, a link sent on, an old promise, or another's pass."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from contracts.checkin import ScanRecorded
from contracts.registration import CongressState
from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import congress, credential, delegate
from tests.support.checkin.checkin_world import World, open_world
from tests.support.checkin.hall import SLOT, Hands, Phone, come_in_at_once, pass_of, screen_shows, token_on
from tests.support.checkin.hall_of_phones import PEOPLE, nod


@pytest.fixture
def hands(monkeypatch: pytest.MonkeyPatch) -> Hands:
    return Hands(monkeypatch)


@pytest.fixture
async def world(make_database: MakeDatabase, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[World]:
    monkeypatch.setenv("DAIHOI_TLS", "acme")
    async with open_world(await make_database("checkin"), sessions=2) as world:
        await world.hear_batch([delegate(world.congress, n) for n in range(1, PEOPLE + 1)])
        await world.set_session(0, is_open=True)
        yield world


async def test_a_photo_of_the_screen_relayed_late_is_worth_nothing(world: World, hands: Hands) -> None:
    screen = await world.device(role="VENUE")
    hall = await token_on(screen)
    hands.move(SLOT.total_seconds() + 14)
    assert (await Phone(world).ask(hall, pass_code=pass_of(world.congress, 1))).status_code == 200
    hands.move(1)
    late = await Phone(world).ask(hall, pass_code=pass_of(world.congress, 1))
    assert (late.status_code, late.json()["code"]) == (409, "hall_code_old")


async def test_a_link_sent_on_opens_nothing_later_and_brings_no_pass_along(world: World, hands: Hands) -> None:
    """Who gets the link has to bring a badge of their own, and be as quick as somebody at the door."""
    screen = await world.device(role="VENUE")
    shown = await screen_shows(screen)
    assert shown["address"].startswith("https://door.test/pass/#v.")
    link = shown["address"].partition("#")[2]
    assert (await Phone(world).ask(link)).status_code == 422
    hands.move(40)
    assert (await Phone(world).ask(link, pass_code=pass_of(world.congress, 1))).json()["code"] == "hall_code_old"


async def test_a_promise_lasts_ninety_seconds(world: World, hands: Hands) -> None:
    screen, phone = await world.device(role="VENUE"), Phone(world)
    hall = await token_on(screen)
    first = (await phone.ask(hall, pass_code=pass_of(world.congress, 1))).json()
    second = (await phone.ask(hall, pass_code=pass_of(world.congress, 1))).json()
    assert first["expires_in_s"] == 90
    hands.move(89)
    assert (await phone.tap(first["challenge_id"])).status_code == 200
    hands.move(1)
    over = await phone.tap(second["challenge_id"])
    assert (over.status_code, over.json()["code"]) == (409, "challenge_over")


async def test_one_phone_for_many_brings_one_at_once_and_the_others_before_a_steward(world: World) -> None:
    await come_in_at_once(world)
    screen, steward, phone = await world.device(role="VENUE"), await world.device(), Phone(world)
    hall = await token_on(screen)
    shown = [await phone.come(hall, pass_code=pass_of(world.congress, n)) for n in (1, 2, 3)]
    assert [each["standing"] for each in shown] == ["PRESENT", "WAITING", "WAITING"]
    assert [each["call"]["companion"] for each in (await steward.get("/door-calls")).json()] == [True, True]
    await nod(steward, shown[1]["call_id"])
    assert await world.inside() == {"ĐB001", "ĐB002"}


async def test_one_phone_brings_no_second_unseen_by_tapping_for_all_at_the_same_moment(world: World) -> None:
    await come_in_at_once(world)
    screen, phone = await world.device(role="VENUE"), Phone(world)
    hall = await token_on(screen)
    asked = [(await phone.ask(hall, pass_code=pass_of(world.congress, n))).json() for n in range(1, PEOPLE + 1)]
    taps = await asyncio.gather(*(phone.tap(each["challenge_id"]) for each in asked))
    assert sorted(each.json()["standing"] for each in taps) == ["PRESENT", *["WAITING"] * (PEOPLE - 1)]
    assert len(await world.inside()) == 1


async def test_a_slot_cannot_be_guessed_nor_asked_for_without_end(world: World) -> None:
    screen, phone = await world.device(role="VENUE"), Phone(world)
    digits = (await screen_shows(screen))["digits"]
    wrong = [f"{(int(digits) + n) % 1_000_000:06d}" for n in range(1, 14)]
    answers = [await phone.ask(each, pass_code=pass_of(world.congress, 1)) for each in wrong]
    assert {each.json()["code"] for each in answers[:12]} == {"hall_code_old"}
    assert answers[12].status_code == 429
    other = await phone.ask(digits, pass_code=pass_of(world.congress, 2))
    assert other.status_code == 200, "who guesses shuts out nobody else"


async def test_a_promise_is_for_one_phone_and_taken_again_lets_nobody_in_again(world: World) -> None:
    await come_in_at_once(world)
    screen, steward, phone = await world.device(role="VENUE"), await world.device(), Phone(world)
    asked = (await phone.ask(await token_on(screen), pass_code=pass_of(world.congress, 1))).json()["challenge_id"]
    stolen = await Phone(world).tap(asked)
    assert (stolen.status_code, stolen.json()["code"]) == (409, "challenge_over")
    assert [(await phone.tap(asked)).json()["standing"] for _ in range(2)] == ["PRESENT", "PRESENT"]
    [scan] = await world.said(ScanRecorded)
    await steward.undo(str(scan.scan_id))
    assert (await phone.tap(asked)).json()["standing"] == "HELP"
    assert await world.inside() == set()


async def test_a_code_is_good_for_its_gate_alone(world: World) -> None:
    here, there = await world.device("Cửa A", role="VENUE"), await world.device("Cửa B", role="VENUE")
    of_a, of_b = await token_on(here), await token_on(there)
    gate_of_b = of_b[: len("v.") + 21]
    crossed = gate_of_b + of_a[len(gate_of_b) :]
    assert (await Phone(world).ask(crossed, pass_code=pass_of(world.congress, 1))).json()["code"] == "hall_code_old"
    shown = await Phone(world).come(of_a, pass_code=pass_of(world.congress, 1))
    assert shown["gate_name"] == "Cửa A"
    elsewhere = await world.device("Cửa B")
    assert (await elsewhere.get("/door-calls")).json() == []
    answer = await elsewhere.post(f"/door-calls/{shown['call_id']}/answer", {"answer": "NOD"})
    assert answer.status_code == 404
    supervisor = await world.device("Cửa B", role="GATE_SUPERVISOR")
    assert len((await supervisor.get("/door-calls?all_gates=true")).json()) == 1


async def test_a_code_and_a_promise_of_one_session_are_none_of_the_next(world: World) -> None:
    screen, steward, phone = await world.device(role="VENUE"), await world.device(), Phone(world)
    hall = await token_on(screen)
    asked = (await phone.ask(hall, pass_code=pass_of(world.congress, 1))).json()["challenge_id"]
    waiting = await Phone(world).come(hall, pass_code=pass_of(world.congress, 2))
    await world.set_session(1, is_open=True)
    assert (await phone.tap(asked)).json()["code"] == "hall_shut"
    assert (await phone.ask(hall, pass_code=pass_of(world.congress, 1))).json()["code"] == "hall_code_old"
    assert (await steward.get("/door-calls")).json() == []
    answer = await steward.post(f"/door-calls/{waiting['call_id']}/answer", {"answer": "NOD"})
    assert answer.status_code == 409
    assert await world.inside() == set()


async def test_while_the_doors_are_shut_the_screen_shows_no_code_and_none_is_taken(world: World) -> None:
    screen = await world.device(role="VENUE")
    hall = await token_on(screen)
    assert (await screen_shows(screen))["closed"] is False
    await world.set_session(0, is_open=False)
    shown = await screen_shows(screen)
    assert (shown["svg"], shown["digits"], shown["address"], shown["closed"]) == (None, None, None, True)
    assert (await Phone(world).ask(hall, pass_code=pass_of(world.congress, 1))).json()["code"] == "hall_shut"


async def test_in_an_archived_congress_no_phone_comes_in(world: World) -> None:
    screen, phone = await world.device(role="VENUE"), Phone(world)
    hall = await token_on(screen)
    asked = (await phone.ask(hall, pass_code=pass_of(world.congress, 1))).json()["challenge_id"]
    await world.hear(world.congress.model_copy(update={"aggregate_version": 9, "state": CongressState.ARCHIVED}))
    for answer in (await phone.tap(asked), await phone.ask(hall, pass_code=pass_of(world.congress, 1))):
        assert (answer.status_code, answer.json()["code"]) == (409, "hall_shut")
    assert (await screen_shows(screen))["svg"] is None


async def test_a_pass_of_another_congress_a_forged_one_and_an_unheard_of_one_look_the_same(world: World) -> None:
    screen, phone = await world.device(role="VENUE"), Phone(world)
    hall = await token_on(screen)
    other = congress(7)
    await world.hear(other, delegate(other, 1, credentials=(credential(901),)))
    genuine = pass_of(world.congress, 1)
    forged = genuine[:-1] + str((int(genuine[-1]) + 1) % 10)
    for strange in (pass_of(other, 901), forged, pass_of(world.congress, 77)):
        assert (await phone.ask(hall, pass_code=strange)).json()["code"] == "pass_not_known"
