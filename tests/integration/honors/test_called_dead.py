"""The roll calls somebody dead, or absent, whom the door let in: nobody reads that out unasked."""

from collections.abc import AsyncIterator
from uuid import uuid4

import pytest

from tests.conftest import MakeDatabase
from tests.support.honors.honors_people import delegate, presence
from tests.support.honors.honors_rows import roll_file, roll_row
from tests.support.honors.honors_world import World, open_world
from tests.support.honors.roll_files import send


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    """Four people; the first and the fourth are in the hall."""
    async with open_world(await make_database("honors")) as opened:
        people = [delegate(opened.congress, n) for n in range(1, 5)]
        await opened.hear(*people)
        await opened.load([roll_row(n) for n in range(1, 5)])
        await opened.hear(*(presence(opened.congress, people[at]) for at in (0, 3)))
        yield opened


async def test_whom_the_door_let_in_is_called_dead_only_by_a_second_act_and_everybody_who_reads_is_told(
    world: World,
) -> None:
    here = await world.entry("Cá nhân Giả Lập 1")
    body = {"posthumous": True, "reason": "Đã mất tháng 10", "command_id": str(uuid4())}
    path, editor = f"/entries/{here['entry_id']}/correction", world.hand("HONORS_EDITOR")
    asked = await world.http.post(path, json=body, headers=editor)
    assert (asked.status_code, asked.json()["admitted"]) == (409, "người này đã điểm danh lúc 07:30 ngày 22/11/2026")
    assert not (await world.entry("Cá nhân Giả Lập 1"))["posthumous"]
    meant = await world.http.post(path, json={**body, "though_present": True}, headers=editor)
    assert meant.json()["entry"]["posthumous"]
    assert (said := meant.json()["entry"]["against_presence"]).startswith(
        f"Mục ghi Truy tặng, mà {asked.json()['admitted']}"
    )
    proof = await world.http.get(f"{world.here}/proof", headers=world.hand("HONORS_APPROVER"))
    doubted = {one["words"]["name"]: one["doubts"] for one in proof.json()["sheet"]["lines"] if one["against_presence"]}
    assert list(doubted) == ["Cá nhân Giả Lập 1"]
    assert said in doubted["Cá nhân Giả Lập 1"]

    later = await world.entry("Cá nhân Giả Lập 2")  # marked first, and the person comes afterwards
    await world.command(
        f"/entries/{later['entry_id']}/correction", role="HONORS_EDITOR", posthumous=True, reason="Đã mất"
    )
    fourth = (await world.entry("Cá nhân Giả Lập 4"))["entry_id"]
    put_off = await world.command(f"/entries/{fourth}/deferral", reason="Vắng")
    assert put_off["entry"]["against_presence"].startswith("Mục để trao sau, mà người này đã điểm danh lúc 07:30")
    await world.hear(presence(world.congress, delegate(world.congress, 2)))
    assert "Truy tặng" in (await world.entry("Cá nhân Giả Lập 2"))["against_presence"]


async def test_a_file_calls_nobody_dead_whom_the_door_let_in_until_that_is_answered(world: World) -> None:
    dead = roll_file([{**roll_row(n), "posthumous": "Truy tặng"} for n in (1, 2)])
    (question,) = [one for one in (await send(world, "checks", dead))["questions"] if one["kind"] == "alive"]
    assert (question["people"], question["default"]) == (["Cá nhân Giả Lập 1"], None)
    await send(world, "imports", dead)
    assert [(await world.entry(f"Cá nhân Giả Lập {n}"))["posthumous"] for n in (1, 2)] == [False, True]
    await send(world, "imports", dead, {question["id"]: "dead"})
    assert (await world.entry("Cá nhân Giả Lập 1"))["posthumous"]


@pytest.mark.parametrize("mended", [{}, {"unit_name": "Đơn vị Một"}, {"name": "Cá nhân Giả Lập Một"}])
async def test_whom_a_hand_called_dead_a_file_that_says_so_too_is_not_asked_about(
    world: World, mended: dict[str, str]
) -> None:
    here = (await world.entry("Cá nhân Giả Lập 1"))["entry_id"]
    meant = {"posthumous": True, "though_present": True, "reason": "Đã mất tháng 10", **mended}
    await world.command(f"/entries/{here}/correction", role="HONORS_EDITOR", **meant)
    dead = roll_file([{**roll_row(n), "posthumous": "Truy tặng" if n == 1 else ""} for n in range(1, 5)])
    for _ in range(2):
        checked = await send(world, "checks", dead)
        assert [one["text"] for one in checked["questions"] if one["kind"] == "alive"] == []
        report = await send(world, "imports", dead)
        assert (report["unchanged"], report["errors"]) == (4, [])
        (still,) = [one for one in (await world.roll())["entries"] if one["entry_id"] == here]
        assert still["posthumous"]
