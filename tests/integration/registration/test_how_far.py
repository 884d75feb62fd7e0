"""How far a person is, as letter, answer, badge and door tell it; whoever is in the hall leaves only by an act that says so."""

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from contracts.doors import DoorsChanged
from services.registration.domain.congress.title import in_vietnam
from services.registration.usecases.people.follow_doors import follow_doors
from services.registration.usecases.people.follow_presence import follow_presence
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
        await follow_presence(registration.conn, word)


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


async def turned(registration: Registration, congress: UUID, version: int, *, is_open: bool, at: datetime) -> None:
    """The door's word on the first session of a congress."""
    sessions = (await registration.http.get(f"/congresses/{congress}")).json()["sessions"]
    word = DoorsChanged(
        session_id=sessions[0]["session_id"],
        congress_id=congress,
        aggregate_version=version,
        open=is_open,
        changed_at=at,
    )
    async with registration.conn.transaction():
        await follow_doors(registration.conn, word)


async def test_whoever_is_not_there_when_the_doors_are_closed_is_absent_and_awaited_again_when_they_open(
    registration: Registration,
) -> None:
    opens = in_vietnam(datetime.now(UTC)).replace(hour=0, minute=0, second=0, microsecond=0)
    congress = await registration.found(starts_at=opens.isoformat())
    await registration.bring(congress, person(1))
    await registration.issue(congress)

    async def seen() -> tuple[str, bool, str]:
        found = await registration.delegate(congress, "GL-0001")
        live = (await registration.http.get(f"/congresses/{congress}/credential-report")).json()["live"]
        (away,) = [line for line in live["paper"]["sections"][0]["lines"] if "mặt: 01 đại biểu" in line]
        return found["how_far"], found["awaited"], away

    awaited = ("CREDENTIALED", True, "Chưa có mặt: 01 đại biểu; cửa còn đón.")
    assert await seen() == awaited
    await turned(registration, congress, 2, is_open=False, at=opens - timedelta(hours=9))
    assert await seen() == awaited, "what was tried out before the sitting began closes nothing"
    await turned(registration, congress, 4, is_open=False, at=opens + timedelta(hours=1))
    away = "Vắng mặt: 01 đại biểu; sổ xin phép chưa có nên chưa chia có lý do, không lý do."
    assert await seen() == ("ABSENT_UNEXCUSED", False, away)
    await turned(registration, congress, 3, is_open=True, at=opens + timedelta(minutes=1))
    assert await seen() == ("ABSENT_UNEXCUSED", False, away), "an older word changes nothing"
    await turned(registration, congress, 5, is_open=True, at=opens + timedelta(hours=2))
    assert await seen() == awaited
