"""Before rights are known nothing is spent: no body is read, no slow sender is waited for, and the door beside it answers."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from typing import Annotated

import httpx
import pytest
from fastapi import APIRouter

from chassis.access.principal import Principal
from chassis.http.route_rules import allow, public
from chassis.http.serving import strangers, threshold
from tests.conftest import MakeDatabase
from tests.support.events.little_api import little_api
from tests.support.serving import serving
from tests.support.waiting import until

LARGEST = 8192
"""what the little API takes as a file"""
BOSS, GATE = {"authorization": "Bearer boss"}, {"authorization": "Bearer gate-1"}
V1 = "/api/little/v1"


@pytest.fixture
async def base(make_database: MakeDatabase) -> AsyncIterator[str]:
    async with serving(little_api(dsn=await make_database("chassis"))) as base:
        yield base


@asynccontextmanager
async def half_sent(
    base: str, path: str, kind: str, length: int, sent: bytes, token: str = ""
) -> AsyncIterator[asyncio.StreamReader]:
    """Open a connection that says `length` bytes will come, and sends no more than `sent`."""
    host, port = base.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    named = f"authorization: Bearer {token}\r\n" if token else ""
    head = (
        f"POST {V1}{path} HTTP/1.1\r\nhost: {host}\r\n{named}content-type: {kind}\r\ncontent-length: {length}\r\n\r\n"
    )
    try:
        writer.write(head.encode() + sent)
        await writer.drain()
        yield reader
    finally:
        writer.close()


async def status_of(reader: asyncio.StreamReader) -> int:
    return int((await reader.readline()).split()[1])


FORM = "multipart/form-data; boundary=x"


async def test_a_stranger_is_refused_before_the_body_came(base: str) -> None:
    for path in ("/files", "/organisers"):
        async with half_sent(base, path, FORM, 8000, b"--x\r\n") as reader:
            assert await status_of(reader) == 401
    async with half_sent(base, "/files", FORM, 8000, b"--x\r\n", token="gate-1") as reader:
        assert await status_of(reader) == 403


async def test_the_large_limit_is_only_for_who_may_send_files_where_files_are_taken(base: str) -> None:
    async with httpx.AsyncClient(base_url=base + V1) as http:
        files = {"file": ("a", b"x" * 4000)}
        assert (await http.post("/files", files=files, headers=BOSS)).status_code == 200
        assert (await http.post("/people", files=files)).status_code == 413
        assert (await http.post("/organisers", content=b"x" * 4000, headers=BOSS)).status_code == 200  # nobody reads it


async def test_two_hundred_slow_strangers_stand_beside_a_door_that_answers(base: str) -> None:
    async with AsyncExitStack() as stack:
        for number in range(200):
            path, kind = ("/files", FORM) if number % 2 else ("/people", "application/json")
            await stack.enter_async_context(half_sent(base, path, kind, 2000, b'{"full_name": "'))
        async with httpx.AsyncClient(base_url=base + V1, timeout=30) as http:
            door = await asyncio.gather(*(http.get("/gates", headers=GATE) for _ in range(50)))
            quick = await asyncio.gather(*(http.post("/people", json={}) for _ in range(50)))
    assert [answer.status_code for answer in door] == [200] * 50
    assert [answer.status_code for answer in quick] == [422] * 50, "who sends all at once is not behind the slow ones"


async def test_a_body_that_does_not_come_is_not_waited_for_for_ever(base: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threshold, "SECONDS", 0.05)
    async with half_sent(base, "/people", "application/json", 2000, b"{") as reader:
        assert await status_of(reader) == 408
        assert "connection: close" in (await reader.readuntil(b"\r\n\r\n")).decode().lower()


async def test_of_too_many_slow_bodies_the_oldest_goes_and_the_newest_comes_in(
    base: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(threshold, "WAITING", 2)
    async with AsyncExitStack() as stack:
        slow = [
            await stack.enter_async_context(half_sent(base, "/people", "application/json", 2000, b"{"))
            for _ in range(2)
        ]
        async with httpx.AsyncClient(base_url=base + V1) as http:
            for _ in range(3):
                assert (await http.post("/people", json={})).status_code == 422
        assert await status_of(slow[0]) == 408


async def test_files_that_weigh_too_much_together_are_sent_again_later_and_small_ones_come_in(base: str) -> None:
    files = {"file": ("a", b"x")}
    async with httpx.AsyncClient(base_url=base + V1) as http, AsyncExitStack() as stack:
        for _ in range(threshold.LARGEST_UPLOADS):
            await stack.enter_async_context(half_sent(base, "/files", FORM, LARGEST - 200, b"--x\r\n", token="boss"))

        async def refused() -> bool:
            large = {"file": ("a", b"x" * 4000)}
            answer = await http.post("/files", files=large, headers=BOSS)
            return (answer.status_code, answer.headers.get("retry-after")) == (503, "2")

        await until(refused)
        assert (await http.post("/files", files=files, headers=BOSS)).status_code == 200
        await stack.aclose()

        async def taken() -> bool:
            return (await http.post("/files", files={"file": ("a", b"x" * 4000)}, headers=BOSS)).status_code == 200

        await until(taken, "what was broken off weighs nothing any more")


async def test_files_of_too_many_at_once_are_sent_again_later(base: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threshold, "UPLOADS", 1)
    files = {"file": ("a", b"x")}
    async with httpx.AsyncClient(base_url=base + V1) as http:
        async with half_sent(base, "/files", FORM, 4000, b"--x\r\n", token="boss"):

            async def refused() -> bool:
                answer = await http.post("/files", files=files, headers=BOSS)
                return (answer.status_code, answer.headers.get("retry-after")) == (503, "2")

            await until(refused)

        async def taken() -> bool:
            return (await http.post("/files", files=files, headers=BOSS)).status_code == 200

        await until(taken)


@dataclass
class Held:
    """An API whose two routes answer no sooner than `go` is set; `http` asks it."""

    http: httpx.AsyncClient
    go: asyncio.Event = field(default_factory=asyncio.Event)
    inside: int = 0

    def router(self) -> APIRouter:
        router = APIRouter()

        @router.post("/people", dependencies=[public()])
        async def people(body: dict[str, str]) -> str:
            return await self.wait()

        @router.get("/mine")
        async def mine(principal: Annotated[Principal, allow()]) -> str:
            return await self.wait()

        return router

    async def wait(self) -> str:
        self.inside += 1
        await self.go.wait()
        return "done"

    async def stranger(self) -> httpx.Response:
        return await self.http.post("/people", json={})

    async def gate(self) -> httpx.Response:
        return await self.http.get("/mine", headers=GATE)


@pytest.fixture
async def held(make_database: MakeDatabase) -> AsyncIterator[Held]:
    limits = httpx.Limits(max_connections=None)
    async with httpx.AsyncClient(timeout=30, limits=limits) as http:
        one = Held(http)
        async with serving(little_api(dsn=await make_database("chassis"), routers=[one.router()])) as base:
            http.base_url = httpx.URL(base + V1)
            yield one
            one.go.set()


async def are_refused_one_too_many(held: Held, most: int, ask: Callable[[], Awaitable[httpx.Response]]) -> None:
    begun = [asyncio.ensure_future(ask()) for _ in range(most)]
    await until(lambda: held.inside == most, "all of them are worked on")
    over = await ask()
    assert (over.status_code, over.headers.get("retry-after")) == (503, "2")
    if ask == held.stranger:
        begun.append(asyncio.ensure_future(held.gate()))
        await until(lambda: held.inside == most + 1, "who has a right is not behind the strangers")
    held.go.set()
    assert {answer.status_code for answer in await asyncio.gather(*begun)} == {200}
    assert (await ask()).status_code == 200, "they have made room"


async def test_no_more_than_so_many_strangers_are_worked_on_at_once_and_who_has_a_right_is_not_behind_them(
    held: Held, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(strangers, "PATIENCE", 0.2)
    await are_refused_one_too_many(held, strangers.AT_ONCE, held.stranger)


async def test_no_more_than_so_many_requests_are_worked_on_at_once(held: Held, monkeypatch: pytest.MonkeyPatch) -> None:
    assert threshold.AT_ONCE == 1024
    monkeypatch.setattr(threshold, "AT_ONCE", 20)  # as many lines as this test may open
    await are_refused_one_too_many(held, 20, held.gate)
