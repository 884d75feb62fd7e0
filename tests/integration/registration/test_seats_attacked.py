"""Halls and seats under attack: rows that nobody could type, halls without end, one seat written in two ways, merged units."""

from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import pytest

from tests.conftest import MakeDatabase
from tests.support.registration.halls import a_row
from tests.support.registration.registration_world import Registration, person, running
from tests.support.registration.seating import move, put_hall, seating, seats, with_hall

FREE = {"seat": ""}
HEALTH = {"unit_code": "", "unit_name": "Sở Y tế"}
BLOCK = {"kind": "UNIT", "name": "Sở Y tế (giả lập)", "colour": "#9b1313"}


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def proposal(registration: Registration, congress: UUID) -> dict[str, str]:
    answer = await registration.http.post(f"/congresses/{congress}/seats/proposal", json={})
    assert answer.status_code == 200, answer.text
    found: dict[str, str] = answer.json()["seats"]
    return found


async def test_one_seat_written_in_two_ways_before_there_was_a_hall_stays_with_whose_it_is(
    registration: Registration,
) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1, seat="V15"), person(2, seat="V1 5"), person(3, seat="V 1 5"))
    answer = await put_hall(registration, congress, [a_row("V1", 8)])
    assert answer.status_code == 200, answer.text
    assert (await seats(registration, congress))["GL-0002"] == "V1-5"
    assert [*(await seats(registration, congress)).values()].count("V1-5") == 1
    assert answer.json()["elsewhere"] >= 1


async def test_in_a_sitting_seated_before_there_was_a_hall_nobody_comes_onto_a_seat_written_in_another_way(
    registration: Registration,
) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1, seat="V15"), person(2, **FREE), person(3, seat="Khu A"))
    session = (await seating(registration, congress))["sessions"][0]["session_id"]
    apart = await registration.http.put(f"/congresses/{congress}/sessions/{session}/seats")
    assert apart.status_code == 204
    assert (await move(registration, congress, {"GL-0001": ""})).status_code == 200
    assert (await put_hall(registration, congress, [a_row("V1", 8)])).json()["elsewhere"] == 1
    assert (await seats(registration, congress, session))["GL-0001"] == "V1-5"
    taken = await move(registration, congress, {"GL-0002": "V1-5"}, session)
    assert (taken.status_code, taken.json()["code"]) == (409, "rule_broken")


async def test_nothing_that_is_taken_back_puts_two_on_one_seat_that_was_written_before_there_was_a_hall(
    registration: Registration,
) -> None:
    congress = await registration.found()
    seated = {number: person(number, seat=f"V1{number + 4}") for number in (1, 2, 3)}
    await registration.bring(congress, *seated.values(), *(person(number, **FREE) for number in (4, 5, 6)))
    await registration.issue(congress)
    emptied = (await move(registration, congress, {"GL-0001": ""})).json()["change_id"]
    withdrawn, edited = [await registration.delegate(congress, f"GL-000{number}") for number in (2, 3)]
    path = f"/delegates/{withdrawn['delegate_id']}/revocation"
    assert (await registration.http.post(path, json={"reason": "Bận việc"})).is_success
    edit = {"version": edited["version"], "seat": ""}
    assert (await registration.http.patch(f"/delegates/{edited['delegate_id']}", json=edit)).status_code == 200
    assert (await put_hall(registration, congress, [a_row("V1", 8)])).status_code == 200
    given = {"GL-0004": "V1-5", "GL-0005": "V1-6", "GL-0006": "V1-7"}
    assert (await move(registration, congress, given)).status_code == 200
    undone = await registration.http.post(f"/congresses/{congress}/seats/changes/{emptied}/undo")
    assert (undone.status_code, undone.json().get("seat")) == (409, "V1-5")
    for one, status in ((withdrawn, 200), (edited, 409)):
        acts = (await registration.http.get(f"/delegates/{one['delegate_id']}/acts")).json()
        answer = await registration.http.post(f"/delegates/{one['delegate_id']}/acts/{acts[0]['act_id']}/undo")
        assert answer.status_code == status, answer.text
    now = await seats(registration, congress)
    assert now == {"GL-0001": "", "GL-0002": "", "GL-0003": "", **given}


