"""Who receives for the dead: that it is nobody's to approve, and how they are called."""

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
    seen = await proof_of(world, "Cá nhân Giả Lập 3")
    approved = await world.http.put(
        f"/entries/{dead['entry_id']}/approval", json={"digest": seen["digest"]}, headers=world.hand("HONORS_APPROVER")
    )
    assert approved.json()["outcome"] == "DONE", approved.text
    for family, capacity, called in (
        ("Bà Vi Thử Lan", "vợ", "Thân nhân nhận: Bà Vi Thử Lan, vợ"),
        ("Bà Vi Thử Hoa", "con gái", "Thân nhân nhận: Bà Vi Thử Hoa, con gái"),
        ("Bà Vi Thử Hoa", "đại diện cơ quan, đơn vị", "Đại diện cơ quan, đơn vị nhận: Bà Vi Thử Hoa"),
        ("", "", ""),
    ):
        await (name(world, dead, name=family, capacity=capacity) if family else name(world, dead))
        now = await numbered(world, "Cá nhân Giả Lập 3")
        assert now["line"].startswith("Truy tặng: ")
        assert "".join(part["text"] for part in now["script"]).startswith("Truy tặng")
        assert now["line"].endswith(called)
        assert now["approval"] == "APPROVED", "who of the family comes, and as what, may change up to the presentation"
        assert (await proof_of(world, "Cá nhân Giả Lập 3"))["digest"] == seen["digest"]
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


async def test_naming_the_family_changes_neither_the_words_of_the_decision_nor_whose_turn_it_is(world: World) -> None:
    dead = await numbered(world, "Cá nhân Giả Lập 3")
    await world.command(f"/entries/{dead['entry_id']}/correction", role="HONORS_EDITOR", posthumous=True, reason="Mất")
    await world.command(f"{world.here}/approval-rule", role="ORGANIZER", needed=True)
    for line in (await world.proof())["lines"]:
        path = f"/entries/{line['entry_id']}/approval"
        await world.command(path, role="HONORS_APPROVER", digest=line["digest"])
    await world.cut(most=5)
    first = (await world.roll())["entries"][0]
    await world.arm(first["entry_id"])
    read = (await world.stage())["armed"]["decision"]["paragraphs"]
    await name(world, dead, name="Bà Vi Thử Hoa", capacity="con gái")
    armed = (await world.stage())["armed"]
    assert armed["changes"] == []
    assert armed["decision"]["paragraphs"] == read
    assert "truy tặng" in str(read).lower()
    await world.take_decision()
    while (await world.stage())["armed"]["entry"]["order"] < dead["order"]:
        await world.take()
    assert (await world.stage())["armed"]["entry"]["entry_id"] == dead["entry_id"], "nobody passes them over"
