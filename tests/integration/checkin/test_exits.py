"""Who goes out of a session that counts it, and comes back: the hall knows who is inside, and nobody loses a presence."""

import random
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest

from chassis import clock
from contracts.checkin import Direction, PresenceChanged, ScanRecorded, Verdict
from daihoi.commands.daily.replaying import VIETNAM, NoReplay, replayed
from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import code, credential, delegate, iso, queued
from tests.support.checkin.checkin_world import World, open_world
from tests.support.waiting import until


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("checkin")) as world:
        await world.hear_batch([delegate(world.congress, n) for n in range(1, 4)])
        yield world


async def counting_exits(world: World, *, counted: bool = True) -> None:
    session = await world.set_session(0, is_open=True)
    path = f"/congresses/{world.congress.congress_id}/sessions/{session}/exits"
    answer = await world.http.put(path, json={"counted": counted}, headers=world.staff("ORGANIZER"))
    assert answer.json()["counts_exits"] is counted


def badge(world: World, number: int = 1) -> str:
    return code(world.congress, credential(number))


async def test_out_and_in_again_moves_who_is_inside_and_nobodys_presence(world: World) -> None:
    await counting_exits(world)
    way_in, way_out = await world.device("Cửa A"), await world.device("Cửa B")
    for number in (1, 2):
        await way_in.scan(badge(world, number))
    picture = await world.counts()
    assert (picture["present"], picture["inside"]) == (2, 2)

    left = await way_out.scan(badge(world), direction="OUT")
    assert (left["verdict"], left["sentence"], left["flagged"]) == ("LEFT", "MỜI RA", False)
    picture = await world.counts()
    assert (picture["present"], picture["inside"]) == (2, 1)
    again = await way_out.scan(badge(world), direction="OUT")
    assert again["verdict"] == "ALREADY_LEFT"
    assert again["first_scan"]["gate_name"] == "Cửa B"

    back = await way_in.scan(badge(world))
    assert (back["verdict"], back["flagged"]) == ("ADMITTED", False)
    picture = await world.counts()
    assert (picture["present"], picture["inside"], picture["conflicts"]) == (2, 2, 0)
    assert (await way_in.scan(badge(world)))["verdict"] == "ALREADY_CHECKED_IN"
    gates = {each["name"]: each["present"] for each in picture["by_gate"]}
    assert gates == {"Cửa A": 2, "Cửa B": 0}


async def test_others_hear_of_the_exit_as_a_fact_and_of_a_presence_that_stays(world: World) -> None:
    await counting_exits(world)
    gate = await world.device()
    await gate.scan(badge(world))
    await gate.scan(badge(world), direction="OUT")
    told = await world.said(ScanRecorded)
    assert [(each.direction, each.verdict, each.first_presence) for each in told] == [
        (Direction.IN, Verdict.ADMITTED, True),
        (Direction.OUT, Verdict.ADMITTED, False),
    ]
    first, second = await world.said(PresenceChanged)
    assert first.sessions == second.sessions


async def test_without_the_setting_a_gate_for_exits_lets_in_as_ever(world: World) -> None:
    await world.set_session(0, is_open=True)
    gate = await world.device()
    assert (await gate.scan(badge(world), direction="OUT"))["verdict"] == "ADMITTED"
    assert (await world.counts())["inside"] is None


async def test_a_gate_for_both_lets_out_who_is_inside_and_in_who_is_not(world: World) -> None:
    await counting_exits(world)
    gate = await world.device()
    verdicts = [(await gate.scan(badge(world), direction="BOTH"))["verdict"] for _ in range(4)]
    assert verdicts == ["ADMITTED", "LEFT", "ADMITTED", "LEFT"]


async def test_who_goes_out_without_having_come_in_is_a_case_until_the_entry_is_heard_of(world: World) -> None:
    await counting_exits(world)
    gate = await world.device()
    left = await gate.scan(badge(world), direction="OUT")
    assert (left["verdict"], left["flagged"]) == ("LEFT", True)
    case = (await world.conflicts())[0]
    assert (case["conflict"], case["ways"]) == ("NEVER_IN", ["SEEN"])
    assert "chưa có lượt vào" in case["reason"]
    entry = queued(badge(world), scanned_at=iso(clock.real_now() - timedelta(minutes=9)), age_ms=540_000)
    await gate.send(entry)
    assert await world.conflicts() == []
    picture = await world.counts()
    assert (picture["present"], picture["inside"], picture["conflicts"]) == (1, 0, 0)


