"""Default deny, one rule a route, and a cookie alone changes nothing."""

from collections.abc import AsyncIterator

import httpx
import pytest

from chassis.access.principal import CLIENT_COOKIE, STAFF_COOKIE
from tests.support.events.little_api import ORIGIN, client_of, little_api

V1 = "/api/little/v1"
OWN = {"x-daihoi": "1", "origin": ORIGIN, "sec-fetch-site": "same-origin"}


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    async with client_of(little_api()) as client:
        yield client


def cookies(**tokens: str) -> dict[str, str]:
    names = {"staff": STAFF_COOKIE, "device": CLIENT_COOKIE}
    return {"cookie": "; ".join(f"{names[kind]}={token}" for kind, token in tokens.items())}


async def test_a_route_without_a_rule_is_closed_to_everybody(client: httpx.AsyncClient) -> None:
    answer = await client.get(f"{V1}/forgotten", headers={"authorization": "Bearer boss"})
    assert answer.status_code == 403


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 401),
        ({"authorization": "Bearer boss"}, 200),
        ({"authorization": "bearer boss"}, 200),
        ({"authorization": "Bearer wrong"}, 401),
        ({"authorization": "Basic boss"}, 401),
        ({"authorization": "Bearer gate-1"}, 403),
        (cookies(staff="boss"), 200),
        (cookies(staff="wrong"), 401),
        (cookies(device="gate-1"), 403),
        (cookies(device="boss"), 401),
        (cookies(device="gate-1", staff="boss"), 200),
    ],
)
async def test_a_role_opens_its_routes_only(client: httpx.AsyncClient, headers: dict[str, str], status: int) -> None:
    assert (await client.get(f"{V1}/organisers", headers=headers)).status_code == status


async def test_a_dead_device_cookie_is_told_so_whatever_other_cookie_came_along(client: httpx.AsyncClient) -> None:
    answer = await client.get(f"{V1}/gates", headers=cookies(device="revoked", staff="boss"))
    assert (answer.status_code, answer.json()["code"]) == (401, "revoked")


@pytest.mark.parametrize(
    ("path", "headers", "code"),
    [
        ("/gates", {}, "unauthenticated"),
        ("/gates", cookies(device="never-given-out"), "unauthenticated"),
        ("/gates", cookies(device="revoked"), "revoked"),
        ("/gates", cookies(device="expired-gate"), "expired"),
        ("/gates", cookies(device="revoked", staff="signed-out"), "revoked"),  # it is the device that was meant
        ("/gates", {"authorization": "Bearer revoked"}, "revoked"),
        ("/organisers", cookies(staff="signed-out"), "signed_out"),
        ("/organisers", cookies(staff="expired", device="revoked"), "expired"),
        ("/anybody-signed-in", cookies(device="expired-gate"), "expired"),
    ],
)
async def test_who_is_refused_hears_why_their_token_holds_no_more(
    client: httpx.AsyncClient, path: str, headers: dict[str, str], code: str
) -> None:
    answer = await client.get(f"{V1}{path}", headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (401, code)


async def test_a_session_that_ended_is_told_so_though_a_device_cookie_still_holds(client: httpx.AsyncClient) -> None:
    assert (await client.get(f"{V1}/organisers", headers=cookies(device="gate-1", staff="ended"))).status_code == 401


@pytest.mark.parametrize(
    ("path", "headers", "status"),
    [
        ("/organisers", cookies(device="revoked", staff="boss"), 200),  # the staff cookie is enough by itself
        ("/gates", cookies(device="gate-1", staff="ended"), 200),
        ("/gates", cookies(staff="boss"), 403),
        ("/gates", {"authorization": "Bearer boss"}, 403),
    ],
)
async def test_a_dead_cookie_says_nothing_where_it_could_not_have_helped(
    client: httpx.AsyncClient, path: str, headers: dict[str, str], status: int
) -> None:
    assert (await client.get(f"{V1}{path}", headers=headers)).status_code == status


async def test_anybody_signed_in_may_use_a_route_that_names_no_role(client: httpx.AsyncClient) -> None:
    answer = await client.get(f"{V1}/anybody-signed-in", headers=cookies(device="gate-1"))
    assert answer.json() == "device-1"
    assert (await client.get(f"{V1}/anybody-signed-in")).status_code == 401


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        (OWN, 200),
        ({"x-daihoi": "1", "origin": ORIGIN}, 200),
        ({"x-daihoi": "1", "sec-fetch-site": "same-origin"}, 200),
        ({"x-daihoi": "1"}, 403),
        ({"origin": ORIGIN, "sec-fetch-site": "same-origin"}, 403),
        (OWN | {"origin": "https://elsewhere.test"}, 403),
        (OWN | {"origin": "null"}, 403),
        (OWN | {"sec-fetch-site": "same-site"}, 403),
        (OWN | {"sec-fetch-site": "cross-site"}, 403),
    ],
)
async def test_a_change_by_cookie_must_come_from_our_own_page(
    client: httpx.AsyncClient, headers: dict[str, str], status: int
) -> None:
    answer = await client.post(f"{V1}/organisers", headers=headers | cookies(staff="boss"))
    assert answer.status_code == status


async def test_a_page_opened_by_the_lan_address_is_our_own_too(client: httpx.AsyncClient) -> None:
    headers = OWN | cookies(staff="boss") | {"host": "192.0.2.7:8443", "origin": "https://192.0.2.7:8443"}
    assert (await client.post(f"{V1}/organisers", headers=headers)).status_code == 200


async def test_a_bearer_token_needs_no_csrf_header(client: httpx.AsyncClient) -> None:
    answer = await client.post(f"{V1}/organisers", headers={"authorization": "Bearer boss"})
    assert answer.status_code == 200
