"""Which screens prove that a name was shown, and by what."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.conftest import MakeDatabase
from tests.support.honors.honors_world import World, open_world
from tests.support.honors.screen_words import listed, next_name, says, was_shown, with_three_names


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("honors")) as opened:
        await with_three_names(opened)
        yield opened


async def test_f9_b_only_a_main_screen_makes_a_name_shown(world: World) -> None:
    main, second = await world.screen("LED"), await world.screen("Cánh gà")
    mc = await world.screen("Bục", "MC")
    await next_name(world)
    for screen in (second, mc):
        await says(world, screen)
    assert await was_shown(world) == [False]
    await says(world, main)
    assert await was_shown(world) == [True]


async def test_a_second_screen_that_is_made_main_proves_a_name_and_the_first_no_longer(world: World) -> None:
    main, second = await world.screen("LED"), await world.screen("Cánh gà")
    for name, is_main in (("LED", False), ("Cánh gà", True)):
        path = f"/screens/{(await listed(world, name))['screen_id']}"
        answer = await world.http.patch(path, json={"is_main": is_main}, headers=world.staff("ORGANIZER"))
        assert answer.status_code == 204, answer.text
    await next_name(world)
    await says(world, main)
    assert await was_shown(world) == [False]
    assert (await says(world, second))["is_main"] is True
    assert await was_shown(world) == [True]


async def test_f9_c_a_screen_that_drew_something_else_is_told_and_proves_nothing(world: World) -> None:
    screen = await world.screen("LED")
    await next_name(world)
    await says(world, screen, digest="0" * 16)
    assert ((await listed(world, "LED"))["glass"], await was_shown(world)) == ("OTHER", [False])
    await says(world, screen)
    assert ((await listed(world, "LED"))["glass"], await was_shown(world)) == ("AS_SENT", [True])


async def test_the_page_before_this_one_says_no_digest_and_is_believed(world: World) -> None:
    screen = await world.screen("LED")
    await next_name(world)
    await says(world, screen, digest=None)
    assert ((await listed(world, "LED"))["glass"], await was_shown(world)) == ("UNKNOWN", [True])


@pytest.mark.parametrize("said", [{"revision": 9_999}, {"revision": 9_999, "digest": None}, {"revision": 3}])
async def test_a_screen_with_a_card_that_was_never_sent_proves_nothing_until_it_drew_the_one_on_air(
    world: World, said: dict[str, Any]
) -> None:
    screen = await world.screen("LED")
    await next_name(world)
    assert said["revision"] not in [one["data"]["revision"] for one in await world.frames("BOARD")]
    await says(world, screen, **said)
    shown = await listed(world, "LED")
    assert (shown["glass"], shown["revision"], await was_shown(world)) == ("OTHER", 0, [False])
    await says(world, screen)
    assert ((await listed(world, "LED"))["glass"], await was_shown(world)) == ("AS_SENT", [True])


@pytest.mark.parametrize("word", ["DARK", "NEUTRAL", "NUMBER"])
async def test_a_screen_that_shows_no_card_says_so_lives_and_proves_nothing(world: World, word: str) -> None:
    screen = await world.screen("LED")
    await next_name(world)
    await says(world, screen, word=word)
    shown = await listed(world, "LED")
    assert (shown["glass"], shown["silent_ms"] < 3_000, shown["version"]) == (word, True, "abc")
    assert await was_shown(world) == [False]


async def test_the_card_of_a_revision_is_kept_as_it_was_sent_whatever_became_of_the_entry(world: World) -> None:
    await next_name(world)
    sent = (await world.frames("BOARD"))[-1]["data"]
    entry_id = sent["honoree"]["entry_id"]
    mended = {"name": "Tên Đã Sửa", "reason": "Sai chữ", "in_public": True}
    await world.command(f"/entries/{entry_id}/correction", role="HONORS_EDITOR", **mended)
    path = f"{world.here}/board/cards/{sent['revision']}"
    kept = await world.http.get(path, headers=world.staff("STAGE"))
    assert (kept.json()["honoree"], kept.json()["digest"]) == (sent["honoree"], sent["digest"])
    assert (await world.frames("BOARD"))[-1]["data"]["digest"] != sent["digest"]
    assert (await world.http.get(path, headers=await world.screen())).status_code == 403
    never = await world.http.get(f"{world.here}/board/cards/9999", headers=world.staff("STAGE"))
    assert never.status_code == 404


async def test_a_tablet_is_no_main_screen(world: World) -> None:
    await world.screen("Bục", "MC")
    path = f"/screens/{(await listed(world, 'Bục'))['screen_id']}"
    refused = await world.http.patch(path, json={"is_main": True}, headers=world.staff("STAGE"))
    assert refused.status_code == 409
