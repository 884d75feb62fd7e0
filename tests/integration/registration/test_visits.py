"""With whom and how guests come, through the API: told from the pass, by the desk, by a unit for its own; counted for caterers."""

import io
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from openpyxl import load_workbook

from chassis.access import attempts
from services.registration.api.badges.passes import WORDS_PER_LINK
from services.registration.domain.congress.title import in_vietnam
from services.registration.usecases.people.follow_presence import follow_presence
from tests.conftest import MakeDatabase
from tests.support.registration.answering import LATER, answer, congress_of, id_of, secret_of
from tests.support.registration.registration_words import presence_of
from tests.support.registration.registration_world import Registration, running

HELD = in_vietnam(datetime.fromisoformat(LATER)).date()
"""The one day of the congress."""
VISIT = {
    "companions": 2,
    "drivers": 1,
    "cars": 1,
    "arrives_on": HELD.isoformat(),
    "leaves_on": (HELD + timedelta(days=1)).isoformat(),
    "contact_name": "Vi Thử Thư Ký",
    "contact_phone": "0900 000 123",
}
NONE = {"companions": 0, "drivers": 0, "cars": 0, "arrives_on": None, "leaves_on": None}


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def congress_with_a_guest(registration: Registration) -> tuple[UUID, str, str]:
    """Three people, the first of them a guest; give the congress, the guest, the secret of their pass."""
    congress = await congress_of(registration)
    who = await id_of(registration, congress)
    one = (await registration.http.get(f"/delegates/{who}")).json()
    body = {"standing": "GUEST", "version": one["version"]}
    assert (await registration.http.patch(f"/delegates/{who}", json=body)).status_code == 200
    return congress, who, await secret_of(registration, who)


async def tell(registration: Registration, secret: str, seen: int = 0, **words: Any) -> Any:
    body = {"secret": secret, "seen": seen, **VISIT, **words}
    return await registration.http.put("/passes/visit", json=body)


async def test_a_guest_tells_from_the_pass_with_whom_they_come_and_the_desk_sees_it(registration: Registration) -> None:
    _congress, who, secret = await congress_with_a_guest(registration)
    shown = (await registration.http.post("/passes", json={"secret": secret})).json()
    assert (shown["visit"]["version"], shown["visit"]["visit"]["companions"]) == (0, 0)
    told = await tell(registration, secret)
    assert (told.status_code, told.json()["version"], told.json()["source"]) == (200, 1, "DELEGATE")
    assert (await tell(registration, secret)).json()["version"] == 1
    seen = (await registration.http.get(f"/delegates/{who}/visit")).json()
    assert seen == {"visit": VISIT, "version": 1, "source": "DELEGATE", "misses": False}
    stale = await registration.http.put(f"/delegates/{who}/visit", json={**VISIT, "cars": 2, "seen": 0})
    assert (stale.status_code, stale.json()["current"]["version"]) == (409, 1)
    assert (await registration.http.put(f"/delegates/{who}/visit", json={**VISIT, "cars": 2, "seen": 1})).json()[
        "source"
    ] == "ORGANIZERS"


async def test_what_cannot_be_is_refused_in_words_and_keeps_what_was_told(registration: Registration) -> None:
    _, who, secret = await congress_with_a_guest(registration)
    await tell(registration, secret)
    back = await tell(registration, secret, seen=1, leaves_on=(HELD - timedelta(days=1)).isoformat())
    assert (back.status_code, back.json()["refused"]) == (409, "LEAVES_BEFORE")
    for wrong in ({"companions": 51}, {"cars": -1}, {"arrives_on": "22/11"}, {"contact_phone": "gọi sau"}, {"bus": 1}):
        assert (await tell(registration, secret, seen=1, **wrong)).status_code == 422, wrong
    assert (await tell(registration, "x" * 32)).status_code == 404
    assert (await registration.http.get(f"/delegates/{who}/visit")).json()["visit"] == VISIT


