"""Badges: issued once, printed again, shown and opened as long as they hold."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from chassis.access.signing import verify
from contracts.credential_code import decode, is_short_code
from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import Registration, person, running

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
