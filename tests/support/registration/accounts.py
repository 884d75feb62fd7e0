"""Accounts of staff, opened and changed."""

from typing import Any

import httpx

from tests.support.registration.registration_world import Registration


async def opened(registration: Registration, username: str, *roles: str, **more: str) -> dict[str, Any]:
    body = {"username": username, "display_name": "Người giả lập", "roles": roles, **more}
    answer = await registration.http.post("/accounts", json=body)
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


async def account(registration: Registration, username: str) -> dict[str, Any]:
    found = (await registration.http.get("/accounts")).json()
    return dict(next(one for one in found if one["username"] == username))


async def edit(registration: Registration, username: str, **different: object) -> httpx.Response:
    """Send the whole account with what is `different`."""
    one = await account(registration, username)
    kept = {name: one[name] for name in ("version", "display_name", "roles", "unit_code")}
    return await registration.http.put(f"/accounts/{one['account_id']}", json={**kept, **different})
