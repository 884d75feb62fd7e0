"""Accounts of staff: changed by organisers, ended where rights change; one organiser always stays."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing
from uuid import UUID

import pytest

from tests.conftest import MakeDatabase
from tests.support.registration.accounts import account, edit, opened
from tests.support.registration.registration_world import PASSWORD, Registration, person, running


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_whose_rights_change_is_signed_out_everywhere_and_comes_back_with_the_new_ones(
    registration: Registration,
) -> None:
    async with aclosing(await registration.staff("bien-tap", "HONORS_EDITOR")) as client:
        assert (await edit(registration, "bien-tap", roles=["HONORS_EDITOR", "HONORS_APPROVER"])).status_code == 204
        assert (await client.get("/me")).json()["code"] == "signed_out"
    told = await registration.said("registration.access.session_ended.v1")
    assert len(told) == 2  # that of the password handed over, and this one
    async with aclosing(await registration.sign_in("bien-tap")) as client:
        assert (await client.get("/me")).json()["roles"] == ["HONORS_APPROVER", "HONORS_EDITOR"]


async def test_an_account_out_of_use_lets_nobody_in_and_comes_into_use_again(registration: Registration) -> None:
    async with aclosing(await registration.staff("giam-sat", "AUDITOR")) as client:
        assert (await edit(registration, "giam-sat", disabled=True)).status_code == 204
        assert (await client.get("/me")).status_code == 401
    body = {"username": "giam-sat", "password": PASSWORD}
    assert "ngừng dùng" in (await registration.http.post("/sessions", json=body)).json()["detail"]
    assert (await account(registration, "giam-sat"))["disabled_at"]
    assert (await edit(registration, "giam-sat", disabled=False)).status_code == 204
    async with aclosing(await registration.sign_in("giam-sat")) as client:
        assert (await client.get("/me")).status_code == 200


async def test_the_last_organiser_stays_and_nobody_puts_themselves_out_of_use(registration: Registration) -> None:
    alone = await edit(registration, "organizer", roles=["AUDITOR"])
    assert (alone.status_code, "ít nhất một" in alone.json()["detail"]) == (409, True)
    async with aclosing(await registration.staff("thu-hai", "ORGANIZER")):
        oneself = await edit(registration, "organizer", disabled=True)
        assert (oneself.status_code, "tự ngừng" in oneself.json()["detail"]) == (409, True)


async def test_two_organisers_who_leave_each_other_at_once_leave_one(registration: Registration) -> None:
    async with aclosing(await registration.staff("thu-hai", "ORGANIZER")) as second:
        ours, theirs = await account(registration, "organizer"), await account(registration, "thu-hai")
        without = {"display_name": "Người giả lập", "roles": ["AUDITOR"]}
        answers = await asyncio.gather(
            registration.http.put(f"/accounts/{theirs['account_id']}", json={**without, "version": theirs["version"]}),
            second.put(f"/accounts/{ours['account_id']}", json={**without, "version": ours["version"]}),
        )
    assert sorted(answer.status_code for answer in answers) == [204, 403], "who is none any more removes nobody"


async def test_an_edit_of_an_older_look_is_refused_and_loses_nothing(registration: Registration) -> None:
    await opened(registration, "mc", "MC")
    assert (await edit(registration, "mc", display_name="Tên Một Giả Lập")).status_code == 204
    late = await edit(registration, "mc", display_name="Tên Hai Giả Lập", version=1)
    assert late.status_code == 409
    assert (await account(registration, "mc"))["display_name"] == "Tên Một Giả Lập"


async def test_sessions_are_counted_and_ended_by_the_organiser(registration: Registration) -> None:
    async with aclosing(await registration.staff("mc", "MC")) as one, aclosing(await registration.sign_in("mc")) as two:
        found = await account(registration, "mc")
        assert (found["sessions"], found["one_time_until"]) == (2, None)
        assert (await registration.http.delete(f"/accounts/{found['account_id']}/sessions")).status_code == 204
        assert [(await each.get("/me")).status_code for each in (one, two)] == [401, 401]
    assert (await account(registration, "mc"))["sessions"] == 0


async def test_only_an_organiser_keeps_accounts_and_no_answer_holds_a_hash(registration: Registration) -> None:
    async with aclosing(await registration.staff("giam-sat", "AUDITOR")) as client:
        one = await account(registration, "giam-sat")
        path = f"/accounts/{one['account_id']}"
        answers = [
            await client.get("/accounts"),
            await client.post("/accounts", json={"username": "x1", "display_name": "X", "roles": ["ORGANIZER"]}),
            await client.put(path, json={"version": 1, "display_name": "X", "roles": ["ORGANIZER"]}),
            await client.post(f"{path}/one-time-passwords"),
            await client.delete(f"{path}/sessions"),
        ]
    assert [answer.status_code for answer in answers] == [403] * len(answers)
    assert "argon2" not in (await registration.http.get("/accounts")).text


async def test_roles_of_machines_are_no_peoples(registration: Registration) -> None:
    for role in ("SCREEN", "GATE_STEWARD", "GATE_SUPERVISOR", "BACKSTAGE"):
        body = {"username": "may", "display_name": "Máy giả lập", "roles": ["MC", role]}
        assert (await registration.http.post("/accounts", json=body)).status_code == 422


async def test_a_registrar_who_also_audits_still_writes_about_their_own_unit_only(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1), person(2, unit_code="BK-NR", unit_name="Huyện Na Rì"))
    other = await registration.delegate(congress, "GL-0002")
    async with aclosing(await registration.staff("hai", "UNIT_REGISTRAR", "AUDITOR", unit_code="BK-BB")) as clerk:
        edit = {"version": other["version"], "position": "Giám đốc (giả lập)"}
        assert (await clerk.patch(f"/delegates/{other['delegate_id']}", json=edit)).status_code == 403


async def test_a_changed_unit_stands_in_the_audit(registration: Registration) -> None:
    async with aclosing(await registration.staff("don-vi", "UNIT_REGISTRAR", unit_code="BK-BB")):
        assert (await edit(registration, "don-vi", unit_code="BK-NR")).status_code == 204
    noted = await registration.conn.fetchval("SELECT details FROM audit WHERE action = 'account.edited'")
    assert noted["unit"] == "BK-NR"


async def test_a_clerk_is_bound_to_a_delegation_that_there_is(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    wanted = {"display_name": "Cán Bộ Thử", "roles": ["UNIT_REGISTRAR"], "username": "can-bo-thu"}
    strange = await registration.http.post("/accounts", json={**wanted, "unit_code": "NGAN-SON"})
    assert (strange.status_code, "đoàn" in strange.json()["detail"]) == (422, True)
    assert (await registration.http.post("/accounts", json={**wanted, "unit_code": "BK-BB"})).status_code == 201
    assert (await edit(registration, "can-bo-thu", unit_code="NGAN-SON")).status_code == 422
    assert (await edit(registration, "can-bo-thu", unit_code="BK-NS")).status_code == 204, (
        "one of the list of the province"
    )


async def test_a_clerk_of_a_congress_is_bound_to_a_delegation_of_that_congress(registration: Registration) -> None:
    congress, other = str(await registration.found()), str(await registration.found(code="KHAC"))
    await registration.bring(UUID(congress), person(1))
    wanted = {"display_name": "Cán Bộ Thử", "roles": [], "username": "can-bo-rieng", "unit_code": "BK-BB"}

    def at(*there: str) -> dict[str, object]:
        return {**wanted, "roles_in": [{"congress_id": one, "roles": ["UNIT_REGISTRAR"]} for one in there]}

    for elsewhere in (at(other), at(congress, other)):
        refused = await registration.http.post("/accounts", json=elsewhere)
        assert (refused.status_code, "không có đoàn" in refused.json()["detail"]) == (422, True)
    assert (await registration.http.post("/accounts", json=at(congress))).status_code == 201
    moved = at(other)["roles_in"]
    assert (await edit(registration, "can-bo-rieng", roles=[], roles_in=moved, unit_code="BK-BB")).status_code == 422
    reads = [{"congress_id": other, "roles": ["AUDITOR"]}, *at(congress)["roles_in"]]  # type: ignore[misc]
    kept = await edit(registration, "can-bo-rieng", roles=[], roles_in=reads, unit_code="BK-BB")
    assert kept.status_code == 204, "an auditor of another congress needs no delegation there"
