"""A row on the screens: each name comes when it is taken, or one armed take announces them all; a marker announces nobody."""

from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import pytest

from contracts.honors import EntryAnnounced, StageChanged
from tests.conftest import MakeDatabase
from tests.support.honors.honors_people import delegate, presence
from tests.support.honors.honors_rows import roll_row
from tests.support.honors.honors_world import World, open_world
from tests.support.honors.row_on_stage import PEOPLE, first_of


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    """Six people in two rows of three, all in the hall but the second."""
    async with open_world(await make_database("honors")) as opened:
        people = [delegate(opened.congress, n) for n in range(1, PEOPLE + 1)]
        await opened.hear(*people)
        await opened.load([roll_row(n) for n in range(1, PEOPLE + 1)])
        await opened.hear(*(presence(opened.congress, one) for n, one in enumerate(people, 1) if n != 2))
        await opened.cut(most=3, decision_first=False)
        yield opened


async def revision(world: World) -> int:
    return int((await world.stage())["revision"])


async def take_row(world: World, **body: Any) -> dict[str, Any]:
    armed = (await world.stage())["armed"]
    return await world.take(**{"entry_ids": [one["entry_id"] for one in armed["members"]], **body})


async def names_on_air(world: World) -> list[str]:
    row = (await world.frames("BOARD"))[-1]["data"]["row"]
    return [one["name"].removeprefix("Ông Cá nhân Giả Lập ") for one in row["names"]]


async def show(world: World, **body: Any) -> dict[str, Any]:
    return await world.command(f"{world.here}/cards", card="ROW", **body)


async def test_one_armed_take_announces_the_row_and_whoever_is_absent_is_not_in_it(world: World) -> None:
    await world.hold_row(1, showing="WHOLE")
    assert (await world.arm(await first_of(world)))["outcome"] == "DONE"
    armed = (await world.stage())["armed"]
    assert [one["order"] for one in armed["members"]] == [1, 3]
    assert [one["name"] for one in armed["card"]["row"]["names"]] == ["Ông Cá nhân Giả Lập 1", "Ông Cá nhân Giả Lập 3"]
    assert (await take_row(world))["sentence"] == "Đã công bố hàng 1 (2 tên)."
    assert [(said.sequence, said.name[-1]) for said in await world.said(EntryAnnounced)] == [(1, "1"), (2, "3")]
    assert await names_on_air(world) == ["1", "3"]
    stage = await world.stage()
    assert (stage["sequence"], stage["armed"]["entry"]["order"], stage["armed"]["members"]) == (2, 4, [])
    assert (await world.said(StageChanged))[-1].card == "HONOREE"


async def test_an_arrival_never_comes_into_an_armed_row_and_is_taken_alone_afterwards(world: World) -> None:
    await world.hold_row(1, showing="WHOLE")
    await world.arm(await first_of(world))
    before = (await world.stage())["armed"]
    await world.hear(presence(world.congress, delegate(world.congress, 2)))
    stage = await world.stage()
    assert (stage["armed"]["digest"], stage["armed"]["changes"]) == (before["digest"], [])
    await take_row(world)
    late = (await world.roll())["entries"][1]
    assert [one["order"] for one in (await world.stage())["late"]] == [2]
    await world.arm(late["entry_id"])
    assert (await take_row(world))["outcome"] == "ANNOUNCED"
    assert await names_on_air(world) == ["1", "2", "3"]


async def test_whoever_comes_late_to_a_row_taken_as_one_is_called_by_name_one_after_the_other(world: World) -> None:
    await world.hear(presence(world.congress, delegate(world.congress, 3), present=False, version=2))
    await world.hold_row(1, showing="WHOLE")
    await world.arm(await first_of(world))
    assert (await take_row(world))["sentence"] == "Đã công bố hàng 1 (1 tên)."
    await world.hear(*(presence(world.congress, delegate(world.congress, n), version=3) for n in (2, 3)))
    second, third = [one["entry_id"] for one in (await world.roll())["entries"][1:3]]
    await world.arm(second)
    armed = (await world.stage())["armed"]
    assert (armed["entry"]["entry_id"], armed["members"]) == (second, [])
    assert (await world.take(entry_id=second))["sentence"] == "Đã công bố “Cá nhân Giả Lập 2”."
    assert await names_on_air(world) == ["1", "2"]
    row = (await world.frames("BOARD"))[-1]["data"]["row"]
    assert [one["marked"] for one in row["names"]] == [False, True]
    armed = (await world.stage())["armed"]
    assert (armed["entry"]["entry_id"], armed["members"]) == (third, [])


@pytest.mark.parametrize("showing", ["WHOLE", "AS_TAKEN"])
async def test_the_card_of_a_late_single_name_shows_that_name_only(world: World, showing: str) -> None:
    for row in (1, 2):
        await world.hold_row(row, showing=showing)
    await world.arm(await first_of(world))
    while (await world.stage())["armed"]:
        await take_row(world)
    assert await names_on_air(world) == ["4", "5", "6"]
    await world.hear(presence(world.congress, delegate(world.congress, 2)))
    late = (await world.roll())["entries"][1]["entry_id"]
    await world.arm(late)
    assert (await world.stage())["armed"]["card"]["honoree"]["entry_id"] == late
    assert (await take_row(world))["outcome"] == "ANNOUNCED"
    card = (await world.frames("BOARD"))[-1]["data"]
    assert (card["card"], card["row"], card["honoree"]["name"]) == ("HONOREE", None, "Cá nhân Giả Lập 2")


