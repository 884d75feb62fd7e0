"""What the tests of units say to the registration API; everybody in them is synthetic."""

from typing import Any
from uuid import UUID

from tests.support.registration.registration_world import Registration, person

HEALTH = {"unit_code": "", "unit_name": "Sở Y tế"}
BA_BE = {"unit_code": "", "unit_name": "Huyện Ba Bể"}


async def two_units(registration: Registration) -> UUID:
    """A congress with two people of Sở Y tế (SYT) and one of Huyện Ba Bể (BK-BB), all with badges."""
    congress = await registration.found()
    await registration.bring(congress, person(1, **HEALTH), person(2, **HEALTH), person(3, **BA_BE))
    await registration.issue(congress)
    return congress


async def book(registration: Registration, congress: UUID) -> dict[str, Any]:
    answer = await registration.http.get(f"/congresses/{congress}/units")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def unit(registration: Registration, congress: UUID, code: str) -> dict[str, Any]:
    return next(one for one in (await book(registration, congress))["units"] if one["unit_code"] == code)


async def seen(registration: Registration, congress: UUID, code: str) -> dict[str, Any]:
    one = await unit(registration, congress, code)
    return {"unit_code": code, "version": one["version"]}


async def rename(registration: Registration, congress: UUID, code: str, **wanted: str) -> Any:
    body = {**await seen(registration, congress, code), **wanted}
    return await registration.http.patch(f"/congresses/{congress}/units", json=body)


async def merge(registration: Registration, congress: UUID, code: str, into: str, people: int | None = None) -> Any:
    there = (await unit(registration, congress, code))["delegates"]
    body = {
        "unit": await seen(registration, congress, code),
        "into": await seen(registration, congress, into),
        "people": there if people is None else people,
    }
    return await registration.http.post(f"/congresses/{congress}/unit-merges", json=body)


async def undo(registration: Registration, congress: UUID, nth: int = 0) -> Any:
    act = (await book(registration, congress))["history"][nth]["act_id"]
    return await registration.http.post(f"/congresses/{congress}/unit-acts/{act}/undo")


async def units_of_people(registration: Registration, congress: UUID) -> dict[str, str]:
    found = await registration.http.get(f"/congresses/{congress}/delegates")
    return {one["delegate_code"]: one["unit_name"] for one in found.json()["items"]}