async def test_a_delegate_of_a_delegation_is_not_asked_by_the_pass_but_the_desk_may_write(
    registration: Registration,
) -> None:
    congress = await congress_of(registration)
    who = await id_of(registration, congress)
    secret = await secret_of(registration, who)
    assert (await registration.http.post("/passes", json={"secret": secret})).json()["visit"] is None
    assert (await tell(registration, secret)).json()["refused"] == "NOT_ASKED"
    assert (await registration.http.put(f"/delegates/{who}/visit", json={**VISIT, "seen": 0})).status_code == 200


async def test_caterers_and_the_car_park_count_those_who_come_with_their_people(registration: Registration) -> None:
    congress, _who, secret = await congress_with_a_guest(registration)
    await tell(registration, secret)
    book = (await registration.http.get(f"/congresses/{congress}/visits")).json()
    assert [book[name] for name in ("expected", "companions", "drivers", "cars")] == [3, 2, 1, 1]
    around = {"companions": 2, "drivers": 1, "cars": 1}
    assert book["days"] == [
        {"on": VISIT["arrives_on"], "held": True, "people": 3, **around, "meals": 6},
        {"on": VISIT["leaves_on"], "held": False, "people": 1, **around, "meals": 4},
    ]
    assert book["missing"] == []
    assert [(one["guest"], one["answer"]) for one in book["visitors"]] == [(True, None)]
    sheet = await registration.http.post(f"/congresses/{congress}/exports", json={"kind": "callers"})
    rows = list(load_workbook(io.BytesIO(sheet.content))["Khách và xe"].values)
    assert any("Vi Thử Thư Ký" in row and f"{HELD:%d/%m/%Y}" in row for row in rows)
    await answer(registration, secret, "DECLINED", "Đi công tác")
    book = (await registration.http.get(f"/congresses/{congress}/visits")).json()
    assert [book[name] for name in ("expected", "companions", "drivers", "cars")] == [2, 0, 0, 0]
    assert [(one["on"], one["meals"]) for one in book["days"]] == [(HELD.isoformat(), 2)]
    away = [(one["answer"], one["reason"]) for one in book["visitors"]]
    assert away == [("DECLINED", "Đi công tác")], "the caller reads who does not come and why"
    sheet = await registration.http.post(f"/congresses/{congress}/exports", json={"kind": "callers"})
    rows = list(load_workbook(io.BytesIO(sheet.content))["Khách và xe"].values)
    assert any("Báo không dự" in row and "Đi công tác" in row for row in rows)
    assert [value for value in rows[-1] if isinstance(value, int)] == [0, 0, 0]


async def test_a_stay_beside_the_day_of_the_congress_is_no_meal_of_it_and_is_asked_again(
    registration: Registration,
) -> None:
    congress, who, secret = await congress_with_a_guest(registration)
    before = (HELD - timedelta(days=2)).isoformat()
    told = await tell(registration, secret, arrives_on=before, leaves_on=before)
    assert told.json()["misses"] is True
    book = (await registration.http.get(f"/congresses/{congress}/visits")).json()
    assert [(one["on"], one["held"], one["meals"]) for one in book["days"]] == [
        (before, False, 4),
        (HELD.isoformat(), True, 2),
    ]
    assert book["missing"] == [who]
    sheet = await registration.http.post(f"/congresses/{congress}/exports", json={"kind": "callers"})
    pages = load_workbook(io.BytesIO(sheet.content))
    assert any("Ngày đến, về không trùng ngày đại hội" in row for row in pages["Khách và xe"].values)
    assert any("Vi Thử Thư Ký" in row for row in pages["Hỏi lại ngày"].values)
    assert [row[5] for row in pages["Suất ăn theo ngày"].values if row[0] == f"{HELD:%d/%m/%Y}"] == [2]


