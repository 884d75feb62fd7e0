"""A file of an honour roll is taken back within a day, and nothing is lost that somebody touched since."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from chassis import clock
from tests.conftest import MakeDatabase
from tests.support.honors.honors_world import World, open_world
from tests.support.honors.roll_files import names, rows, send, undo


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("honors")) as opened:
        yield opened


async def added_awards(world: World) -> list[str]:
    async with world.db.connection() as conn:
        return [row["name"] for row in await conn.fetch("SELECT name FROM own_awards")]


async def test_an_award_that_a_file_added_goes_with_its_undo_unless_something_else_has_it(world: World) -> None:
    answers = {"award:giải bông lúa": "new", "award_place:giải bông lúa": "CO_TINH"}
    lua = {"award_code": "", "award_name": "Giải Bông lúa"}
    first = await send(world, "imports", rows("Một", **lua), answers)
    assert await added_awards(world) == ["Giải Bông lúa"]
    second = await send(world, "imports", rows("Hai", **lua, decision_number="124/QĐ-UBND"))
    assert (second["created"], (await undo(world, second["import_id"]))[0]) == (1, 200)
    assert await added_awards(world) == ["Giải Bông lúa"]
    assert (await undo(world, first["import_id"]))[0] == 200
    assert (await added_awards(world), await names(world)) == ([], [])
    again = await send(world, "checks", rows("Một", **lua))
    assert (again["counts"]["waiting"], again["added_awards"]) == (1, []), "what was answered of it is forgotten too"


async def test_an_award_corrected_within_its_decision_is_a_correction_and_can_be_taken_back(world: World) -> None:
    await send(world, "imports", rows("Một", "Hai"))
    before = await world.roll()
    held = (await world.entry("Một"))["entry_id"]
    await world.command(f"/entries/{held}/hold", role="STAGE", reason="Đang xác minh")
    mended = rows("Một", "Hai", award_code="CO_TINH")
    told = await send(world, "checks", mended)
    assert (told["counts"]["waiting"], told["counts"]["new"], told["gone"]) == (2, 0, [])
    answers = {one["id"]: "same" for one in told["questions"] if one["kind"] == "corrected"}
    report = await send(world, "imports", mended, answers)
    assert (report["updated"], report["created"]) == (2, 0)
    entry = await world.entry("Một")
    assert (entry["entry_id"], entry["status"], entry["award_code"]) == (held, "ON_HOLD", "CO_TINH")
    assert (entry["award_precedence"], entry["award_name"]) == (600, "Cờ thi đua của UBND tỉnh")
    assert (await undo(world, report["import_id"]))[1]["restored"] == 2
    codes = [(one["award_code"], one["award_precedence"]) for one in (await world.roll())["entries"]]
    assert codes == [(one["award_code"], one["award_precedence"]) for one in before["entries"]]


async def test_a_whole_import_is_taken_back_and_what_was_touched_since_is_named(world: World) -> None:
    first = await send(world, "imports", rows("Một", "Hai", "Ba"))
    second = await send(world, "imports", rows("Một", "Hai", "Ba", "Bốn", citation="Thành tích mới"))
    assert (second["created"], second["updated"]) == (1, 3)
    await world.announce((await world.entry("Một"))["entry_id"])
    status, undone = await undo(world, second["import_id"])
    assert (status, undone["removed"], undone["restored"]) == (200, 1, 2)
    assert [(one["name"], one["why"]) for one in undone["stayed"]] == [("Một", "Đã công bố sau lần nhập này.")]
    assert await names(world) == ["Một", "Hai", "Ba"]
    assert (await world.entry("Hai"))["citation"] == "Thành tích giả lập"
    assert (await undo(world, second["import_id"]))[0] == 409
    log = await world.http.get(f"{world.here}/honour-roll-imports", headers=world.staff("ORGANIZER"))
    assert [(one["import_id"], bool(one["undone_at"])) for one in log.json()] == [
        (second["import_id"], True),
        (first["import_id"], False),
    ]


async def test_the_way_back_is_shut_after_a_day(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    report = await send(world, "imports", rows("Một"))
    now = clock.now()
    monkeypatch.setattr(clock, "now", lambda: now + timedelta(hours=25))
    assert (await undo(world, report["import_id"]))[0] == 409
    assert await names(world) == ["Một"]


async def test_a_correction_at_the_stage_outlives_the_old_file(world: World) -> None:
    await send(world, "imports", rows("Thôn Một", "Thôn Hai"))
    entry = await world.entry("Thôn Một")
    await world.command(
        f"/entries/{entry['entry_id']}/correction", role="HONORS_EDITOR", name="Thôn Nhất", reason="Sai tên"
    )
    told = await send(world, "checks", rows("Thôn Một", "Thôn Hai"))
    assert (told["counts"]["unchanged"], told["counts"]["new"]) == (2, 0)
    (question,) = [one for one in told["questions"] if one["kind"] == "desk"]
    await send(world, "imports", rows("Thôn Một", "Thôn Hai"))
    assert await names(world) == ["Thôn Nhất", "Thôn Hai"]
    await send(world, "imports", rows("Thôn Một", "Thôn Hai"), {question["id"]: "take"})
    assert await names(world) == ["Thôn Một", "Thôn Hai"]
