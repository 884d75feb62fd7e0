"""The registrar answers what a column means, and comes again with another answer: nothing is silently wrong."""

import json
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any
from uuid import UUID

import pytest

from chassis.files.writing import write_table
from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import Registration, running

NAMES = ("Nông Thị Giả Lập A", "Nông Thị Giả Lập B")
ROWS: dict[str, tuple[str, str]] = {
    "Họ và tên": NAMES,
    "Năm sinh": ("1984", "1985"),
    "Đơn vị": ("Sở Y tế", "Sở Y tế"),
    "Thành phần": ("Khách mời", "Khách mời"),
    "Liên hệ": ("0912 000 001", "0912 000 002"),
    "Ghi chú riêng": ("Cửa A", "Cửa B"),
}


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


def file(order: Sequence[str] = tuple(ROWS), **different: tuple[str, str]) -> bytes:
    """Write the two people with the columns in this order."""
    rows = {**ROWS, **different}
    return write_table(list(order), [[rows[heading][at] for heading in order] for at in range(2)], above=["GIẢ LẬP"])


async def said(
    registration: Registration, congress: UUID, what: str, data: bytes, answers: Mapping[str, str]
) -> dict[str, Any]:
    sent = {"files": {"file": ("so-y-te.xlsx", data)}, "data": {"answers": json.dumps(dict(answers))}}
    answer = await registration.http.post(f"/congresses/{congress}/roster-{what}", **sent)  # type: ignore[arg-type]
    assert answer.status_code == 200, answer.text
    told: dict[str, Any] = answer.json()
    return told


async def people(registration: Registration, congress: UUID, *fields: str) -> list[tuple[str, ...]]:
    codes = ("DB-0001", "DB-0002")
    found = [await registration.delegate(congress, code) for code in codes]
    return [tuple(one[name] for name in fields) for one in found]


def asked(told: dict[str, Any]) -> list[tuple[str, str | None]]:
    return [(one["id"], one["default"]) for one in told["questions"] if one["kind"] == "column_moved"]


TURNED = ["Ghi chú riêng", "Thành phần", "Liên hệ", "Đơn vị", "Họ và tên", "Năm sinh"]
FIRST = {"column:liên hệ": "phone"}


async def test_a_column_that_means_something_else_takes_its_old_values_along_old_to_new_and_is_taken_back(
    registration: Registration,
) -> None:
    congress = await registration.found()
    await said(registration, congress, "imports", file(), FIRST)
    assert await people(registration, congress, "phone", "instruction") == [("0912 000 001", ""), ("0912 000 002", "")]
    other = {"column:liên hệ": "instruction"}
    told = await said(registration, congress, "checks", file(TURNED), other)
    assert asked(told) == [("column_moved:liên hệ:phone", "clear")]
    assert [len(one["rows"]) for one in told["questions"] if one["kind"] == "column_moved"] == [2]
    changes = [(one["field"], one["old"], one["new"]) for one in told["people"][0]["changes"]]
    assert changes == [("phone", "0912 000 001", ""), ("instruction", "", "0912 000 001")]
    assert (told["counts"]["new"], told["counts"]["changed"], told["gone"]) == (0, 2, [])

    done = await said(registration, congress, "imports", file(TURNED), other)
    assert (done["created"], done["updated"]) == (0, 2)
    assert (await people(registration, congress, "phone", "instruction"))[0] == ("", "0912 000 001")
    again = await said(registration, congress, "checks", file(), {})
    assert (again["counts"]["unchanged"], asked(again)) == (2, [])

    undo = f"/congresses/{congress}/roster-imports/{done['import_id']}/undo"
    assert (await registration.http.post(undo)).json()["restored"] == 2
    assert (await people(registration, congress, "phone", "instruction"))[0] == ("0912 000 001", "")
    remembered = await said(registration, congress, "checks", file(), {})
    assert remembered["counts"]["unchanged"] == 2
    once_more = await said(registration, congress, "checks", file(TURNED), other)
    assert (asked(once_more), once_more["counts"]["changed"]) == (asked(told), 2)


