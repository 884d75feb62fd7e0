"""Seats: one person a seat, whichever way somebody comes onto it, and everything can be taken back."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing
from uuid import UUID

import asyncpg
import pytest

from tests.conftest import MakeDatabase
from tests.support.registration.halls import a_row
from tests.support.registration.registration_world import Registration, person, running
from tests.support.registration.seating import move, seating, seats, with_hall

FREE = {"seat": ""}


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_a_seat_is_given_as_it_is_typed_and_named_as_the_hall_names_it(registration: Registration) -> None:
    congress = await with_hall(registration, person(1, **FREE))
    answer = await move(registration, congress, {"GL-0001": "v15"})
    assert answer.status_code == 200, answer.text
    assert await seats(registration, congress) == {"GL-0001": "V1-5"}
    one = await registration.delegate(congress, "GL-0001")
    history = (await registration.http.get(f"/delegates/{one['delegate_id']}/acts")).json()
    assert "seat" in {change["field"] for line in history for change in line["changes"]}


async def test_a_taken_seat_is_refused_and_the_sentence_names_who_sits_there(registration: Registration) -> None:
    congress = await with_hall(registration, person(1, seat="A-1"), person(2, **FREE))
    answer = await move(registration, congress, {"GL-0002": "A1"})
    assert (answer.status_code, answer.json()["code"]) == (409, "rule_broken")
    assert "Nông Thị Giả Lập B (GL-0001, Huyện Ba Bể)" in answer.json()["detail"]
    assert answer.json()["sitter"] == (await registration.delegate(congress, "GL-0001"))["delegate_id"]
    one = await registration.delegate(congress, "GL-0002")
    edit = {"version": one["version"], "seat": "a 1"}
    by_hand = await registration.http.patch(f"/delegates/{one['delegate_id']}", json=edit)
    assert (by_hand.status_code, by_hand.json()["detail"]) == (409, answer.json()["detail"])
    new = {"full_name": "Nông Thị Giả Lập Mới", "unit_code": "BK-BB", "category": "GUEST", "seat": "A-1"}
    added = await registration.http.post(f"/congresses/{congress}/delegates", json=new)
    assert (added.status_code, added.json()["detail"]) == (409, answer.json()["detail"])


async def test_the_database_itself_keeps_two_people_off_one_seat(registration: Registration) -> None:
    await with_hall(registration, person(1, seat="A-1"), person(2, seat="A-2"))
    with pytest.raises(asyncpg.ExclusionViolationError):
        await registration.conn.execute("UPDATE delegates SET seat = 'A-1', seat_key = 'A-1'")


async def test_two_desks_at_once_do_not_seat_two_people_on_one_seat(registration: Registration) -> None:
    congress = await with_hall(registration, *(person(n, **FREE) for n in range(1, 7)))
    answers = await asyncio.gather(*(move(registration, congress, {f"GL-000{n}": "B-1"}) for n in range(1, 7)))
    assert sorted(answer.status_code for answer in answers) == [200, 409, 409, 409, 409, 409]
    assert [*(await seats(registration, congress)).values()].count("B-1") == 1


async def test_two_change_places_in_one_act_and_it_is_taken_back(registration: Registration) -> None:
    congress = await with_hall(registration, person(1, seat="A-1"), person(2, seat="A-2"))
    done = await move(registration, congress, {"GL-0001": "A-2", "GL-0002": "A-1"})
    assert done.status_code == 200, done.text
    assert await seats(registration, congress) == {"GL-0001": "A-2", "GL-0002": "A-1"}
    path = f"/congresses/{congress}/seats/changes/{done.json()['change_id']}/undo"
    assert (await registration.http.post(path)).status_code == 200
    assert await seats(registration, congress) == {"GL-0001": "A-1", "GL-0002": "A-2"}
    assert (await registration.http.post(path)).json()["change_id"] is None


async def test_an_act_is_not_taken_back_over_what_somebody_did_since(registration: Registration) -> None:
    congress = await with_hall(registration, person(1, seat="A-1"), person(2, **FREE))
    done = await move(registration, congress, {"GL-0001": "A-3"})
    await move(registration, congress, {"GL-0002": "A-1"})
    path = f"/congresses/{congress}/seats/changes/{done.json()['change_id']}/undo"
    refused = await registration.http.post(path)
    assert (refused.status_code, "Nông Thị Giả Lập C" in refused.json()["detail"]) == (409, True)
    assert await seats(registration, congress) == {"GL-0001": "A-3", "GL-0002": "A-1"}


async def test_a_person_moved_meanwhile_is_not_moved_again_unseen(registration: Registration) -> None:
    congress = await with_hall(registration, person(1, seat="A-1"))
    one = (await seating(registration, congress))["people"][0]
    await move(registration, congress, {"GL-0001": "A-2"})
    stale = {"moves": [{"delegate_id": one["delegate_id"], "seat": "A-3", "seen": "A-1"}]}
    late = await registration.http.post(f"/congresses/{congress}/seats/moves", json=stale)
    assert (late.status_code, late.json()["now"]) == (409, "A-2")


async def test_what_is_no_seat_or_several_is_asked(registration: Registration) -> None:
    rows = [a_row("V1", 20), a_row("V11", 20)]
    congress = await with_hall(registration, person(1, **FREE), rows=rows)
    unknown = await move(registration, congress, {"GL-0001": "J1"})
    assert (unknown.status_code, "J1" in unknown.json()["detail"]) == (422, True)
    several = await move(registration, congress, {"GL-0001": "V112"})
    assert (several.status_code, several.json()["choices"]) == (422, ["V1-12", "V11-2"])
    one = await registration.delegate(congress, "GL-0001")
    edit = {"version": one["version"], "seat": "V112"}
    by_hand = await registration.http.patch(f"/delegates/{one['delegate_id']}", json=edit)
    assert (by_hand.status_code, by_hand.json()["errors"][0]["field"]) == (422, "body.seat")


async def test_two_in_a_file_on_one_seat_become_a_question_and_never_share_it(registration: Registration) -> None:
    congress = await with_hall(registration, person(1, seat="A-1"))
    report = await registration.bring(congress, person(2, seat="a1"), person(3, seat="B2"), person(4, seat="B-2"))
    assert await seats(registration, congress) == {"GL-0001": "A-1", "GL-0002": "", "GL-0003": "B-2", "GL-0004": ""}
    assert sum("đã có" in one["message"] for one in report["warnings"]) == 2
    overview = (await registration.http.get(f"/congresses/{congress}/overview")).json()
    assert overview["seats"] == {"without": 2, "contested": 2}
    listed = await registration.http.get(f"/congresses/{congress}/delegates", params={"show": "double_seat"})
    assert {one["delegate_code"] for one in listed.json()["items"]} == {"GL-0002", "GL-0004"}
    contested = {one["delegate_code"]: one["contested"] for one in (await seating(registration, congress))["people"]}
    assert (contested["GL-0002"], contested["GL-0004"]) == ("A-1", "B-2")
    await move(registration, congress, {"GL-0002": "A-2"})
    overview = (await registration.http.get(f"/congresses/{congress}/overview")).json()
    assert overview["seats"] == {"without": 1, "contested": 1}


async def test_two_may_change_places_by_a_file(registration: Registration) -> None:
    congress = await with_hall(registration, person(1, seat="A-1"), person(2, seat="A-2"))
    await registration.bring(congress, person(1, seat="A-2"), person(2, seat="A-1"))
    assert await seats(registration, congress) == {"GL-0001": "A-2", "GL-0002": "A-1"}


async def test_a_file_taken_back_does_not_put_two_on_one_seat(registration: Registration) -> None:
    congress = await with_hall(registration, person(1, seat="A-1"), person(2, seat="A-2"))
    report = await registration.bring(congress, person(1, seat="B-1"))
    await move(registration, congress, {"GL-0002": "A-1"})
    path = f"/congresses/{congress}/roster-imports/{report['import_id']}/undo"
    answer = await registration.http.post(path)
    assert answer.is_success, answer.text
    assert await seats(registration, congress) == {"GL-0001": "", "GL-0002": "A-1"}


async def test_who_comes_back_does_not_take_a_seat_that_was_given_away(registration: Registration) -> None:
    congress = await with_hall(registration, person(1, seat="A-1"), person(2, **FREE))
    await registration.issue(congress)
    one = await registration.delegate(congress, "GL-0001")
    path = f"/delegates/{one['delegate_id']}"
    assert (await registration.http.post(f"{path}/revocation", json={"reason": "Ốm"})).is_success
    assert (await move(registration, congress, {"GL-0002": "A-1"})).is_success
    assert (await registration.http.post(f"{path}/credentials", json={"reason": "Đã khỏe"})).status_code == 201
    assert await seats(registration, congress) == {"GL-0001": "", "GL-0002": "A-1"}


async def session_of(registration: Registration, congress: UUID) -> str:
    found = await registration.http.get(f"/congresses/{congress}")
    session_id: str = found.json()["sessions"][0]["session_id"]
    return session_id


async def test_a_sitting_has_seats_of_its_own_and_nobody_else_sits_there_either(registration: Registration) -> None:
    congress = await with_hall(registration, person(1, seat="A-1"), person(2, seat="A-2"))
    await registration.issue(congress)
    session = await session_of(registration, congress)
    early = await move(registration, congress, {"GL-0001": "B-1"})
    assert early.is_success
    path = f"/congresses/{congress}/sessions/{session}/seats"
    assert (await registration.http.put(path)).status_code == 204
    assert await seats(registration, congress, session) == {"GL-0001": "B-1", "GL-0002": "A-2"}
    assert (await move(registration, congress, {"GL-0001": "N1"}, session)).is_success
    assert await seats(registration, congress, session) == {"GL-0001": "N-1", "GL-0002": "A-2"}
    assert await seats(registration, congress) == {"GL-0001": "B-1", "GL-0002": "A-2"}
    assert (await move(registration, congress, {"GL-0002": "N-1"}, session)).status_code == 409
    with pytest.raises(asyncpg.ExclusionViolationError):
        await registration.conn.execute("UPDATE session_seats SET seat_key = 'N-1'")
    await _is_found_and_told(registration, congress)
    told = (await registration.said("registration.delegate.credentialed.v1"))[-1]
    assert (told["seat"], told["seat_way"]) == ("B-1", "Tầng 1, dãy trái, hàng B, cửa trái")
    assert told["session_seats"] == [
        {"session_id": session, "seat": "N-1", "way": "Tầng 2, dãy trái, hàng N, cửa trái"}
    ]
    assert (await registration.http.delete(path)).status_code == 204
    told = (await registration.said("registration.delegate.credentialed.v1"))[-1]
    assert told["session_seats"] == []


async def _is_found_and_told(registration: Registration, congress: UUID) -> None:
    """The first delegate sits on N-1 in one sitting and on B-1 in the others: searched for and on their file."""
    for typed in ("N1", "n-1", "B1", "B-1", "GL-0001"):
        page = (await registration.http.get(f"/congresses/{congress}/delegates", params={"q": typed})).json()
        assert (typed, [one["delegate_code"] for one in page["items"]][:1]) == (typed, ["GL-0001"])
    file = await registration.delegate(congress, "GL-0001")
    assert (file["seat"], [one["seat"] for one in file["session_seats"]]) == ("B-1", ["N-1"])
    page = (await registration.http.get(f"/congresses/{congress}/delegates")).json()["items"]
    listed = {one["delegate_code"]: [seat["seat"] for seat in one["session_seats"]] for one in page}
    assert listed == {"GL-0001": ["N-1"], "GL-0002": []}, "a row names every sitting where they differ"


async def test_who_has_no_seat_in_one_sitting_is_among_those_without(registration: Registration) -> None:
    congress = await with_hall(registration, person(1, seat="A-1"), person(2, seat="A-2"), person(3, **FREE))
    asked = {"show": "no_seat"}

    async def without() -> tuple[list[str], int, int]:
        page = (await registration.http.get(f"/congresses/{congress}/delegates", params=asked)).json()
        told = (await registration.http.get(f"/congresses/{congress}/overview")).json()
        left = sum(unit["no_seat"] for unit in told["left_by_unit"])
        return [one["delegate_code"] for one in page["items"]], left, told["seats"]["without"]

    assert await without() == (["GL-0003"], 1, 1)
    session = await session_of(registration, congress)
    path = f"/congresses/{congress}/sessions/{session}/seats"
    assert (await registration.http.put(path)).status_code == 204
    assert (await move(registration, congress, {"GL-0002": ""}, session, kind="EMPTIED")).is_success
    assert await without() == (["GL-0002", "GL-0003"], 2, 2), "in the one sitting that is seated on its own"
    assert (await move(registration, congress, {"GL-0003": "B-1"}, session)).is_success
    assert await without() == (["GL-0002"], 1, 1), "no sitting asks for the usual seat"
    await registration.conn.execute("UPDATE congress_sessions SET rehearsal = true")
    assert await without() == (["GL-0003"], 1, 1), "nobody needs a seat at a rehearsal"
    assert (await registration.http.delete(path)).status_code == 204
    await registration.conn.execute("UPDATE congress_sessions SET rehearsal = false")
    assert await without() == (["GL-0003"], 1, 1), "the usual seat holds again"


async def test_a_pass_shows_the_seat_the_way_and_other_seats_of_single_sittings(registration: Registration) -> None:
    congress = await with_hall(registration, person(1, seat="A-1"))
    await registration.issue(congress)
    session = await session_of(registration, congress)
    await registration.http.put(f"/congresses/{congress}/sessions/{session}/seats")
    await move(registration, congress, {"GL-0001": "B-2"}, session)
    one = await registration.delegate(congress, "GL-0001")
    link = (await registration.http.get(f"/delegates/{one['delegate_id']}/pass-link")).json()
    secret = link["url"].split("#")[1]
    card = (await registration.http.post("/passes", json={"secret": secret})).json()
    assert (card["seat"], card["seat_way"]) == ("A-1", "Tầng 1, dãy giữa, hàng A, cửa trái")
    plan = card["seat_plan"]
    assert (plan["floor"], plan["row"], plan["place"]) == (1, "A", -1)
    assert {"row": "A", "runs": [[-4, -3], [-2, 2], [3, 4]]} in plan["strips"]
    assert [(seat["plan"]["row"], seat["plan"]["place"]) for seat in card["session_seats"]] == [("B", 1)]
    assert [(seat["seat"], seat["way"]) for seat in card["session_seats"]] == [
        ("B-2", "Tầng 1, dãy phải, hàng B, cửa phải")
    ]


async def test_only_the_organiser_moves_people(registration: Registration) -> None:
    congress = await with_hall(registration, person(1))
    async with aclosing(await registration.staff("xet-duyet", "REVIEWER")) as reviewer:
        assert (await reviewer.get(f"/congresses/{congress}/seating")).status_code == 403
