"""Badges that are scanned at the same moment share one look and one transaction, and nothing else."""

import asyncio
from collections.abc import AsyncIterator
from uuid import uuid4

import pytest

from chassis.telemetry import new_traceparent
from contracts.checkin import PresenceChanged, ScanRecorded
from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import code, delegate, scan
from tests.support.checkin.checkin_world import Device, World, open_world

CROWD = 24


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("checkin")) as world:
        yield world


async def _crowd(world: World, gates: int = 4) -> list[tuple[Device, str]]:
    """People before the gates, each with a device and the text of their badge."""
    people = [delegate(world.congress, number) for number in range(1, CROWD + 1)]
    await world.hear(*people)
    devices = [await world.device(f"Cửa {number}") for number in range(gates)]
    texts = [code(world.congress, person.credentials[0]) for person in people]
    return [(devices[number % gates], text) for number, text in enumerate(texts)]


async def test_a_crowd_is_admitted_in_few_transactions_and_each_is_told_once_in_its_own_trace(world: World) -> None:
    crowd = await _crowd(world)
    traces = [new_traceparent() for _ in crowd]

    answers = await asyncio.gather(
        *(
            device.world.http.post("/scans", json=scan(text), headers={**device.headers, "traceparent": trace})
            for (device, text), trace in zip(crowd, traces, strict=True)
        )
    )

    assert [answer.json()["verdict"] for answer in answers] == ["ADMITTED"] * CROWD
    assert (await world.counts())["present"] == CROWD
    (transactions,) = await world.table("SELECT count(DISTINCT xmin::text) AS number FROM scans")
    assert transactions["number"] < CROWD / 2
    assert len(await world.said(ScanRecorded)) == len(await world.said(PresenceChanged)) == CROWD
    rows = await world.table("SELECT key, headers, topic FROM outbox")
    told = {row["key"]: dict(row["headers"])["traceparent"][3:35] for row in rows if "scans" in row["topic"]}
    assert [told[answer.json()["scan_id"]] for answer in answers] == [trace[3:35] for trace in traces]


async def test_delegates_whom_somebody_writes_about_keep_nobody_else_waiting(world: World) -> None:
    crowd = await _crowd(world)
    held = range(0, CROWD, 4)
    ids = [delegate(world.congress, number + 1).delegate_id for number in held]
    async with world.db.transaction() as conn:
        await conn.execute("SELECT FROM attendance WHERE delegate_id = ANY($1) FOR UPDATE", ids)
        scans = [asyncio.create_task(device.scan(text)) for device, text in crowd]
        free = await asyncio.gather(*(each for number, each in enumerate(scans) if number not in held))
        assert not any(scans[number].done() for number in held)

    answers = [*free, *await asyncio.gather(*(scans[number] for number in held))]
    assert [answer["verdict"] for answer in answers] == ["ADMITTED"] * CROWD


async def test_one_badge_at_every_gate_among_the_crowd_is_admitted_once(world: World) -> None:
    crowd = await _crowd(world)
    devices = {device.gate_id: device for device, _ in crowd}.values()
    text = crowd[0][1]

    answers = await asyncio.gather(
        *(device.scan(text) for device in devices for _ in range(3)), *(d.scan(t) for d, t in crowd[1:])
    )

    verdicts = [answer["verdict"] for answer in answers]
    assert sorted(verdicts[:12]) == ["ADMITTED", *["ALREADY_CHECKED_IN"] * 11]
    assert verdicts[12:] == ["ADMITTED"] * (CROWD - 1)
    assert sum(event.first_presence for event in await world.said(ScanRecorded)) == CROWD


async def test_a_scan_sent_twice_at_the_same_moment_is_one_and_gets_one_answer(world: World) -> None:
    crowd = await _crowd(world)
    scan_id = str(uuid4())

    first, again, *_ = await asyncio.gather(
        *(crowd[0][0].scan(crowd[0][1], scan_id=scan_id) for _ in range(2)), *(d.scan(t) for d, t in crowd[1:])
    )

    assert first == again
    assert len(await world.said(ScanRecorded)) == CROWD


async def test_one_that_cannot_be_stored_takes_nobody_along(world: World, caplog: pytest.LogCaptureFixture) -> None:
    crowd = await _crowd(world)
    spoiled = delegate(world.congress, 1).credentials[0].credential_id
    async with world.db.connection() as conn:
        await conn.execute(f"ALTER TABLE scans ADD CHECK (credential_id <> '{spoiled}')")

    answers = await asyncio.gather(
        *(device.post("/scans", scan(text)) for device, text in crowd), return_exceptions=True
    )

    assert "scans could not be settled together; each is tried alone" in caplog.messages
    assert isinstance(answers[0], BaseException) or answers[0].status_code == 500
    assert [answer.json()["verdict"] for answer in answers[1:] if not isinstance(answer, BaseException)] == [
        "ADMITTED"
    ] * (CROWD - 1)


async def test_one_id_for_two_badges_admits_the_first_bearer_and_keeps_the_second_for_whoever_looks_after_the_device(
    world: World,
) -> None:
    crowd = await _crowd(world)
    same = str(uuid4())
    places = (10, 12)

    answers = await asyncio.gather(
        *(
            device.post("/scans", scan(text, **({"scan_id": same} if place in places else {})))
            for place, (device, text) in enumerate(crowd)
        )
    )

    named = [(answer.json().get("delegate") or {}).get("full_name") for answer in answers]
    own = [delegate(world.congress, place + 1).full_name for place in range(CROWD)]
    assert all(name in (None, own[place]) for place, name in enumerate(named)), "nobody is shown another one's name"
    assert sorted(answers[place].status_code for place in places) == [200, 409]
    assert (await world.counts())["present"] == CROWD - 1


async def test_many_who_are_held_leave_a_free_one_a_connection(world: World) -> None:
    crowd = await _crowd(world)
    held = [delegate(world.congress, number).delegate_id for number in range(1, CROWD)]
    async with world.db.transaction() as conn:
        await conn.execute("SELECT FROM attendance WHERE delegate_id = ANY($1) FOR UPDATE", held)
        scans = [asyncio.create_task(device.scan(text)) for device, text in crowd[:-1]]
        assert (await crowd[-1][0].scan(crowd[-1][1]))["verdict"] == "ADMITTED"

    assert [answer["verdict"] for answer in await asyncio.gather(*scans)] == ["ADMITTED"] * (CROWD - 1)
