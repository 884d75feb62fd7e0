"""A file that says who leads a delegation sets the head of that unit, unless somebody says no; a remark may be kept."""

import json
from collections.abc import AsyncIterator, Mapping
from typing import Any
from uuid import UUID

import pytest

from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import UNIT, Registration, person, roster, running

LEADS = person(1, remark="Trưởng đoàn", phone="0912345678")


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def send(
    registration: Registration, congress: UUID, what: str, data: bytes, answers: Mapping[str, str] | None = None
) -> dict[str, Any]:
    files, form = {"file": ("ds.xlsx", data)}, {"answers": json.dumps(answers or {})}
    answer = await registration.http.post(f"/congresses/{congress}/roster-{what}", files=files, data=form)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def head(registration: Registration, congress: UUID) -> tuple[str, str]:
    book = (await registration.http.get(f"/congresses/{congress}/units")).json()
    unit = next(one for one in book["units"] if one["unit_code"] == UNIT)
    return unit["head_name"], unit["head_phone"]


async def test_the_head_in_a_remark_leads_the_delegation_and_is_taken_back_in_its_history(
    registration: Registration,
) -> None:
    congress = await registration.found()
    file = roster([LEADS, person(2, remark="Phó trưởng đoàn"), person(3, remark="Xin vắng")])
    told = await send(registration, congress, "checks", file)
    (asked,) = [one for one in told["questions"] if one["kind"] == "head"]
    assert (told["heads"], asked["people"]) == (1, [LEADS["full_name"]])
    await send(registration, congress, "imports", file)
    assert await head(registration, congress) == (LEADS["full_name"], "0912345678")
    again = await send(registration, congress, "checks", file)
    assert [one for one in again["questions"] if one["kind"] == "head"] == []
    book = (await registration.http.get(f"/congresses/{congress}/units")).json()
    act = next(one["act_id"] for one in book["history"] if one["kind"] == "EDITED")
    undone = await registration.http.post(f"/congresses/{congress}/unit-acts/{act}/undo")
    assert undone.status_code == 200, undone.text
    assert await head(registration, congress) == ("", "")


async def test_a_known_head_stays_until_somebody_says_yes(registration: Registration) -> None:
    congress = await registration.found()
    await send(registration, congress, "imports", roster([LEADS, person(2)]))
    other = roster([person(1), person(2, remark="Trưởng đoàn")])
    told = await send(registration, congress, "imports", other)
    assert (await head(registration, congress))[0] == LEADS["full_name"]
    told = await send(registration, congress, "checks", other)
    (asked,) = [one for one in told["questions"] if one["kind"] == "head"]
    await send(registration, congress, "imports", other, {asked["id"]: asked["proposals"][0]["choice"]})
    assert (await head(registration, congress))[0] == person(2)["full_name"]


async def test_a_column_of_remarks_is_kept_as_notes_unless_it_is_left_out(registration: Registration) -> None:
    congress = await registration.found()
    file = roster([person(1, remark="Ăn chay")])
    await send(registration, congress, "imports", file)
    assert (await registration.delegate(congress, "GL-0001"))["note"] == "Ăn chay"

    other = roster([person(2, remark="Ăn chay")])
    told = await send(registration, congress, "checks", other)
    column = next(one for one in told["sheets"][0]["columns"] if "Ghi chú" in one["name"])
    await send(registration, congress, "imports", other, {column["question"]: "-"})
    assert not (await registration.delegate(congress, "GL-0002"))["note"]


async def test_undoing_an_import_takes_back_the_head_that_it_set_unless_somebody_changed_it(
    registration: Registration,
) -> None:
    congress = await registration.found()
    await send(registration, congress, "imports", roster([person(2)]))
    report = await send(registration, congress, "imports", roster([LEADS, person(2)]))
    undo = f"/congresses/{congress}/roster-imports/{report['import_id']}/undo"
    assert (await registration.http.post(undo, params={"dry_run": "true"})).status_code == 200
    assert (await head(registration, congress))[0] == LEADS["full_name"]
    assert (await registration.http.post(undo)).status_code == 200
    assert await head(registration, congress) == ("", "")

    again = await send(registration, congress, "imports", roster([LEADS, person(2)]))
    book = (await registration.http.get(f"/congresses/{congress}/units")).json()
    unit = next(one for one in book["units"] if one["unit_code"] == UNIT)
    edited = {"unit_code": UNIT, "version": unit["version"], "head_name": "Ông Giả Lập Khác"}
    answer = await registration.http.patch(f"/congresses/{congress}/units", json=edited)
    assert answer.status_code == 200, answer.text
    await registration.http.post(f"/congresses/{congress}/roster-imports/{again['import_id']}/undo")
    assert (await head(registration, congress))[0] == "Ông Giả Lập Khác"
