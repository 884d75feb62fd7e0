"""Rosters that cannot come in: too many, no table, an attack, above the cap."""

import io
import zipfile
from collections.abc import AsyncIterator

import pytest

from tests.conftest import MakeDatabase
from tests.support.registration.nothing_stored import nothing_is_stored
from tests.support.registration.registration_world import Registration, person, roster, running


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_a_file_without_names_is_refused_and_one_without_units_is_asked(registration: Registration) -> None:
    congress = await registration.found()
    answer = await registration.send(congress, roster([person(1)], without=["full_name"]))
    assert answer.status_code == 422
    assert "“Họ và tên”" in answer.json()["detail"]
    answer = await registration.send(congress, roster([person(1), person(2)], without=["unit_code", "unit_name"]))
    assert [(e["row"], e["column"]) for e in answer.json()["errors"]] == [(5, "Đơn vị"), (6, "Đơn vị")]


async def test_ten_thousand_rows_are_refused_with_the_figures(registration: Registration) -> None:
    congress = await registration.found()
    names = ("delegate_code", "full_name", "unit_code", "category")
    data = roster([{name: person(number)[name] for name in names} for number in range(10_000)])
    answer = await registration.send(congress, data)
    assert answer.status_code == 409
    assert "hơn 1.100 dòng; đại hội tối đa 500 đại biểu" in answer.json()["detail"]
    assert await nothing_is_stored(registration)


async def test_a_check_says_that_the_cap_will_stop_the_file(registration: Registration) -> None:
    congress = await registration.found(max_delegates=1)
    files = {"file": ("ds.xlsx", roster([person(1), person(2)]))}
    told = (await registration.http.post(f"/congresses/{congress}/roster-checks", files=files)).json()
    assert (told["counts"]["new"], len(told["people"])) == (2, 2)
    assert "tối đa" in told["too_many"]


async def test_the_cap_stops_the_whole_file_with_the_exact_figures(registration: Registration) -> None:
    congress = await registration.found(max_delegates=3)
    await registration.bring(congress, person(1), person(2))
    answer = await registration.send(congress, roster([person(3), person(4)]))
    assert answer.status_code == 409
    assert "tối đa 03 đại biểu; sau khi nhập tệp sẽ có 04, vượt 01" in answer.json()["detail"]
    assert await registration.conn.fetchval("SELECT count(*) FROM delegates") == 2


async def test_a_file_at_the_cap_comes_in_again_after_somebody_in_it_was_replaced(registration: Registration) -> None:
    congress = await registration.found(max_delegates=3)
    people = [person(1), person(2), person(3)]
    await registration.bring(congress, *people)
    await registration.issue(congress)
    one = await registration.delegate(congress, "GL-0002")
    other = {"full_name": "Lường Thị Giả Lập"}
    put = await registration.http.post(f"/delegates/{one['delegate_id']}/replacement", json=other)
    assert put.status_code == 201, put.text
    answer = await registration.send(congress, roster(people))
    assert answer.status_code == 200, answer.text
    assert (answer.json()["created"], answer.json()["errors"]) == (0, [])
    assert (await registration.delegate(congress, "GL-0002"))["status"] == "REPLACED"


async def test_a_file_that_is_no_spreadsheet_is_refused(registration: Registration) -> None:
    congress = await registration.found()
    answer = await registration.send(congress, b"%PDF-1.7 " + bytes(range(256)))
    assert answer.status_code == 422
    assert await nothing_is_stored(registration)


async def test_a_zip_bomb_is_refused_before_it_is_unpacked(registration: Registration) -> None:
    congress = await registration.found()
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        with archive.open("xl/worksheets/sheet1.xml", "w") as sheet:
            for _ in range(100):
                sheet.write(b"0" * 1_000_000)
    answer = await registration.send(congress, made.getvalue())
    assert answer.status_code == 413
    assert await nothing_is_stored(registration)


async def test_answers_that_are_no_json_are_refused(registration: Registration) -> None:
    congress = await registration.found()
    files, path = {"file": ("ds.xlsx", roster([person(1)]))}, f"/congresses/{congress}/roster-imports"
    for answers in ("[]", "{", '{"a": 1}'):
        answer = await registration.http.post(path, files=files, data={"answers": answers})
        assert answer.status_code == 422, answers
    assert await nothing_is_stored(registration)
