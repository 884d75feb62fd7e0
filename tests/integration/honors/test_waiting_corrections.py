"""A correction of an announced name waits for a second person, and nothing of it is out before."""

from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import pytest

from contracts.honors import EntryCorrected
from tests.conftest import MakeDatabase
from tests.support.honors.corrections import MENDED, QUIET, approve, correct, line, on_the_wall, public, settle
from tests.support.honors.honors_people import delegate, presence
from tests.support.honors.honors_rows import roll_row
from tests.support.honors.honors_world import World, open_world


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    """A real day: three persons in the hall, the first of them approved and announced."""
    async with open_world(await make_database("honors"), synthetic=False) as opened:
        people = [delegate(opened.congress, n) for n in range(1, 4)]
        await opened.hear(*people)
        await opened.hear(*(presence(opened.congress, one) for one in people))
        await opened.load([roll_row(n) for n in (1, 2, 3)])
        await approve(opened, 1)
        assert (await opened.announce((await line(opened, 1))["entry_id"]))["outcome"] == "ANNOUNCED"
        yield opened


async def ask(world: World, role: str = "ORGANIZER", **words: str) -> dict[str, Any]:
    path = f"/entries/{(await line(world, 1))['entry_id']}/public-correction"
    return await world.command(path, role=role, **(words or QUIET))


async def nothing_is_out(world: World) -> None:
    name = "Cá nhân Giả Lập 1"
    assert ((await public(world))["name"], (await on_the_wall(world))["name"]) == (name, name)
    assert (await world.stage())["on_air"]["entry"]["name"] == name


@pytest.mark.parametrize("role", ["HONORS_APPROVER", "ORGANIZER"])
async def test_a_correction_of_an_announced_name_waits_for_a_second_person_and_the_stage_is_told(
    world: World, role: str
) -> None:
    revision = (await world.stage())["revision"]
    assert "chờ người thứ hai duyệt" in (await ask(world, role))["sentence"]
    await nothing_is_out(world)
    state, who = await world.stage(), world.staff("HONORS_APPROVER")
    told = "Tên: Cá nhân Giả Lập 1 → Cá nhân Viết Đúng."
    assert (told in state["corrections"][0], state["revision"]) == (True, revision)
    assert told in (await world.entry("Cá nhân Giả Lập 1"))["correction_waits"]
    assert (await line(world, 1))["correction"]["reason"] == QUIET["reason"]
    assert "Nhờ người khác" in (await settle(world, world.hand(role)))["sentence"]
    await nothing_is_out(world)
    assert (await settle(world, who))["outcome"] == "DONE"
    assert ((await public(world))["name"], (await on_the_wall(world))["name"]) == (MENDED["name"],) * 2
    state, mended = await world.stage(), await line(world, 1)
    assert (state["corrections"], state["on_air"]["entry"]["words_warning"]) == ([], "")
    assert (mended["approval"], mended["correction"]) == ("APPROVED", None)


async def test_an_organiser_corrects_no_announced_name_at_once(world: World) -> None:
    refused = await correct(world, "ORGANIZER")
    assert (refused["outcome"], "chờ người thứ hai duyệt" in refused["sentence"]) == ("NOT_ALLOWED", True)
    await nothing_is_out(world)


async def test_a_correction_that_waits_may_be_dropped_by_its_writer_and_leaves_nothing(world: World) -> None:
    await ask(world)
    assert (await settle(world, world.hand("ORGANIZER"), go=False))["outcome"] == "DONE"
    assert ((await line(world, 1))["correction"], (await world.stage())["corrections"]) == (None, [])
    await nothing_is_out(world)


async def test_a_correction_written_over_words_that_changed_since_does_not_go_out(world: World) -> None:
    await ask(world)
    other = {"unit_name": "Đơn vị khác", "reason": "Sai đơn vị", "in_public": True}
    path = f"/entries/{(await line(world, 1))['entry_id']}/correction"
    waits = (await line(world, 1))["correction"]["digest"]
    await world.command(path, role="HONORS_APPROVER", **other)
    body = {"digest": waits, "go": True}
    put = f"/entries/{(await line(world, 1))['entry_id']}/public-correction"
    refused = (await world.http.put(put, json=body, headers=world.staff("HONORS_APPROVER"))).json()
    assert refused["outcome"] == "NOT_ALLOWED"
    assert (await public(world))["name"] == "Cá nhân Giả Lập 1"


async def test_the_same_press_of_the_second_person_twice_corrects_once(world: World) -> None:
    await ask(world)
    waits, who = await line(world, 1), world.staff("HONORS_APPROVER")
    path = f"/entries/{waits['entry_id']}/public-correction"
    body = {"digest": waits["correction"]["digest"], "go": True, "command_id": str(uuid4())}
    answers = [(await world.http.put(path, json=body, headers=who)).json() for _ in range(2)]
    assert answers[0] == answers[1]
    assert len(await world.said(EntryCorrected)) == 1


async def test_without_the_rule_of_four_eyes_there_is_nothing_to_wait_for(world: World) -> None:
    await world.command(f"{world.here}/approval-rule", role="ORGANIZER", needed=False)
    assert (await ask(world))["outcome"] == "NOT_ALLOWED"
