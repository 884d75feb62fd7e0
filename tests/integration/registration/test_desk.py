"""Two people at the desk: nobody's work is reverted, and whoever comes second sees what the first one wrote."""

from collections.abc import AsyncIterator

import pytest

from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import Registration, person, running


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_an_edit_of_an_older_version_gets_the_values_as_they_now_are(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    seen = await registration.delegate(congress, "GL-0001")
    path = f"/delegates/{seen['delegate_id']}"
    first = await registration.http.patch(path, json={"version": seen["version"], "full_name": "Nông Thị Đã Sửa"})
    assert first.status_code == 200, first.text
    late = await registration.http.patch(path, json={"version": seen["version"], "full_name": "Nông Thị Cũ"})
    assert (late.status_code, late.json()["code"]) == (409, "conflict")
    assert late.json()["version"] == first.json()["version"]
    assert late.json()["current"] == first.json()
    assert (await registration.delegate(congress, "GL-0001"))["full_name"] == "Nông Thị Đã Sửa"


async def test_the_values_a_refusal_gives_go_to_who_asked_and_into_no_log(
    registration: Registration, capsys: pytest.CaptureFixture[str]
) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    seen = await registration.delegate(congress, "GL-0001")
    path = f"/delegates/{seen['delegate_id']}"
    assert (await registration.http.patch(path, json={"version": seen["version"], "seat": "B-02"})).status_code == 200
    read = "SELECT count(*) FROM audit WHERE action = 'delegate.read' AND subject = $1"
    before = await registration.conn.fetchval(read, seen["delegate_id"])
    late = await registration.http.patch(path, json={"version": seen["version"], "seat": "C-03"})
    current = late.json()["current"]
    assert (current["full_name"], current["phone"]) == (seen["full_name"], seen["phone"])
    assert seen["full_name"] not in late.json()["detail"]
    assert await registration.conn.fetchval(read, seen["delegate_id"]) == before + 1
    assert seen["full_name"] not in capsys.readouterr().out


async def test_a_congress_edited_by_a_colleague_is_shown_as_it_now_is(registration: Registration) -> None:
    congress = await registration.found()
    first = await registration.http.patch(f"/congresses/{congress}", json={"version": 1, "venue": "Nhà văn hóa"})
    late = await registration.http.patch(f"/congresses/{congress}", json={"version": 1, "venue": "Nơi cũ"})
    assert (late.status_code, late.json()["version"]) == (409, 2)
    assert late.json()["current"] == first.json()
    assert (await registration.http.get(f"/congresses/{congress}")).json()["venue"] == "Nhà văn hóa"


async def test_the_total_is_right_past_the_last_page(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1), person(2))
    path = f"/congresses/{congress}/delegates"
    past = (await registration.http.get(path, params={"limit": 10, "offset": 10})).json()
    assert past == {"items": [], "total": 2}


async def test_a_substitute_sent_again_after_a_lost_answer_is_one_substitute(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    await registration.issue(congress)
    one = await registration.delegate(congress, "GL-0001")
    path, body = f"/delegates/{one['delegate_id']}/replacement", {"full_name": "Người Thay"}
    key = {"Idempotency-Key": "thay-0001-lan-1"}
    first = await registration.http.post(path, json=body, headers=key)
    again = await registration.http.post(path, json=body, headers=key)
    assert (first.status_code, again.status_code) == (201, 201)
    assert again.json() == first.json()
    other = await registration.http.post(path, json={"full_name": "Người Khác"}, headers=key)
    assert (other.status_code, other.json()["code"]) == (409, "conflict")