@pytest.mark.parametrize("came_first", [True, False])
async def test_who_is_there_is_cooked_for_whatever_was_said(registration: Registration, came_first: bool) -> None:
    congress, who, secret = await congress_with_a_guest(registration)
    await tell(registration, secret)
    (session, *_) = (await registration.http.get(f"/congresses/{congress}")).json()["sessions"]

    async def come() -> None:
        async with registration.conn.transaction():
            word = presence_of(congress, who, 1, session=UUID(session["session_id"]))
            await follow_presence(registration.conn, word)

    if came_first:
        await come()
    leave = {"value": "ABSENT", "reason": "Đi công tác", "seen": 0}
    assert (await registration.http.post(f"/delegates/{who}/answers", json=leave)).is_success
    if not came_first:
        away = (await registration.http.get(f"/congresses/{congress}/visits")).json()
        assert [one["meals"] for one in away["days"]] == [2]
        await come()
    book = (await registration.http.get(f"/congresses/{congress}/visits")).json()
    assert [one["meals"] for one in book["days"]] == [6, 4]
    assert [(one["came"], one["leave"]) for one in book["visitors"]] == [(True, "ABSENT")]
    total = (await registration.http.get(f"/congresses/{congress}/answers")).json()["total"]
    assert [total[name] for name in ("asked", "confirmed", "absent", "unanswered", "expected")] == [3, 1, 0, 2, 3]
    sheet = await registration.http.post(f"/congresses/{congress}/exports", json={"kind": "callers"})
    rows = list(load_workbook(io.BytesIO(sheet.content))["Khách và xe"].values)
    assert any("Đã đến" in row for row in rows)
    assert not any("Vắng có phép" in row for row in rows)
    listed = (await registration.http.get(f"/congresses/{congress}/delegates")).json()["items"]
    assert {one["came"] for one in listed if one["delegate_id"] == who} == {True}


async def test_no_word_of_a_visit_is_in_the_audit_or_leaves_the_service(registration: Registration) -> None:
    congress, _who, secret = await congress_with_a_guest(registration)
    await tell(registration, secret)
    await registration.http.get(f"/congresses/{congress}/visits")
    audit = await registration.conn.fetch("SELECT action, details::text AS text FROM audit")
    assert {"visit.told", "visits.read"} <= {row["action"] for row in audit}
    out = await registration.conn.fetch("SELECT convert_from(payload, 'UTF8') AS text FROM outbox")
    assert not any("Thư Ký" in row["text"] or "0900 000 123" in row["text"] for row in [*audit, *out])


@pytest.mark.parametrize("ended", ["credentials", "revocation"])
async def test_a_link_whose_badge_was_ended_shows_nobody_whom_to_ring_and_how_the_guest_comes(
    registration: Registration, ended: str
) -> None:
    _congress, who, secret = await congress_with_a_guest(registration)
    await tell(registration, secret)
    assert (await registration.http.post(f"/delegates/{who}/{ended}", json={"reason": "Lộ đường dẫn"})).is_success
    shown = await registration.http.post("/passes", json={"secret": secret})
    assert (shown.status_code, shown.json()["visit"]) == (200, None)
    assert "Thư Ký" not in shown.text
    refused = await tell(registration, secret)
    assert refused.status_code == 409
    assert "Thư Ký" not in refused.text


async def test_a_link_that_writes_without_end_is_slowed_down_before_the_trail_is_full_of_it(
    registration: Registration, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = attempts._minute()
    monkeypatch.setattr(attempts, "_minute", lambda: now)
    _congress, who, secret = await congress_with_a_guest(registration)
    answers = [await tell(registration, secret, seen=seen, cars=seen % 2) for seen in range(WORDS_PER_LINK + 2)]
    assert [answer.status_code for answer in answers[:3]] == [200, 200, 200]
    assert answers[-1].status_code == 429
    told = await registration.conn.fetchval("SELECT count(*) FROM audit WHERE action = 'visit.told'")
    assert told <= WORDS_PER_LINK
    desk = {**VISIT, "seen": told, "cars": 3}
    assert (await registration.http.put(f"/delegates/{who}/visit", json=desk)).status_code == 200, "the desk goes on"
