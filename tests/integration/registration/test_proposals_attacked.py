"""Proposals and places under unlucky hands: nobody is named, hidden, promoted or left behind by another act."""

from collections.abc import AsyncIterator
from contextlib import aclosing
from uuid import UUID

import httpx
import pytest

from services.registration.domain.ids import DelegateId
from services.registration.usecases.nominations.keep_evidence import read_evidence
from tests.conftest import MakeDatabase
from tests.support.registration.portal_desk import (
    GUESTS,
    asked_units,
    clerk_of,
    decide,
    hand_in,
    listed,
    proposal,
    propose,
)
from tests.support.registration.registration_world import Registration, running
from tests.support.registration.unit_desk import merge, seen


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def _take_back(client: httpx.AsyncClient, who: str, reason: str = "Thôi không cử") -> httpx.Response:
    _, what = await proposal(client, who)
    return await client.post(f"/delegates/{who}/nomination/withdrawal", json={"reason": reason}, headers=what)


async def _rank(client: httpx.AsyncClient, who: str, place: int | None) -> httpx.Response:
    _, what = await proposal(client, who)
    return await client.put(f"/delegates/{who}/nomination/alternate", json={"place": place}, headers=what)


async def _lay_aside(registration: Registration, congress: UUID, code: str) -> httpx.Response:
    body = {**await seen(registration, congress, code), "archived": True}
    return await registration.http.post(f"/congresses/{congress}/unit-archival", json=body)


async def test_who_was_only_proposed_and_taken_back_is_not_read_out_in_the_credentials_report(
    registration: Registration,
) -> None:
    congress = await asked_units(registration)
    async with aclosing(await clerk_of(registration)) as clerk:
        one = (await propose(clerk, congress, "Vi Thử Rút"))["delegate_id"]
        assert (await _take_back(clerk, one)).status_code == 200
        two = (await propose(clerk, congress, "Vi Thử Nộp"))["delegate_id"]
        await hand_in(clerk, congress)
        assert (await _take_back(clerk, two)).status_code == 200
        three = (await propose(clerk, congress, "Vi Thử Duyệt"))["delegate_id"]
        await hand_in(clerk, congress)
        assert (await decide(registration.http, three, "APPROVE")).status_code == 200
        assert (await _take_back(registration.http, three, "Ốm")).status_code == 200
    report = (await registration.http.get(f"/congresses/{congress}/credential-report")).json()
    assert [one["name"] for one in report["live"]["figures"]["refused"]] == ["Vi Thử Duyệt"]


async def test_a_unit_with_people_who_wait_or_with_places_is_not_laid_aside(registration: Registration) -> None:
    congress = await asked_units(registration)
    async with aclosing(await clerk_of(registration)) as clerk:
        one = (await propose(clerk, congress, "Vi Thử Chờ"))["delegate_id"]
        await hand_in(clerk, congress)
        refused = await _lay_aside(registration, congress, "SYT")
        assert (refused.status_code, "1 người" in refused.text) == (409, True), refused.text
        assert (await _take_back(clerk, one)).status_code == 200
    refused = await _lay_aside(registration, congress, "SYT")
    assert (refused.status_code, "2 chỗ" in refused.text) == (409, True), refused.text


async def test_an_alternate_who_was_taken_back_by_mistake_is_an_alternate_again(registration: Registration) -> None:
    congress = await asked_units(registration, places=1)
    async with aclosing(await clerk_of(registration)) as clerk:
        people = [(await propose(clerk, congress, f"Vi Thử {name}"))["delegate_id"] for name in ("Một", "Hai", "Ba")]
        for place, who in enumerate(people[1:], 1):
            assert (await _rank(clerk, who, place)).status_code == 200
        assert (await hand_in(clerk, congress)).status_code == 200
        assert (await _take_back(clerk, people[1])).status_code == 200
    acts = (await registration.http.get(f"/delegates/{people[1]}/acts")).json()
    act = next(one for one in acts if one["kind"] == "WITHDRAWN")
    undone = await registration.http.post(f"/delegates/{people[1]}/acts/{act['act_id']}/undo")
    assert undone.status_code == 200, undone.text
    there = {one["delegate_id"]: one for one in (await listed(registration.http, congress, "SYT"))["people"]}
    assert [there[who]["alternate"] for who in people] == [None, 1, 2]


