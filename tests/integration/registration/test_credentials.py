"""Badges: issued once, printed again, revoked, passed over to a substitute."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from chassis.access.signing import verify
from contracts.credential_code import decode, is_short_code
from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import Registration, person, roster, running

CREDENTIALED = "registration.delegate.credentialed.v1"


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_386_delegates_get_their_badges_in_one_go_and_only_once(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, *(person(number, national_id="") for number in range(386)))
    assert await registration.issue(congress) == {"issued": 386, "total": 386}
    assert await registration.issue(congress) == {"issued": 0, "total": 386}
    said = await registration.said(CREDENTIALED)
    assert len({one["delegate_id"] for one in said}) == len(said) == 386
    assert {one["credentials"][0]["short_code"] for one in said} == {""}, "no service but the door hears what opens it"
    codes = await registration.said("registration.codes.short_codes_given.v1")
    assert len({one["codes"][0]["short_code"] for one in codes}) == 386
    assert {one["delegate_id"] for one in codes} == {one["delegate_id"] for one in said}
    assert all(one["aggregate_version"] == 2 for one in said)


async def test_a_badge_code_is_signed_and_carries_no_personal_data(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    await registration.issue(congress)
    badges = (await registration.http.get(f"/congresses/{congress}/badges")).json()
    claim, signed, signature = decode(badges[0]["code"])
    key = next(one for one in await registration.said("registration.access.key_published.v1") if one["purpose"] == "QR")
    assert verify(key["public_key"], signed, signature)
    assert claim.key_number == key["key_number"]
    assert (claim.congress_number, claim.version, claim.flags) == (1, 1, 0)
    assert is_short_code(badges[0]["short_code"])
    taken = await registration.conn.fetchval("SELECT count(*) FROM audit WHERE action = 'badges.exported'")
    assert taken == 1


async def test_a_reprint_supersedes_the_old_badge(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    await registration.issue(congress)
    one = await registration.delegate(congress, "GL-0001")
    answer = await registration.http.post(f"/delegates/{one['delegate_id']}/credentials", json={"reason": "Mất thẻ"})
    assert answer.status_code == 201
    assert [c["state"] for c in answer.json()["credentials"]] == ["SUPERSEDED", "ISSUED"]
    said = (await registration.said(CREDENTIALED))[-1]
    assert [(c["version"], c["state"]) for c in said["credentials"]] == [(1, "SUPERSEDED"), (2, "ISSUED")]
    assert len({c["credential_id"] for c in said["credentials"]}) == 2


async def test_a_reprint_sent_twice_with_one_key_prints_once(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    await registration.issue(congress)
    path = f"/delegates/{(await registration.delegate(congress, 'GL-0001'))['delegate_id']}/credentials"
    headers = {"Idempotency-Key": "in-lai-the-0001"}
    answers = await asyncio.gather(
        *(registration.http.post(path, json={"reason": "Mất thẻ"}, headers=headers) for _ in range(2))
    )
    assert answers[0].json() == answers[1].json()
    assert len((await registration.said(CREDENTIALED))[-1]["credentials"]) == 2
    another = await registration.http.post(path, json={"reason": "Lý do khác"}, headers=headers)
    assert another.status_code == 409


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


async def test_an_edit_keeps_the_badge_and_an_older_version_is_refused(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    await registration.issue(congress)
    one = await registration.delegate(congress, "GL-0001")
    path = f"/delegates/{one['delegate_id']}"
    edited = await registration.http.patch(path, json={"version": one["version"], "full_name": "Nông Thị Đúng Tên"})
    assert edited.json()["version"] == one["version"] + 1
    assert edited.json()["credentials"] == one["credentials"]
    stale = await registration.http.patch(path, json={"version": one["version"], "seat": "Z01"})
    assert stale.status_code == 409
    assert stale.json()["version"] == one["version"] + 1
    said = (await registration.said(CREDENTIALED))[-1]
    assert (said["full_name"], said["credentials"][0]["state"]) == ("Nông Thị Đúng Tên", "ISSUED")


async def test_pictures_show_the_badge_that_holds(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    one = await registration.delegate(congress, "GL-0001")
    none = await registration.http.get(f"/delegates/{one['delegate_id']}/credential.svg")
    assert none.status_code == 404
    await registration.issue(congress)
    svg = await registration.http.get(f"/delegates/{one['delegate_id']}/credential.svg")
    png = await registration.http.get(f"/delegates/{one['delegate_id']}/credential.png")
    assert svg.text.startswith("<svg")
    assert png.content.startswith(b"\x89PNG")
    assert "Giả Lập" not in svg.text


async def test_the_link_for_one_delegate_is_the_printed_one_and_who_took_it_is_noted(
    registration: Registration,
) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    one = await registration.delegate(congress, "GL-0001")
    assert (await registration.http.get(f"/delegates/{one['delegate_id']}/pass-link")).status_code == 404
    await registration.issue(congress)
    link = await registration.http.get(f"/delegates/{one['delegate_id']}/pass-link")
    badge = (await registration.http.get(f"/congresses/{congress}/badges")).json()[0]
    assert link.json()["pass_path"] == badge["pass_path"]
    assert link.headers["cache-control"] == "no-store"
    assert (
        await registration.conn.fetchval(
            "SELECT count(*) FROM audit WHERE action = 'pass.link_shown' AND subject = $1", one["delegate_id"]
        )
        == 1
    )


async def test_a_pass_opens_by_its_secret_only_and_closes_with_the_badge(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    await registration.issue(congress)
    badge = (await registration.http.get(f"/congresses/{congress}/badges")).json()[0]
    page, _, secret = badge["pass_path"].partition("#")
    assert page == "/pass/"
    anybody = registration.http
    card = (await anybody.post("/passes", json={"secret": secret}, headers={"authorization": ""})).json()
    assert (card["full_name"], card["seat"], card["state"]) == (badge["full_name"], "B01", "ISSUED")
    assert card["qr_svg"].startswith("<svg")
    assert card["code"] == badge["code"], "what the QR says, for the door that asks the pass itself"
    assert card["short_code"] == badge["short_code"]
    assert card["synthetic"] is True
    wrong = await anybody.post("/passes", json={"secret": "A" * 32})
    assert wrong.status_code == 404
    await registration.http.post(f"/delegates/{badge['delegate_id']}/revocation", json={"reason": "Thu hồi"})
    closed = (await anybody.post("/passes", json={"secret": secret})).json()
    assert (closed["state"], closed["qr_svg"], closed["code"], closed["short_code"]) == ("REVOKED", None, None, None)
    stored = await registration.conn.fetchval("SELECT pass_hash FROM credentials LIMIT 1")
    assert secret.encode() not in stored
