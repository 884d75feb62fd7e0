"""The portal of a unit: its clerk proposes its people within its places and before its deadline, and sees nobody else's."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing

import pytest

from tests.conftest import MakeDatabase
from tests.support.registration.portal_desk import (
    asked_units,
    clerk_of,
    closing,
    decide,
    hand_in,
    listed,
    proposal,
    propose,
)
from tests.support.registration.registration_world import Registration, running


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_a_clerk_proposes_people_who_are_no_delegates_until_they_are_approved(registration: Registration) -> None:
    congress = await asked_units(registration)
    async with aclosing(await clerk_of(registration)) as clerk:
        one = await propose(clerk, congress, "Vi Thử Một")
        assert (one["status"], one["unit_code"]) == ("NOMINATED", "SYT")
        edited = await clerk.patch(f"/delegates/{one['delegate_id']}", json={"version": 1, "position": "Bác sĩ"})
        assert (edited.status_code, edited.json()["position"]) == (200, "Bác sĩ")
        book = await listed(clerk, congress)
        assert [(line["full_name"], line["state"], line["to_complete"]) for line in book["people"]] == [
            ("Vi Thử Một", "DRAFT", ["portrait"])
        ]
        assert (book["open"], book["limited"], book["cells"][0]["allocated"], book["cells"][0]["free"]) == (
            True,
            True,
            2,
            2,
        )
        done = (await hand_in(clerk, congress)).json()
        assert (done["handed_in"], done["book"]["people"][0]["state"], done["book"]["cells"][0]["free"]) == (
            1,
            "SUBMITTED",
            1,
        )
    desk = (await registration.http.get(f"/congresses/{congress}/delegates")).json()
    assert desk["total"] == 0
    assert (await registration.issue(congress))["issued"] == 0
    approved = await decide(registration.http, one["delegate_id"], "APPROVE")
    assert (approved.json()["state"], approved.json()["person"]["status"]) == ("APPROVED", "ACTIVE")
    assert (await registration.issue(congress))["issued"] == 1


async def test_what_comes_back_says_why_and_is_handed_in_again(registration: Registration) -> None:
    congress = await asked_units(registration)
    async with aclosing(await clerk_of(registration)) as clerk:
        one = (await propose(clerk, congress, "Vi Thử Một"))["delegate_id"]
        await hand_in(clerk, congress)
        assert (await decide(registration.http, one, "RETURN")).status_code == 422
        assert (await decide(registration.http, one, "RETURN", "Thiếu quyết định khen thưởng")).status_code == 200
        line = (await listed(clerk, congress))["people"][0]
        assert (line["state"], line["reason"]) == ("RETURNED", "Thiếu quyết định khen thưởng")
        assert (await hand_in(clerk, congress)).json()["handed_in"] == 1
        history = (await clerk.get(f"/delegates/{one}/acts")).json()
        assert [act["kind"] for act in history] == ["SUBMITTED", "RETURNED", "SUBMITTED", "ADDED"]


async def test_a_unit_takes_back_what_it_handed_in_until_somebody_decides_on_it(registration: Registration) -> None:
    congress = await asked_units(registration)
    path = f"/congresses/{congress}/submissions/taking-back"
    async with aclosing(await clerk_of(registration)) as clerk:
        first = (await propose(clerk, congress, "Vi Thử Một"))["delegate_id"]
        second = (await propose(clerk, congress, "Vi Thử Hai"))["delegate_id"]
        await hand_in(clerk, congress)
        _, seen = await proposal(registration.http, second)
        one = await clerk.post(path, json={"delegate_id": second})
        assert (one.status_code, one.json()["taken_back"]) == (200, 1)
        late = await registration.http.post(
            f"/delegates/{second}/nomination/decision", json={"step": "APPROVE"}, headers=seen
        )
        assert (late.status_code, late.json()["current"]["state"]) == (412, "DRAFT")
        assert (await decide(registration.http, first, "APPROVE")).status_code == 200
        assert (await clerk.post(path, json={})).status_code == 409
        assert (await clerk.post(path, json={"unit_code": "BK-BB"})).status_code == 403
        history = (await clerk.get(f"/delegates/{second}/acts")).json()
        assert [act["kind"] for act in history] == ["RECALLED", "SUBMITTED", "ADDED"]
        await hand_in(clerk, congress)
        await closing(registration, congress, -1)
        over = await clerk.post(path, json={})
        assert (over.status_code, "hết hạn" in over.json()["detail"]) == (409, True)


async def test_handing_in_twice_at_the_last_second_hands_in_once(registration: Registration) -> None:
    congress = await asked_units(registration)
    async with aclosing(await clerk_of(registration)) as clerk:
        await propose(clerk, congress, "Vi Thử Một")
        await propose(clerk, congress, "Vi Thử Hai")
        both = await asyncio.gather(*(hand_in(clerk, congress) for _ in range(2)))
        assert sorted(one.json()["handed_in"] for one in both) == [0, 2]
        acts = await registration.conn.fetchval("SELECT count(*) FROM delegate_acts WHERE kind = 'SUBMITTED'")
        assert acts == 2


async def test_a_unit_hands_in_nobody_beyond_its_places_until_one_is_an_alternate(registration: Registration) -> None:
    congress = await asked_units(registration, places=1)
    async with aclosing(await clerk_of(registration)) as clerk:
        await propose(clerk, congress, "Vi Thử Một")
        second = (await propose(clerk, congress, "Vi Thử Hai"))["delegate_id"]
        refused = await hand_in(clerk, congress)
        assert (
            refused.status_code,
            "vượt 01" in refused.json()["detail"],
            "dự khuyết" in refused.json()["detail"],
        ) == (
            409,
            True,
            True,
        )
        assert {line["state"] for line in (await listed(clerk, congress))["people"]} == {"DRAFT"}
        _, seen = await proposal(clerk, second)
        ranked = await clerk.put(f"/delegates/{second}/nomination/alternate", json={"place": 7}, headers=seen)
        assert (ranked.status_code, ranked.json()["alternate"]) == (200, 1)
        assert (await hand_in(clerk, congress)).json()["handed_in"] == 2
        _, seen = await proposal(clerk, second)
        up = await clerk.put(f"/delegates/{second}/nomination/alternate", json={"place": None}, headers=seen)
        assert up.status_code == 409


async def test_a_withdrawn_proposal_can_be_taken_back_and_is_a_proposal_again(registration: Registration) -> None:
    congress = await asked_units(registration)
    async with aclosing(await clerk_of(registration)) as clerk:
        one = (await propose(clerk, congress, "Vi Thử Một"))["delegate_id"]
        path, words = f"/delegates/{one}/nomination/withdrawal", {"reason": "Nghỉ hưu"}
        assert (await clerk.post(path, json=words, headers={"if-match": '"9"'})).status_code == 412
        assert (await clerk.post(path, json=words)).status_code == 422
        gone = await clerk.post(path, json=words, headers={"if-match": '"1"'})
        assert (gone.status_code, gone.json()["state"]) == (200, "WITHDRAWN")
        act = (await registration.http.get(f"/delegates/{one}/acts")).json()[0]["act_id"]
        back = await registration.http.post(f"/delegates/{one}/acts/{act}/undo")
        assert (back.status_code, back.json()["status"]) == (200, "NOMINATED")
        assert (await listed(clerk, congress))["people"][0]["state"] == "DRAFT"


async def test_clerk_queue_file_and_desk_say_the_same_of_what_lacks(registration: Registration) -> None:
    congress = await asked_units(registration)
    async with aclosing(await clerk_of(registration)) as clerk:
        bare = await propose(clerk, congress, "Vi Thử Thiếu", birth="", ethnicity="", party_member="")
        whole = await propose(clerk, congress, "Vi Thử Đủ", position="Bác sĩ")
        told = {line["full_name"]: line["to_complete"] for line in (await listed(clerk, congress))["people"]}
        assert told == {
            "Vi Thử Thiếu": ["birth", "ethnicity", "party_member", "position", "portrait"],
            "Vi Thử Đủ": ["portrait"],
        }
        await hand_in(clerk, congress)
    queue = (await registration.http.get(f"/congresses/{congress}/review-queue")).json()
    assert {line["full_name"]: line["to_complete"] for line in queue["people"]} == told
    for one in (bare, whole):
        file, _ = await proposal(registration.http, one["delegate_id"])
        assert file["to_complete"] == told[one["full_name"]]
        assert file["person"]["missing"] == [
            name for name in told[one["full_name"]] if name not in ("position", "portrait")
        ]