async def test_alternates_stand_one_behind_the_other_after_one_gets_another_category(
    registration: Registration,
) -> None:
    congress = await asked_units(registration, places=1)
    cells = [{"unit_code": "SYT", "category": GUESTS, "places": 1}]
    await registration.http.put(f"/congresses/{congress}/places", json={"revision": 2, "cells": cells})
    async with aclosing(await clerk_of(registration)) as clerk:
        heroes = [(await propose(clerk, congress, f"Vi Thử {name}"))["delegate_id"] for name in ("Một", "Hai")]
        guest = (await propose(clerk, congress, "Vi Thử Khách", category=GUESTS))["delegate_id"]
        for who, place in ((heroes[0], 1), (heroes[1], 2), (guest, 1)):
            assert (await _rank(clerk, who, place)).status_code == 200
        file, _ = await proposal(clerk, heroes[0])
        changed = {"version": file["person"]["version"], "category": GUESTS}
        answer = await registration.http.patch(f"/delegates/{heroes[0]}", json=changed)
        assert answer.status_code == 200, answer.text
        there = {one["delegate_id"]: one for one in (await listed(clerk, congress))["people"]}
    assert [there[who]["alternate"] for who in (heroes[0], heroes[1], guest)] == [2, 1, 1]


async def test_alternates_stand_one_behind_the_other_after_their_units_are_one(registration: Registration) -> None:
    congress = await asked_units(registration, places=1)
    people = []
    for unit in ("SYT", "BK-BB"):
        async with aclosing(await clerk_of(registration, unit)) as clerk:
            one = (await propose(clerk, congress, f"Vi Thử {unit}", unit))["delegate_id"]
            assert (await _rank(clerk, one, 1)).status_code == 200
            people.append(one)
    merged = await merge(registration, congress, "SYT", "BK-BB")
    assert merged.status_code == 200, merged.text
    there = {one["delegate_id"]: one for one in (await listed(registration.http, congress, "BK-BB"))["people"]}
    assert [there[who]["alternate"] for who in people] == [2, 1]


async def test_who_takes_evidence_slowly_keeps_nobody_else_waiting(registration: Registration) -> None:
    congress = await asked_units(registration)
    async with aclosing(await clerk_of(registration)) as clerk:
        one = (await propose(clerk, congress, "Vi Thử Chậm"))["delegate_id"]
        content = b"%PDF-1.7\n" + b"%" * 1_000_000 + b"\n%%EOF\n"
        sent = await clerk.post(f"/delegates/{one}/evidence", files={"file": ("a.pdf", content)})
    assert sent.status_code == 201, sent.text
    kept, db = UUID(sent.json()[0]["evidence_id"]), registration.app.state.db
    slow = [(await read_evidence(db, "x", DelegateId(UUID(one)), kept, only_unit=None))[1] for _ in range(12)]
    try:
        begun = [await anext(parts) for parts in slow]
        assert (await registration.http.get(f"/congresses/{congress}")).status_code == 200
        assert begun[0] + b"".join([part async for part in slow[0]]) == content
    finally:
        for parts in slow:
            await parts.aclose()


@pytest.mark.parametrize("closes", ["0001-01-01T00:00:00+14:00", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"])
async def test_a_deadline_of_no_calendar_is_refused_and_the_portal_goes_on(
    registration: Registration, closes: str
) -> None:
    congress = await asked_units(registration)
    answer = await registration.http.put(f"/congresses/{congress}/submission-deadline", json={"closes_at": closes})
    assert answer.status_code == 422, answer.text
    async with aclosing(await clerk_of(registration)) as clerk:
        assert (await listed(clerk, congress))["open"] is True
