"""The line for television: it hears the cards and proves nothing."""

from collections.abc import AsyncIterator

import pytest

from tests.conftest import MakeDatabase
from tests.support.honors.honors_world import World, open_world
from tests.support.honors.screen_words import asks, listed, next_name, says, was_shown, with_three_names
from tests.support.waiting import until


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("honors")) as opened:
        await with_three_names(opened)
        yield opened


async def test_the_television_line_hears_the_cards_is_listed_and_can_be_ended_and_proves_nothing(world: World) -> None:
    main, tv = await world.screen("LED"), await world.screen("Xe truyền hình", "TV")
    said = await listed(world, "Xe truyền hình")
    assert (said["kind"], said["is_main"]) == ("TV", False)
    await next_name(world)
    assert (await says(world, tv, digest=None))["kind"] == "TV"
    assert await was_shown(world) == [False]
    path = f"/screens/{said['screen_id']}"
    refused = await world.http.patch(path, json={"is_main": True}, headers=world.staff("ORGANIZER"))
    assert refused.status_code == 409, refused.text
    assert (await world.http.get(f"{world.here}/board", headers=tv)).status_code == 200
    assert (await world.http.get(f"{world.here}/stage", headers=tv)).status_code == 403
    await says(world, main)
    assert await was_shown(world) == [True]
    ended = await world.http.delete(f"/paired-clients/{said['screen_id']}", headers=world.staff("ORGANIZER"))
    assert ended.status_code == 204, ended.text

    async def is_out() -> bool:
        return (await world.http.get(f"{world.here}/board", headers=tv)).status_code == 401

    await until(is_out, "the line that was ended hears nothing more")
    assert [one["kind"] for one in await world.screens()] == ["BOARD"]


async def test_the_first_board_is_the_main_one_though_a_television_line_came_before_it(world: World) -> None:
    await world.screen("Xe truyền hình", "TV")
    await world.screen("LED")
    assert [(one["kind"], one["is_main"]) for one in await world.screens()] == [("TV", False), ("BOARD", True)]


async def test_nothing_of_the_house_is_drawn_on_a_line_that_is_broadcast(world: World) -> None:
    tv = await world.screen("Xe truyền hình", "TV")
    screen = await listed(world, "Xe truyền hình")
    path = f"/screens/{screen['screen_id']}/identification"
    answer = await world.http.post(path, json={}, headers=world.staff("STAGE"))
    assert (answer.status_code, "đang phát ra ngoài" in answer.text) == (409, True)
    assert (await says(world, tv, digest=None))["show_number"] is None
    await next_name(world)
    assert await asks(world, screen, "reload") == "NAME_ON_AIR"