async def test_an_exit_taken_back_leaves_the_delegate_inside(world: World) -> None:
    await counting_exits(world)
    gate = await world.device()
    await gate.scan(badge(world))
    left = await gate.scan(badge(world), direction="OUT")
    assert (await gate.undo(left["scan_id"]))["outcome"] == "UNDONE"
    assert (await world.counts())["inside"] == 1


async def test_a_device_hears_who_went_out_with_its_list(world: World) -> None:
    await counting_exits(world)
    gate = await world.device()
    await gate.scan(badge(world))
    revision = (await gate.roster())["revision"]
    await gate.scan(badge(world), direction="OUT")
    await world.hear_batch(await world.said(ScanRecorded))
    roster = await gate.roster(f"?since={revision}")
    assert roster["session"]["counts_exits"] is True
    assert roster["delegates"][0]["present"]["left_gate"] == "Cửa A"


async def test_the_steward_and_the_organisers_turn_a_device(world: World) -> None:
    await counting_exits(world)
    gate = await world.device()
    assert (await gate.get("/device")).json()["direction"] == "IN"
    own = await world.http.put("/device/direction", json={"direction": "OUT"}, headers=gate.headers)
    assert own.status_code == 204

    async def hears_of_it() -> bool:
        return bool((await gate.get("/device")).json()["direction"] == "OUT")

    await until(hears_of_it, "the device hears which way it is turned")
    card = (await gate.get("/device")).json()
    path = f"/congresses/{world.congress.congress_id}/devices/{card['device_id']}/direction"
    staff = world.staff("ORGANIZER")
    assert (await world.http.put(path, json={"direction": "BOTH"}, headers=staff)).status_code == 204
    fleet = await world.http.get(f"/congresses/{world.congress.congress_id}/fleet", headers=staff)
    assert [each["direction"] for each in fleet.json()] == ["BOTH"]


@pytest.mark.parametrize("seed", range(6))
async def test_a_day_uploaded_in_any_order_and_twice_ends_with_the_same_people_inside(world: World, seed: int) -> None:
    await counting_exits(world)
    gates = [await world.device("Cửa A"), await world.device("Cửa B")]
    chance = random.Random(seed)
    day: list[dict[str, Any]] = []
    expected: dict[int, bool] = {}
    for minute in range(12):
        number = chance.randint(1, 3)
        out = expected.get(number, False)
        expected[number] = not out
        shown, direction = ("LEFT", "OUT") if out else ("ADMITTED", "IN")
        age = timedelta(minutes=20 - minute)
        at = iso(clock.real_now() - age)
        told = {"shown": shown, "direction": direction, "scanned_at": at, "age_ms": age / timedelta(milliseconds=1)}
        day.append(queued(badge(world, number), **told))
    waiting = day + chance.sample(day, 4)
    chance.shuffle(waiting)
    for each in waiting:
        await chance.choice(gates[:1]).send(each)
    picture = await world.counts()
    assert picture["present"] == len(expected)
    assert picture["inside"] == sum(expected.values())
    assert picture["conflicts"] == 0


async def test_the_hall_of_a_second_names_who_was_inside_and_who_had_gone_out(world: World) -> None:
    await counting_exits(world)
    await world.table("UPDATE session_doors SET first_opened_at = now() - interval '2 hours'")
    gate = await world.device("Cửa A")

    def told(number: int, shown: str, minutes: float, direction: str = "IN") -> dict[str, Any]:
        at = iso(clock.real_now() - timedelta(minutes=minutes))
        way = {"shown": shown, "direction": direction, "scanned_at": at, "age_ms": minutes * 60_000}
        return queued(badge(world, number), **way)

    await gate.send(
        told(1, "ADMITTED", 50), told(1, "LEFT", 40, "OUT"), told(2, "ADMITTED", 30), told(1, "ADMITTED", 20)
    )

    async def hall(minutes: float) -> tuple[int, int | None, list[bool]]:
        at = (clock.now() - timedelta(minutes=minutes)).astimezone(VIETNAM)
        found = await replayed(world.db.dsn, f"{at:%H:%M:%S}", day=f"{at:%Y-%m-%d}")
        return found.picture.present, found.picture.inside, [each.inside for each in found.people]

    assert await hall(55) == (0, 0, [])
    assert await hall(45) == (1, 1, [True])
    assert await hall(35) == (1, 0, [False])
    assert await hall(25) == (2, 1, [False, True])
    assert await hall(10) == (2, 2, [True, True])
    with pytest.raises(NoReplay, match="chưa đến"):
        await hall(-5)
    with pytest.raises(NoReplay, match="HH:MM"):
        await replayed(world.db.dsn, "bảy giờ")
    with pytest.raises(NoReplay, match="--congress"):
        await replayed(world.db.dsn, "07:40", congress="KHÔNG CÓ")
