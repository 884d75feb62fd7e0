"""What went out approved is changed by nobody alone: corrections, files and registration after the announcement."""

import json
from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import pytest

from tests.conftest import MakeDatabase
from tests.support.honors.corrections import MENDED, QUIET, approve, correct, line, on_the_wall, public, settle
from tests.support.honors.honors_people import delegate, presence
from tests.support.honors.honors_rows import roll_file, roll_row
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
    assert (refused["outcome"], "ính chính" in refused["sentence"]) == ("NOT_ALLOWED", True)
    name, state = "Cá nhân Giả Lập 1", await world.stage()
    assert ((await public(world))["name"], (await on_the_wall(world))["name"]) == (name, name)
    assert (state["on_air"]["entry"]["name"], state["revision"]) == (name, revision)


async def test_a_name_corrected_in_public_keeps_the_person_it_is_linked_to_and_the_difference_is_to_be_looked_at(
    world: World,
) -> None:
    assert (await correct(world, "HONORS_APPROVER"))["outcome"] == "DONE"
    mended = await world.entry(MENDED["name"])
    assert mended["representative"]["name"] == "Cá nhân Giả Lập 1"
    assert (await line(world, 1))["doubts"] == ["Gắn với đại biểu tên khác: “Cá nhân Giả Lập 1”."]


async def test_a_rehearsal_lets_no_editor_at_a_name_that_is_really_public(world: World) -> None:
    body = {"revision": (await world.stage())["revision"], "on": True, "real_names": 1}
    await world.http.put(f"{world.here}/rehearsal", json=body, headers=world.hand("STAGE"))
    assert (await correct(world, "HONORS_EDITOR"))["outcome"] == "NOT_ALLOWED"


async def test_an_approver_corrects_at_once_with_a_reason_that_a_second_person_is_shown_and_confirms(
    world: World,
) -> None:
    role = "HONORS_APPROVER"
    entry_id = (await line(world, 1))["entry_id"]
    assert (await correct(world, role))["outcome"] == "DONE"
    out = (await line(world, 1))["correction"]
    assert (out["at_once"], out["reason"], out["is_mine"]) == (True, MENDED["reason"], True)
    assert ((await public(world))["name"], (await on_the_wall(world))["name"]) == (MENDED["name"],) * 2
    said = "Lời đã đổi sau khi công bố, chưa ai duyệt."
    state = await world.stage()
    assert (state["on_air"]["entry"]["words_warning"], state["last"]["words_warning"]) == (said, said)
    again = {"card": "HONOREE", "entry_id": entry_id}
    await world.command(f"{world.here}/cards", card="TITLE")
    refused = await world.command(f"{world.here}/cards", **again)
    assert (refused["outcome"], "duyệt" in refused["sentence"]) == ("NOT_ALLOWED", True)
    assert await approve(world, 1) == "NOT_ALLOWED"
    assert await approve(world, 1, world.staff("HONORS_APPROVER")) == "DONE"
    assert (await world.command(f"{world.here}/cards", **again))["outcome"] == "DONE"
    assert (await world.stage())["on_air"]["entry"]["words_warning"] == ""
    assert (await line(world, 1))["correction"] is None


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


async def test_who_corrected_at_once_does_not_approve_those_words_by_letting_somebody_elses_correction_out(
    world: World,
) -> None:
    assert (await correct(world, "HONORS_APPROVER"))["outcome"] == "DONE"
    path = f"/entries/{(await line(world, 1))['entry_id']}/public-correction"
    other = {"unit_name": "Đơn vị viết đúng", "reason": "Sai đơn vị"}
    asked = await world.http.post(path, json={**other, "command_id": str(uuid4())}, headers=world.hand("ORGANIZER"))
    assert asked.json()["outcome"] == "DONE"
    refused = await settle(world, world.hand("HONORS_APPROVER"))
    assert (refused["outcome"], "Nhờ người khác" in refused["sentence"]) == ("NOT_ALLOWED", True)
    assert (await line(world, 1))["approval"] != "APPROVED"
    assert (await settle(world, world.staff("HONORS_APPROVER")))["outcome"] == "DONE"
    assert (await line(world, 1))["approval"] == "APPROVED"


async def test_a_correction_that_is_written_and_dropped_leaves_the_mark_of_one_that_went_out_at_once(
    world: World,
) -> None:
    assert (await correct(world, "HONORS_APPROVER"))["outcome"] == "DONE"
    path = f"/entries/{(await line(world, 1))['entry_id']}/public-correction"
    other = {"unit_name": "Đơn vị viết đúng", "reason": "Sai đơn vị"}
    await world.http.post(path, json={**other, "command_id": str(uuid4())}, headers=world.hand("ORGANIZER"))
    assert (await settle(world, world.hand("ORGANIZER"), go=False))["outcome"] == "DONE"
    left = (await line(world, 1))["correction"]
    assert left is not None
    assert (left["at_once"], left["reason"]) == (True, MENDED["reason"])
