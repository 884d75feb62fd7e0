"""Honour rolls of the cases go through the whole conversation: read, answered, taken in, and the roll is what the file meant."""

import json
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import MakeDatabase
from tests.support.files.sheets import book
from tests.support.honors.honors_world import World, open_world

CASES = Path(__file__).parents[2] / "data" / "cases" / "honours"
DECISION = {"decision_number": "1512/QĐ-UBND", "decision_date:1512/QĐ-UBND": "05/11/2026"}


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("honors")) as opened:
        yield opened


async def said(
    world: World, what: str, data: bytes, answers: Mapping[str, str], name: str = "danh-sach.xlsx"
) -> dict[str, Any]:
    """Send a file to be checked or taken in, with answers, as the page does."""
    files, form = {"file": (name, data)}, {"answers": json.dumps(dict(answers))}
    path = f"{world.here}/honour-roll-{what}"
    answer = await world.http.post(path, files=files, data=form, headers=world.hand("ORGANIZER"))
    assert answer.status_code == 200, answer.text
    told: dict[str, Any] = answer.json()
    return told


def case(start: str) -> bytes:
    (file,) = CASES.glob(f"{start}-*.xlsx")
    return file.read_bytes()


def open_questions(told: dict[str, Any]) -> list[str]:
    return [one["id"] for one in told["questions"] if one["answer"] is None and one["default"] is None]


async def read_roll(world: World) -> list[tuple[str, str, str, int]]:
    entries = (await world.roll())["entries"]
    return sorted((one["kind"], one["name"], one["award_code"], one["grade"]) for one in entries)


async def test_b_kinds_and_awards_in_codes_and_words_stand_on_the_roll_with_the_decision_asked_once(
    world: World,
) -> None:
    told = await said(world, "checks", case("b"), {})
    assert [one["kind"] for one in told["questions"]] == ["decision_number"]
    done = await said(world, "imports", case("b"), DECISION)
    assert (done["created"], done["errors"]) == (4, [])
    assert await read_roll(world) == [
        ("COLLECTIVE", "Hợp tác xã Giả Lập", "CO_TINH", 0),
        ("HOUSEHOLD", "Hộ gia đình ông Bàn Văn Thử", "BK_TINH", 0),
        ("INDIVIDUAL", "Dương Văn Thử", "HC_LAO_DONG", 2),
        ("INDIVIDUAL", "Vi Thị Thử", "BK_TTG", 0),
    ]
    entries = (await world.roll())["entries"]
    assert {(one["decision_number"], one["decision_date"], one["status"]) for one in entries} == {
        ("1512/QĐ-UBND", "2026-11-05", "SCHEDULED")
    }
    again = await said(world, "imports", case("b"), DECISION)
    assert (again["created"], again["updated"], again["unchanged"]) == (0, 0, 4)


async def test_d_foreign_codes_are_asked_once_each_and_are_known_in_the_next_file(world: World) -> None:
    told = await said(world, "checks", case("d"), {})
    awards = [one for one in told["questions"] if one["kind"] == "award"]
    assert [(one["id"], one["proposals"][0]["choice"]) for one in awards] == [
        ("award:bkt", "BK_TINH"),
        ("award:ctdt", "CO_TINH"),
    ]
    assert told["counts"]["waiting"] == 2
    unanswered = await said(world, "imports", case("d"), DECISION)
    assert (unanswered["created"], len(unanswered["errors"])) == (0, 2)

    answers = {**DECISION, "award:bkt": "BK_TINH", "award:ctdt": "CO_TINH"}
    done = await said(world, "imports", case("d"), answers)
    assert (done["created"], done["errors"]) == (2, [])
    assert await read_roll(world) == [
        ("COLLECTIVE", "Trạm Y tế xã Giả Lập", "BK_TINH", 0),
        ("COLLECTIVE", "Xã Giả Lập", "CO_TINH", 0),
    ]
    next_file = book([["STT", "Tên tập thể", "Mã danh hiệu"], ["1", "Trường Mầm non Giả Lập", "BKT"]])
    other = await said(world, "checks", next_file, {})
    assert [one["award_code"] for one in other["entries"]] == ["BK_TINH"]
    assert not [one for one in open_questions(other) if one.startswith("award")]
