"""A wrong link between an entry and a delegate is taken away or changed; what mending a name drops is said where people look."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from contracts.registration import Unit
from tests.conftest import MakeDatabase
from tests.support.honors.honors_people import delegate, presence
from tests.support.honors.honors_rows import roll_row
from tests.support.honors.honors_world import World, open_world

HERE_TWO = "Cá nhân Giả Lập 2"


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("honors")) as opened:
        for n in (1, 2, 3):
            await opened.hear(delegate(opened.congress, n))
        yield opened


async def link(world: World, name: str, code: str | None) -> dict[str, Any]:
    entry_id = (await world.entry(name))["entry_id"]
    return await world.command(f"/entries/{entry_id}/representative", delegate_code=code)


async def linked(world: World, name: str) -> str | None:
    who = (await world.entry(name))["representative"]
    return who and who["name"]


async def doubts(world: World, name: str) -> list[str]:
    answer = await world.http.get(f"{world.here}/proof", headers=world.staff("ORGANIZER"))
    return next(line["doubts"] for line in answer.json()["sheet"]["lines"] if line["words"]["name"] == name)


async def correct(world: World, whose: str, **words: str) -> dict[str, Any]:
    entry_id = (await world.entry(whose))["entry_id"]
    body = {"reason": "Sửa theo quyết định", **words}
    answer = await world.http.post(f"/entries/{entry_id}/correction", json=body, headers=world.staff("ORGANIZER"))
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def test_a_wrong_link_is_taken_away_and_the_right_person_linked(world: World) -> None:
    await world.load([roll_row(1, name=HERE_TWO, delegate_code="")])
    await link(world, HERE_TWO, None)
    assert (await link(world, HERE_TWO, "GL-001"))["outcome"] == "DONE"
    over = await link(world, HERE_TWO, "GL-002")
    assert over["outcome"] == "NOT_ALLOWED"
    assert "bỏ gắn trước" in over["sentence"]
    gone = await link(world, HERE_TWO, None)
    assert (gone["outcome"], gone["sentence"]) == ("DONE", f"Đã bỏ gắn. {HERE_TWO} chưa gắn với đại biểu nào.")
    assert await linked(world, HERE_TWO) is None
    assert (await link(world, HERE_TWO, "GL-002"))["outcome"] == "DONE"
    assert await linked(world, HERE_TWO) == HERE_TWO


async def test_a_link_by_code_is_taken_away_and_the_same_file_does_not_bring_it_back(world: World) -> None:
    row = roll_row(2)
    await world.load([row])
    assert await linked(world, HERE_TWO) == HERE_TWO
    await link(world, HERE_TWO, None)
    again = await world.load([row])
    assert (again["created"], again["withdrawn"]) == (0, 0)
    assert await linked(world, HERE_TWO) is None
    await world.load([{**row, "delegate_code": ""}])
    assert await linked(world, HERE_TWO) is None


async def test_the_receiver_of_a_collective_is_taken_away_too(world: World) -> None:
    await world.load([roll_row(1, "Tập thể")])
    await link(world, "Tập thể Giả Lập 1", None)
    assert await linked(world, "Tập thể Giả Lập 1") is None


async def test_who_was_announced_in_person_stays_linked(world: World) -> None:
    await world.hear(presence(world.congress, delegate(world.congress, 2)))
    await world.load([roll_row(2)])
    await world.announce((await world.entry(HERE_TWO))["entry_id"])
    assert (await link(world, HERE_TWO, None))["outcome"] == "NOT_ALLOWED"
    assert await linked(world, HERE_TWO) == HERE_TWO


async def test_a_mended_name_that_drops_a_link_is_looked_at_again(world: World) -> None:
    await world.load([roll_row(2)])
    assert await doubts(world, HERE_TWO) == []
    await correct(world, HERE_TWO, name="Cá nhân Giả Lập Hai")
    assert await linked(world, "Cá nhân Giả Lập Hai") is None
    said = await doubts(world, "Cá nhân Giả Lập Hai")
    assert any("GL-002" in one and HERE_TWO in one for one in said)


async def test_what_was_read_as_a_person_is_made_a_collective_until_it_is_announced(world: World) -> None:
    name = "Sáng Kiến Giả Lập"
    await world.load([roll_row(1, name=name, delegate_code="")])
    assert (await correct(world, name, kind="COLLECTIVE"))["outcome"] == "DONE"
    assert (await world.entry(name))["kind"] == "COLLECTIVE"
    row = roll_row(1, name=name, delegate_code="")
    again = await world.load([row])
    assert (again["created"], (await world.entry(name))["kind"]) == (0, "COLLECTIVE")
    await world.announce((await world.entry(name))["entry_id"])
    refused = await correct(world, name, kind="INDIVIDUAL")
    assert (refused["outcome"], (await world.entry(name))["kind"]) == ("NOT_ALLOWED", "COLLECTIVE")


async def test_a_unit_is_known_by_what_the_rosters_files_call_it(make_database: MakeDatabase) -> None:
    units = (Unit(unit_code="DL", name="Công ty Điện lực Giả Lập", kind="OTHER", other_names=("PC Giả Lập",)),)
    async with open_world(await make_database("honors"), units=units) as world:
        await world.hear(delegate(world.congress, 1, full_name="Vi Thử An", unit_name="Công ty Điện lực Giả Lập"))
        await world.hear(delegate(world.congress, 2, full_name="Vi Thử An", unit_name="Sở Giả Lập"))
        await world.load([roll_row(1, name="Vi Thử An", unit_name="PC Giả Lập", delegate_code="")])
        entry = await world.entry("Vi Thử An")
        assert entry["representative"]["unit_name"] == "Công ty Điện lực Giả Lập"


async def test_what_two_units_are_called_in_files_tells_neither(make_database: MakeDatabase) -> None:
    names = ("Trung tâm Y tế Giả Lập A", "Trung tâm Y tế Giả Lập B")
    units = tuple(
        Unit(unit_code=f"YT{n}", name=name, kind="OTHER", other_names=("Trạm Giả Lập",)) for n, name in enumerate(names)
    )
    async with open_world(await make_database("honors"), units=units) as world:
        await world.hear(delegate(world.congress, 1, full_name="Vi Thử An", unit_name=names[0]))
        await world.hear(delegate(world.congress, 2, full_name="Vi Thử An", unit_name=names[1]))
        await world.load([roll_row(1, name="Vi Thử An", unit_name="Trạm Giả Lập", delegate_code="")])
        assert (await world.entry("Vi Thử An"))["representative"] is None
