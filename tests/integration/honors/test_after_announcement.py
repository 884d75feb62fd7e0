"""What went out approved is changed by nobody alone: corrections, files and registration after the announcement."""

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.conftest import MakeDatabase
from tests.support.honors_rows import roll_file, roll_row
from tests.support.honors_world import World, delegate, open_world, presence

QUIET = {"name": "Cá nhân Viết Đúng", "reason": "Sai tên"}
MENDED = {**QUIET, "in_public": True}


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


async def line(world: World, list_position: int) -> dict[str, Any]:
    answer = await world.http.get(f"{world.here}/proof", headers=world.hand("HONORS_APPROVER"))
    return dict(answer.json()["sheet"]["lines"][list_position - 1])


async def approve(world: World, number: int, who: dict[str, str] | None = None) -> str:
    seen = await line(world, number)
    path, signed = f"/entries/{seen['entry_id']}/approval", who or world.hand("HONORS_APPROVER")
    answer = await world.http.put(path, json={"digest": seen["digest"]}, headers=signed)
    return str(answer.json()["outcome"])


async def public(world: World) -> dict[str, Any]:
    return dict((await world.http.get(f"{world.here}/public-roll")).json()["entries"][0])


async def on_the_wall(world: World) -> Any:
    return (await world.frames("BOARD"))[-1]["data"]["honoree"]


async def correct(world: World, role: str) -> dict[str, Any]:
    return await world.command(f"/entries/{(await line(world, 1))['entry_id']}/correction", role=role, **MENDED)


async def test_an_editor_alone_changes_no_announced_name_and_is_told_whom_to_ask(world: World) -> None:
    refused = await correct(world, "HONORS_EDITOR")
    assert (refused["outcome"], "Duyệt khen thưởng" in refused["sentence"]) == ("NOT_ALLOWED", True)
    assert ((await public(world))["name"], (await on_the_wall(world))["name"]) == ("Cá nhân Giả Lập 1",) * 2


@pytest.mark.parametrize("asked", [True, False], ids=["four eyes on", "four eyes off"])
@pytest.mark.parametrize("role", ["HONORS_APPROVER", "ORGANIZER"])
async def test_words_saved_to_be_approved_later_reach_neither_wall_nor_mc_nor_public_page(
    world: World, role: str, asked: bool
) -> None:
    await world.command(f"{world.here}/approval-rule", role="ORGANIZER", needed=asked)
    revision = (await world.stage())["revision"]
    path = f"/entries/{(await line(world, 1))['entry_id']}/correction"
    refused = await world.command(path, role=role, **QUIET)
    assert (refused["outcome"], "Đính chính công khai" in refused["sentence"]) == ("NOT_ALLOWED", True)
    name, state = "Cá nhân Giả Lập 1", await world.stage()
    assert ((await public(world))["name"], (await on_the_wall(world))["name"]) == (name, name)
    assert (state["on_air"]["entry"]["name"], state["revision"]) == (name, revision)


async def test_a_name_corrected_in_public_keeps_the_person_it_is_linked_to_and_the_difference_is_to_be_looked_at(
    world: World,
) -> None:
    assert (await correct(world, "ORGANIZER"))["outcome"] == "DONE"
    mended = await world.entry(MENDED["name"])
    assert mended["representative"]["name"] == "Cá nhân Giả Lập 1"
    assert (await line(world, 1))["doubts"] == ["Gắn với đại biểu tên khác: “Cá nhân Giả Lập 1”."]


async def test_a_rehearsal_lets_no_editor_at_a_name_that_is_really_public(world: World) -> None:
    body = {"revision": (await world.stage())["revision"], "on": True, "real_names": 1}
    await world.http.put(f"{world.here}/rehearsal", json=body, headers=world.hand("STAGE"))
    assert (await correct(world, "HONORS_EDITOR"))["outcome"] == "NOT_ALLOWED"


