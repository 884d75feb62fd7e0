"""A delegation's clerk makes nobody else of somebody with a badge: that is asked of the organisers, who take it or not."""

from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Any

import httpx
import pytest

from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import Registration, person, running


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def _with_badge(registration: Registration) -> tuple[str, dict[str, Any]]:
    congress = str(await registration.found())
    await registration.bring(congress, person(1, sex="Nam", birth="03/05/1969", seat="B12"))
    await registration.issue(congress)
    return congress, await registration.delegate(congress, "GL-0001")


async def _clerk(registration: Registration) -> httpx.AsyncClient:
    return await registration.staff("doan.ba.be", "UNIT_REGISTRAR", unit_code="BK-BB")


async def test_a_clerk_only_asks_for_another_name_birth_or_sex_of_somebody_with_a_badge(
    registration: Registration,
) -> None:
    congress, one = await _with_badge(registration)
    path = f"/delegates/{one['delegate_id']}"
    async with aclosing(await _clerk(registration)) as clerk:
        typed = {"version": one["version"], "full_name": "Lục Thị Hoàn Toàn Khác", "phone": "0912345678"}
        asked = (await clerk.patch(path, json=typed)).json()
        assert (asked["full_name"], asked["phone"]) == (one["full_name"], "0912345678")
        more = {"version": asked["version"], "birth": "02/02/1999", "sex": "F"}
        asked = (await clerk.patch(path, json=more)).json()
        assert (asked["birth"], asked["sex"], asked["credentials"][-1]["state"]) == ("03/05/1969", "M", "ISSUED")
        told = {change["field"]: (change["old"], change["new"]) for change in asked["proposal"]["changes"]}
        assert told == {
            "full_name": (one["full_name"], "Lục Thị Hoàn Toàn Khác"),
            "birth": ("03/05/1969", "02/02/1999"),
            "sex": ("M", "F"),
        }
        act = asked["proposal"]["act_id"]
        assert (await clerk.post(f"{path}/proposals/{act}/decision", json={"take": True})).status_code == 403
    listed = (await registration.http.get(f"/congresses/{congress}/delegates?show=proposed")).json()
    assert [line["delegate_code"] for line in listed["items"]] == ["GL-0001"]
    overview = (await registration.http.get(f"/congresses/{congress}/overview")).json()
    assert sum(unit["proposed"] for unit in overview["left_by_unit"]) == 1
    taken = (await registration.http.post(f"{path}/proposals/{act}/decision", json={"take": True})).json()
    assert (taken["full_name"], taken["birth"], taken["sex"]) == ("Lục Thị Hoàn Toàn Khác", "02/02/1999", "F")
    assert taken["proposal"] is None
    lines = (await registration.http.get(f"{path}/acts")).json()
    assert lines[0]["kind"] == "EDITED"
    proposed = [(one["superseded"], one["undone_at"] is not None) for one in lines if one["kind"] == "PROPOSED"]
    assert proposed == [(False, True), (True, True)], "nobody decided on the first one: the second took it in"


async def test_what_the_organisers_decline_changes_nothing_and_is_decided_once(registration: Registration) -> None:
    _, one = await _with_badge(registration)
    path = f"/delegates/{one['delegate_id']}"
    async with aclosing(await _clerk(registration)) as clerk:
        asked = (await clerk.patch(path, json={"version": one["version"], "sex": "F"})).json()
    decision = f"{path}/proposals/{asked['proposal']['act_id']}/decision"
    declined = (await registration.http.post(decision, json={"take": False})).json()
    assert (declined["sex"], declined["proposal"], declined["version"]) == ("M", None, one["version"])
    assert (await registration.http.post(decision, json={"take": True})).status_code == 409


@pytest.mark.parametrize("typed", [{"seat": "B31"}, {"category": "GUEST"}, {"standing": "GUEST"}])
async def test_seat_category_and_standing_are_the_organisers(registration: Registration, typed: dict[str, str]) -> None:
    _, one = await _with_badge(registration)
    async with aclosing(await _clerk(registration)) as clerk:
        answer = await clerk.patch(f"/delegates/{one['delegate_id']}", json={"version": one["version"], **typed})
    assert (answer.status_code, "Ban Tổ chức" in answer.json()["detail"]) == (403, True)


async def test_without_a_badge_and_where_nothing_was_known_a_clerk_writes_it(registration: Registration) -> None:
    congress = str(await registration.found())
    await registration.bring(congress, person(1, sex="", birth=""))
    one = await registration.delegate(congress, "GL-0001")
    path = f"/delegates/{one['delegate_id']}"
    async with aclosing(await _clerk(registration)) as clerk:
        named = (await clerk.patch(path, json={"version": one["version"], "full_name": "Vi Thị Thử Tên"})).json()
        assert (named["full_name"], named["proposal"]) == ("Vi Thị Thử Tên", None)
        await registration.issue(congress)
        version = (await registration.delegate(congress, "GL-0001"))["version"]
        filled = (await clerk.patch(path, json={"version": version, "sex": "F", "birth": "1984"})).json()
        assert (filled["sex"], filled["birth"], filled["proposal"]) == ("F", "1984", None)
