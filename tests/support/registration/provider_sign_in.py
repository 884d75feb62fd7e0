"""Somebody's browser that signs in by a real provider, and the organiser who links them."""

from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx

from tests.support.registration.real_provider import CLIENT, SECRET, sign_in_there
from tests.support.registration.registration_world import PASSWORD, Registration, client_of

BEGUN, PROVEN = "__Host-daihoi-provider", "__Host-daihoi-proven"
THERE = "/sign-in-provider"


@dataclass
class Browser:
    """Somebody's browser at our pages, with its cookies."""

    http: httpx.AsyncClient

    async def begin(self, page: str = "/") -> str:
        sent = await self.http.post(f"{THERE}/attempts", json={"next": page})
        assert sent.status_code == 201, sent.text
        address: str = sent.json()["address"]
        return address

    async def come_back(self, address: str) -> dict[str, str]:
        """Open the address that leads back; give what stands in the one of the front page that follows."""
        answer = await self.http.get(address)
        assert answer.status_code == 303, answer.text
        to = urlsplit(answer.headers["location"])
        assert (to.scheme, to.netloc, to.path) == ("", "", "/")
        return {name: values[0] for name, values in parse_qs(to.query).items()}

    async def prove(self, person: str = "nguoi-1", page: str = "/") -> dict[str, str]:
        return await self.come_back(await sign_in_there(await self.begin(page), person))

    async def finish(self, code: str | None = None) -> httpx.Response:
        return await self.http.post(f"{THERE}/sessions", json={"code": code})

    async def sign_in(self, person: str = "nguoi-1") -> httpx.Response:
        assert (await self.prove(person))["provider"] == "proven"
        return await self.finish()


def settings(issuer: str) -> dict[str, Any]:
    return {
        "oidc_issuer": issuer,
        "oidc_client_id": CLIENT,
        "oidc_client_secret": SECRET,
        "oidc_name": "tài khoản của tỉnh",
    }


@asynccontextmanager
async def browser_at(registration: Registration) -> AsyncIterator[Browser]:
    async with aclosing(client_of(registration.app)) as http:
        http.headers["x-daihoi"] = "1"
        http.headers["origin"] = "https://testserver"
        yield Browser(http)


async def account_of(registration: Registration, username: str) -> dict[str, Any]:
    listed = (await registration.http.get("/accounts")).json()
    one: dict[str, Any] = next(one for one in listed if one["username"] == username)
    return one


async def link(registration: Registration, username: str, password: str = PASSWORD) -> httpx.Response:
    """Link who came last to this account, as the organiser does."""
    proposals = (await registration.http.get("/provider-proposals")).json()
    account = (await account_of(registration, username))["account_id"]
    body = {"proposal_id": proposals[0]["proposal_id"], "password": password}
    return await registration.http.post(f"/accounts/{account}/identities", json=body)


async def linked(registration: Registration, browser: Browser, username: str = "mc", *roles: str) -> None:
    """Open an account with a password of its own and link `nguoi-1` to it."""
    await (await registration.staff(username, *(roles or ("MC",)))).aclose()
    assert (await browser.sign_in()).json()["code"] == "not_linked"
    assert (await link(registration, username)).status_code == 201


async def actions(registration: Registration, like: str) -> list[str]:
    rows = await registration.conn.fetch("SELECT action FROM audit WHERE action LIKE $1 ORDER BY id", like)
    return [row["action"] for row in rows]
