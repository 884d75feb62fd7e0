"""The review of what units hand in: decided over what was seen, held beside the state, alternates in their order."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Any
from uuid import UUID

import httpx
import pytest

from tests.conftest import MakeDatabase
from tests.support.registration.portal_desk import (
    HEROES,
    asked_units,
    clerk_of,
    decide,
    hand_in,
    listed,
    proposal,
    propose,
)
from tests.support.registration.registration_world import Registration, person, running


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def _handed_in(
    registration: Registration, *names: str, places: int = 2
) -> tuple[UUID, httpx.AsyncClient, list[str]]:
    congress = await asked_units(registration, places=places)
    clerk = await clerk_of(registration)
    people = [(await propose(clerk, congress, name))["delegate_id"] for name in names]
    await hand_in(clerk, congress)
    return congress, clerk, people


async def _rank(client: httpx.AsyncClient, who: str, place: int | None) -> httpx.Response:
    _, seen = await proposal(client, who)
    return await client.put(f"/delegates/{who}/nomination/alternate", json={"place": place}, headers=seen)


async def _hold(
    client: httpx.AsyncClient, who: str, hold: str, reason: str = "Đơn thư đang xác minh"
) -> httpx.Response:
    _, seen = await proposal(client, who)
    return await client.put(f"/delegates/{who}/nomination/hold", json={"hold": hold, "reason": reason}, headers=seen)


async def test_two_reviewers_do_not_overwrite_one_another_and_the_second_sees_both_values(
    registration: Registration,
) -> None:
    _, clerk, (one,) = await _handed_in(registration, "Vi Thử Một")
    async with aclosing(clerk), aclosing(await registration.staff("nguoi.xet", "REVIEWER")) as second:
        seen_by_first, first = await proposal(registration.http, one)
        _, also = await proposal(second, one)
        body = {"step": "RETURN", "reason": "Thiếu ảnh"}
        path = f"/delegates/{one}/nomination/decision"
        answers = await asyncio.gather(
            registration.http.post(path, json=body, headers=first),
            second.post(path, json={"step": "APPROVE"}, headers=also),
        )
        assert sorted(answer.status_code for answer in answers) == [200, 412]
        late = next(answer for answer in answers if answer.status_code == 412).json()
        done = next(answer for answer in answers if answer.status_code == 200).json()
        assert (late["code"], late["current"]["state"]) == ("overtaken", done["state"])
        assert seen_by_first["state"] == "SUBMITTED"
        assert late["version"] == late["current"]["person"]["version"]


async def test_the_reviewer_sees_the_places_of_the_unit_and_what_of_the_report_is_declared(
    registration: Registration,
) -> None:
    _, clerk, (one, _) = await _handed_in(registration, "Vi Thử Một", "Vi Thử Hai")
    async with aclosing(clerk):
        file, _ = await proposal(registration.http, one)
        assert file["places"] == {"allocated": 2, "approved": 0, "submitted": 2, "free": 2}
        declared = file["declared"]
        assert {name for name, known in declared.items() if known} == {
            *("sex", "birth", "ethnicity", "religion", "party_member")
        }
        assert declared["education"] is False
        approved = (await decide(registration.http, one, "APPROVE")).json()
        assert approved["places"] == {"allocated": 2, "approved": 1, "submitted": 1, "free": 1}


async def test_what_the_unit_changes_meanwhile_is_not_decided_unseen(registration: Registration) -> None:
    _, clerk, (one,) = await _handed_in(registration, "Vi Thử Một")
    async with aclosing(clerk):
        file, seen = await proposal(registration.http, one)
        changed = {"version": file["person"]["version"], "position": "Giám đốc"}
        assert (await clerk.patch(f"/delegates/{one}", json=changed)).status_code == 200
        late = await registration.http.post(
            f"/delegates/{one}/nomination/decision", json={"step": "APPROVE"}, headers=seen
        )
        assert (late.status_code, late.json()["current"]["person"]["position"]) == (412, "Giám đốc")


async def test_who_is_on_hold_is_not_approved_and_the_unit_does_not_read_of_it(registration: Registration) -> None:
    congress, clerk, (one,) = await _handed_in(registration, "Vi Thử Một")
    async with aclosing(clerk):
        assert (await _hold(registration.http, one, "COMPLAINT", "")).status_code == 422
        held = (await _hold(registration.http, one, "COMPLAINT")).json()
        assert (held["hold"], held["state"]) == ("COMPLAINT", "SUBMITTED")
        refused = await decide(registration.http, one, "APPROVE")
        assert (refused.status_code, "tạm giữ" in refused.json()["detail"]) == (409, True)
        told = [
            (await listed(clerk, congress)),
            (await proposal(clerk, one))[0],
            (await clerk.get(f"/delegates/{one}/acts")).json(),
        ]
        assert "COMPLAINT" not in str(told)
        assert "Đơn thư" not in str(told)
        assert "HELD" not in str(told)
        await _hold(registration.http, one, "", "")
        assert (await decide(registration.http, one, "APPROVE")).json()["state"] == "APPROVED"
        kinds = [act["kind"] for act in (await registration.http.get(f"/delegates/{one}/acts")).json()]
        assert kinds == ["APPROVED", "RELEASED", "HELD", "SUBMITTED", "ADDED"]


async def test_who_was_held_and_then_rejected_is_held_in_no_list_and_in_no_count(registration: Registration) -> None:
    congress, clerk, (one, other) = await _handed_in(registration, "Vi Thử Một", "Vi Thử Hai")
    async with aclosing(clerk):
        await _hold(registration.http, one, "COMPLAINT")
        assert (await decide(registration.http, one, "REJECT", "Không đủ điều kiện")).json()["hold"] == ""
        assert (await _hold(registration.http, one, "DISCIPLINE")).status_code == 409
        queue = (await registration.http.get(f"/congresses/{congress}/review-queue")).json()
        assert [line["held"] for line in queue["units"] if line["rejected"]] == [0]
        assert {line["full_name"]: line["hold"] for line in queue["people"]} == {"Vi Thử Một": "", "Vi Thử Hai": ""}
        figures = (await registration.http.get(f"/congresses/{congress}/credential-report")).json()["live"]["figures"]
        assert (figures["undecided"], [case["kind"] for case in figures["refused"]]) == (1, ["REJECTED"])
        await _hold(registration.http, other, "COMPLAINT")
        _, seen = await proposal(clerk, other)
        gone = await clerk.post(f"/delegates/{other}/nomination/withdrawal", json={"reason": "Thôi"}, headers=seen)
        assert gone.status_code == 200, gone.text
        queue = (await registration.http.get(f"/congresses/{congress}/review-queue")).json()
        assert [line["full_name"] for line in queue["people"]] == ["Vi Thử Một"]


async def test_a_hold_stands_beside_a_delegate_whom_the_desk_took_in_itself(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    await registration.issue(congress)
    one = (await registration.delegate(congress, "GL-0001"))["delegate_id"]
    held = (await _hold(registration.http, one, "INSPECTION")).json()
    assert (held["state"], held["hold"], held["person"]["credentials"][-1]["state"]) == (
        "APPROVED",
        "INSPECTION",
        "ISSUED",
    )
    queue = (await registration.http.get(f"/congresses/{congress}/review-queue")).json()
    assert [(line["full_name"], line["hold"]) for line in queue["people"]] == [
        (held["person"]["full_name"], "INSPECTION")
    ]


async def test_alternates_move_up_in_their_order_into_places_that_became_free(registration: Registration) -> None:
    congress = await asked_units(registration, places=1)
    async with aclosing(await clerk_of(registration)) as clerk:
        first, second, third = [
            (await propose(clerk, congress, f"Vi Thử {name}"))["delegate_id"] for name in ("Một", "Hai", "Ba")
        ]
        await _rank(clerk, second, 1)
        await _rank(clerk, third, 2)
        await hand_in(clerk, congress)
        alternate = await decide(registration.http, second, "APPROVE")
        assert (alternate.status_code, "dự khuyết" in alternate.json()["detail"]) == (409, True)
        assert (await _rank(registration.http, second, None)).status_code == 409
        assert (await decide(registration.http, first, "REJECT", "Đang bị kỷ luật")).json()["state"] == "REJECTED"
        out_of_turn = await _rank(registration.http, third, None)
        assert (out_of_turn.status_code, "đứng trước" in out_of_turn.json()["detail"]) == (409, True)
        assert (await _rank(registration.http, second, None)).json()["alternate"] is None
        ranks = {line["full_name"]: line["alternate"] for line in (await listed(clerk, congress))["people"]}
        assert ranks == {"Vi Thử Một": None, "Vi Thử Hai": None, "Vi Thử Ba": 1}
        assert (await decide(registration.http, second, "APPROVE")).json()["state"] == "APPROVED"
        assert (await decide(registration.http, first, "RECONSIDER")).status_code == 409


async def test_the_queue_counts_what_units_handed_in_and_keeps_their_drafts_to_themselves(
    registration: Registration,
) -> None:
    congress, clerk, _ = await _handed_in(registration, "Vi Thử Một")
    async with aclosing(clerk), aclosing(await registration.staff("nguoi.xet", "REVIEWER")) as reviewer:
        await propose(clerk, congress, "Vi Thử Nháp")
        queue = (await reviewer.get(f"/congresses/{congress}/review-queue")).json()
        unit = next(one for one in queue["units"] if one["unit_code"] == "SYT")
        assert (unit["submitted"], unit["drafts"]) == (1, 1)
        assert [line["full_name"] for line in queue["people"]] == ["Vi Thử Một"]
        assert (await reviewer.get(f"/congresses/{congress}/review-queue?unit=BK-BB")).json()["people"] == []


async def test_a_reviewer_is_told_who_may_be_the_same_person_in_another_unit(registration: Registration) -> None:
    congress, clerk, (one,) = await _handed_in(registration, "Vi Thử Một")
    async with aclosing(clerk), aclosing(await clerk_of(registration, "BK-BB")) as other:
        await propose(other, congress, "Vi Thử Một", "BK-BB")
        may_be: list[Any] = (await proposal(registration.http, one))[0]["may_be"]
        assert [(line["unit_name"], line["same_number"]) for line in may_be] == [("Huyện Ba Bể", False)]
        assert (await proposal(clerk, one))[0]["may_be"] == []


async def test_a_category_keeps_the_places_of_those_already_approved(registration: Registration) -> None:
    congress, clerk, (one,) = await _handed_in(registration, "Vi Thử Một", places=1)
    async with aclosing(clerk):
        await decide(registration.http, one, "APPROVE")
        body = {"places": 1, "source": {"unit_code": "SYT", "category": HEROES}}
        refused = await registration.http.post(f"/congresses/{congress}/place-movements", json=body)
        assert (refused.status_code, "chỉ bớt được 00 chỗ" in refused.json()["detail"]) == (409, True)
        cells = [{"unit_code": "SYT", "category": HEROES, "places": 0}]
        book = (await registration.http.get(f"/congresses/{congress}/places")).json()
        table = await registration.http.put(
            f"/congresses/{congress}/places", json={"revision": book["revision"], "cells": cells}
        )
        assert table.status_code == 409
