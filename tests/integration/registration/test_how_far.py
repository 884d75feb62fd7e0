"""How far a person is, as letter, answer, badge and door tell it; whoever is in the hall leaves only by an act that says so."""

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from uuid import UUID

import pytest

from services.registration.domain.congress.title import in_vietnam
from services.registration.usecases.people.record_attendance import record_attendance
from tests.conftest import MakeDatabase
from tests.support.registration.registration_words import presence_of
from tests.support.registration.registration_world import Registration, person, roster, running

LATER = "2030-09-09T00:30:00+00:00"


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def how_far(registration: Registration, congress: UUID, code: str = "GL-0001") -> str:
    return str((await registration.delegate(congress, code))["how_far"])


async def comes(registration: Registration, congress: UUID, who: str) -> None:
    sessions = (await registration.http.get(f"/congresses/{congress}")).json()["sessions"]
    word = presence_of(congress, who, 1, session=UUID(sessions[0]["session_id"]))
    async with registration.conn.transaction():
        await record_attendance(registration.conn, word)


async def test_the_desk_sees_how_far_a_person_is(registration: Registration) -> None:
    congress = await registration.found(starts_at=LATER)
    await registration.bring(congress, person(1), person(2))
    assert await how_far(registration, congress) == "APPROVED"
    who = (await registration.delegate(congress, "GL-0001"))["delegate_id"]
    for value, state in (("CONFIRMED", "CONFIRMED"), ("DECLINED", "DECLINED")):
        seen = (await registration.delegate(congress, "GL-0001"))["answers"]["number"]
        said = {"value": value, "reason": "Ốm", "seen": seen}
        answer = await registration.http.post(f"/delegates/{who}/answers", json=said)
        assert answer.is_success, answer.text
        assert await how_far(registration, congress) == state
    await registration.issue(congress)
    assert await how_far(registration, congress) == "CREDENTIALED"
    await comes(registration, congress, who)
    assert await how_far(registration, congress) == "CHECKED_IN"
    now = await registration.found(
        code="NAY", starts_at=in_vietnam(datetime.now(UTC)).replace(hour=0, minute=0).isoformat()
    )
    await registration.bring(now, person(4), person(5))
    await registration.issue(now)
    late = await registration.delegate(now, "GL-0004")
    leave = {"value": "LATE", "reason": "Đường lũ", "seen": 0}
    assert (await registration.http.post(f"/delegates/{late['delegate_id']}/answers", json=leave)).is_success
    listed = (await registration.http.get(f"/congresses/{now}/review-queue")).json()["people"]
    assert {(one["how_far"], one["awaited"]) for one in listed} == {("CREDENTIALED", True)}
    assert (await registration.delegate(now, "GL-0005"))["awaited"] is True
    past = await registration.found(code="XUA")
    await registration.bring(past, person(3))
    await registration.issue(past)
    assert await how_far(registration, past, "GL-0003") == "ABSENT_UNEXCUSED"
    queue = (await registration.http.get(f"/congresses/{congress}/review-queue")).json()
    assert [one["how_far"] for one in queue["people"]] == ["CHECKED_IN", "CREDENTIALED"]


async def test_whoever_is_in_the_hall_is_withdrawn_or_replaced_only_by_who_knows_it(registration: Registration) -> None:
    congress = await registration.found(starts_at=LATER)
    await registration.bring(congress, person(1), person(2), person(3))
    await registration.issue(congress)
    one, two, three = [
        (await registration.delegate(congress, f"GL-000{number}"))["delegate_id"] for number in (1, 2, 3)
    ]
    for who in (one, two):
        await comes(registration, congress, who)
    for path, body in (
        (f"/delegates/{one}/revocation", {"reason": "Nhầm"}),
        (f"/delegates/{two}/replacement", {"full_name": "Vi Thử Thay"}),
    ):
        refused = await registration.http.post(path, json=body)
        assert (refused.status_code, refused.json()["refused"]) == (409, "INSIDE")
        assert "đã vào hội trường" in refused.json()["detail"]
        assert (await registration.http.post(path, json={**body, "inside": True})).is_success
    assert [await how_far(registration, congress, code) for code in ("GL-0001", "GL-0002")] == ["WITHDRAWN", "REPLACED"]
    assert (await registration.http.post(f"/delegates/{three}/revocation", json={"reason": "Ốm"})).is_success


async def test_no_file_takes_somebody_off_the_list_who_is_in_the_hall(registration: Registration) -> None:
    congress = await registration.found(starts_at=LATER)
    await registration.bring(congress, person(1), person(2))
    await registration.issue(congress)
    who = (await registration.delegate(congress, "GL-0001"))["delegate_id"]
    await comes(registration, congress, who)
    files = {"file": ("danh-sach.xlsx", roster([person(2)]))}
    answers = {"answers": json.dumps({"gone:GL-0001": "withdraw"})}
    gone = await registration.http.post(f"/congresses/{congress}/roster-imports", files=files, data=answers)
    assert (gone.status_code, gone.json()["refused"]) == (409, "INSIDE"), gone.text
    assert await how_far(registration, congress) == "CHECKED_IN"
