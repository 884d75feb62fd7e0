"""Who receives for the dead: what is approved of it, and how they are called."""

from collections.abc import AsyncIterator

import pytest

from tests.conftest import MakeDatabase
from tests.support.honors.honors_world import World
from tests.support.honors.receiving_instead import four_and_a_collective, name, numbered, proof_of


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with four_and_a_collective(await make_database("honors")) as opened:
        yield opened


async def test_honoured_after_death_by_hand_needs_approval_anew_and_the_family_is_called_as_such(world: World) -> None:
    dead = await numbered(world, "Cá nhân Giả Lập 3")
    changed = await world.command(
        f"/entries/{dead['entry_id']}/correction", role="HONORS_EDITOR", posthumous=True, reason="Đã mất tháng 10"
    )
    assert changed["outcome"] == "DONE"
    assert changed["entry"]["posthumous"]
    await name(world, dead, name="Bà Vi Thử Lan", capacity="vợ")
    now = await numbered(world, "Cá nhân Giả Lập 3")
    assert now["line"].startswith("Truy tặng: ")
    assert "".join(part["text"] for part in now["script"]).startswith("Truy tặng")
    assert now["line"].endswith("Thân nhân nhận: Bà Vi Thử Lan, vợ")
    seen = await proof_of(world, "Cá nhân Giả Lập 3")
    approved = await world.http.put(
        f"/entries/{dead['entry_id']}/approval", json={"digest": seen["digest"]}, headers=world.hand("HONORS_APPROVER")
    )
    assert approved.json()["outcome"] == "DONE", approved.text
    await name(world, dead, name="Bà Vi Thử Hoa", capacity="con gái")
    assert (await numbered(world, "Cá nhân Giả Lập 3"))["approval"] == "APPROVED", "who of the family comes may change"
    await name(world, dead, name="Bà Vi Thử Hoa", capacity="đại diện cơ quan, đơn vị")
    sent = await numbered(world, "Cá nhân Giả Lập 3")
    assert sent["line"].endswith("Đại diện cơ quan, đơn vị nhận: Bà Vi Thử Hoa")
    assert sent["approval"] == "REWORDED"
    [changed] = (await proof_of(world, "Cá nhân Giả Lập 3"))["reworded"]
    assert (changed["before"], changed["after"]) == ("thân nhân", "đại diện cơ quan, đơn vị")
    living = await world.command(
        f"/entries/{dead['entry_id']}/correction", role="HONORS_EDITOR", posthumous=False, reason="Nhầm người"
    )
    assert not living["entry"]["posthumous"]


async def test_the_mc_reads_of_the_dead_that_they_are_and_calls_them_as_the_list_did(world: World) -> None:
    gone = await numbered(world, "Cá nhân Giả Lập 1")
    said = {
        "role": "HONORS_EDITOR",
        "posthumous": True,
        "though_present": True,
        "award_name": "Biểu dương điển hình tiên tiến",
    }
    before = gone["line"].partition(",")[0]
    await world.command(f"/entries/{gone['entry_id']}/correction", reason="Đã mất", **said)
    now = await numbered(world, "Cá nhân Giả Lập 1")
    read = "".join(part["text"] for part in now["script"])
    assert read.startswith("Truy tặng: Biểu dương điển hình tiên tiến: ")
    assert now["line"].startswith(f"Truy tặng: {before}"), "with the form of address of their own"
    assert now["representative"] is None, "the dead receive nothing themselves"
