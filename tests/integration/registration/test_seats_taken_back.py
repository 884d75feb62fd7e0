"""An act on the seats or the hall is taken back by who did it, for ten minutes, and can be done again."""

from collections.abc import AsyncIterator
from contextlib import aclosing
from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest

from chassis import clock
from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import Registration, person, roster, running
from tests.support.registration.seating import ROWS, move, put_hall, seating, seats, with_hall

FREE = {"seat": ""}


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def act(registration: Registration, congress: UUID, change_id: str, verb: str) -> httpx.Response:
    return await registration.http.post(f"/congresses/{congress}/seats/changes/{change_id}/{verb}")


async def changes(registration: Registration, congress: UUID) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await seating(registration, congress))["changes"]
    return found


async def test_what_was_taken_back_is_done_again_in_the_same_record_and_taken_back_again(
    registration: Registration,
) -> None:
    congress = await with_hall(registration, person(1, seat="A-1"), person(2, **FREE))
    done = (await move(registration, congress, {"GL-0001": "B-1", "GL-0002": "A-1"})).json()["change_id"]
    assert (await act(registration, congress, done, "undo")).is_success
    line = next(one for one in await changes(registration, congress) if one["change_id"] == done)
    assert (line["undone"], line["undoable_until"], bool(line["redoable_until"])) == (True, None, True)
    again = await act(registration, congress, done, "redo")
    assert again.status_code == 200, again.text
    assert await seats(registration, congress) == {"GL-0001": "B-1", "GL-0002": "A-1"}
    line = next(one for one in await changes(registration, congress) if one["change_id"] == done)
    assert (line["undone"], bool(line["undoable_until"]), line["redoable_until"]) == (False, True, None)
    assert (await act(registration, congress, done, "redo")).json()["change_id"] is None
    assert (await act(registration, congress, done, "undo")).is_success
    assert await seats(registration, congress) == {"GL-0001": "A-1", "GL-0002": ""}


async def test_nobody_takes_back_what_another_did_nor_what_is_older_than_ten_minutes(
    registration: Registration, monkeypatch: pytest.MonkeyPatch
) -> None:
    congress = await with_hall(registration, person(1, seat="A-1"))
    done = (await move(registration, congress, {"GL-0001": "B-1"})).json()["change_id"]
    path = f"/congresses/{congress}"
    async with aclosing(await registration.staff("ban-to-chuc", "ORGANIZER")) as other:
        refused = await other.post(f"{path}/seats/changes/{done}/undo")
        assert (refused.status_code, "của người khác" in refused.json()["detail"]) == (409, True)
        shown = (await other.get(f"{path}/seating")).json()["changes"]
        assert [one["undoable_until"] for one in shown] == [None] * len(shown)
    later = clock.now() + timedelta(minutes=11)
    monkeypatch.setattr(clock, "now", lambda: later)
    late = await act(registration, congress, done, "undo")
    assert (late.status_code, "10 phút" in late.json()["detail"]) == (409, True)
    assert await seats(registration, congress) == {"GL-0001": "B-1"}


async def test_the_same_file_seats_again_without_a_question_who_has_no_seat_any_more(
    registration: Registration,
) -> None:
    congress = await with_hall(registration, person(1, **FREE), person(2, **FREE))
    done = (await move(registration, congress, {"GL-0001": "A-1", "GL-0002": "A-2"})).json()["change_id"]
    assert (await act(registration, congress, done, "undo")).is_success
    export = {"file": ("ghe.xlsx", roster([person(1, seat="A-1"), person(2, seat="A-2")]))}
    told = await registration.http.post(f"/congresses/{congress}/roster-checks", files=export)
    assert told.status_code == 200, told.text
    assert [one["text"] for one in told.json()["questions"]] == []
    await registration.bring(congress, person(1, seat="A-1"), person(2, seat="A-2"))
    assert await seats(registration, congress) == {"GL-0001": "A-1", "GL-0002": "A-2"}


async def test_a_hall_without_the_seats_of_people_asks_first_and_says_how_many_and_who(
    registration: Registration,
) -> None:
    people = [person(n, seat=f"B-{n}") for n in range(1, 7)]
    congress = await with_hall(registration, *people, person(7, seat="A-7"))
    rows = [row for row in ROWS if row["code"] != "B"]
    asked = await put_hall(registration, congress, rows, version=1)
    assert (asked.status_code, asked.json()["unseats"]) == (409, 6)
    for words in ("6 người", "Nông Thị Giả Lập B (B-1)", "và 1 người nữa"):
        assert words in asked.json()["detail"]
    assert (await seats(registration, congress))["GL-0001"] == "B-1"
    saved = await put_hall(registration, congress, rows, version=1, may_unseat=6)
    assert saved.json() == {"version": 2, "seats": 20, "elsewhere": 0, "unseated": 6}
    assert [seat for seat in (await seats(registration, congress)).values() if seat] == ["A-7"]
    overview = (await registration.http.get(f"/congresses/{congress}/overview")).json()
    assert overview["seats"]["without"] == 6


async def test_an_edit_of_the_hall_stands_among_the_acts_and_taking_it_back_seats_people_again(
    registration: Registration,
) -> None:
    congress = await with_hall(registration, person(1, seat="B-1"), person(2, seat="B-6"), person(3, seat="A-7"))
    block = {"kind": "NAMED", "name": "Báo chí", "colour": "#7a0c12", "seats": ["A-8", "B-3", "B-5"]}
    assert (
        await registration.http.put(f"/congresses/{congress}/seat-blocks", json={"blocks": [block]})
    ).status_code == 204
    session = (await registration.http.get(f"/congresses/{congress}")).json()["sessions"][0]["session_id"]
    assert (await registration.http.put(f"/congresses/{congress}/sessions/{session}/seats")).status_code == 204
    rows = [row for row in ROWS if row["code"] != "B"]
    assert (await put_hall(registration, congress, rows, version=1, may_unseat=2)).is_success
    assert await seats(registration, congress, session) == {"GL-0001": "", "GL-0002": "", "GL-0003": "A-7"}
    newest = (await changes(registration, congress))[0]
    assert (newest["kind"], newest["people"], bool(newest["undoable_until"])) == ("HALL", 2, True)
    await move(registration, congress, {"GL-0002": "A-1"})
    back = await act(registration, congress, newest["change_id"], "undo")
    assert back.status_code == 200, back.text
    assert await seats(registration, congress) == {"GL-0001": "B-1", "GL-0002": "A-1", "GL-0003": "A-7"}
    assert await seats(registration, congress, session) == {"GL-0001": "B-1", "GL-0002": "B-6", "GL-0003": "A-7"}
    found = await seating(registration, congress)
    assert sorted(found["blocks"][0]["seats"]) == ["A-8", "B-3", "B-5"]
    assert [row["code"] for row in found["hall"]["rows"]] == ["V1", "A", "B", "N"]


async def test_an_edit_of_the_hall_is_not_taken_back_under_people_who_sit_on_its_new_rows(
    registration: Registration,
) -> None:
    congress = await with_hall(registration, person(1, seat="A-1"), rows=ROWS[:2])
    assert (await put_hall(registration, congress, ROWS, version=1)).is_success
    change = (await changes(registration, congress))[0]["change_id"]
    await move(registration, congress, {"GL-0001": "N-1"})
    refused = await act(registration, congress, change, "undo")
    assert (refused.status_code, "N-1" in refused.json()["detail"]) == (409, True)
    assert (await seats(registration, congress))["GL-0001"] == "N-1"
