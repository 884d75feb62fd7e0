"""A congress moves: who has to be told stays findable, with heads, with paper that is out of date, until they were told."""

from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import pytest

from chassis.ids import new_id
from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import Registration, person, running

OTHER = {"unit_code": "SYT", "unit_name": "Sở Y tế"}
FIRST, SECOND = "2020-09-10T00:30:00+00:00", "2020-09-11T00:30:00+00:00"


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def move(registration: Registration, congress: UUID, **to: str) -> None:
    version = (await registration.http.get(f"/congresses/{congress}")).json()["version"]
    answer = await registration.http.patch(f"/congresses/{congress}", json={"version": version, **to})
    assert answer.status_code == 200, answer.text


async def telling(registration: Registration, congress: UUID) -> dict[str, Any]:
    answer = await registration.http.get(f"/congresses/{congress}/telling")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def tell(registration: Registration, congress: UUID, code: str, version: int, *, told: bool = True) -> Any:
    body = {"version": version, "unit_code": code, "told": told}
    return await registration.http.post(f"/congresses/{congress}/telling", json=body)


async def test_who_has_to_be_told_stays_on_the_list_with_paper_that_is_out_of_date(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1), person(2), person(3, **OTHER))
    await registration.issue(congress)
    assert (await telling(registration, congress))["move"] is None
    made = {"run_id": str(new_id()), "document": "SUMMONS", "unit_code": "BK-BB"}
    assert (await registration.http.post(f"/congresses/{congress}/documents", json=made)).status_code == 200
    await move(registration, congress, starts_at=FIRST)
    links = (await registration.http.get(f"/congresses/{congress}/pass-links")).json()["passes"]
    await registration.http.post("/passes", json={"secret": links[0]["url"].split("#")[1]})
    said = await telling(registration, congress)
    assert said["move"]["starts_at"] == "2020-09-10T00:30:00Z"
    units = {one["unit_code"]: one for one in said["units"]}
    names = sorted(f"Bà {person(number)['full_name']}" for number in (1, 2))
    assert (sorted(units["BK-BB"]["papers"]), units["SYT"]["papers"]) == (names, [])
    assert sum(one["opened"] for one in said["units"]) == 1
    assert {one["head_phone"] for one in said["units"]} == {""}
    again = made | {"run_id": str(new_id())}
    assert (await registration.http.post(f"/congresses/{congress}/documents", json=again)).status_code == 200
    assert all(not one["papers"] for one in (await telling(registration, congress))["units"])


async def test_a_unit_is_told_once_and_the_word_can_be_taken_back(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1), person(3, **OTHER))
    await move(registration, congress, venue="Nhà văn hóa Giả Lập")
    version = (await telling(registration, congress))["move"]["version"]
    told = (await tell(registration, congress, "SYT", version)).json()
    assert [one["unit_code"] for one in told["units"] if one["told_at"]] == ["SYT"]
    back = (await tell(registration, congress, "SYT", version, told=False)).json()
    assert not any(one["told_at"] for one in back["units"])
    assert (await tell(registration, congress, "NIRGENDS", version)).status_code == 404
    await move(registration, congress, venue="Nơi khác nữa")
    assert (await tell(registration, congress, "SYT", version)).status_code == 409


async def test_a_slip_that_was_mended_before_anybody_was_told_is_told_to_nobody(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    before = (await registration.http.get(f"/congresses/{congress}")).json()["starts_at"]
    await move(registration, congress, starts_at=FIRST)
    await move(registration, congress, starts_at=SECOND)
    assert (await telling(registration, congress))["move"]["old_starts_at"] == before
    await move(registration, congress, starts_at=before)
    assert (await telling(registration, congress))["move"] is None
    await move(registration, congress, starts_at=FIRST)
    version = (await telling(registration, congress))["move"]["version"]
    await tell(registration, congress, "BK-BB", version)
    await move(registration, congress, starts_at=before)
    heard = (await telling(registration, congress))["move"]
    assert (heard["old_starts_at"], heard["starts_at"]) == ("2020-09-10T00:30:00Z", before)
