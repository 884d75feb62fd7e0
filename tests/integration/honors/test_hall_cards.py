"""Cards for the hall that name nobody: welcome, who arrives, how long until it begins, where the public roll is."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest

from chassis import clock
from contracts.registration import Unit
from tests.conftest import MakeDatabase
from tests.support.honors.honors_people import delegate
from tests.support.honors.honors_world import World, open_world


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("honors")) as opened:
        await opened.hear(delegate(opened.congress, 1))
        yield opened


async def show(world: World, **body: Any) -> dict[str, Any]:
    return await world.command(f"{world.here}/hall-cards", **body)


async def last_card(world: World) -> dict[str, Any]:
    return dict((await world.frames("BOARD"))[-1]["data"])


async def sitting_at(world: World, hours: int) -> None:
    begins = clock.now() + timedelta(hours=hours)
    sessions = tuple(one.model_copy(update={"starts_at": begins}) for one in world.congress.sessions)
    version = world.congress.aggregate_version + 1
    world.congress = world.congress.model_copy(update={"sessions": sessions, "aggregate_version": version})
    await world.hear(world.congress)


async def test_a_welcome_says_to_what(world: World) -> None:
    assert (await show(world, card="WELCOME"))["outcome"] == "DONE"
    card = await last_card(world)
    assert (card["card"], card["title_lines"][1]) == ("WELCOME", "Lần thứ V")
    assert card["text"].startswith("Nhiệt liệt chào mừng")


async def test_only_a_delegation_of_the_congress_arrives(world: World) -> None:
    units = await world.http.get(f"{world.here}/delegations", headers=world.hand())
    assert units.json() == ["Đơn vị 1"]
    assert (await show(world, card="ARRIVAL", unit_name="Đơn vị 1"))["outcome"] == "DONE"
    assert ((await last_card(world))["card"], (await last_card(world))["text"]) == ("ARRIVAL", "Đơn vị 1")
    strange = await show(world, card="ARRIVAL", unit_name="Đoàn tự gõ")
    assert (strange["outcome"], "Không có đoàn này" in strange["sentence"]) == ("NOT_ALLOWED", True)


async def test_delegations_stand_in_the_order_of_protocol_as_at_the_desk_and_in_the_photo_plan(world: World) -> None:
    people = [
        delegate(world.congress, at, unit_name=unit)
        for at, unit in enumerate(("Xã Ất", "Xã Bính", "Tỉnh ủy Thử", "Sở Thử"), start=2)
    ]
    await world.hear(*people)
    told = [Unit(unit_code=str(at), name=name, kind="") for at, name in enumerate(("Tỉnh ủy Thử", "Sở Thử", "Xã Bính"))]
    await world.hear(world.congress.model_copy(update={"units": tuple(told), "aggregate_version": 2}))
    units = await world.http.get(f"{world.here}/delegations", headers=world.hand())
    assert units.json() == ["Tỉnh ủy Thử", "Sở Thử", "Xã Bính", "Xã Ất", "Đơn vị 1"], "strangers stand behind"
    plan = await world.http.get(f"{world.here}/photo-plan", headers=world.hand())
    assert list(plan.json()["units"]) == units.json()


async def test_a_countdown_is_to_the_next_sitting_and_follows_it(world: World) -> None:
    await sitting_at(world, hours=-1)
    assert "không còn gì để đếm ngược" in (await show(world, card="COUNTDOWN"))["sentence"]
    await sitting_at(world, hours=2)
    assert (await show(world, card="COUNTDOWN"))["outcome"] == "DONE"
    first = await last_card(world)
    assert (first["text"], first["until"] is not None) == ("Phiên chính thức bắt đầu sau", True)
    await sitting_at(world, hours=3)
    assert (await last_card(world))["until"] > first["until"]


async def test_the_code_leads_to_the_public_roll_of_the_congress(world: World) -> None:
    board = await world.screen()
    assert (await show(world, card="ROLL_CODE"))["outcome"] == "DONE"
    address = (await last_card(world))["text"]
    assert address == f"https://stage.test/feed/{world.congress.congress_id}"
    drawn = await world.http.get(f"{world.here}/roll-code.svg", headers=board)
    assert (drawn.headers["content-type"], b"<svg" in drawn.content) == ("image/svg+xml", True)


@pytest.mark.parametrize("origin", ["https://localhost:9643", "https://127.0.0.1:9643", "https://[::1]:9643"])
async def test_no_code_is_shown_that_only_this_machine_could_open(world: World, origin: str) -> None:
    world.app.state.public_origin = origin
    refused = await show(world, card="ROLL_CODE")
    assert (refused["outcome"], "điện thoại" in refused["sentence"]) == ("NOT_ALLOWED", True)
    assert (await world.stage())["on_air"]["card"] == "TITLE"


async def test_none_of_them_leaves_a_lock_or_comes_by_the_way_of_other_cards(world: World) -> None:
    for card in ("WELCOME", "ARRIVAL", "COUNTDOWN", "ROLL_CODE"):
        assert (await world.command(f"{world.here}/cards", card=card))["outcome"] == "NOT_ALLOWED"
    await world.command(f"{world.here}/cards", card="SILENCE")
    assert (await show(world, card="WELCOME"))["outcome"] == "NOT_ALLOWED"
    assert (await last_card(world))["card"] == "SILENCE"
