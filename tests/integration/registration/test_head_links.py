"""The link of a delegation's head through the API: its own people, who is there, who is excused and why; no account."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import pytest

from chassis import clock
from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import UNIT, Registration, client_of, person, running
from tests.support.waiting import until

OTHER = {"unit_code": "SYT", "unit_name": "Sở Y tế"}
LATER = (datetime.now(UTC) + timedelta(days=9)).replace(microsecond=0)


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


@pytest.fixture
async def congress(registration: Registration) -> UUID:
    """Two people of Huyện Ba Bể and one of Sở Y tế."""
    congress = await registration.found(starts_at=LATER.isoformat())
    await registration.bring(congress, person(1), person(2), person(3, **OTHER))
    await registration.issue(congress)
    return congress


async def link(registration: Registration, congress: UUID, unit: str = UNIT) -> str:
    given = await registration.http.post(f"/congresses/{congress}/head-links/{unit}")
    assert given.status_code == 201, given.text
    address = str(given.json()["url"])
    assert address.startswith("https://testserver/delegation/#")
    return address.split("#")[1]


async def phone(registration: Registration, path: str, secret: str, **said: object) -> httpx.Response:
    async with client_of(registration.app) as stranger:
        return await stranger.post(path, json={"secret": secret, **said})


async def opened(registration: Registration, secret: str) -> dict[str, Any]:
    answer = await phone(registration, "/delegations", secret)
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-store"), answer.text
    found: dict[str, Any] = answer.json()
    return found


async def test_a_head_sees_their_own_people_alone_and_who_of_them_is_there(
    registration: Registration, congress: UUID
) -> None:
    secret = await link(registration, congress)
    delegation = await opened(registration, secret)
    assert delegation["unit_name"] == "Huyện Ba Bể"
    assert [one["seat"] for one in delegation["people"]] == ["B01", "B02"]
    assert "Sở Y tế" not in str(delegation)
    for sensitive in ("Tày", "000184", "birth"):
        assert sensitive not in str(delegation)
    await registration.conn.execute(
        "INSERT INTO attendance (delegate_id, session_id, congress_id, present, first_at) "
        "SELECT $1, session_id, congress_id, true, now() FROM congress_sessions WHERE congress_id = $2",
        delegation["people"][0]["delegate_id"],
        congress,
    )
    assert [one["first_at"] is not None for one in (await opened(registration, secret))["people"]] == [True, False]


async def test_a_head_reports_who_is_absent_and_why_as_the_units_word_and_takes_it_back(
    registration: Registration, congress: UUID
) -> None:
    secret = await link(registration, congress)
    who = (await opened(registration, secret))["people"][1]["delegate_id"]
    said = {"delegate_id": who, "value": "ABSENT", "seen": 0}
    assert (await phone(registration, "/delegations/answers", secret, **said)).json()["refused"] == "NO_REASON"
    taken = await phone(registration, "/delegations/answers", secret, reason="Ốm đột xuất", **said)
    assert (taken.json()["people"][1]["leave"], taken.json()["people"][1]["leave_reason"]) == ("ABSENT", "Ốm đột xuất")
    again = await phone(registration, "/delegations/answers", secret, reason="Khác", **said)
    assert again.status_code == 409
    [line] = (await registration.http.get(f"/delegates/{who}/answers")).json()["lines"]
    assert (line["source"], line["actor_name"]) == ("UNIT", "")
    back = {"delegate_id": who, "line": "LEAVE", "seen": 1}
    assert (await phone(registration, "/delegations/answers/taking-back", secret, **back)).json()["people"][1][
        "leave"
    ] is None
    trail = await registration.conn.fetch("SELECT actor, details::text AS text FROM audit WHERE action LIKE 'answer.%'")
    assert {row["actor"] for row in trail} == {f"head:{UNIT}"}
    assert "Ốm" not in str([row["text"] for row in trail])


async def test_nobody_of_another_unit_is_reported_by_a_link(registration: Registration, congress: UUID) -> None:
    secret = await link(registration, congress)
    other = (await registration.delegate(congress, "GL-0003"))["delegate_id"]
    said = {"delegate_id": other, "value": "ABSENT", "reason": "Ốm", "seen": 0}
    assert (await phone(registration, "/delegations/answers", secret, **said)).status_code == 403


async def test_a_new_link_ends_the_one_before_and_a_link_that_was_taken_back_or_ran_out_opens_nothing(
    registration: Registration, congress: UUID
) -> None:
    first = await link(registration, congress)
    second = await link(registration, congress)
    assert (await phone(registration, "/delegations", first)).status_code == 404
    await opened(registration, second)
    path = f"/congresses/{congress}/head-links"
    [listed] = (await registration.http.get(path)).json()
    assert listed["opened_at"] is not None
    assert datetime.fromisoformat(listed["expires_at"]) == LATER + timedelta(days=1)
    assert second not in str(listed)
    assert (await registration.http.delete(f"{path}/{UNIT}")).json() == []
    assert (await phone(registration, "/delegations", second)).status_code == 404
    assert (await registration.http.delete(f"{path}/{UNIT}")).status_code == 404
    third = await link(registration, congress)
    await registration.conn.execute(
        "UPDATE head_links SET issued_at = now() - interval '2 hours', expires_at = now() - interval '1 hour'"
    )
    assert (await phone(registration, "/delegations", third)).status_code == 404
    stored = await registration.conn.fetch("SELECT hash FROM head_links")
    assert not any(third.encode() in bytes(row["hash"]) for row in stored)


async def test_a_units_clerk_gives_the_link_of_their_own_unit_alone(registration: Registration, congress: UUID) -> None:
    async with aclosing(await registration.staff("can.bo", "UNIT_REGISTRAR", unit_code=UNIT)) as clerk:
        path = f"/congresses/{congress}/head-links"
        given = [(await clerk.post(f"{path}/{unit}")).status_code for unit in (UNIT, "SYT", "KHONG-CO")]
        assert given == [201, 403, 404]
        assert [one["unit_code"] for one in (await clerk.get(path)).json()] == [UNIT]
        assert (await clerk.delete(f"{path}/SYT")).status_code == 403


async def test_a_link_reports_nobody_of_another_congress_whose_unit_has_the_same_code(
    registration: Registration, congress: UUID
) -> None:
    secret = await link(registration, congress)
    next_one = await registration.found(starts_at=LATER.isoformat(), code="BK-VI")
    await registration.bring(next_one, person(7))
    other = (await registration.delegate(next_one, "GL-0007"))["delegate_id"]
    said = {"delegate_id": other, "value": "ABSENT", "reason": "Ốm", "seen": 0}
    assert (await phone(registration, "/delegations/answers", secret, **said)).status_code == 403
    assert not await registration.conn.fetchval("SELECT count(*) FROM answers")


async def test_a_report_that_meets_the_taking_back_of_its_link_is_refused_and_stands_in_nobodys_way(
    registration: Registration, congress: UUID
) -> None:
    secret = await link(registration, congress)
    who = (await opened(registration, secret))["people"][0]["delegate_id"]
    said = {"delegate_id": who, "value": "ABSENT", "reason": "Ốm", "seen": 0}
    waiting = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    looking = await asyncpg.connect(registration.dsn)
    async with registration.conn.transaction():
        await registration.conn.execute("SELECT FROM congresses WHERE congress_id = $1 FOR NO KEY UPDATE", congress)
        report = asyncio.create_task(phone(registration, "/delegations/answers", secret, **said))

        async def waits() -> bool:
            return report.done() or await looking.fetchval(waiting) > 0

        await until(waits, "the report waits")
        await registration.conn.execute("UPDATE head_links SET revoked_at = now()")  # as giving a new one does
    assert (await report).status_code == 404
    await looking.close()


async def test_the_links_of_a_congress_that_is_put_off_hold_until_it_is_over(
    registration: Registration, congress: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = await link(registration, congress)

    async def move(days: int) -> None:
        seen = next(one for one in (await registration.http.get("/congresses")).json() if one["code"] == "BK-V")
        then = (LATER + timedelta(days=days)).isoformat()
        [session] = seen["sessions"]
        moved = {"session_id": session["session_id"], "kind": session["kind"], "name": session["name"]}
        body = {"version": seen["version"], "starts_at": then, "sessions": [{**moved, "starts_at": then}]}
        answer = await registration.http.patch(f"/congresses/{congress}", json=body)
        assert answer.status_code == 200, answer.text

    await move(30)
    now = clock.now()
    monkeypatch.setattr(clock, "now", lambda: now + timedelta(days=38))
    await opened(registration, secret)
    monkeypatch.undo()
    await move(-5)
    monkeypatch.setattr(clock, "now", lambda: now + timedelta(days=6))
    assert (await phone(registration, "/delegations", secret)).status_code == 404
