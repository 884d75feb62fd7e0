"""The hall, its blocks, and a proposal of seats for everybody."""

from collections.abc import AsyncIterator

import pytest

from tests.conftest import MakeDatabase
from tests.support.registration.halls import a_row, as_table
from tests.support.registration.registration_world import Registration, person, running
from tests.support.registration.seating import ROWS, put_hall, seating, seats, with_hall

FREE = {"seat": ""}


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_a_hall_gives_the_seats_of_before_their_names_and_nobody_loses_one(registration: Registration) -> None:
    congress = await registration.found()
    people = (person(1, seat="V15"), person(2, seat="b2"), person(3, seat="Z9"))
    await registration.bring(congress, *people)
    assert await seats(registration, congress) == {"GL-0001": "V15", "GL-0002": "b2", "GL-0003": "Z9"}
    answer = await put_hall(registration, congress, ROWS)
    assert answer.json() == {"version": 1, "seats": 26, "elsewhere": 1, "unseated": 0}
    assert await seats(registration, congress) == {"GL-0001": "V1-5", "GL-0002": "B-2", "GL-0003": "Z9"}
    again = await registration.bring(congress, *people)
    assert (again["unchanged"], again["updated"]) == (3, 0)
    assert (await put_hall(registration, congress, ROWS)).status_code == 409


async def test_a_hall_comes_from_a_pasted_table_or_a_file(registration: Registration) -> None:
    congress = await registration.found()
    path = f"/congresses/{congress}/hall"
    pasted = await registration.http.post(f"{path}/pasted-rows", json={"text": as_table()})
    rows = pasted.json()
    assert (len(rows), sum(row["left"] + row["right"] for row in rows)) == (19, 763)
    file = {"file": ("hoi-truong.csv", as_table().replace("\t", ";").encode())}
    assert (await registration.http.post(f"{path}/file-rows", files=file)).json() == rows
    assert (await put_hall(registration, congress, rows)).json()["seats"] == 763
    bad = await registration.http.post(f"{path}/pasted-rows", json={"text": "A\t10\nB\tnhiều"})
    assert (bad.status_code, "Dòng 2" in bad.json()["detail"]) == (422, True)


async def test_a_proposal_seats_everybody_and_changes_nothing_by_itself(registration: Registration) -> None:
    other = {"unit_code": "BK-NS", "unit_name": "Huyện Ngân Sơn"}
    leader = person(9, category="LEADER", **FREE)
    congress = await with_hall(
        registration,
        *(person(n, **FREE) for n in range(1, 5)),
        person(5, **FREE, **other),
        leader,
        person(6, seat="A-1"),
    )
    path = f"/congresses/{congress}/seats/proposal"
    proposed = (await registration.http.post(path, json={})).json()
    assert (len(proposed["seats"]), proposed["left_over"]) == (6, [])
    assert set((await seats(registration, congress)).values()) == {"", "A-1"}
    moves = [{"delegate_id": one, "seat": seat, "seen": ""} for one, seat in proposed["seats"].items()]
    body = {"moves": moves, "kind": "PROPOSED"}
    done = await registration.http.post(f"/congresses/{congress}/seats/moves", json=body)
    assert done.status_code == 200, done.text
    now = await seats(registration, congress)
    assert now["GL-0009"] == "V1-1"
    assert len(set(now.values())) == 7
    undo = f"/congresses/{congress}/seats/changes/{done.json()['change_id']}/undo"
    assert (await registration.http.post(undo)).is_success
    assert set((await seats(registration, congress)).values()) == {"", "A-1"}


async def test_a_proposal_seats_leaders_and_each_unit_in_the_order_of_their_lists_not_by_given_name(
    registration: Registration,
) -> None:
    names = ("Vi Giả Lập Yên", "Lò Giả Lập An", "Hà Giả Lập Bình")
    numbered = zip((3, 1, 2), names, strict=True)
    leaders = [person(n, category="LEADER", full_name=name, **FREE) for n, name in numbered]
    others = [person(n, full_name=name, **FREE) for n, name in enumerate(names, 8)]
    former = person(20, category="FORMER_LEADER", full_name="Ma Giả Lập Ái", **FREE)
    congress = await with_hall(registration, *others, former, *leaders, rows=[a_row("V1", 3, kept=True), a_row("A", 8)])
    proposed = (await registration.http.post(f"/congresses/{congress}/seats/proposal", json={})).json()
    people = {one["delegate_id"]: one["delegate_code"] for one in (await seating(registration, congress))["people"]}
    by_seat = {seat: people[one] for one, seat in proposed["seats"].items()}
    assert [by_seat[f"V1-{n}"] for n in (1, 2, 3)] == ["GL-0003", "GL-0001", "GL-0002"]
    ordinary = [one for seat, one in by_seat.items() if seat.startswith("A-")]
    assert ordinary == ["GL-0020", "GL-0008", "GL-0009", "GL-0010"]
    assert [(one["name"], [people[who] for who in one["people"]]) for one in proposed["beside"]] == [("", ["GL-0020"])]


async def test_blocks_have_a_legend_with_counts_and_no_seat_twice(registration: Registration) -> None:
    congress = await with_hall(registration, person(1, seat="A-1"))
    path = f"/congresses/{congress}/seat-blocks"
    unit = {"kind": "UNIT", "key": "BK-BB", "name": "Huyện Ba Bể", "colour": "#1d3b63", "seats": ["A-1", "A-2"]}
    batch = {"kind": "NAMED", "name": "Bằng khen (đợt 1)", "colour": "#7a0c12", "seats": ["B-1"]}
    assert (await registration.http.put(path, json={"blocks": [unit, batch]})).status_code == 204
    legend = (await seating(registration, congress))["legend"]
    assert [(one["name"], one["seats"], one["taken"]) for one in legend] == [
        ("Huyện Ba Bể", 2, 1),
        ("Bằng khen (đợt 1)", 1, 0),
    ]
    twice = await registration.http.put(path, json={"blocks": [unit, {**batch, "seats": ["A-1"]}]})
    assert (twice.status_code, "hai khối" in twice.json()["detail"]) == (422, True)
    assert len((await seating(registration, congress))["blocks"]) == 2
