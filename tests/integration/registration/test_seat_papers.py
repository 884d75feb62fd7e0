"""What goes out of the seats: a spreadsheet that comes back unchanged, and the plan on paper."""

from collections.abc import AsyncIterator
from uuid import UUID

import pytest

from tests.conftest import MakeDatabase
from tests.support.registration.halls import a_row, lengths
from tests.support.registration.printed_sheets import words_of
from tests.support.registration.registration_world import Registration, person, running
from tests.support.registration.seating import move, put_hall, seats, with_hall


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def session_of(registration: Registration, congress: UUID) -> str:
    found = await registration.http.get(f"/congresses/{congress}")
    session_id: str = found.json()["sessions"][0]["session_id"]
    return session_id


async def test_the_list_of_seats_comes_back_unchanged_also_with_a_sitting_of_its_own(
    registration: Registration,
) -> None:
    congress = await with_hall(registration, person(1, seat="A-1"), person(2, seat="B-2"), person(3, seat=""))
    session = await session_of(registration, congress)
    await registration.http.put(f"/congresses/{congress}/sessions/{session}/seats")
    await move(registration, congress, {"GL-0001": "N-1"}, session)
    before = await seats(registration, congress), await seats(registration, congress, session)
    sent = await registration.http.post(f"/congresses/{congress}/exports", json={"kind": "seats"})
    assert sent.status_code == 200, sent.text
    report = (await registration.send(congress, sent.content)).json()
    assert (report["unchanged"], report["created"], report["updated"], report["errors"]) == (3, 0, 0, [])
    assert (await seats(registration, congress), await seats(registration, congress, session)) == before


async def test_the_plan_on_paper_has_a_page_a_floor_the_legend_and_who_sits_where(registration: Registration) -> None:
    congress = await with_hall(registration, person(1, seat="A-1"), rows=[a_row(*row) for row in (("A", 4), ("B", 4))])
    real = [a_row(code, count, floor=floor, aisles=[10]) for floor, code, count in lengths()]
    assert (await put_hall(registration, congress, real, version=1)).is_success
    name = "Bằng khen #1 $x$ (đợt 2)"
    block = {"kind": "NAMED", "name": name, "colour": "#7a0c12", "seats": ["A-1", "A-2"]}
    await registration.http.put(f"/congresses/{congress}/seat-blocks", json={"blocks": [block]})
    answer = await registration.http.get(f"/congresses/{congress}/seat-plan.pdf")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/pdf")
    pages = [" ".join(words.split()) for words in words_of(answer.content)]
    assert len(pages) == 4
    assert name in pages[0]
    assert "1/2" in pages[0]
    assert "Bà Nông Thị Giả Lập B" in pages[3]
    assert all("GIẢ LẬP" in page for page in pages)


async def test_two_namesakes_of_one_unit_are_told_apart_on_the_plan(registration: Registration) -> None:
    twin = {"full_name": "Hà Thị Trùng Tên", "unit_code": "SYT", "unit_name": "Sở Y tế"}
    congress = await with_hall(
        registration,
        person(1, **twin, seat="A-1", position="Bác sĩ"),
        person(2, **twin, seat="A-2", position="Y sĩ"),
        person(3, seat="A-3"),
        rows=[a_row("A", 4)],
    )
    answer = await registration.http.get(f"/congresses/{congress}/seat-plan.pdf")
    pages = [" ".join(words.split()) for words in words_of(answer.content)]
    assert "Sở Y tế 2/2" in pages[0], "without blocks the plan is coloured by delegations"
    people = pages[-1]
    for told in ("Bác sĩ", "Y sĩ", "GL-0001", "GL-0002"):
        assert told in people
    assert "GL-0003" not in people


async def test_without_a_hall_there_is_no_plan_and_the_sentence_says_what_to_do(registration: Registration) -> None:
    congress = await registration.found()
    answer = await registration.http.get(f"/congresses/{congress}/seat-plan.pdf")
    assert (answer.status_code, "Xin nhập các hàng ghế" in answer.json()["detail"]) == (404, True)
