"""Guessing is slowed, and who is right comes in: whatever others try, from wherever they try it (decision 081)."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count

import httpx
import pytest
from argon2 import PasswordHasher

from chassis.access import attempts, passwords
from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import PASSWORD, Registration, client_of, person, running
from tests.support.waiting import until


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


@pytest.fixture
def drawn_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attempts, "EVERY", 0)


async def tried(registration: Registration, *, times: int, **body: str) -> list[int]:
    return [(await registration.http.post("/sessions", json=body)).status_code for _ in range(times)]


@pytest.mark.usefixtures("drawn_at_once")
async def test_guessing_passwords_is_stopped_and_who_knows_the_password_comes_in(registration: Registration) -> None:
    first = await tried(registration, times=1, username="organizer", password="sai")
    assert (first, await until_stopped(registration, 25, lambda _: "organizer")) == ([401], [429])
    assert await tried(registration, times=1, username="organizer", password=PASSWORD) == [201]
    assert await until_stopped(registration, 130, lambda number: f"la{number}") == [429]
    assert await tried(registration, times=1, username="organizer", password=PASSWORD) == [201]


async def until_stopped(registration: Registration, most: int, name: Callable[[int], str]) -> list[int]:
    """Try wrong passwords, enough for a minute that ends between them, until one is not looked at; gives the last answer."""
    for number in range(most):
        answer = await tried(registration, times=1, username=name(number), password="sai")
        if answer != [401]:
            break
    return answer


async def test_beyond_the_limit_a_guess_waits_until_it_is_drawn(
    registration: Registration, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attempts, "EVERY", 3600)
    monkeypatch.setattr(attempts, "PATIENCE", 0.05)
    await tried(registration, times=11, username="organizer", password="sai")
    assert await tried(registration, times=3, username="organizer", password="sai") == [429] * 3
    seen = await registration.conn.fetchval("SELECT count(*) FROM audit WHERE action = 'session.started'")
    said = await registration.http.post("/sessions", json={"username": "organizer", "password": PASSWORD})
    assert (said.status_code, said.json()["code"]) == (429, "not_drawn"), "nobody looked; the page sends it again"
    assert await registration.conn.fetchval("SELECT count(*) FROM audit WHERE action = 'session.started'") == seen


async def test_a_known_browser_has_tries_of_its_own(
    registration: Registration, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attempts, "EVERY", 3600)
    monkeypatch.setattr(attempts, "PATIENCE", 0.05)
    body = {"username": "organizer", "password": PASSWORD}
    async with client_of(registration.app) as browser:
        assert (await browser.post("/sessions", json=body)).status_code == 201
        await tried(registration, times=12, username="organizer", password="sai")
        assert (await browser.post("/sessions", json=body)).status_code == 201
        browser.cookies.set("__Host-daihoi-known", "eyJ.forged.mark")
        assert (await browser.post("/sessions", json=body)).status_code == 429


@pytest.fixture
async def flooded(make_database: MakeDatabase, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Registration]:
    """An installation whose passwords cost little, so that a flood costs no minutes; else it is argon2id as everywhere."""
    little = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
    monkeypatch.setattr(passwords, "_HASHER", little)
    monkeypatch.setattr(passwords, "_NOBODYS", little.hash("nobody"))
    monkeypatch.setattr(attempts, "EVERY", 0.02)
    async with running(await make_database("registration")) as started:
        yield started


@dataclass(frozen=True)
class Flood:
    """What an attacker sends at once, again and again: `name(number)` is tried, from `address(number)`."""

    name: Callable[[int], str]
    address: Callable[[int], str] = lambda _: VENUE


VENUE, ELSEWHERE = "203.0.113.7", "198.51.100.{}"
FLOODS = {
    "made-up names from the venue": Flood(lambda number: f"la{number}"),
    "names of colleagues from the venue": Flood(lambda number: ("mc", "syt")[number % 2]),
    "the same name from many addresses": Flood(lambda _: "organizer", lambda number: ELSEWHERE.format(number % 15)),
    "anything from anywhere": Flood(
        lambda number: ("organizer", f"la{number}", "mc")[number % 3], lambda number: ELSEWHERE.format(number % 15)
    ),
}
AT_ONCE = 60


def client_at(registration: Registration, address: str) -> httpx.AsyncClient:
    transport = httpx.ASGITransport(app=registration.app, raise_app_exceptions=False, client=(address, 1))
    return httpx.AsyncClient(transport=transport, base_url="https://testserver/api/registration/v1", timeout=60)


@asynccontextmanager
async def under(registration: Registration, flood: Flood) -> AsyncIterator[Counter[int]]:
    """Send the flood until the test is done: sixty tries are always under way, each answered one followed by the next."""
    answers, numbers = Counter[int](), count()

    async def attack(clients: dict[str, httpx.AsyncClient]) -> None:
        while True:
            number = next(numbers)
            body = {"username": flood.name(number), "password": "sai mật khẩu"}
            answers[(await clients[flood.address(number)].post("/sessions", json=body)).status_code] += 1

    async with AsyncExitStack() as stack:
        addresses = {flood.address(number) for number in range(60)}
        clients = {one: await stack.enter_async_context(client_at(registration, one)) for one in addresses}
        tasks = [asyncio.create_task(attack(clients)) for _ in range(AT_ONCE)]

        async def all_are_beyond_the_limits() -> bool:
            return answers[429] >= AT_ONCE

        await until(all_are_beyond_the_limits)
        try:
            yield answers
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)


@pytest.mark.parametrize("flood", FLOODS.values(), ids=FLOODS)
async def test_in_a_flood_of_wrong_tries_who_is_right_comes_in(flooded: Registration, flood: Flood) -> None:
    for name in ("mc", "syt"):
        await (await flooded.staff(name, "MC")).aclose()
    async with under(flooded, flood) as answers, client_at(flooded, VENUE) as person_there:
        body = {"username": "organizer", "password": PASSWORD}
        came = []
        for _ in range(3):
            came.append((await person_there.post("/sessions", json=body)).status_code)
            person_there.cookies.clear()  # a browser that nobody knows
    assert came == [201] * 3
    assert set(answers) <= {401, 429}, "and the server was busy for nobody"


async def test_in_a_flood_on_ones_own_name_at_ones_own_address_a_known_browser_comes_in(
    flooded: Registration,
) -> None:
    body = {"username": "organizer", "password": PASSWORD}
    async with client_at(flooded, VENUE) as browser:
        assert (await browser.post("/sessions", json=body)).status_code == 201
        async with under(flooded, Flood(lambda _: "organizer")):
            slips = [(await browser.post("/sessions", json={**body, "password": "sai"})).status_code for _ in range(15)]
            assert (await browser.post("/sessions", json=body)).status_code == 201, "after slips of one's own, too"
    assert set(slips) <= {401, 429}


async def test_a_venue_behind_one_address_signs_in_and_opens_its_passes_within_one_minute(
    registration: Registration, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attempts, "_minute", lambda: datetime(2026, 11, 22, 7, 0, tzinfo=UTC))
    congress = await registration.found()
    await registration.bring(congress, *(person(number) for number in range(1, 501)))
    await registration.issue(congress)
    badges = (await registration.http.get(f"/congresses/{congress}/badges")).json()
    links = {str(one["pass_path"]).split("#", 1)[1] for one in badges}
    assert len(links) == 500
    await registration.conn.execute(COLLEAGUES)
    wrong = await tried(registration, times=5, username="nguoi-1", password="sai")
    came = [await tried(registration, times=1, username=f"nguoi-{n}", password=PASSWORD) for n in range(1, 26)]
    opened = [(await registration.http.post("/passes", json={"secret": link})).status_code for link in links]
    assert (wrong, came, opened) == ([401] * 5, [[201]] * 25, [200] * 500)


COLLEAGUES = """
INSERT INTO accounts (account_id, username, display_name, password_hash, roles, unit_code, one_time_until, created_at)
SELECT gen_random_uuid(), 'nguoi-' || n, 'Vi Thử ' || n, password_hash, roles, NULL, NULL, now()
FROM accounts, generate_series(1, 25) n WHERE username = 'organizer'
"""
