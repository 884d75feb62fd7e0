"""The levels above and below a congress under hostile or unlucky hands: nobody lost, nobody wrong, nothing of another congress."""

from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Any
from uuid import UUID, uuid4

import pytest

from services.registration.usecases.people.follow_presence import follow_presence
from tests.conftest import MakeDatabase
from tests.support.registration.registration_words import presence_of
from tests.support.registration.registration_world import Registration, Row, person, running

LOWER = {"version": 0, "unit_code": "BK-BB", "level": "COMMUNE", "name": "Hội nghị xã Thử", "pilot": True}
NAMELESS_BIRTH = {"birth": "", "national_id": "", "full_name": "Vi Thử Trùng Tên"}


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def _ids(registration: Registration, congress: UUID) -> list[str]:
    listed = await registration.http.get(f"/congresses/{congress}/delegates", params={"limit": 1000, "sort": "code"})
    return [one["delegate_id"] for one in listed.json()["items"]]


async def _child(registration: Registration, *rows: Row) -> tuple[UUID, list[str]]:
    """A congress one level down whose people are all present."""
    child = await registration.found(code="HUYEN", level="DISTRICT", host="huyện Ba Bể")
    await registration.bring(child, *rows)
    session = (await registration.http.get(f"/congresses/{child}")).json()["sessions"][0]["session_id"]
    ids = await _ids(registration, child)
    async with registration.conn.transaction():
        for one in ids:
            await follow_presence(registration.conn, presence_of(child, one, 1, session=UUID(session)))
    return child, ids


async def _adopted(registration: Registration, child: UUID, ids: list[str], parent: UUID) -> dict[str, Any]:
    """Give what sends the adopted list up."""
    path = f"/congresses/{child}/upper-delegation"
    version = (await registration.http.get(path)).json()["version"]
    body = {"version": version, "delegate_ids": ids, "parent_id": str(parent)}
    assert (await registration.http.put(path, json=body)).status_code == 200
    voted = await registration.http.post(f"{path}/vote", json={"version": version + 1, "unanimous": True})
    assert voted.status_code == 200, voted.text
    return {"version": voted.json()["version"], "unit_code": "BK-BB"}


async def _parent(registration: Registration, *rows: Row) -> UUID:
    parent = await registration.found(code="TINH")
    await registration.bring(parent, *(rows or (person(50),)))
    return parent


async def _send(registration: Registration, child: UUID, body: dict[str, Any]) -> Any:
    return await registration.http.post(f"/congresses/{child}/upper-delegation/nominations", json=body)


async def test_a_namesake_of_another_unit_does_not_take_the_place_of_who_is_sent_up(registration: Registration) -> None:
    stranger = {**person(50), **NAMELESS_BIRTH, "unit_code": "BK-CD", "unit_name": "Huyện Chợ Đồn"}
    parent = await _parent(registration, person(51), stranger)
    child, ids = await _child(registration, {**person(1), **NAMELESS_BIRTH}, person(2))
    body = await _adopted(registration, child, ids, parent)
    sent = [(await _send(registration, child, body)).json() for _ in range(2)]
    assert [(one["nominated"], one["already"]) for one in sent] == [(2, 0), (0, 2)]


async def test_two_people_of_one_name_and_birth_with_different_id_numbers_are_both_sent_up(
    registration: Registration,
) -> None:
    same = {"full_name": "Vi Thử Trùng Tên", "birth": "05/05/1980"}
    parent = await _parent(registration, {**person(50), **same})
    child, ids = await _child(registration, {**person(1), **same})
    sent = (await _send(registration, child, await _adopted(registration, child, ids, parent))).json()
    assert (sent["nominated"], sent["already"]) == (1, 0)


