"""Somebody answers what a column of an honour roll means, and comes again with another answer: nothing wrong is left to be
read aloud."""

import json
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any

import pytest

from tests.conftest import MakeDatabase
from tests.support.files.sheets import book
from tests.support.honors.honors_world import World, open_world

HEADINGS = (
    "STT",
    "Tên tập thể",
    "Đơn vị công tác",
    "Hình thức khen thưởng",
    "Số quyết định",
    "Ngày quyết định",
    "Diễn giải",
)
ROWS = (
    ("1", "Trạm Y tế Giả Lập", "Sở Y tế", "Bằng khen của Chủ tịch UBND tỉnh", "9/QĐ-UBND", "05/11/2026", "Hồ sơ số 12"),
    ("2", "Xã Giả Lập", "Huyện Ba Bể", "Bằng khen của Chủ tịch UBND tỉnh", "9/QĐ-UBND", "05/11/2026", "Hồ sơ số 13"),
)
FIRST, OTHER = {"column:diễn giải": "citation"}, {"column:diễn giải": "review_period"}


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("honors")) as opened:
        yield opened


def file(order: Sequence[int] = range(len(HEADINGS))) -> bytes:
    return book([[line[at] for at in order] for line in (HEADINGS, *ROWS)])


async def said(world: World, what: str, data: bytes, answers: Mapping[str, str]) -> dict[str, Any]:
    files, form = {"file": ("qd.xlsx", data)}, {"answers": json.dumps(dict(answers))}
    path = f"{world.here}/honour-roll-{what}"
    answer = await world.http.post(path, files=files, data=form, headers=world.hand("ORGANIZER"))
    assert answer.status_code == 200, answer.text
    told: dict[str, Any] = answer.json()
    return told


def asked(told: dict[str, Any]) -> list[tuple[str, str]]:
    return [(one["id"], one["default"]) for one in told["questions"] if one["kind"] == "column_moved"]


async def citations(world: World) -> list[str]:
    return [one["citation"] for one in (await world.roll())["entries"]]


async def test_words_of_a_column_that_is_no_citation_after_all_are_not_read_aloud_and_come_back_when_undone(
    world: World,
) -> None:
    assert (await said(world, "imports", file(), FIRST))["created"] == 2
    assert await citations(world) == ["Hồ sơ số 12", "Hồ sơ số 13"]
    turned = file((6, 3, 1, 0, 2, 5, 4))
    told = await said(world, "checks", turned, OTHER)
    assert asked(told) == [("column_moved:diễn giải:citation", "clear")]
    changes = {one["field"]: (one["old"], one["new"]) for one in told["entries"][0]["changes"]}
    assert changes == {"citation": ("Hồ sơ số 12", ""), "review_period": ("", "Hồ sơ số 12")}
    done = await said(world, "imports", turned, OTHER)
    assert (done["created"], done["updated"], await citations(world)) == (0, 2, ["", ""])
    assert (await said(world, "checks", file(), {}))["counts"]["unchanged"] == 2

    undo = f"{world.here}/honour-roll-imports/{done['import_id']}/undo"
    assert (await world.http.post(undo, headers=world.hand("ORGANIZER"))).json()["restored"] == 2
    assert await citations(world) == ["Hồ sơ số 12", "Hồ sơ số 13"]
    assert (await said(world, "checks", file(), {}))["counts"]["unchanged"] == 2
    assert asked(await said(world, "checks", turned, OTHER)) == asked(told)


async def test_a_column_that_is_taken_in_no_more_leaves_its_words_unless_somebody_says_otherwise(world: World) -> None:
    await said(world, "imports", file(), FIRST)
    none = {"column:diễn giải": "ignore"}
    told = await said(world, "checks", file(), none)
    assert (asked(told), told["counts"]["unchanged"]) == ([("column_moved:diễn giải:citation", "keep")], 2)
    await said(world, "imports", file(), {**none, "column_moved:diễn giải:citation": "clear"})
    assert await citations(world) == ["", ""]
