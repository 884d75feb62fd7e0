"""The live picture: counted from facts in any order, equal to SQL, pushed when something changes, read in few questions."""

import asyncio
import json
import random
from collections.abc import AsyncIterator, Mapping
from typing import Any

import asyncpg
import pytest

from chassis import clock
from contracts.checkin import ScanRecorded, ScanUndone
from contracts.envelope import Event
from contracts.leave import Leave, LeaveChanged
from contracts.registration import CongressUpdated, Unit
from services.checkin.domain.ids import CongressId
from services.checkin.storage.presence import counts
from services.checkin.storage.presence.views import Counts
from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import code, congress, credential, delegate, queued
from tests.support.checkin.checkin_world import World, open_world


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("checkin")) as world:
        yield world


async def test_the_numbers_are_those_of_sql_in_whatever_order_facts_are_heard(world: World) -> None:
    chance = random.Random(3)
    await world.hear_batch([delegate(world.congress, n) for n in range(1, 31)])
    devices = [await world.device("Cửa A"), await world.device("Cửa B")]
    for _ in range(60):
        device = chance.choice(devices)
        answer = await device.scan(code(world.congress, credential(chance.randint(1, 35))))
        if answer["verdict"] == "ADMITTED" and chance.random() < 0.3:
            await device.post(f"/scans/{answer['scan_id']}/undo", None)
    facts: list[Event] = [*await world.said(ScanRecorded), *await world.said(ScanUndone)]
    chance.shuffle(facts)

    for fact in facts:
        await world.hear(fact)

    picture = await world.counts()
    scans = await world.table("SELECT gate_id::text FROM scans")
    present = await world.table(
        "SELECT d.unit_code, gate_id::text FROM presence JOIN known_delegates d USING (delegate_id) WHERE present"
    )
    assert (picture["scans"], picture["present"]) == (len(scans), len(present))
    for unit in picture["by_unit"]:
        assert unit["present"] == sum(row["unit_code"] == unit["unit_code"] for row in present)
    for gate in picture["by_gate"]:
        assert gate["present"] == sum(row["gate_id"] == gate["gate_id"] for row in present)
        assert gate["scans"] == sum(row["gate_id"] == gate["gate_id"] for row in scans)
    for part in ("by_unit", "by_category", "by_gate", "by_minute"):
        assert sum(each["present"] for each in picture[part]) == len(present)
    assert picture["official_present"] == len(present)


async def test_who_has_leave_is_told_apart_from_who_is_just_missing_and_nobody_is_counted_twice(world: World) -> None:
    await world.hear_batch([delegate(world.congress, n) for n in range(1, 7)])
    device = await world.device()
    await device.scan(code(world.congress, credential(1)))
    granted = {1: Leave.ABSENT, 2: Leave.ABSENT, 3: Leave.LATE, 4: Leave.ABSENT}
    await world.hear_batch([leave(world, n, 2, value) for n, value in granted.items()])
    await world.hear(leave(world, 4, 3, None), leave(world, 4, 2, Leave.ABSENT))

    picture = await world.counts()
    assert [picture[name] for name in ("expected", "present", "excused", "absent")] == [6, 1, 1, 4]
    path = f"/congresses/{world.congress.congress_id}/people"
    told = (await world.http.get(path, headers=world.staff("ORGANIZER"))).json()
    assert {one["full_name"][-1]: one["leave"] for one in told if one["leave"]} == {
        "1": "ABSENT",
        "2": "ABSENT",
        "3": "LATE",
    }


def leave(world: World, n: int, version: int, value: Leave | None) -> LeaveChanged:
    of, who = world.congress.congress_id, delegate(world.congress, n).delegate_id
    return LeaveChanged(delegate_id=who, congress_id=of, aggregate_version=version, leave=value)


async def test_delegations_stand_in_the_order_of_protocol(world: World) -> None:
    people = [delegate(world.congress, n, unit_code="ĐÔNG" if n > 2 else "ÍT") for n in range(1, 8)]
    await world.hear_batch([*people, delegate(world.congress, 8, unit_code="LẠ", unit_name="A: chưa có thứ tự")])
    for version, order in ((2, ["ÍT", "VẮNG", "ĐÔNG"]), (3, ["ĐÔNG", "ÍT"])):
        units = tuple(Unit(unit_code=code, name=code, kind="OTHER") for code in order)
        await world.hear(world.congress.model_copy(update={"aggregate_version": version, "units": units}))
        picture = await world.counts()
        there = [code for code in order if code != "VẮNG"]
        assert [unit["unit_code"] for unit in picture["by_unit"]] == [*there, "LẠ"]
    assert [unit["expected"] for unit in picture["by_unit"]] == [5, 2, 1]