async def test_rows_that_could_not_be_typed_are_refused_with_a_sentence(registration: Registration) -> None:
    congress = await registration.found()
    for code in ("VIP 1", "A.1", "A/1", "A–1", "A-1", "A_1", "=1+1", "<b>", "'"):
        answer = await put_hall(registration, congress, [a_row(code, 8)])
        assert (answer.status_code, "Ký hiệu hàng" in answer.json()["detail"]) == (422, True), code
    twice = await put_hall(registration, congress, [a_row("a1", 8), a_row("A1", 8)])
    assert (twice.status_code, "hai lần" in twice.json()["detail"]) == (422, True)
    pasted = {"text": "VIP 1\t8\nvip 2\t9"}
    rows = await registration.http.post(f"/congresses/{congress}/hall/pasted-rows", json=pasted)
    assert [row["code"] for row in rows.json()] == ["VIP1", "VIP2"]


async def test_a_hall_has_as_many_seats_as_it_has_and_not_as_it_says(registration: Registration) -> None:
    congress = await registration.found()
    endless = [a_row(f"R{number}", 200, without=[0] * 200) for number in range(300)]
    answer = await put_hall(registration, congress, endless)
    assert (answer.status_code, "nhiều hơn 6000 ghế" in answer.json()["detail"]) == (422, True)
    none_left = await put_hall(registration, congress, [a_row("A", 2, without=[1, 2])])
    assert (none_left.status_code, "không còn ghế nào" in none_left.json()["detail"]) == (422, True)
    assert (await put_hall(registration, congress, [])).status_code == 422
    most = [a_row(f"R{number}", 20) for number in range(300)]
    assert (await put_hall(registration, congress, most)).json()["seats"] == 6000


async def test_a_table_without_end_is_told_at_once(registration: Registration) -> None:
    congress = await registration.found()
    text = "\n".join(f"R{number},1" for number in range(2500))
    answer = await registration.http.post(f"/congresses/{congress}/hall/pasted-rows", json={"text": text})
    assert (answer.status_code, "hàng" in answer.json()["detail"]) == (422, True)


async def test_the_block_of_a_merged_unit_is_for_the_unit_that_it_is_part_of(registration: Registration) -> None:
    congress = await with_hall(registration, person(1, **HEALTH, **FREE), person(2, **FREE), rows=[a_row("A", 8)])
    block = {**BLOCK, "key": "SYT", "seats": ["A-7", "A-8"]}
    path = f"/congresses/{congress}"
    assert (await registration.http.put(f"{path}/seat-blocks", json={"blocks": [block]})).status_code == 204
    units: list[dict[str, Any]] = (await registration.http.get(f"{path}/units")).json()["units"]
    seen = {one["unit_code"]: {"unit_code": one["unit_code"], "version": one["version"]} for one in units}
    merged = await registration.http.post(
        f"{path}/unit-merges", json={"unit": seen["SYT"], "into": seen["BK-BB"], "people": 1}
    )
    assert merged.status_code == 200, merged.text
    assert (await seating(registration, congress))["blocks"][0]["key"] == "BK-BB"
    assert set((await proposal(registration, congress)).values()) == {"A-7", "A-8"}
    act = merged.json()["history"][0]["act_id"]
    assert (await registration.http.post(f"{path}/unit-acts/{act}/undo")).status_code == 200
    assert (await seating(registration, congress))["blocks"][0]["key"] == "SYT"


async def test_a_hall_that_changes_under_people_unseats_nobody_unseen(registration: Registration) -> None:
    congress = await with_hall(
        registration, person(1, seat="A-1"), person(2, seat="B-2"), rows=[a_row("A", 8), a_row("B", 8)]
    )
    assert (await put_hall(registration, congress, [a_row("A", 4)], version=1)).status_code == 409
    assert await seats(registration, congress) == {"GL-0001": "A-1", "GL-0002": "B-2"}
    answer = await put_hall(registration, congress, [a_row("A", 4)], version=1, may_unseat=1)
    assert answer.json()["unseated"] == 1
    assert await seats(registration, congress) == {"GL-0001": "A-1", "GL-0002": ""}
    assert (await registration.http.get(f"/congresses/{congress}/seat-plan.pdf")).status_code == 200
    assert (await move(registration, congress, {"GL-0002": "A-2"})).status_code == 200
