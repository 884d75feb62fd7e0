"""Who receives for the dead: what is approved of it, and how they are called."""

from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import pytest

from tests.conftest import MakeDatabase
from tests.support.honors.honors_people import delegate, presence
from tests.support.honors.honors_rows import roll_row
from tests.support.honors.honors_world import World, open_world


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    """Four people and a collective; the first and the fourth delegate are in the hall."""
    async with open_world(await make_database("honors")) as opened:
        people = [delegate(opened.congress, n) for n in range(1, 6)]
        await opened.hear(*people)
        await opened.load([*(roll_row(n) for n in range(1, 5)), roll_row(5, "Tập thể")])
        await opened.hear(*(presence(opened.congress, people[at]) for at in (0, 3)))
        await allow(opened, allowed=True)
        yield opened


async def allow(world: World, *, allowed: bool) -> None:
    """Let somebody receive instead of a living person, or nobody."""
    await world.command(f"{world.here}/proxy-rule", role="ORGANIZER", allowed=allowed)


async def numbered(world: World, name: str) -> dict[str, Any]:
    return next(one for one in (await world.roll())["entries"] if one["name"] == name)


async def name(world: World, entry: dict[str, Any], who: dict[str, str] | None = None, **body: Any) -> dict[str, Any]:
    """Name who receives; without words: nobody does any more."""
    sent = {"command_id": str(uuid4()), **body}
    headers = who or world.hand()
    answer = await world.http.put(f"/entries/{entry['entry_id']}/proxy", json=sent, headers=headers)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def proof_of(world: World, name: str) -> dict[str, Any]:
    answer = await world.http.get(f"{world.here}/proof", headers=world.hand("HONORS_APPROVER"))
    return next(one for one in answer.json()["sheet"]["lines"] if one["words"]["name"] == name)


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
