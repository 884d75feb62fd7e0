"""What goes out of the seats: a spreadsheet that comes back unchanged, and the plan on paper."""

import io
from collections.abc import AsyncIterator
from uuid import UUID

import pytest
from openpyxl import load_workbook

from tests.conftest import MakeDatabase
from tests.support.registration.document_desk import flat, make
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


async def test_lists_on_paper_and_the_roll_call_have_the_seats_of_the_sitting_or_of_every_one(
    registration: Registration,
) -> None:
    """A list for the afternoon named the seat of the morning."""
    congress = await with_hall(registration, person(1, seat="A-1"), person(2, seat="A-2"))
    kept = (await registration.http.get(f"/congresses/{congress}")).json()
    morning = kept["sessions"][0]
    afternoon = {"kind": "OFFICIAL", "name": "Phiên buổi chiều", "starts_at": "2020-09-09T07:00:00+00:00"}
    edit = {"version": kept["version"], "sessions": [afternoon]}
    edited = await registration.http.patch(f"/congresses/{congress}", json=edit)
    assert edited.is_success, edited.text
    (session,) = [one["session_id"] for one in edited.json()["sessions"] if one["name"] == "Phiên buổi chiều"]
    await registration.http.put(f"/congresses/{congress}/sessions/{session}/seats")
    await move(registration, congress, {"GL-0001": "N-1"}, session)

    async def printed(document: str, **wanted: object) -> str:
        made = await make(registration, congress, document, **wanted)
        assert made.status_code == 200, made.text
        return flat(" ".join(words_of(made.content)))

    for document in ("ROSTER", "ROLL_CALL"):
        every = await printed(document)
        assert f"{morning['name']}: A-1 Phiên buổi chiều: N-1" in every
        assert every.count("A-2") == 1
        one = await printed(document, session_id=session)
        assert ("N-1" in one, "A-1" in one, "A-2" in one, "Phiên buổi chiều" in one) == (True, False, True, True)
        first = await printed(document, session_id=morning["session_id"])
        assert ("N-1" in first, "A-1" in first) == (False, True)
    stranger = await make(registration, congress, "ROSTER", session_id=str(congress))
    assert stranger.status_code == 404
    sheet = await registration.http.post(f"/congresses/{congress}/exports", json={"kind": "roll_call"})
    said = [[cell or "" for cell in row] for row in load_workbook(io.BytesIO(sheet.content)).worksheets[0].values]
    at = next(number for number, row in enumerate(said) if "Ký tên" in row)
    assert said[at][-3:] == ["Ghế", "Ghế phiên Phiên buổi chiều", "Ký tên"]
    assert said[at + 1][-3:] == ["A-1", "N-1", ""]


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