async def test_a_viewer_gets_a_new_picture_when_an_arrival_was_counted(world: World) -> None:
    await world.hear(delegate(world.congress))
    device = await world.device()
    hub = world.app.state.counts_hub
    frames: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
    watching = asyncio.create_task(_watch(hub, str(world.congress.congress_id), frames))
    first = await asyncio.wait_for(frames.get(), 5)
    await device.scan(code(world.congress, credential(1)))
    await world.hear_batch(await world.said(ScanRecorded))
    while (second := await asyncio.wait_for(frames.get(), 5))["present"] == 0:
        pass
    watching.cancel()
    assert (first["present"], second["present"], second["expected"]) == (0, 1, 1)
    assert second["as_of"] >= first["as_of"]


async def _watch(hub: Any, key: str, frames: "asyncio.Queue[dict[str, Any]]") -> None:
    import json

    from starlette.requests import Request

    scope = {"type": "http", "headers": [], "query_string": b"", "state": {}, "method": "GET", "path": "/"}
    response = hub.response(Request(scope), key)
    async for chunk in response.body_iterator:
        for line in chunk.decode().splitlines():
            if line.startswith("data: ") and "present" in (said := json.loads(line[6:])):
                frames.put_nowait(said)


async def test_the_picture_of_five_hundred_delegates_asks_no_more_often_than_that_of_one(world: World) -> None:
    small, big = congress(number=7), congress(number=8)
    people = [delegate(big, n, unit_code=f"DV{n % 40}", scanned=n > 20) for n in range(1, 501)]
    await world.hear(small, big)
    await world.hear_batch([delegate(small, 501), *people])
    _, alone = await _read_listening(world, small)
    picture, asked = await _read_listening(world, big)
    assert (picture.expected, len(picture.by_unit), len(picture.leaders_missing)) == (500, 40, 20)
    assert asked == alone


async def _read_listening(world: World, which: CongressUpdated) -> tuple[Counts, list[str]]:
    """Read the picture and give with it every statement that this took."""
    asked: list[str] = []
    async with world.db.connection() as conn:
        with conn.query_logger(lambda query: asked.append(query.query)):
            picture = await counts.read(conn, CongressId(which.congress_id), None, clock.now())
            await asyncio.sleep(0)  # asyncpg tells of a statement in the loop's next turn
    return picture, asked


async def test_each_person_is_looked_at_a_few_times_while_no_table_has_statistics_yet(world: World) -> None:
    """The first minutes of a morning: everybody comes at once, and PostgreSQL still believes that nobody is there."""
    people, asked = range(1, 201), list[asyncpg.connection.LoggedQuery]()
    await world.hear_batch([delegate(world.congress, n) for n in people])
    device = await world.device()
    await device.send(*[queued(code(world.congress, credential(n))) for n in people])
    conn = await asyncpg.connect(world.db.dsn)
    with conn.query_logger(asked.append):
        picture = await counts.read(conn, CongressId(world.congress.congress_id), None, clock.now())
    assert picture.present == len(people)

    looked = 0
    for one in asked:
        if one.query.lstrip().startswith(("SELECT", "WITH")):
            [told] = json.loads(await conn.fetchval(f"EXPLAIN (ANALYZE, FORMAT JSON) {one.query}", *one.args))
            looked += rows_read(told["Plan"])
    await conn.close()
    assert len(people) < looked < len(people) * 20


def rows_read(plan: Mapping[str, Any]) -> int:
    """All rows that the scans under `plan` gave or threw away, and that joins threw away."""
    removed = sum(plan.get(f"Rows Removed by {by}", 0) for by in ("Filter", "Join Filter", "Index Recheck"))
    given = plan["Actual Rows"] if "Relation Name" in plan else 0
    return round((given + removed) * plan["Actual Loops"]) + sum(map(rows_read, plan.get("Plans", ())))
