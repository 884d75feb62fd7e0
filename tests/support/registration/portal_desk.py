"""What the tests of the units' portal and of the review say to the registration API; everybody in them is synthetic."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import httpx

from tests.support.registration.registration_world import Registration

HEROES, GUESTS = "EXEMPLAR_INDIVIDUAL", "UNIT_REP"
DRAFTED = {"sex": "F", "birth": "03/05/1984", "ethnicity": "Tày", "religion": "không", "party_member": "YES"}


async def asked_units(registration: Registration, *, places: int = 2, hours: float = 1) -> UUID:
    """A congress that asks its units for `hours` from now on, with `places` for each of Sở Y tế (SYT) and Huyện Ba Bể."""
    congress = await registration.found(max_delegates=20)
    for name in ("Sở Y tế", "Huyện Ba Bể"):
        await registration.put_unit(congress, name)
    cells = [{"unit_code": code, "category": HEROES, "places": places} for code in ("SYT", "BK-BB")]
    put = await registration.http.put(f"/congresses/{congress}/places", json={"revision": 0, "cells": cells})
    assert put.status_code == 200, put.text
    await closing(registration, congress, hours)
    return congress


async def closing(registration: Registration, congress: UUID, hours: float) -> None:
    closes = (datetime.now(UTC) + timedelta(hours=hours)).isoformat()
    path = f"/congresses/{congress}/submission-deadline"
    assert (
        await registration.http.put(path, json={"closes_at": closes, "over_is_meant": hours <= 0})
    ).status_code == 200


async def clerk_of(registration: Registration, unit: str = "SYT") -> httpx.AsyncClient:
    return await registration.staff(f"can.bo.{unit.lower()}", "UNIT_REGISTRAR", unit_code=unit)


async def propose(
    clerk: httpx.AsyncClient, congress: UUID, name: str, unit: str = "SYT", **more: str
) -> dict[str, Any]:
    """Add one person to a unit's list; give their file."""
    body = {"full_name": name, "unit_code": unit, "category": HEROES, **DRAFTED, **more}
    answer = await clerk.post(f"/congresses/{congress}/delegates", json=body)
    assert answer.status_code == 201, answer.text
    found: dict[str, Any] = answer.json()["delegate"]
    return found


async def hand_in(clerk: httpx.AsyncClient, congress: UUID) -> httpx.Response:
    return await clerk.post(f"/congresses/{congress}/submissions", json={})


async def listed(client: httpx.AsyncClient, congress: UUID, unit: str = "") -> dict[str, Any]:
    answer = await client.get(f"/congresses/{congress}/nominations", params={"unit": unit})
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def proposal(client: httpx.AsyncClient, person: str) -> tuple[dict[str, Any], dict[str, str]]:
    """Give a proposal, and the header that names what was seen."""
    answer = await client.get(f"/delegates/{person}/nomination")
    assert answer.status_code == 200, answer.text
    return answer.json(), {"if-match": answer.headers["etag"]}


async def decide(client: httpx.AsyncClient, person: str, step: str, reason: str = "", **headers: str) -> httpx.Response:
    _, seen = await proposal(client, person)
    body = {"step": step, "reason": reason}
    return await client.post(f"/delegates/{person}/nomination/decision", json=body, headers={**seen, **headers})