@pytest.mark.parametrize("role", ["HONORS_APPROVER", "ORGANIZER"])
async def test_whoever_may_mends_the_wall_at_once_and_it_is_shown_again_when_a_second_person_approved(
    world: World, role: str
) -> None:
    entry_id = (await line(world, 1))["entry_id"]
    assert (await correct(world, role))["outcome"] == "DONE"
    assert ((await public(world))["name"], (await on_the_wall(world))["name"]) == (MENDED["name"],) * 2
    said = "Lời đã đổi sau khi công bố, chưa ai duyệt."
    state = await world.stage()
    assert (state["on_air"]["entry"]["words_warning"], state["last"]["words_warning"]) == (said, said)
    again = {"card": "HONOREE", "entry_id": entry_id}
    await world.command(f"{world.here}/cards", card="TITLE")
    refused = await world.command(f"{world.here}/cards", **again)
    assert (refused["outcome"], "duyệt" in refused["sentence"]) == ("NOT_ALLOWED", True)
    if role == "HONORS_APPROVER":
        assert await approve(world, 1) == "NOT_ALLOWED"
    assert await approve(world, 1, world.staff("HONORS_APPROVER")) == "DONE"
    assert (await world.command(f"{world.here}/cards", **again))["outcome"] == "DONE"
    assert (await world.stage())["on_air"]["entry"]["words_warning"] == ""


async def test_a_decision_renumbered_by_an_editors_file_leaves_what_is_announced_and_says_so(world: World) -> None:
    number = (await public(world))["decision_number"]
    other = [roll_row(n, decision_number="999/QĐ-UBND") for n in (1, 2, 3)]
    report = await load(world, other, "HONORS_EDITOR")
    assert "Duyệt khen thưởng" in str(report["errors"])
    assert ((await public(world))["decision_number"], (await line(world, 2))["decision"]["number"]) == (
        number,
        "999/QĐ-UBND",
    )
    assert not (await load(world, other, "HONORS_APPROVER"))["errors"]
    assert (await public(world))["decision_number"] == "999/QĐ-UBND"


async def test_an_announced_entry_that_an_editors_file_does_not_name_keeps_its_decision(world: World) -> None:
    number = (await public(world))["decision_number"]
    report = await load(world, [roll_row(n, decision_number="999/QĐ-UBND") for n in (2, 3)], "HONORS_EDITOR")
    assert (await public(world))["decision_number"] == number
    assert "Duyệt khen thưởng" in str(report["warnings"])


async def test_an_editor_undoes_no_file_over_an_announced_entry(world: World) -> None:
    other = [roll_row(n, decision_number="999/QĐ-UBND") for n in (1, 2, 3)]
    report = await load(world, other, "HONORS_APPROVER")
    path = f"{world.here}/honour-roll-imports/{report['import_id']}/undo"
    undone = (await world.http.post(path, headers=world.hand("HONORS_EDITOR"))).json()
    assert (undone["restored"], "Duyệt khen thưởng" in undone["stayed"][0]["why"]) == (2, True)
    assert (await public(world))["decision_number"] == "999/QĐ-UBND"


async def test_what_registration_says_later_does_not_change_how_somebody_was_called(world: World) -> None:
    await world.hear(delegate(world.congress, 1, form_of_address="Cháu", aggregate_version=2))
    await world.command(f"{world.here}/cards", card="TITLE")
    assert (await public(world))["form_of_address"] == "Ông"
    assert (await world.entry("Cá nhân Giả Lập 1"))["line"].startswith("Ông ")
    assert (await line(world, 1))["approval"] == "APPROVED"
    entry_id = (await line(world, 1))["entry_id"]
    await world.command(f"/entries/{entry_id}/return", reason="Công bố nhầm")
    assert (await world.entry("Cá nhân Giả Lập 1"))["line"].startswith("Cháu ")


async def load(world: World, rows: list[dict[str, str]], role: str) -> dict[str, Any]:
    """Send a roll as somebody with `role`; whether it is renumbered is answered with yes."""
    files = {"file": ("danh-sach.xlsx", roll_file(rows))}
    path = f"{world.here}/honour-roll-checks"
    told = (await world.http.post(path, files=files, headers=world.hand(role))).json()
    answers = json.dumps({one["id"]: "same" for one in told["questions"] if one["kind"] == "renumbered"})
    answer = await world.http.post(
        f"{world.here}/honour-roll-imports", files=files, data={"answers": answers}, headers=world.hand(role)
    )
    return dict(answer.json())
