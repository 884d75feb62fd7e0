"""What is open is told before a congress is closed, for afterwards nobody works on it any more."""

from collections.abc import AsyncIterator
from contextlib import aclosing
from datetime import UTC, datetime
from uuid import UUID

import pytest

from contracts.doors import DoorsChanged
from services.registration.usecases.people.follow_doors import follow_doors
from tests.conftest import MakeDatabase
from tests.support.registration.erasing_desk import pass_over
from tests.support.registration.portal_desk import asked_units, clerk_of, hand_in, proposal, propose
from tests.support.registration.registration_world import Registration, running


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def _open(registration: Registration, congress: UUID) -> dict[str, int]:
    answer = await registration.http.get(f"/congresses/{congress}/privacy")
    return {one["kind"]: one["number"] for one in answer.json()["open_ends"]}


async def test_each_open_thing_is_told_with_its_number_until_the_congress_is_closed(registration: Registration) -> None:
    congress = await asked_units(registration, places=5)
    assert await _open(registration, congress) == {}
    async with aclosing(await clerk_of(registration)) as clerk:
        first, second, third = [await propose(clerk, congress, f"Vi Thử {name}") for name in ("Một", "Hai", "Ba")]
        assert await _open(registration, congress) == {"NOT_HANDED_IN": 3}
        await hand_in(clerk, congress)
        assert await _open(registration, congress) == {"WAITING": 3}
        await _hold(registration, first["delegate_id"])
        await _approve(registration, second["delegate_id"])
        await registration.issue(congress)
        one = (await registration.http.get(f"/delegates/{second['delegate_id']}")).json()
        asked = {"version": one["version"], "full_name": "Vi Thử Khác"}
        assert (await clerk.patch(f"/delegates/{one['delegate_id']}", json=asked)).status_code == 200
    word = {"value": "DECLINED", "reason": "Ốm", "seen": 0}
    said = await registration.http.post(f"/delegates/{one['delegate_id']}/answers", json=word)
    assert said.status_code == 200, said.text
    await _open_doors(registration, congress)
    assert await _open(registration, congress) == {
        **dict.fromkeys(("WAITING", "HELD", "CHANGES_ASKED", "LEAVE_ASKED", "DOORS"), 1)
    }
    await pass_over(registration, congress)
    closed = await registration.http.post(f"/congresses/{congress}/closing", json={"code": "BK-V"})
    assert (closed.status_code, closed.json()["open_ends"]) == (200, []), closed.text
    assert third["status"] == "NOMINATED"


async def _hold(registration: Registration, who: str) -> None:
    _, seen = await proposal(registration.http, who)
    body = {"hold": "COMPLAINT", "reason": "Xác minh"}
    held = await registration.http.put(f"/delegates/{who}/nomination/hold", json=body, headers=seen)
    assert held.is_success, held.text


async def _approve(registration: Registration, who: str) -> None:
    _, seen = await proposal(registration.http, who)
    body = {"step": "APPROVE", "reason": ""}
    done = await registration.http.post(f"/delegates/{who}/nomination/decision", json=body, headers=seen)
    assert done.is_success, done.text


async def _open_doors(registration: Registration, congress: UUID) -> None:
    session = (await registration.http.get(f"/congresses/{congress}")).json()["sessions"][0]["session_id"]
    at = datetime.now(UTC)
    word = DoorsChanged(session_id=session, congress_id=congress, aggregate_version=1, open=True, changed_at=at)
    async with registration.conn.transaction():
        await follow_doors(registration.conn, word)
