"""The programme being written: whoever was first is kept, no number is given again, nobody is outrun."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.conftest import MakeDatabase
from tests.support.honors.honors_world import World, open_world
from tests.support.honors.programme import AGENDA, line_of, plan, seen, states, step


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("honors"), agenda=AGENDA) as world:
        yield world


async def test_who_was_second_to_write_is_refused_and_nothing_is_lost(world: World) -> None:
    line = {"kind": "SPEECH", "title": "Tham luận mới", "minutes": 7, "speaker": "Bà Giả Lập", "alternate": "Ông Thử"}
    kept = [{"number": n, "title": f"Mục {n}", "minutes": 5} for n in (3, 1, 2)]
    seen_at = (await seen(world))["revision"]
    first = await plan(world, [*kept, line], seen_at)
    second = await plan(world, kept, seen_at)
    assert (first.status_code, second.status_code) == (200, 409)
    written = await seen(world)
    assert [(item["number"], item["title"]) for item in written["items"]] == [
        (3, "Mục 3"),
        (1, "Mục 1"),
        (2, "Mục 2"),
        (4, "Tham luận mới"),
    ]
    instead = (await step(world, "INSTEAD", number=4)).json()
    assert [item["says"] for item in instead["items"]][-1] == "Ông Thử"


@pytest.mark.parametrize(
    "line",
    [
        {"title": "", "minutes": 5},
        {"title": "x", "minutes": 0},
        {"title": "x", "minutes": 601},
        {"title": "x", "minutes": 5, "at_minute": 1440},
        {"title": "x" * 301, "minutes": 5},
        {"title": "\u202ex\u0000", "minutes": 5},
        {"title": "x", "minutes": 5, "unknown": 1},
        {"title": "x", "minutes": 5, "number": 0},
    ],
)
async def test_a_line_that_is_none_is_refused_and_the_programme_stays(world: World, line: dict[str, Any]) -> None:
    answer = await plan(world, [line])
    assert answer.status_code == 422, answer.text
    assert len((await seen(world))["items"]) == 3


async def test_a_number_is_never_given_again(world: World) -> None:
    items = (await seen(world))["items"]
    await plan(world, [line_of(one) for one in items[:2]])
    added = (await plan(world, [*(line_of(one) for one in items[:2]), {"title": "Mục khác hẳn", "minutes": 60}])).json()
    assert [item["number"] for item in added["items"]] == [1, 2, 4]


async def test_whoever_writes_is_not_outrun_by_whoever_leads_on(world: World) -> None:
    await plan(world, [line_of(one) for one in (await seen(world))["items"]])
    looked = await seen(world)
    await step(world, "ADVANCE")
    await step(world, "LENGTHEN", minutes=7)
    written = await plan(
        world, [line_of(one, title=f"{one['title']} (sửa)") for one in looked["items"]], looked["revision"]
    )
    assert written.status_code == 200, written.text
    assert (states(written.json()), written.json()["items"][0]["more"]) == (["RUNNING", "PLANNED", "PLANNED"], 7)


async def test_an_undo_takes_nothing_from_what_was_written_since(world: World) -> None:
    await step(world, "SKIP", number=3)
    items = (await seen(world))["items"]
    await plan(world, [line_of(one, minutes=45) for one in items])
    now = await seen(world)
    undone = await world.http.post(
        f"{world.here}/programme/undo", json={"revision": now["revision"]}, headers=world.hand()
    )
    assert [(one["state"], one["minutes"]) for one in undone.json()["items"]] == [("PLANNED", 45)] * 3


async def test_nothing_waits_where_what_waited_is_gone(world: World) -> None:
    for act in ("ADVANCE", "HOLD", "RESTART"):
        await step(world, act)
    items = (await seen(world))["items"]
    await plan(world, [line_of(one) for one in items[1:]])
    now = await seen(world)
    undone = await world.http.post(
        f"{world.here}/programme/undo", json={"revision": now["revision"]}, headers=world.hand()
    )
    assert (undone.json()["running"], undone.json()["held_at"]) == (None, None)


async def test_another_agenda_makes_a_page_look_again_before_it_leads(world: World) -> None:
    before = await seen(world)
    fewer = world.congress.model_copy(update={"aggregate_version": 2, "agenda": AGENDA[1:]})
    await world.hear(fewer)
    assert (await step(world, "START", before["revision"], number=3)).status_code == 409
    assert (await plan(world, [line_of(one) for one in before["items"]], before["revision"])).status_code == 409
