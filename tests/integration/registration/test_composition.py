"""The composition of a congress through its API: live, as a what-if before anything is saved, against targets."""

import io
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import pytest
from openpyxl import load_workbook

from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import Registration, person, roster, running

WOMEN = {"key": "women", "bound": "AT_LEAST", "percent": 50}


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def composition(registration: Registration, congress: UUID) -> dict[str, Any]:
    answer = await registration.http.get(f"/congresses/{congress}/composition")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def line(found: dict[str, Any], key: str) -> dict[str, Any]:
    return next(one for one in found["lines"] if one["key"] == key)


async def test_figures_come_with_their_base_and_follow_every_change(registration: Registration) -> None:
    congress = await registration.found(level="DISTRICT", host="huyện Ba Bể")
    rows = [person(number) for number in range(1, 8)]
    guests = [person(number, category="GUEST", sex="Nam", ethnicity="") for number in range(8, 11)]
    await registration.bring(congress, *rows, *guests)
    found = (await composition(registration, congress))["now"]
    assert line(found, "women")["figure"] == {"count": 7, "base": 10, "unknown": 0, "percent": 70.0, "words": "70,0%"}
    assert line(found, "exemplars")["target"]["sentence"] == "Đạt: ít nhất 70% là 07 người, có 07/10."
    assert line(found, "ethnic_minority")["figure"]["unknown"] == 3
    ethnicity = next(one for one in found["tables"] if one["key"] == "ethnicity")
    assert [(one["label"], one["figure"]["count"]) for one in ethnicity["groups"]] == [
        ("Tày", 7),
        ("Chưa có thông tin", 3),
    ]
    await registration.bring(congress, person(11, category="GUEST"))
    after = (await composition(registration, congress))["now"]
    assert line(after, "exemplars")["target"]["away"] == 1


async def test_a_what_if_says_before_and_after_and_stores_nothing(registration: Registration) -> None:
    congress = await registration.found(level="DISTRICT", host="huyện Ba Bể")
    await registration.bring(congress, *(person(number) for number in range(1, 8)))
    leaving = [(await registration.delegate(congress, "GL-0001"))["delegate_id"]]
    coming = [{"category": "GUEST", "sex": "M", "birth": "1990", "times": 4}]
    before = await registration.conn.fetchval("SELECT count(*) FROM outbox")
    answer = await registration.http.post(
        f"/congresses/{congress}/composition-trials", json={"coming": coming, "leaving": leaving}
    )
    assert answer.status_code == 200, answer.text
    now, then = answer.json()["now"], answer.json()["then"]
    assert (now["people"], then["people"]) == (7, 10)
    assert line(then, "exemplars")["target"]["sentence"] == "Thiếu 01 người: ít nhất 70% là 07 người, có 06/10."
    assert await registration.conn.fetchval("SELECT count(*) FROM delegates") == 7
    assert await registration.conn.fetchval("SELECT count(*) FROM outbox") == before
    unknown = await registration.http.post(
        f"/congresses/{congress}/composition-trials", json={"leaving": [str(UUID(int=5))]}
    )
    assert unknown.status_code == 404


async def test_no_what_if_tells_by_a_difference_what_is_sealed_of_one_person(registration: Registration) -> None:
    congress = await registration.found()
    people = [person(number, ethnicity="Tày" if number < 9 else "Kinh") for number in range(1, 17)]
    await registration.bring(congress, *people)
    one = (await registration.delegate(congress, "GL-0001"))["delegate_id"]
    path = f"/congresses/{congress}/composition-trials"
    typed = {"category": "GUEST", "ethnicity": "Kinh", "times": 6}
    for body in ({"leaving": [one]}, {"leaving": [one], "coming": [typed]}):
        answer = (await registration.http.post(path, json=body)).json()
        assert line(answer["now"], "ethnic_minority")["figure"]["count"] == 8
        assert line(answer["then"], "ethnic_minority")["figure"] is None
        tables = {table["key"]: table["groups"] for table in answer["then"]["tables"]}
        assert (tables["ethnicity"], tables["religion"]) == ([], [])
        assert tables["sex"]
        assert "so hai bản" in answer["not_told"]
    only = (await registration.http.post(path, json={"coming": [typed]})).json()
    assert (line(only["then"], "ethnic_minority")["figure"]["count"], only["not_told"]) == (8, None)
    changed = roster([person(1, ethnicity="Kinh"), *people[1:], person(17, ethnicity="Kinh")])
    file = (await registration.http.post(f"{path}/file", files={"file": ("danh-sach.xlsx", changed)})).json()
    assert line(file["then"], "ethnic_minority")["figure"] is None
    assert file["then"]["people"] == 17


async def test_a_file_is_tried_before_it_is_taken_in(registration: Registration) -> None:
    congress = await registration.found(level="DISTRICT", host="huyện Ba Bể")
    await registration.bring(congress, *(person(number) for number in range(1, 4)))
    rows = [person(1, sex="Nam"), *(person(number, category="GUEST", sex="Nam") for number in range(4, 8))]
    answer = await registration.http.post(
        f"/congresses/{congress}/composition-trials/file", files={"file": ("danh-sach.xlsx", roster(rows))}
    )
    assert answer.status_code == 200, answer.text
    now, then = answer.json()["now"], answer.json()["then"]
    assert (now["people"], then["people"]) == (3, 7)
    assert (line(now, "women")["figure"]["count"], line(then, "women")["figure"]["count"]) == (3, 2)
    assert answer.json()["too_many"] is None
    assert await registration.conn.fetchval("SELECT count(*) FROM delegates") == 3


async def test_targets_are_set_by_the_organiser_and_a_second_desk_is_told(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, *(person(number, sex="Nam") for number in range(1, 7)))
    path = f"/congresses/{congress}/composition-targets"
    assert (await composition(registration, congress))["targets"] == []
    kept = await registration.http.put(path, json={"version": 0, "targets": [WOMEN]})
    assert (kept.status_code, kept.json()["version"]) == (200, 1)
    found = await composition(registration, congress)
    assert line(found["now"], "women")["target"]["away"] == 3
    late = await registration.http.put(path, json={"version": 0, "targets": []})
    assert (late.status_code, late.json()["version"]) == (409, 1)
    economy = {**WOMEN, "key": "sector:ECONOMY", "percent": 20}
    assert (await registration.http.put(path, json={"version": 1, "targets": [WOMEN, economy]})).status_code == 200
    assert line((await composition(registration, congress))["now"], "sector:ECONOMY")["target"]["away"] == 2
    wrong = await registration.http.put(path, json={"version": 2, "targets": [{**WOMEN, "key": "tall"}]})
    assert wrong.json()["detail"].startswith("Không có chỉ tiêu")


async def test_opening_what_is_sealed_is_noted_and_a_clerk_of_a_unit_may_not(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    await composition(registration, congress)
    noted = await registration.conn.fetchrow("SELECT subject, details FROM audit WHERE action = 'sensitive.counted'")
    assert noted
    assert (noted["subject"], noted["details"]) == (str(congress), {"purpose": "composition", "people": 1})
    clerk = await registration.staff("clerk", "UNIT_REGISTRAR", unit_code="BK-BB")
    assert (await clerk.get(f"/congresses/{congress}/composition")).status_code == 403
    await clerk.aclose()


async def test_the_spreadsheet_has_the_same_figures(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, *(person(number) for number in range(1, 7)))
    answer = await registration.http.get(f"/congresses/{congress}/composition.xlsx")
    sheet = load_workbook(io.BytesIO(answer.content))["Chỉ tiêu"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert ["Nữ", 6, 6, 1, 0] in [row[:5] for row in rows]
