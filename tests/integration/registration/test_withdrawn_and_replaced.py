"""Who is withdrawn loses the badge and may come back; who is replaced passes it on."""

from collections.abc import AsyncIterator

import pytest

from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import Registration, person, roster, running

CREDENTIALED = "registration.delegate.credentialed.v1"


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_a_revoked_delegate_is_withdrawn_and_gets_no_badge_by_issuing_again(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1), person(2))
    await registration.issue(congress)
    one = await registration.delegate(congress, "GL-0001")
    path = f"/delegates/{one['delegate_id']}/revocation"
    answer = await registration.http.post(path, json={"reason": "Không còn là đại biểu"})
    assert answer.json()["status"] == "WITHDRAWN"
    assert answer.json()["revocation"]["sent_at"]
    assert answer.json()["revocation"]["effective_at"] is None
    assert await registration.issue(congress) == {"issued": 0, "total": 1}
    again = await registration.http.post(path, json={"reason": "Lần nữa"})
    assert again.status_code == 200
    said = await registration.said(CREDENTIALED)
    assert [(s["status"], s["credentials"][0]["state"]) for s in said[2:]] == [("WITHDRAWN", "REVOKED")]


async def test_a_withdrawn_delegate_comes_back_with_a_new_badge_if_there_is_a_place(registration: Registration) -> None:
    congress = await registration.found(max_delegates=2)
    await registration.bring(congress, person(1), person(2))
    await registration.issue(congress)
    one = await registration.delegate(congress, "GL-0001")
    await registration.http.post(f"/delegates/{one['delegate_id']}/revocation", json={"reason": "Nhầm"})
    await registration.bring(congress, person(3))
    path = f"/delegates/{one['delegate_id']}/credentials"
    full = await registration.http.post(path, json={"reason": "Nhận lại"})
    assert full.status_code == 409
    assert "đủ 02 đại biểu" in full.json()["detail"]
    third = await registration.delegate(congress, "GL-0003")
    await registration.http.post(f"/delegates/{third['delegate_id']}/revocation", json={"reason": "Nhầm"})
    back = await registration.http.post(path, json={"reason": "Nhận lại"})
    assert back.json()["status"] == "ACTIVE"
    assert [c["state"] for c in back.json()["credentials"]] == ["REVOKED", "ISSUED"]


async def test_a_replacement_is_one_event_about_both_persons(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1, category="EXEMPLAR_COLLECTIVE_REP", seat="C07"))
    await registration.issue(congress)
    old = await registration.delegate(congress, "GL-0001")
    before = len(await registration.said(CREDENTIALED))
    answer = await registration.http.post(
        f"/delegates/{old['delegate_id']}/replacement",
        json={"full_name": "Lý Văn Người Thay", "form_of_address": "Ông", "sex": "M", "birth": "1990"},
    )
    new = answer.json()
    assert answer.status_code == 201
    assert (new["delegate_code"], new["seat"], new["unit_code"]) == ("GL-0001-T1", "C07", "BK-BB")
    said = (await registration.said(CREDENTIALED))[before:]
    assert len(said) == 1
    assert said[0]["replaces"]["delegate_id"] == old["delegate_id"]
    assert said[0]["replaces"]["status"] == "REPLACED"
    assert said[0]["replaces"]["aggregate_version"] == old["version"] + 1
    assert [c["state"] for c in said[0]["replaces"]["credentials"]] == ["REVOKED"]
    assert [c["state"] for c in said[0]["credentials"]] == ["ISSUED"]
    twice = await registration.http.post(f"/delegates/{old['delegate_id']}/replacement", json={"full_name": "Ai đó"})
    assert twice.status_code == 409


@pytest.mark.parametrize("told", [{"birth": "1984"}, {"birth": "03/05/1984"}, {"phone": "0988 111 222"}])
async def test_a_substitute_who_is_a_delegate_already_is_asked_about_before_any_badge(
    registration: Registration, told: dict[str, str]
) -> None:
    congress = await registration.found()
    there = person(1, birth="03/05/1984", phone="0988111222")
    await registration.bring(congress, there, person(2, unit_code="SYT", unit_name="Sở Y tế"))
    await registration.issue(congress)
    leaving = await registration.delegate(congress, "GL-0002")
    path, body = f"/delegates/{leaving['delegate_id']}/replacement", {"full_name": there["full_name"], **told}
    asked = await registration.http.post(path, json=body)
    assert (asked.status_code, asked.json()["same"]) == (409, ["GL-0001"])
    still = await registration.delegate(congress, "GL-0002")
    assert (still["status"], still["credentials"][0]["state"]) == ("ACTIVE", "ISSUED")
    another = await registration.http.post(path, json={**body, "another_person": True})
    assert another.status_code == 201


async def test_the_seat_of_an_honoured_individual_does_not_pass_over(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1, category="EXEMPLAR_INDIVIDUAL", seat="C07"))
    old = await registration.delegate(congress, "GL-0001")
    answer = await registration.http.post(f"/delegates/{old['delegate_id']}/replacement", json={"full_name": "Ai đó"})
    assert answer.json()["seat"] == ""


async def test_a_replaced_person_in_a_later_roster_stays_replaced(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    old = await registration.delegate(congress, "GL-0001")
    await registration.http.post(f"/delegates/{old['delegate_id']}/replacement", json={"full_name": "Ai đó"})
    report = await registration.bring(congress, person(1, position="Mới"))
    assert (report["created"], report["updated"]) == (0, 0)
    assert "đã được thay" in report["warnings"][0]["message"]


async def test_who_was_withdrawn_and_is_sent_again_is_told_apart_and_can_come_back(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1), person(2))
    one = await registration.delegate(congress, "GL-0001")
    await registration.http.post(f"/delegates/{one['delegate_id']}/revocation", json={"reason": "Xin rút"})
    path, file = f"/congresses/{congress}/roster-checks", {"file": ("a.xlsx", roster([person(1), person(2)]))}
    told = (await registration.http.post(path, files=file)).json()
    assert [(who["code"], who["left"], who["left_id"]) for who in told["people"]] == [
        ("GL-0001", "WITHDRAWN", one["delegate_id"]),
        ("GL-0002", None, None),
    ]
    assert told["counts"]["left"] == 1
    back = await registration.http.post(f"/delegates/{one['delegate_id']}/credentials", json={"reason": "Gửi lại"})
    assert (back.status_code, back.json()["status"]) == (201, "ACTIVE")
    told = (await registration.http.post(path, files=file)).json()
    assert [who["left"] for who in told["people"]] == [None, None]
