"""Present are those who are inside and on the list; the others stand in a line of their own; conflicts come and go."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from chassis import clock
from contracts.checkin import PresenceChanged, ScanRecorded
from contracts.registration import CredentialState, DelegateStatus
from services.checkin.usecases.known.follow_delegates import follow_delegates
from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import code, credential, delegate, queued, replacement
from tests.support.checkin.checkin_world import World, open_world


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("checkin")) as world:
        yield world


def figures(picture: dict[str, Any]) -> tuple[int, int, int]:
    for part in ("by_unit", "by_category"):
        assert sum(each["expected"] for each in picture[part]) == picture["expected"]
    for part in ("by_unit", "by_category", "by_gate", "by_minute"):
        assert sum(each["present"] for each in picture[part]) == picture["present"]
    return picture["expected"], picture["present"], picture["off_list"]


async def test_a_delegate_replaced_after_arriving_stands_beside_the_list(world: World) -> None:
    person = delegate(world.congress)
    await world.hear(person, delegate(world.congress, 2))
    device = await world.device()
    await device.scan(code(world.congress, credential(1)))
    assert figures(await world.counts()) == (2, 1, 0)
    await world.hear(replacement(person, 3))
    assert figures(await world.counts()) == (2, 0, 1)
    await device.scan(code(world.congress, credential(3)))
    assert figures(await world.counts()) == (2, 1, 1)


async def test_a_delegate_withdrawn_after_arriving_falls_out_and_comes_back(world: World) -> None:
    person = delegate(world.congress)
    await world.hear(person)
    device = await world.device()
    await device.scan(code(world.congress, credential(1)))
    await world.hear(person.model_copy(update={"aggregate_version": 2, "status": "WITHDRAWN"}))
    assert figures(await world.counts()) == (0, 0, 1)
    await world.hear(person.model_copy(update={"aggregate_version": 3}))
    assert figures(await world.counts()) == (1, 1, 0)


async def test_a_changed_unit_moves_the_arrival(world: World) -> None:
    person = delegate(world.congress, unit_code="CŨ", unit_name="Đơn vị cũ", category="GUEST")
    await world.hear(person)
    device = await world.device()
    await device.scan(code(world.congress, credential(1)))
    moved = {"aggregate_version": 2, "unit_code": "MỚI", "unit_name": "Đơn vị mới", "category": "LEADER"}
    await world.hear(person.model_copy(update=moved))
    picture = await world.counts()
    assert [(unit["unit_code"], unit["expected"], unit["present"]) for unit in picture["by_unit"]] == [("MỚI", 1, 1)]
    assert [(each["category"], each["present"]) for each in picture["by_category"]] == [("LEADER", 1)]


async def test_somebody_let_in_with_a_badge_nobody_knows_stands_beside_the_list_until_named(world: World) -> None:
    device = await world.device()
    await device.send(queued(code(world.congress, credential(9))), queued(code(world.congress, credential(9))))
    assert figures(await world.counts()) == (0, 0, 1)
    await world.hear(delegate(world.congress, 9))
    assert figures(await world.counts()) == (1, 1, 0)
    assert [each["conflict"] for each in await world.conflicts()] == ["ALREADY_CHECKED_IN"]


async def test_a_strangers_admission_undone_before_the_badge_is_known_stays_undone(world: World) -> None:
    device = await world.device()
    [stranger] = await device.send(queued(code(world.congress, credential(9))))
    assert (await device.undo(stranger["scan_id"]))["outcome"] == "UNDONE"
    assert figures(await world.counts()) == (0, 0, 0)
    await world.hear(delegate(world.congress, 9))
    assert figures(await world.counts()) == (1, 0, 0)
    assert (await device.undo(stranger["scan_id"]))["outcome"] == "ALREADY_UNDONE"


async def test_a_stranger_stored_while_their_badge_arrives_gets_a_name(world: World) -> None:
    """Whoever follows the delegates holds the congress; the stranger's scan waits, looks again, and finds the name."""
    device = await world.device()
    async with world.db.transaction() as conn:
        await follow_delegates(conn, [delegate(world.congress, 9)])
        sending = asyncio.create_task(device.send(queued(code(world.congress, credential(9)))))
        await world.waiting_for_a_lock(1)
    [answer] = await sending
    assert (answer["flagged"], answer["delegate"]["full_name"]) == (False, "Nguyễn Giả Lập 9")
    assert figures(await world.counts()) == (1, 1, 0)


async def test_conflicts_fall_when_undone_or_settled(world: World) -> None:
    revoked = credential(1, state=CredentialState.REVOKED)
    await world.hear(delegate(world.congress, credentials=(revoked,)), delegate(world.congress, 2))
    one, two = await world.device("Cửa A", role="GATE_SUPERVISOR"), await world.device("Cửa B")
    [first] = await one.send(queued(code(world.congress, revoked)))
    await one.send(queued(code(world.congress, credential(2))))
    [double] = await two.send(queued(code(world.congress, credential(2))))
    assert (await world.counts())["conflicts"] == 2

    path = f"/congresses/{world.congress.congress_id}/conflicts/{first['scan_id']}/settlement"
    assert (await two.post(path, {"settlement": "SEEN"})).status_code == 403
    settled = (await one.post(path, {"settlement": "SEEN"})).json()
    assert settled["settled"]["by"] == one.device_id
    assert (await world.counts())["conflicts"] == 1
    again = await world.http.post(path, json={}, headers=world.staff("ORGANIZER"))
    assert again.json() == settled

    undone = await two.undo(double["scan_id"])
    assert undone["present"]
    assert "Cửa A" in undone["sentence"]
    assert (await world.counts())["conflicts"] == 0
    assert len(await world.table("SELECT 1 FROM audit WHERE action = 'conflict.settled'")) == 1