async def test_a_column_that_is_taken_in_no_more_leaves_its_values_unless_somebody_says_otherwise(
    registration: Registration,
) -> None:
    congress = await registration.found()
    await said(registration, congress, "imports", file(), FIRST)
    none = {"column:liên hệ": "ignore"}
    told = await said(registration, congress, "checks", file(), none)
    assert (asked(told), told["counts"]["unchanged"]) == ([("column_moved:liên hệ:phone", "keep")], 2)
    done = await said(registration, congress, "imports", file(), {**none, "column_moved:liên hệ:phone": "clear"})
    assert done["updated"] == 2
    assert await people(registration, congress, "phone") == [("",), ("",)]


async def test_what_the_desk_has_set_since_stays_when_its_column_means_something_else(
    registration: Registration,
) -> None:
    congress = await registration.found()
    await said(registration, congress, "imports", file(), FIRST)
    one = await registration.delegate(congress, "DB-0001")
    edit = {"version": one["version"], "phone": "0912 000 009"}
    assert (await registration.http.patch(f"/delegates/{one['delegate_id']}", json=edit)).is_success
    await said(registration, congress, "imports", file(), {"column:liên hệ": "instruction"})
    found = await people(registration, congress, "phone", "instruction")
    assert found == [("0912 000 009", "0912 000 001"), ("", "0912 000 002")]


async def test_a_known_column_that_was_told_to_be_another_is_remembered_for_the_next_evening(
    registration: Registration,
) -> None:
    congress = await registration.found()
    headed = [*list(ROWS)[:4], "Số điện thoại"]
    phones = {"Số điện thoại": ROWS["Liên hệ"]}
    await said(registration, congress, "imports", file(headed, **phones), {})
    assert await people(registration, congress, "phone") == [("0912 000 001",), ("0912 000 002",)]
    done = await said(
        registration, congress, "imports", file(headed, **phones), {"column:số điện thoại": "instruction"}
    )
    assert done["updated"] == 2
    assert await people(registration, congress, "phone", "instruction") == [
        ("", "0912 000 001"),
        ("", "0912 000 002"),
    ]
    next_evening = await said(registration, congress, "imports", file(headed, **phones), {})
    assert (next_evening["updated"], next_evening["unchanged"]) == (0, 2)


async def test_a_unit_that_comes_in_later_hides_nothing_that_the_column_had_brought_for_the_others(
    registration: Registration,
) -> None:
    congress = await registration.found()
    await said(registration, congress, "imports", file(), FIRST)
    rows = {
        heading: (*cells, {"Họ và tên": "Nông Thị Giả Lập C", "Đơn vị": "Sở Nội vụ"}.get(heading, cells[0]))
        for heading, cells in ROWS.items()
    }
    more = write_table(list(rows), [[cells[at] for cells in rows.values()] for at in range(3)], above=["GIẢ LẬP"])
    told = await said(registration, congress, "checks", more, {"column:liên hệ": "instruction"})
    assert asked(told) == [("column_moved:liên hệ:phone", "clear")]
    assert (told["counts"]["new"], told["counts"]["changed"]) == (1, 2)


async def test_sealed_values_go_along_too_and_a_category_that_stays_is_told(registration: Registration) -> None:
    congress = await registration.found()
    rows = {"Đạo": ("Phật giáo", "Công giáo"), "Diện": ("Khách mời", "Khách mời")}
    headed = ["Họ và tên", "Năm sinh", "Đơn vị", "Diện", "Đạo"]
    first = {"column:đạo": "religion"}
    await said(registration, congress, "imports", file(headed, **rows), first)
    assert "religion" in (await registration.delegate(congress, "DB-0001"))["given"]
    other = {"column:đạo": "instruction", "column:diện": "titles"}
    told = await said(registration, congress, "checks", file(headed, **rows), other)
    assert ("column_moved:đạo:religion", "clear") in asked(told)
    assert "Thành phần vẫn giữ" in " ".join(told["people"][0]["notes"])
    await said(registration, congress, "imports", file(headed, **rows), other)
    one = await registration.delegate(congress, "DB-0001")
    assert ("religion" in one["given"], one["instruction"], one["category"]) == (False, "Phật giáo", "GUEST")


async def test_a_column_of_units_that_is_a_place_of_work_makes_nobody_a_second_person_unseen(
    registration: Registration,
) -> None:
    congress = await registration.found()
    await said(registration, congress, "imports", file(), FIRST)
    told = await said(registration, congress, "checks", file(TURNED), {"column:đơn vị": "workplace"})
    assert (told["counts"]["new"], told["counts"]["unchanged"], told["gone"]) == (0, 2, [])
