"""Papers, gifts and meals are ticked off per person, counted per delegation, whatever order the devices tell it in."""

from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import pytest

from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import delegate
from tests.support.checkin.checkin_world import Device, World, open_world


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("checkin")) as world:
        yield world


async def set_items(world: World, *items: dict[str, Any]) -> list[dict[str, Any]]:
    path = f"/congresses/{world.congress.congress_id}/handout-items"
    answer = await world.http.put(path, json={"items": list(items)}, headers=world.staff("ORGANIZER"))
    assert answer.status_code == 200, answer.text
    kept: list[dict[str, Any]] = answer.json()
    return kept


async def counted(world: World) -> dict[str, list[int]]:
    path = f"/congresses/{world.congress.congress_id}/handouts"
    found = (await world.http.get(path, headers=world.staff("ORGANIZER"))).json()
    return {unit["unit_code"]: unit["given"] for unit in found["units"]}


async def tick(device: Device, *ticks: tuple[str, str, bool, int]) -> int:
    body = [{"delegate_id": who, "item_id": item, "given": given, "age_ms": age} for who, item, given, age in ticks]
    answer = await device.post("/handouts", {"ticks": body})
    assert answer.status_code == 200, answer.text
    return int(answer.json()["kept"])


async def people(world: World) -> list[str]:
    rows = await world.table("SELECT delegate_id::text FROM known_delegates ORDER BY delegate_code")
    return [row["delegate_id"] for row in rows]


async def test_what_two_devices_hand_out_is_counted_once_per_person_and_item(world: World) -> None:
    units = {"unit_code": "YTE", "unit_name": "Sở Y tế"}
    await world.hear(
        delegate(world.congress, **units), delegate(world.congress, 2, **units), delegate(world.congress, 3)
    )
    papers, gift = await set_items(world, {"name": "Tài liệu"}, {"name": "Quà"})
    one, two = await world.device("Bàn 1", kind="DESK"), await world.device("Bàn 2", kind="DESK")
    first, second, _ = await people(world)
    assert await tick(one, (first, papers["item_id"], True, 0), (second, papers["item_id"], True, 0)) == 2
    assert await tick(two, (first, papers["item_id"], True, 0), (first, gift["item_id"], True, 0)) == 2
    assert (await counted(world))["YTE"] == [2, 1]
    sheet = (await two.get("/handouts?unit_code=YTE")).json()
    assert {(each["delegate_id"], each["item_id"]) for each in sheet["given"]} == {
        (first, papers["item_id"]),
        (second, papers["item_id"]),
        (first, gift["item_id"]),
    }


@pytest.mark.parametrize("late_first", [True, False])
async def test_the_newest_word_holds_in_whatever_order_it_is_heard(world: World, late_first: bool) -> None:
    await world.hear(delegate(world.congress))
    [papers] = await set_items(world, {"name": "Tài liệu"})
    device = await world.device("Bàn 1", kind="DESK")
    [who] = await people(world)
    words = [(who, papers["item_id"], True, 60_000), (who, papers["item_id"], False, 30_000)]
    for word in reversed(words) if late_first else words:
        await tick(device, word)
    await tick(device, *words)
    assert sum(map(sum, (await counted(world)).values())) == 0


async def test_people_and_things_nobody_knows_are_left_out_and_hold_up_nothing(world: World) -> None:
    await world.hear(delegate(world.congress))
    [papers] = await set_items(world, {"name": "Tài liệu"})
    device = await world.device("Bàn 1", kind="DESK")
    [who] = await people(world)
    strange = str(uuid4())
    assert (
        await tick(
            device, (strange, papers["item_id"], True, 0), (who, strange, True, 0), (who, papers["item_id"], True, -5)
        )
        == 1
    )
    assert sum(map(sum, (await counted(world)).values())) == 1


async def test_an_item_keeps_its_ticks_under_a_new_name_and_place_and_loses_them_when_it_goes(world: World) -> None:
    await world.hear(delegate(world.congress))
    papers, gift = await set_items(world, {"name": "Tài liệu"}, {"name": "Quà"})
    device = await world.device("Bàn 1", kind="DESK")
    [who] = await people(world)
    await tick(device, (who, papers["item_id"], True, 0))
    await set_items(
        world, {"item_id": gift["item_id"], "name": "Quà"}, {"item_id": papers["item_id"], "name": "Kỷ yếu"}
    )
    assert list((await counted(world)).values()) == [[0, 1]]
    await set_items(world, {"item_id": gift["item_id"], "name": "Quà"})
    assert list((await counted(world)).values()) == [[0]]
    foreign = await set_items(world, {"item_id": str(uuid4()), "name": "Nước"})
    assert foreign[0]["name"] == "Nước"