async def test_the_card_of_a_row_says_how_long_its_longest_name_is_and_nothing_else_of_it(world: World) -> None:
    await world.load([roll_row(n, name="Cá nhân Giả Lập " + "dài " * (n == 3) * 9 + str(n)) for n in range(1, 4)])
    row_id = await world.hold_row(1, showing="AS_TAKEN")
    await show(world, row_id=row_id)
    frame = (await world.frames("BOARD"))[-1]["data"]
    longest = (await world.roll())["entries"][2]["name"]
    assert frame["row"]["room"] == {
        "name": len(f"Ông {longest}"),
        "unit": len("Đơn vị 1"),
        "posthumous": False,
        "kind": False,
    }
    assert longest not in str(frame)


@pytest.mark.parametrize("how", ["a page that knows no rows", "one name less", "another order", "another digest"])
async def test_a_row_is_taken_as_it_was_seen_or_not_at_all(world: World, how: str) -> None:
    await world.hold_row(1, showing="WHOLE")
    await world.arm(await first_of(world))
    ids = [one["entry_id"] for one in (await world.stage())["armed"]["members"]]
    body: dict[str, Any] = {
        "a page that knows no rows": {"entry_ids": []},
        "one name less": {"entry_ids": ids[:1]},
        "another order": {"entry_ids": ids[::-1]},
        "another digest": {"digest": "0" * 16},
    }[how]
    assert (await take_row(world, **body))["outcome"] in ("NOT_ARMED", "CHANGED")
    assert await world.said(EntryAnnounced) == []


@pytest.mark.parametrize("what", ["a word is mended", "somebody leaves", "the row is cut", "somebody is held"])
async def test_what_changes_of_one_name_shuts_the_whole_row(world: World, what: str) -> None:
    row_id = await world.hold_row(1, showing="WHOLE")
    await world.arm(await first_of(world))
    third = (await world.roll())["entries"][2]["entry_id"]
    if what == "a word is mended":
        await world.command(f"/entries/{third}/correction", role="HONORS_EDITOR", name="Tên Đúng", reason="Sai")
    elif what == "somebody leaves":
        await world.hear(presence(world.congress, delegate(world.congress, 3), present=False, version=2))
    elif what == "somebody is held":
        await world.command(f"/entries/{third}/hold", on=True, reason="Đơn thư")
    else:
        body = {"first": third, "revision": await revision(world)}
        await world.http.post(f"{world.here}/rows/{row_id}/split", json=body, headers=world.hand())
    assert (await world.stage())["armed"]["changes"] != []
    assert (await take_row(world))["outcome"] in ("CHANGED", "NOT_ANNOUNCEABLE")
    assert await world.said(EntryAnnounced) == []


async def test_in_a_row_that_fills_each_name_appears_when_it_is_taken(world: World) -> None:
    row_id = await world.hold_row(1, showing="AS_TAKEN")
    assert (await show(world, row_id=row_id))["outcome"] == "DONE"
    assert await names_on_air(world) == []
    await world.announce(await first_of(world))
    assert await names_on_air(world) == ["1"]
    await world.take()
    card = (await world.frames("BOARD"))[-1]["data"]
    assert [(one["name"][-1], one["marked"]) for one in card["row"]["names"]] == [("1", False), ("3", True)]
    assert (card["row"]["places"], card["honoree"]) == (3, None)
    assert (await world.stage())["on_air"]["entry"]["order"] == 3


async def test_the_marker_goes_to_public_names_of_the_row_and_announces_nobody(world: World) -> None:
    row_id = await world.hold_row(1, showing="WHOLE")
    await world.arm(await first_of(world))
    await take_row(world)
    said = len(await world.said(EntryAnnounced))
    entries = (await world.roll())["entries"]
    assert (await show(world, row_id=row_id, entry_id=entries[2]["entry_id"]))["outcome"] == "DONE"
    assert [one["marked"] for one in (await world.frames("BOARD"))[-1]["data"]["row"]["names"]] == [False, True]
    for refused in (entries[1], entries[3]):
        answer = await show(world, row_id=row_id, entry_id=refused["entry_id"])
        assert "Dấu chỉ đi đến tên đã công bố" in answer["sentence"]
    assert len(await world.said(EntryAnnounced)) == said
    assert "Hàng này không còn" in (await show(world, row_id=str(uuid4())))["sentence"]


async def test_a_name_taken_back_or_withdrawn_leaves_the_row_on_the_wall(world: World) -> None:
    row_id = await world.hold_row(1, showing="WHOLE")
    await world.arm(await first_of(world))
    await take_row(world)
    entries = (await world.roll())["entries"]
    await show(world, row_id=row_id, entry_id=entries[0]["entry_id"])
    await world.command(f"/entries/{entries[0]['entry_id']}/return", reason="Bấm nhầm")
    assert await names_on_air(world) == ["3"]
    await world.command(f"/entries/{entries[2]['entry_id']}/withdrawal", role="ORGANIZER", reason="Hủy")
    assert await names_on_air(world) == []


async def test_each_name_that_a_main_screen_drew_counts_as_shown(world: World) -> None:
    screen = await world.screen()
    await world.hold_row(1, showing="WHOLE")
    await world.arm(await first_of(world))
    await take_row(world)
    card = (await world.frames("BOARD"))[-1]["data"]
    word = {"revision": card["revision"], "digest": card["digest"]}
    await world.http.post("/screens/acknowledgements", json=word, headers=screen)
    assert [one["was_shown"] for one in (await world.roll())["entries"]][:4] == [True, False, True, False]
