"""What the tests of seats say to the registration API; everybody in it is synthetic."""

from typing import Any
from uuid import UUID

import httpx

from tests.support.registration.halls import a_row
from tests.support.registration.registration_world import Registration, Row

ROWS = [a_row("V1", 6, kept=True), a_row("A", 8, aisles=[2]), a_row("B", 6), a_row("N", 6, floor=2)]


async def with_hall(registration: Registration, *people: Row, rows: list[dict[str, object]] | None = None) -> UUID:
    """Found a congress with these people and a small hall."""
    congress = await registration.found()
    if people:
        await registration.bring(congress, *people)
    answer = await put_hall(registration, congress, rows or ROWS)
    assert answer.status_code == 200, answer.text
    return congress


async def put_hall(
    registration: Registration, congress: UUID, rows: list[dict[str, object]], version: int = 0, **body: Any
) -> httpx.Response:
    body = {"version": version, "name": "Hội trường giả lập", "rows": rows, **body}
    return await registration.http.put(f"/congresses/{congress}/hall", json=body)


async def seating(registration: Registration, congress: UUID, session_id: str | None = None) -> dict[str, Any]:
    params = {"session_id": session_id} if session_id else {}
    answer = await registration.http.get(f"/congresses/{congress}/seating", params=params)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def seats(registration: Registration, congress: UUID, session_id: str | None = None) -> dict[str, str]:
    """Give the seat of each delegate by code."""
    return {one["delegate_code"]: one["seat"] for one in (await seating(registration, congress, session_id))["people"]}


async def move(
    registration: Registration, congress: UUID, wanted: dict[str, str], session_id: str | None = None, **body: Any
) -> httpx.Response:
    """Move people, named by code, from where they sit now."""
    people = {one["delegate_code"]: one for one in (await seating(registration, congress, session_id))["people"]}
    moves = [
        {"delegate_id": people[code]["delegate_id"], "seat": seat, "seen": people[code]["seat"]}
        for code, seat in wanted.items()
    ]
    body = {"session_id": session_id, "moves": moves, **body}
    return await registration.http.post(f"/congresses/{congress}/seats/moves", json=body)
