"""An account has roles in every congress, said openly, or in single ones; there it stays."""

from collections.abc import AsyncIterator
from contextlib import aclosing
from dataclasses import dataclass
from uuid import UUID, uuid4

import httpx
import pytest

from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import PASSWORD, Registration, person, running


@dataclass
class Two:
    """Two congresses with a person each."""

    registration: Registration
    here: UUID
    there: UUID
    person_here: str
    person_there: str


@pytest.fixture
async def two(make_database: MakeDatabase) -> AsyncIterator[Two]:
    async with running(await make_database("registration")) as started:
        here, there = await started.found(), await started.found(code="DH-KHAC")
        await started.bring(here, person(1))
        await started.bring(there, person(2))
        one = (await started.delegate(here, "GL-0001"))["delegate_id"]
        other = (await started.delegate(there, "GL-0002"))["delegate_id"]
        yield Two(started, here, there, one, other)


async def client_with(two: Two, username: str, roles: list[str], roles_in: dict[UUID, list[str]]) -> httpx.AsyncClient:
    given = [{"congress_id": str(congress), "roles": held} for congress, held in roles_in.items()]
    body = {"username": username, "display_name": "Người giả lập", "roles": roles, "roles_in": given}
    opened = await two.registration.http.post("/accounts", json=body)
    assert opened.status_code == 201, opened.text
    client = await two.registration.sign_in(username, opened.json()["password"])
    words = {"old_password": opened.json()["password"], "new_password": PASSWORD}
    changed = await client.put("/me/password", json=words)
    client.cookies.clear()
    client.headers["authorization"] = f"Bearer {changed.json()['token']}"
    return client


async def test_whoever_reviews_one_congress_sees_and_changes_that_one_alone(two: Two) -> None:
    async with aclosing(await client_with(two, "duyet", [], {two.here: ["REVIEWER"]})) as client:
        assert [one["congress_id"] for one in (await client.get("/congresses")).json()] == [str(two.here)]
        assert (await client.get(f"/congresses/{two.here}/delegates")).status_code == 200
        assert (await client.get(f"/delegates/{two.person_here}")).status_code == 200
        for path in (
            f"/congresses/{two.there}",
            f"/congresses/{two.there}/delegates",
            f"/delegates/{two.person_there}",
        ):
            refused = await client.get(path)
            assert (refused.status_code, "một số đại hội" in refused.text) == (403, True), path
        me = (await client.get("/me")).json()
        assert (me["roles"], me["roles_in"]) == ([], [{"congress_id": str(two.here), "roles": ["REVIEWER"]}])


async def test_a_congress_of_ones_own_beside_an_address_opens_nothing_of_another(two: Two) -> None:
    async with aclosing(await client_with(two, "to-chuc", [], {two.here: ["ORGANIZER"]})) as client:
        mine = {"congress_id": str(two.here)}
        for path in (f"/delegates/{two.person_there}", "/accounts", f"/congresses/{two.there}/badges"):
            assert (await client.get(path, params=mine)).status_code == 403, path
        assert (await client.delete(f"/delegates/{two.person_there}/photo", params=mine)).status_code == 403
        assert (await client.post("/congresses", json={}, params=mine)).status_code == 403
        assert (await client.post("/audit/search", json={}, params=mine)).status_code == 403
        assert (await client.get(f"/delegates/{uuid4()}", params=mine)).status_code == 403


async def test_what_reaches_beyond_a_congress_needs_the_role_for_all(two: Two) -> None:
    async with aclosing(await client_with(two, "to-chuc", [], {two.here: ["ORGANIZER"]})) as client:
        plan = {"code": "KY-SAU", "ordinal": "XI", "term": "2031-2036", "review_period": "2026-2031"}
        following = {**plan, "starts_at": "2031-01-10T07:30:00+07:00"}
        answer = await client.post(f"/congresses/{two.here}/next-edition", json=following)
        assert (answer.status_code, "vượt ra ngoài" in answer.text) == (403, True)
        up = await client.post(
            f"/congresses/{two.here}/upper-delegation/nominations", json={"version": 1, "unit_code": "BK-BB"}
        )
        assert up.status_code == 403


async def test_a_role_for_all_goes_with_another_one_for_a_single_congress(two: Two) -> None:
    async with aclosing(await client_with(two, "giam-sat", ["AUDITOR"], {two.here: ["ORGANIZER"]})) as client:
        assert (await client.get(f"/congresses/{two.here}/badges")).status_code == 200
        assert (await client.get(f"/congresses/{two.there}/badges")).status_code == 403
        assert (await client.get(f"/congresses/{two.there}/delegates")).status_code == 200
        assert (await client.post("/audit/search", json={})).status_code == 200
        assert len((await client.get("/congresses")).json()) == 2


async def test_whose_congresses_change_is_signed_out_and_an_unknown_congress_is_refused(two: Two) -> None:
    http = two.registration.http
    async with aclosing(await client_with(two, "duyet", [], {two.here: ["REVIEWER"]})) as client:
        kept = next(one for one in (await http.get("/accounts")).json() if one["username"] == "duyet")
        body = {name: kept[name] for name in ("version", "display_name", "roles", "unit_code")}
        for wrong in ([], [{"congress_id": str(uuid4()), "roles": ["REVIEWER"]}]):
            assert (
                await http.put(f"/accounts/{kept['account_id']}", json={**body, "roles_in": wrong})
            ).status_code == 422
        moved = [{"congress_id": str(two.there), "roles": ["REVIEWER"]}]
        assert (await http.put(f"/accounts/{kept['account_id']}", json={**body, "roles_in": moved})).status_code == 204
        assert (await client.get("/me")).status_code == 401
    async with aclosing(await two.registration.sign_in("duyet")) as client:
        assert (await client.get(f"/congresses/{two.here}/delegates")).status_code == 403
        assert (await client.get(f"/congresses/{two.there}/delegates")).status_code == 200


async def test_an_archived_congress_is_not_changed_by_naming_an_open_one_beside_it(two: Two) -> None:
    assert (await two.registration.http.post(f"/congresses/{two.there}/archival")).status_code == 200
    answer = await two.registration.http.delete(
        f"/delegates/{two.person_there}/photo", params={"congress_id": str(two.here)}
    )
    assert (answer.status_code, answer.json()["code"]) == (409, "archived")
