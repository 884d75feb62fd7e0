"""A film is an item of the programme: the stage starts it on the screens, and any other card, black above all, stops it."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from contracts.honors import StageChanged
from tests.conftest import MakeDatabase
from tests.support.honors.honors_world import World, open_world

ITEM = {"number": None, "title": "Phim tài liệu giả lập", "minutes": 12, "kind": "FILM"}


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("honors")) as opened:
        yield opened


async def plan(world: World, **changed: Any) -> int:
    """Write a programme with one item; give its number."""
    read = await world.http.get(f"{world.here}/programme", headers=world.hand())
    body = {"revision": read.json()["revision"], "items": [{**ITEM, **changed}]}
    written = await world.http.put(f"{world.here}/programme", json=body, headers=world.hand())
    assert written.status_code == 200, written.text
    return int(written.json()["items"][0]["number"])


async def last_card(world: World) -> dict[str, Any]:
    return dict((await world.frames("BOARD"))[-1]["data"])


async def test_a_film_of_the_programme_is_played_and_black_stops_it(world: World) -> None:
    number = await plan(world)
    assert (await world.command(f"{world.here}/films", item=number))["outcome"] == "DONE"
    card = await last_card(world)
    assert (card["card"], card["film"], card["locked"]) == ("VIDEO", number, False)
    assert (await world.stage())["on_air"]["text"] == "Phim tài liệu giả lập"
    assert (await world.said(StageChanged))[-1].card == "AGENDA_ITEM"
    await world.command(f"{world.here}/cards", card="BLACK")
    assert ((await last_card(world))["card"], (await last_card(world))["film"]) == ("BLACK", None)
    assert (await world.command(f"{world.here}/films", item=number))["outcome"] == "NOT_ALLOWED"


async def test_what_is_no_film_is_not_played(world: World) -> None:
    number = await plan(world, kind="REPORT")
    body = {"command_id": "00000000-0000-7000-8000-000000000001", "revision": 1, "item": number}
    answer = await world.http.post(f"{world.here}/films", json=body, headers=world.hand())
    assert (answer.status_code, "không phải phim" in answer.text) == (404, True)
    shown = await world.command(f"{world.here}/cards", card="VIDEO")
    assert shown["outcome"] == "NOT_ALLOWED"