@pytest.mark.parametrize("by", ["settled", "undone"])
async def test_a_device_hears_that_its_conflict_calls_nobody_any_more(world: World, by: str) -> None:
    await world.hear(delegate(world.congress))
    first, second = await world.device("Cửa A"), await world.device("Cửa B", "GATE_SUPERVISOR")
    text = code(world.congress, credential(1))
    await first.send(queued(text))
    [double] = await second.send(queued(text))
    assert double["flagged"]
    asked = f"/device/open-conflicts?scan_id={double['scan_id']}&scan_id={uuid4()}"
    assert (await second.get(asked)).json() == [double["scan_id"]]
    if by == "settled":
        here = f"/congresses/{world.congress.congress_id}/conflicts/{double['scan_id']}/settlement"
        await world.http.post(here, json={}, headers=world.staff("ORGANIZER"))
    else:
        await second.undo(double["scan_id"])
    assert (await second.get(asked)).json() == []


async def test_settling_what_is_no_conflict_is_not_found(world: World) -> None:
    await world.hear(delegate(world.congress))
    device = await world.device(role="GATE_SUPERVISOR")
    answer = await device.scan(code(world.congress, credential(1)))
    path = f"/congresses/{world.congress.congress_id}/conflicts/{answer['scan_id']}/settlement"
    assert (await device.post(path, {})).status_code == 404


@pytest.mark.parametrize("undo_first", [True, False])
@pytest.mark.parametrize("taken_back", [0, 1])
async def test_an_undo_of_somebody_scanned_at_two_gates_means_the_same_in_any_order(
    world: World, undo_first: bool, taken_back: int
) -> None:
    await world.hear(delegate(world.congress))
    gates = [await world.device(name, "GATE_SUPERVISOR") for name in ("Cửa A", "Cửa B")]
    text = code(world.congress, credential(1))
    scans = [queued(text, age_ms=120_000), queued(text, age_ms=60_000)]
    order = [taken_back, 1 - taken_back] if undo_first else [1 - taken_back, taken_back]
    for number in order:
        await gates[number].send(scans[number])
        if number == taken_back:
            await gates[number].undo(scans[number]["scan_id"])

    [row] = await world.table("SELECT present, scan_id::text FROM presence")
    assert row == {"present": True, "scan_id": scans[1 - taken_back]["scan_id"]}
    assert (await world.counts())["conflicts"] == 0
    assert (await world.said(PresenceChanged))[-1].sessions[0].present
    last = (await gates[1 - taken_back].undo(scans[1 - taken_back]["scan_id"]))["present"]
    assert not last
    assert await world.inside() == set()


async def test_the_roster_tells_devices_of_an_arrival_that_rests_on_another_scan(world: World) -> None:
    await world.hear(delegate(world.congress))
    device, other = await world.device("Cửa A"), await world.device("Cửa B")
    held = (await device.roster())["revision"]
    await device.scan(code(world.congress, credential(1)))
    await other.send(queued(code(world.congress, credential(1)), age_ms=600_000))
    await world.hear_batch(await world.said(ScanRecorded))
    [person] = (await device.roster(f"?since={held}"))["delegates"]
    assert person["present"]["gate"] == "Cửa B"


async def test_the_hall_is_shown_as_it_was_at_any_moment_of_the_morning(world: World) -> None:
    await world.hear_batch([delegate(world.congress, n) for n in range(1, 5)])
    one, two = await world.device("Cửa A", "GATE_SUPERVISOR"), await world.device("Cửa B")
    await world.table("UPDATE session_doors SET first_opened_at = first_opened_at - interval '2 hours'")
    early, late = (queued(code(world.congress, credential(n)), age_ms=60_000 * age) for n, age in ((1, 50), (2, 20)))
    wrong = queued(code(world.congress, credential(3)), age_ms=60_000 * 45)
    await one.send(early, wrong)
    await two.send(late)
    await one.undo(wrong["scan_id"], age_ms=60_000 * 30)

    async def past(minutes_ago: float) -> tuple[int, dict[str, int]]:
        at = (clock.now() - timedelta(minutes=minutes_ago)).isoformat()
        path = f"/congresses/{world.congress.congress_id}/past"
        found = (await world.http.get(path, params={"at": at}, headers=world.staff("ORGANIZER"))).json()
        assert sum(each["present"] for each in found["by_unit"]) == found["present"]
        return found["present"], {each["name"]: each["present"] for each in found["by_gate"]}

    assert await past(55) == (0, {})
    assert await past(48) == (1, {"Cửa A": 1})
    assert await past(40) == (2, {"Cửa A": 2})
    assert await past(25) == (1, {"Cửa A": 1})
    assert await past(0) == (2, {"Cửa A": 1, "Cửa B": 1})


async def test_who_has_withdrawn_with_nobody_in_their_place_is_told_beside_the_expected(world: World) -> None:
    people = [delegate(world.congress, n) for n in range(1, 4)]
    await world.hear_batch(people)
    await world.hear(people[0].model_copy(update={"aggregate_version": 2, "status": DelegateStatus.WITHDRAWN}))
    await world.hear_batch([replacement(people[1], 9)])
    picture = await world.counts()
    assert (picture["expected"], picture["withdrawn"]) == (2, 1)
