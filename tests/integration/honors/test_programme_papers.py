"""The texts that are read at an item of the programme: kept whole, handed in once, read by the MC."""

from collections.abc import AsyncIterator

import httpx
import pytest

from tests.conftest import MakeDatabase
from tests.support.honors.honors_world import World, open_world
from tests.support.honors.programme import AGENDA, plan, seen


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("honors"), agenda=AGENDA) as world:
        yield world


async def test_the_text_of_a_paper_is_kept_whole_apart_from_the_notes_and_read_by_the_mc(world: World) -> None:
    await plan(world, [{"number": 3, "kind": "SPEECH", "title": "Tham luận", "minutes": 7, "notes": "Micro 2"}])
    paragraphs = [f"Đoạn {at}. " + "Thi đua là yêu nước. " * 90 for at in range(30)]
    written = await write_text(world, 3, 0, paragraphs)
    assert (written.status_code, written.json()["version"]) == (200, 1)
    read = await world.http.get(f"{world.here}/programme/items/3/text", headers=world.hand("MC"))
    assert read.json()["text"].split("\n") == [one.strip() for one in paragraphs]
    item = (await seen(world))["items"][0]
    assert (item["notes"], item["text_letters"]) == ("Micro 2", len(read.json()["text"]))
    assert "text" not in item, "the programme that is sent at every act stays small"


async def test_of_two_who_hand_in_a_text_the_second_is_told_and_whoever_writes_the_programme_is_not_outrun(
    world: World,
) -> None:
    await plan(world, [{"number": 3, "kind": "SPEECH", "title": "Tham luận", "minutes": 7}])
    looked_at = (await seen(world))["revision"]
    assert (await write_text(world, 3, 0, ["Một"])).status_code == 200
    assert (await write_text(world, 3, 0, ["Hai"])).status_code == 409
    again = [{"number": 3, "kind": "SPEECH", "title": "Tham luận mới", "minutes": 7}]
    assert (await plan(world, again, looked_at)).status_code == 200
    assert (await seen(world))["items"][0]["text_letters"] == 3, "a rewritten programme keeps the texts"
    assert (await write_text(world, 3, 1, [])).json()["text"] == ""
    assert (await write_text(world, 99, 0, ["Một"])).status_code == 404


async def test_a_text_stands_at_an_item_of_the_agenda_too_and_none_is_longer_than_sixty_thousand_letters(
    world: World,
) -> None:
    assert (await write_text(world, 3, 0, ["a" * 8_000] * 8)).status_code == 422
    assert (await write_text(world, 3, 0, ["a" * 7_400] * 8)).status_code == 200
    assert (await seen(world))["items"][2]["text_letters"] == 8 * 7_400 + 7


async def write_text(world: World, number: int, version: int, paragraphs: list[str]) -> httpx.Response:
    body = {"version": version, "paragraphs": paragraphs}
    return await world.http.put(f"{world.here}/programme/items/{number}/text", json=body, headers=world.hand())
