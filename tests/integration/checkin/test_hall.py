"""Delegates come in by the hall's QR with their own phone: at once or after a nod."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from contracts.checkin import PresenceChanged, ScanRecorded, Way
from contracts.registration import CredentialState
from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import credential, delegate
from tests.support.checkin.checkin_world import World, open_world
from tests.support.checkin.hall import SLOT, Hands, Phone, come_in_at_once, pass_of, screen_shows, token_on, typed
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


async def test_unless_the_organisers_say_otherwise_a_steward_nods_everybody_in(world: World) -> None:
    screen, steward = await world.device(role="VENUE"), await world.device()
    phone = Phone(world)
    shown = await phone.come(await token_on(screen), pass_code=pass_of(world.congress, 1))
    assert (shown["standing"], shown["guest"]["full_name"], shown["guest"]["seat"]) == (
        "WAITING",
        "Nguyễn Giả Lập 1",
        "A1",
    )
    assert await world.inside() == set()
    assert (await world.counts())["waiting"] == 1
    [waiting] = (await steward.get("/door-calls")).json()
    assert (waiting["call"]["full_name"], waiting["call"]["credential"], waiting["call"]["typed"]) == (
        "Nguyễn Giả Lập 1",
        "ISSUED",
        False,
    )
    nodded = await steward.post(f"/door-calls/{waiting['call']['call_id']}/answer", {"answer": "NOD"})
    assert nodded.json()["scan"]["verdict"] == "ADMITTED"
    assert (await world.counts())["waiting"] == 0
    assert (await phone.wait(shown["call_id"]))["standing"] == "PRESENT"
    assert (await steward.get("/door-calls")).json() == []
    [scan] = await world.said(ScanRecorded)
    assert (scan.way, str(scan.device_id)) == (Way.PHONE, steward.device_id)
    assert (await world.said(PresenceChanged))[-1].sessions[0].way is Way.PHONE


async def test_a_pass_comes_in_at_once_where_the_organisers_say_so(world: World) -> None:
    await come_in_at_once(world)
    screen = await world.device(role="VENUE")
    shown = await Phone(world).come(await token_on(screen), pass_code=pass_of(world.congress, 1))
    assert (shown["standing"], shown["guest"]["seat"]) == ("PRESENT", "A1")
    assert await world.inside() == {"ĐB001"}
    assert (await world.counts())["by_way"] == [{"way": "PHONE", "present": 1}]


async def test_without_a_camera_the_six_digits_on_the_screen_do(world: World) -> None:
    await come_in_at_once(world)
    screen = await world.device(role="VENUE")
    digits = (await screen_shows(screen))["digits"]
    assert len(digits) == 6
    assert (await Phone(world).come(digits, pass_code=pass_of(world.congress, 1)))["standing"] == "PRESENT"


async def test_the_digits_of_a_badge_always_take_a_nod_and_tell_no_name_before(world: World) -> None:
    await come_in_at_once(world)
    screen, steward = await world.device(role="VENUE"), await world.device()
    phone, hall = Phone(world), await token_on(screen)
    asked = await phone.ask(hall, short_code=typed(2))
    assert asked.json()["guest"] is None
    shown = (await phone.tap(asked.json()["challenge_id"])).json()
    assert (shown["standing"], shown["guest"]) == ("WAITING", None)
    assert "Giả Lập" not in asked.text
    await nod(steward, shown["call_id"])
    now = await phone.wait(shown["call_id"])
    assert (now["standing"], now["guest"]["full_name"]) == ("PRESENT", "Nguyễn Giả Lập 2")


async def test_a_phone_without_lasting_storage_or_a_name_of_its_own_takes_a_nod(world: World) -> None:
    await come_in_at_once(world)
    screen = await world.device(role="VENUE")
    shown = await Phone(world, None).come(await token_on(screen), pass_code=pass_of(world.congress, 1))
    assert shown["standing"] == "WAITING"


async def test_who_hands_over_the_badge_while_waiting_is_present_on_the_phone_too(world: World) -> None:
    screen, steward = await world.device(role="VENUE"), await world.device()
    phone = Phone(world)
    shown = await phone.come(await token_on(screen), pass_code=pass_of(world.congress, 1))
    await steward.scan(pass_of(world.congress, 1))
    assert (await phone.wait(shown["call_id"]))["standing"] == "PRESENT"
    assert (await steward.get("/door-calls")).json() == []
    again = await phone.come(await token_on(screen), pass_code=pass_of(world.congress, 1))
    assert again["standing"] == "PRESENT"
    assert len(await world.said(ScanRecorded)) == 1


async def test_who_is_rejected_learns_no_reason_and_may_ask_again(world: World) -> None:
    screen, steward = await world.device(role="VENUE"), await world.device()
    phone = Phone(world)
    shown = await phone.come(await token_on(screen), pass_code=pass_of(world.congress, 1))
    await steward.post(f"/door-calls/{shown['call_id']}/answer", {"answer": "REJECT"})
    told = await phone.wait(shown["call_id"])
    assert (told["standing"], told["sentence"]) == ("HELP", "Mời đồng chí gặp lễ tân ở cửa.")
    late = await steward.post(f"/door-calls/{shown['call_id']}/answer", {"answer": "NOD"})
    assert late.status_code == 409
    again = await phone.come(await token_on(screen), pass_code=pass_of(world.congress, 1))
    assert again["standing"] == "WAITING"
    assert await world.inside() == set()


async def test_a_no_that_comes_at_the_moment_of_a_nod_is_told_that_somebody_is_in(world: World) -> None:
    screen, steward = await world.device(role="VENUE"), await world.device()
    shown = await Phone(world).come(await token_on(screen), pass_code=pass_of(world.congress, 1))
    path = f"/door-calls/{shown['call_id']}/answer"
    async with world.db.transaction() as conn:
        await conn.execute("UPDATE door_calls SET state = 'NODDED'")
        late = asyncio.create_task(steward.post(path, {"answer": "REJECT"}))
        await world.waiting_for_a_lock(1)
    assert (await late).status_code == 409
    assert [row["state"] for row in await world.table("SELECT state FROM door_calls")] == ["NODDED"]


async def test_a_nod_lets_nobody_in_whom_a_scan_would_not(world: World) -> None:
    screen, steward = await world.device(role="VENUE"), await world.device()
    phone = Phone(world)
    shown = await phone.come(await token_on(screen), pass_code=pass_of(world.congress, 1))
    revoked = (credential(1, state=CredentialState.REVOKED),)
    await world.hear(delegate(world.congress, 1, aggregate_version=2, credentials=revoked))
    [waiting] = (await steward.get("/door-calls")).json()
    assert waiting["call"]["credential"] == "REVOKED"
    answer = await nod(steward, shown["call_id"])
    assert (answer["scan"]["verdict"], answer["state"]) == ("REVOKED", "REJECTED")
    assert (await phone.wait(shown["call_id"]))["standing"] == "HELP"
    assert await world.inside() == set()


async def test_a_hall_of_five_hundred_phones_comes_in_within_a_minute_behind_one_address(
    world: World, hands: Hands
) -> None:
    many = 500
    await world.hear_batch([delegate(world.congress, n) for n in range(PEOPLE + 1, many + 1)])
    screen = await world.device(role="VENUE")
    await come_in_at_once(world)
    began, standings = hands.now, []
    for first in range(1, many + 1, 25):
        if (first - 1) % (many // 4) == 0 and first > 1:
            hands.move(SLOT.total_seconds())  # the code on the screen is another one four times a minute
        hall = await token_on(screen)
        some = range(first, min(first + 25, many + 1))
        came = [Phone(world).come(hall, pass_code=pass_of(world.congress, n)) for n in some]
        standings += [each["standing"] for each in await asyncio.gather(*came)]
    assert standings == ["PRESENT"] * many
    assert len(await world.inside()) == many
    (arrived,) = await world.table("SELECT min(first_at) AS first, max(first_at) AS last FROM presence")
    assert began <= arrived["first"] < arrived["last"] < began + timedelta(minutes=1)


async def test_where_phones_would_not_trust_us_nothing_is_offered(
    make_database: MakeDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DAIHOI_TLS", "internal")
    async with open_world(await make_database("checkin")) as world:
        screen = await world.device(role="VENUE")
        shown = await screen_shows(screen)
        assert (shown["offered"], shown["svg"], shown["address"]) == (False, None, None)
        refused = await Phone(world).ask("123456", short_code=typed(1))
        assert (refused.status_code, refused.json()["code"]) == (409, "hall_not_offered")


async def test_a_screen_at_a_door_knows_nobody(world: World) -> None:
    screen = await world.device(role="VENUE")
    for path in ("/roster/sealed", "/roster/key", "/device", "/roster/sealed-photos", "/door-calls"):
        assert (await screen.get(path)).status_code == 403
    assert (await screen.post("/scans", {"scan_id": "x"})).status_code == 403
