"""A row is called to the stage before its decision or after its last name; who was left behind is invited alone."""

from collections.abc import AsyncIterator

import pytest

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


async def test_a_row_is_called_before_its_decision_or_after_its_last_name(world: World) -> None:
    await world.hold_row(1, reading="CALL_THEN_READ", presenter="Đồng chí Giả Lập", gaps="CLOSE")
    await world.arm(await first_of(world))
    call = (await world.stage())["call"]
    assert (call["when"], call["presenter"]) == ("BEFORE_READING", "Đồng chí Giả Lập")
    assert [name[-1] for name in call["names"]] == ["1", "3"]
    await world.take()
    assert (await world.stage())["call"] is None
    await world.take()
    assert (await world.stage())["armed"]["entry"]["order"] == 4
    for _ in range(3):
        assert (await world.stage())["call"] is None
        await world.take()
    call = (await world.stage())["call"]
    assert (call["when"], call["number"], len(call["names"])) == ("AFTER_READING", 2, 3)


async def called(world: World) -> list[str]:
    call = (await world.stage())["call"]
    return [name[-1] for name in call["names"]] if call else []


async def finish_row(world: World) -> None:
    """Take the first row: of its three the second is away and the third is the last."""
    await world.arm(await first_of(world))
    await world.take()
    await world.take()


@pytest.mark.parametrize("why", ["came late", "was announced by mistake"])
async def test_a_name_called_after_its_row_was_left_is_invited_alone(world: World, why: str) -> None:
    await finish_row(world)
    late = (await world.roll())["entries"][1 if why == "came late" else 0]["entry_id"]
    assert await called(world) == ["1", "3"]
    await world.take()
    if why == "came late":
        await world.hear(presence(world.congress, delegate(world.congress, 2)))
    else:
        await world.command(f"/entries/{late}/return", reason="Bấm nhầm")
        await world.arm((await world.roll())["entries"][4]["entry_id"])
    await world.take()
    await world.take()
    assert await called(world) == ["4", "5", "6"]
    await world.arm(late)
    await world.take()
    assert await called(world) == ["2" if why == "came late" else "1"]


async def test_a_row_is_invited_though_a_name_of_it_was_passed_over_and_could_be_called(world: World) -> None:
    await world.arm(await first_of(world))
    await world.take()
    await world.hear(presence(world.congress, delegate(world.congress, 2)))
    await world.take()
    assert (await world.stage())["late"][0]["order"] == 2
    assert await called(world) == ["1", "3"]


async def test_who_was_called_before_a_late_name_of_an_earlier_row_broke_in_is_invited_with_the_rest(
    world: World,
) -> None:
    await finish_row(world)
    await world.take()
    await world.hear(presence(world.congress, delegate(world.congress, 2)))
    second = (await world.roll())["entries"][1]["entry_id"]
    await world.command(f"{world.here}/late-comers", entry_id=second, place="AFTER_ARMED")
    await world.take()
    await world.take()
    assert await called(world) == ["2"]
    await world.take()
    assert await called(world) == ["4", "5", "6"]


async def test_a_late_name_of_a_row_that_stands_while_it_is_read_is_invited_alone_before_it_is_read(
    world: World,
) -> None:
    await world.hold_row(1, reading="CALL_THEN_READ")
    await finish_row(world)
    await world.take()
    await world.hear(presence(world.congress, delegate(world.congress, 2)))
    await world.arm((await world.roll())["entries"][1]["entry_id"])
    assert ((await world.stage())["call"]["when"], await called(world)) == ("BEFORE_READING", ["2"])
