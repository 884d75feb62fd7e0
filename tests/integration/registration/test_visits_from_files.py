"""What units write beside a guest in their own file: with whom and how they come, whom to ring; and what a clerk types of them."""

from collections.abc import AsyncIterator
from contextlib import aclosing

import pytest

from tests.conftest import MakeDatabase
from tests.support.registration.answering import LATER, id_of
from tests.support.registration.portal_desk import asked_units, clerk_of, propose
from tests.support.registration.registration_world import Registration, person, roster, running

COMES = {"companions": "3", "drivers": "1", "cars": "1", "contact_name": "Vi Thử Thư Ký", "contact_phone": "0900000123"}


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_a_file_tells_with_whom_a_guest_comes_fills_in_what_nobody_told_and_is_taken_back(
    registration: Registration,
) -> None:
    congress = await registration.found(starts_at=LATER)
    await registration.bring(congress, person(1))
    who = await id_of(registration, congress)
    report = await registration.bring(congress, person(1, **COMES), person(2, **COMES))
    seen = (await registration.http.get(f"/delegates/{who}/visit")).json()
    assert (seen["visit"]["companions"], seen["visit"]["drivers"], seen["visit"]["cars"]) == (3, 1, 1)
    assert (seen["visit"]["contact_name"], seen["version"], seen["source"]) == ("Vi Thử Thư Ký", 1, "ORGANIZERS")
    again = await registration.bring(congress, person(1, **COMES), person(2, **{**COMES, "companions": "5"}))
    assert (again["created"], again["updated"]) == (0, 0)
    other = await id_of(registration, congress, "GL-0002")
    assert (await registration.http.get(f"/delegates/{other}/visit")).json()["visit"]["companions"] == 3
    undo = f"/congresses/{congress}/roster-imports/{report['import_id']}/undo"
    undone = await registration.http.post(undo)
    assert (undone.status_code, undone.json()["removed"], undone.json()["restored"]) == (200, 1, 1), undone.text
    assert (await registration.http.get(f"/delegates/{who}/visit")).json()["version"] == 0


async def test_a_clerk_tells_of_a_guest_whom_they_propose_by_hand_or_by_file_until_the_list_is_locked(
    registration: Registration,
) -> None:
    congress = await asked_units(registration)
    async with aclosing(await clerk_of(registration)) as clerk:
        who = (await propose(clerk, congress, "Vi Thử Khách"))["delegate_id"]
        body = {"companions": 2, "seen": 0}
        told = await clerk.put(f"/delegates/{who}/visit", json=body)
        assert (told.status_code, told.json()["source"]) == (200, "UNIT"), told.text
        row = person(7, unit_code="SYT", unit_name="Sở Y tế", **COMES)
        sent = await clerk.post(f"/congresses/{congress}/roster-imports", files={"file": ("khach.xlsx", roster([row]))})
        assert sent.json()["created"] == 1, sent.text
        listed = (await clerk.get(f"/congresses/{congress}/nominations")).json()["people"]
        other = next(one["delegate_id"] for one in listed if one["delegate_id"] != who)
        by_file = (await clerk.get(f"/delegates/{other}/visit")).json()
        assert (by_file["visit"]["companions"], by_file["source"]) == (3, "UNIT")
        await registration.http.post(f"/congresses/{congress}/submission-lock", json={})
        late = await clerk.put(f"/delegates/{who}/visit", json={"companions": 3, "seen": 1})
        assert (late.status_code, "danh sách của đơn vị đã khóa" in late.json()["detail"]) == (409, True)


async def test_a_number_that_is_only_grouped_otherwise_is_no_other_number(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    one = await registration.delegate(congress, "GL-0001")
    body = {"version": one["version"], "phone": "0912 345 601"}
    assert (await registration.http.patch(f"/delegates/{one['delegate_id']}", json=body)).is_success
    files = {"file": ("ds.xlsx", roster([person(1, phone="0912345601")]))}
    told = (await registration.http.post(f"/congresses/{congress}/roster-checks", files=files)).json()
    assert [one for one in told["questions"] if one["kind"] == "desk"] == []
    files = {"file": ("ds.xlsx", roster([person(1, phone="0912345602")]))}
    told = (await registration.http.post(f"/congresses/{congress}/roster-checks", files=files)).json()
    assert [one["kind"] for one in told["questions"]] == ["desk"]
