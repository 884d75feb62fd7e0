"""Black is told to the screens before anything else: neither the roll nor what operators see of it is waited for."""

import asyncio
from collections.abc import AsyncIterator
from uuid import uuid4

import pytest

from tests.conftest import MakeDatabase
from tests.support.honors.honors_people import delegate, presence
from tests.support.honors.honors_rows import roll_row
from tests.support.honors.honors_world import World, open_world
from tests.support.waiting import until


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("honors")) as opened:
        await opened.hear(delegate(opened.congress, 1))
        await opened.hear(presence(opened.congress, delegate(opened.congress, 1)))
        await opened.load([roll_row(1)])
        yield opened


async def is_black(world: World) -> bool:
    return bool((await world.frames("BOARD"))[-1]["data"]["card"] == "BLACK")


async def test_the_screens_are_black_though_nobody_can_read_the_roll(world: World) -> None:
    body = {"command_id": str(uuid4()), "card": "BLACK"}
    async with world.db.transaction() as conn:
        await conn.execute("LOCK TABLE entries IN ACCESS EXCLUSIVE MODE")
        press = asyncio.create_task(world.http.post(f"{world.here}/cards", json=body, headers=world.hand()))
        await until(lambda: is_black(world), "black is in the screens' log")
        assert not press.done()
    answer = await press
    assert (answer.status_code, answer.json()["outcome"]) == (200, "DONE")
    stage = await world.stage()
    told = (await world.frames("STAGE"))[-1]["data"]
    assert (told["on_air"]["card"], told["revision"], told["revision"]) == (
        "BLACK",
        answer.json()["revision"],
        stage["revision"],
    )


async def test_a_press_that_comes_again_is_one_black_and_tells_the_desk_whatever_became_of_the_first(
    world: World,
) -> None:
    body = {"command_id": str(uuid4()), "card": "BLACK"}
    first = await world.http.post(f"{world.here}/cards", json=body, headers=world.hand())
    again = await world.http.post(f"{world.here}/cards", json=body, headers=world.hand())
    assert again.json() == first.json()
    black = [one for one in await world.frames("BOARD") if one["data"]["card"] == "BLACK"]
    assert (len(black), (await world.frames("STAGE"))[-1]["data"]["on_air"]["card"]) == (1, "BLACK")


async def test_a_name_under_black_is_where_it_was_when_black_is_left(world: World) -> None:
    await world.announce((await world.roll())["entries"][0]["entry_id"])
    await world.command(f"{world.here}/cards", card="BLACK")
    await world.command(f"{world.here}/lock-release", back=True)
    assert (await world.stage())["on_air"]["entry"]["name"] == "Cá nhân Giả Lập 1"