async def test_who_was_withdrawn_after_the_vote_is_not_handed_in_one_level_up(registration: Registration) -> None:
    parent = await _parent(registration)
    child, ids = await _child(registration, person(1), person(2))
    body = await _adopted(registration, child, ids, parent)
    gone = await registration.http.post(f"/delegates/{ids[0]}/revocation", json={"reason": "Ốm", "inside": True})
    assert gone.status_code == 200, gone.text
    sent = (await _send(registration, child, body)).json()
    assert (sent["nominated"], sent["already"], sent["gone"]) == (1, 0, 1)
    names = await registration.conn.fetch(
        "SELECT full_name FROM delegates WHERE congress_id = $1 AND status = 'NOMINATED'", parent
    )
    assert [row["full_name"] for row in names] == [person(2)["full_name"]]


async def test_an_archived_congress_one_level_up_takes_nobody(registration: Registration) -> None:
    parent = await _parent(registration)
    child, ids = await _child(registration, person(1))
    body = await _adopted(registration, child, ids, parent)
    hidden = await registration.http.post(f"/congresses/{parent}/archival")
    assert hidden.status_code in (200, 204), hidden.text
    sent = await _send(registration, child, body)
    assert sent.status_code == 409, sent.text
    assert not await registration.conn.fetchval(
        "SELECT count(*) FROM delegates WHERE congress_id = $1 AND status = 'NOMINATED'", parent
    )


async def test_who_was_entered_by_mistake_is_deleted_although_a_list_for_the_upper_level_names_them(
    registration: Registration,
) -> None:
    child, ids = await _child(registration, person(1), person(2))
    path = f"/congresses/{child}/upper-delegation"
    put = await registration.http.put(path, json={"version": 0, "delegate_ids": ids})
    assert put.status_code == 200, put.text
    one = (await registration.http.get(f"/delegates/{ids[0]}")).json()
    body = {"version": one["version"], "reason": "Nhập nhầm"}
    answer = await registration.http.post(f"/delegates/{ids[0]}/deletion", json=body)
    assert answer.status_code in (200, 204), answer.text
    assert [one["delegate_id"] for one in (await registration.http.get(path)).json()["people"]] == ids[1:]


async def test_an_import_is_undone_although_a_list_for_the_upper_level_names_its_people(
    registration: Registration,
) -> None:
    child = await registration.found()
    report = await registration.bring(child, person(1), person(2))
    path = f"/congresses/{child}/upper-delegation"
    put = await registration.http.put(path, json={"version": 0, "delegate_ids": await _ids(registration, child)})
    assert put.status_code == 200, put.text
    undone = await registration.http.post(f"/congresses/{child}/roster-imports/{report['import_id']}/undo")
    assert undone.status_code == 200, undone.text
    assert (await registration.http.get(path)).json()["people"] == []


async def test_a_congress_one_level_up_is_deleted_although_a_lower_one_names_it(registration: Registration) -> None:
    parent = await registration.found(code="TINH")
    child, ids = await _child(registration, person(1))
    await _adopted(registration, child, ids, parent)
    await registration.http.post(f"/congresses/{parent}/archival")
    answer = await registration.http.post(f"/congresses/{parent}/deletion", json={"code": "TINH"})
    assert answer.status_code == 204, answer.text


async def test_a_line_of_the_register_is_not_written_through_another_congress(registration: Registration) -> None:
    ours, theirs = await registration.found(), await registration.found(code="KHAC")
    for congress in (ours, theirs):
        await registration.bring(congress, person(1), person(2, unit_code="BK-CD", unit_name="Huyện Chợ Đồn"))
    line = uuid4()
    kept = await registration.http.put(
        f"/congresses/{theirs}/lower-congresses/{line}", json={**LOWER, "unit_code": "BK-CD"}
    )
    assert kept.status_code == 200
    async with aclosing(await registration.staff("clerk", "UNIT_REGISTRAR", unit_code="BK-BB")) as clerk:
        stolen = await clerk.put(f"/congresses/{ours}/lower-congresses/{line}", json={**LOWER, "name": "Hội nghị lạ"})
    assert stolen.status_code == 409, stolen.text
    there = (await registration.http.get(f"/congresses/{theirs}/lower-congresses")).json()
    assert [(one["name"], one["unit_code"]) for one in there] == [("Hội nghị xã Thử", "BK-CD")]
