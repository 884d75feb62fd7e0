"""A roster comes in as a whole or not at all: a crash in the middle, two registrars at once, a file of another congress."""

import asyncio
import json
from collections.abc import AsyncIterator

import pytest

from tests.conftest import MakeDatabase
from tests.support.events.crashing import crash_at_the_end
from tests.support.registration.registration_world import Registration, person, roster, running

STORED = (
    *("delegates", "sensitive_attributes", "field_origins", "delegate_acts", "credentials", "contested_seats", "units"),
    *("roster_imports", "roster_import_changes", "roster_answers", "outbox"),
)


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def stored(registration: Registration) -> dict[str, list[str]]:
    """Give everything that an import may write, row by row."""
    return {table: sorted(map(repr, await registration.conn.fetch(f"SELECT * FROM {table}"))) for table in STORED}


async def test_a_crash_in_the_middle_leaves_everything_as_it_was(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1), person(2))
    await registration.issue(congress)
    before = await stored(registration)
    new_unit = {"unit_code": "", "unit_name": "Hợp tác xã Giả Lập"}
    data = roster([person(1, position="Chủ tịch"), person(3, **new_unit), person(4)])
    answers = json.dumps({"gone:GL-0002": "withdraw"})
    path = f"/congresses/{congress}/roster-imports"
    async with crash_at_the_end(registration.conn, "roster.imported"):
        answer = await registration.http.post(path, files={"file": ("ds.xlsx", data)}, data={"answers": answers})
        assert answer.status_code >= 500, answer.text
        assert "Xin" in answer.json()["detail"] or "thử lại" in answer.json()["detail"]
    assert await stored(registration) == before
    answer = await registration.http.post(path, files={"file": ("ds.xlsx", data)}, data={"answers": answers})
    report = answer.json()
    assert (report["created"], report["updated"], report["withdrawn"]) == (2, 1, 1), answer.text


async def test_an_undo_that_crashes_leaves_the_import_as_it_was(registration: Registration) -> None:
    congress = await registration.found()
    report = await registration.bring(congress, person(1), person(2))
    before = await stored(registration)
    path = f"/congresses/{congress}/roster-imports/{report['import_id']}/undo"
    async with crash_at_the_end(registration.conn, "roster.import_undone"):
        assert (await registration.http.post(path)).status_code >= 500
    assert await stored(registration) == before
    assert (await registration.http.post(path)).json()["removed"] == 2


async def test_two_registrars_with_the_same_file_bring_each_person_in_once(registration: Registration) -> None:
    congress = await registration.found()
    rows = [person(1), person(2), person(3)]
    reports = await asyncio.gather(*(registration.bring(congress, *rows) for _ in range(3)))
    assert sorted((one["created"], one["unchanged"]) for one in reports) == [(0, 3), (0, 3), (3, 0)]
    assert all(one["errors"] == [] for one in reports)
    assert await registration.conn.fetchval("SELECT count(*) FROM delegates") == 3


async def test_two_registrars_with_two_files_numbered_alike_lose_nobody(registration: Registration) -> None:
    congress = await registration.found()
    health = {"unit_code": "SYT", "unit_name": "Sở Y tế", "national_id": ""}
    ours = [person(n, delegate_code=f"{n}", national_id="") for n in range(1, 6)]
    theirs = [
        person(n, delegate_code=f"{n - 10}", full_name=f"Vi Văn Thử {'ABCDE'[n - 11]}", **health) for n in range(11, 16)
    ]
    reports = await asyncio.gather(registration.bring(congress, *ours), registration.bring(congress, *theirs))
    assert [(one["created"], one["errors"]) for one in reports] == [(5, []), (5, [])]
    found = await registration.conn.fetch("SELECT delegate_code, full_name FROM delegates")
    assert len({row["delegate_code"] for row in found}) == 10
    assert {row["full_name"] for row in found} == {row["full_name"] for row in (*ours, *theirs)}
    for rows in (ours, theirs):
        again = await registration.bring(congress, *rows)
        assert (again["unchanged"], again["created"], again["updated"]) == (5, 0, 0)


async def test_two_files_that_fit_alone_but_not_together_are_not_mixed(registration: Registration) -> None:
    congress = await registration.found(max_delegates=3)
    files = [roster([person(1), person(2)]), roster([person(3), person(4)])]
    answers = await asyncio.gather(*(registration.send(congress, data) for data in files))
    assert sorted(one.status_code for one in answers) == [200, 409]
    (refused,) = [one for one in answers if one.status_code == 409]
    assert "tối đa 03 đại biểu; sau khi nhập tệp sẽ có 04, vượt 01" in refused.json()["detail"]
    assert await registration.conn.fetchval("SELECT count(*) FROM delegates") == 2


async def test_a_file_of_another_congress_says_so_and_touches_nobody_of_either(registration: Registration) -> None:
    one = await registration.found()
    other = await registration.found(code="BK-HN")
    await registration.bring(one, person(1), person(2))
    await registration.bring(other, person(1, full_name="Vi Văn Thử", birth="1990", national_id=""))
    before = await registration.conn.fetch("SELECT * FROM delegates ORDER BY delegate_id")
    out = await registration.http.post(f"/congresses/{one}/exports", json={"kind": "roster"})
    files = {"file": ("ds.xlsx", out.content)}
    told = (await registration.http.post(f"/congresses/{other}/roster-checks", files=files)).json()
    assert [note for note in told["notes"] if "đại hội BK-V, không phải BK-HN" in note]
    assert (told["counts"]["new"], told["counts"]["changed"]) == (2, 0)
    assert [question["default"] for question in told["questions"] if question["kind"] == "code"] == ["other"]
    report = (await registration.send(other, out.content)).json()
    assert (report["created"], report["updated"]) == (2, 0)
    after = await registration.conn.fetch("SELECT * FROM delegates ORDER BY delegate_id")
    assert [row for row in after if row in before] == before
    own = (await registration.http.post(f"/congresses/{one}/roster-checks", files=files)).json()
    assert own["notes"] == []
