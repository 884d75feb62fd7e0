"""Two hundred strangers hold lines to the door's own API process, slow ones and large ones: it answers, and stays small."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from itertools import cycle

import httpx
import psutil
import pytest
import yaml

from daihoi.local.home import ROOT
from daihoi.local.ports import free_port
from daihoi.local.services import uvicorn
from tests.conftest import MakeDatabase
from tests.support.checkin_words import code, delegate, scan
from tests.support.checkin_world import Device, World, open_world
from tests.support.waiting import until

pytestmark = pytest.mark.faults

STRANGERS, PEOPLE = 200, 300
LARGE = 25_000_000
API = "/api/checkin/v1"
Send = Callable[[asyncio.StreamWriter], Awaitable[None]]
PATHS = ("/scans", "/scans/batch", "/paired-clients", "/hand-ins")


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("checkin")) as world:
        yield world


@asynccontextmanager
async def api_process(dsn: str) -> AsyncIterator[tuple[str, psutil.Process]]:
    """One process of the checkin API as the containers start it, over that database."""
    port = free_port()
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", *uvicorn("checkin", "127.0.0.1", port)),
        cwd=ROOT,
        env={**os.environ, "DAIHOI_DATABASE_URL": dsn, "DAIHOI_PUBLIC_ORIGIN": "https://door.test"},
        stdout=asyncio.subprocess.DEVNULL,
    )
    base = f"http://127.0.0.1:{port}"
    try:
        async with httpx.AsyncClient(base_url=base, timeout=20) as client:

            async def answers() -> bool:
                with suppress(httpx.TransportError):
                    return (await client.get("/api/checkin/health/ready")).status_code == 200
                return False

            await until(answers, "the API answers", 60)
        yield base, psutil.Process(process.pid)
    finally:
        process.send_signal(signal.SIGTERM)
        await process.wait()


async def trickle(writer: asyncio.StreamWriter) -> None:
    """A byte now and then, so that the line never stands still."""
    while True:
        writer.write(b" ")
        await writer.drain()
        await asyncio.sleep(0.5)


async def pour(writer: asyncio.StreamWriter) -> None:
    """As much as the other side takes."""
    while True:
        writer.write(b"x" * 65_536)
        await writer.drain()


async def stranger(base: str, path: str, length: int, send: Send) -> None:
    """Open lines without a token, one after the other, for as long as nobody ends this."""
    host, port = base.removeprefix("http://").split(":")
    head = f"POST {API}{path} HTTP/1.1\r\nhost: {host}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n"
    while True:
        with suppress(OSError):
            _, writer = await asyncio.open_connection(host, int(port))
            try:
                writer.write(head.encode() + b'{"text": "')
                await send(writer)
            finally:
                writer.close()
        await asyncio.sleep(0.2)


def limit_of_the_container() -> int:
    """Bytes that `docker-compose.yml` gives this process."""
    said = yaml.safe_load((ROOT / "docker-compose.yml").read_text())["services"]["checkin-api"]["mem_limit"]
    return int(str(said).removesuffix("m")) * 1024 * 1024


async def test_the_door_goes_on_and_its_process_stays_within_its_container_beside_two_hundred_strangers(
    world: World, record_property: Callable[[str, object], None]
) -> None:
    people = [delegate(world.congress, number) for number in range(1, PEOPLE + 1)]
    await world.hear(*people)
    door = await world.device()
    async with api_process(world.db.dsn) as (base, process), AsyncExitStack() as stack:
        sizes, taken = [process.memory_info().rss], []
        tasks = [
            asyncio.create_task(
                stranger(base, path, LARGE, pour) if number % 2 else stranger(base, path, 60_000, trickle)
            )
            for number, path in zip(range(STRANGERS), cycle(PATHS), strict=False)
        ]
        stack.push_async_callback(ended, tasks)
        await until(lambda: lines(process) >= STRANGERS // 2, "the strangers are there")
        async with httpx.AsyncClient(base_url=base + API, timeout=60) as http:
            for some in (people[start : start + 10] for start in range(0, PEOPLE, 10)):
                answers = await asyncio.gather(
                    *(scanned(http, door, code(world.congress, one.credentials[0])) for one in some)
                )
                assert {(answer.status_code, answer.json()["verdict"]) for answer in answers} == {(200, "ADMITTED")}
                taken += [answer.elapsed.total_seconds() for answer in answers]
                sizes.append(process.memory_info().rss)
    p99 = sorted(taken)[int(len(taken) * 0.99) - 1]
    record_property("p99_ms", round(p99 * 1000))
    record_property("largest_mb", max(sizes) // 1_048_576)
    print(f"p99 {p99 * 1000:.0f} ms, largest {max(sizes) >> 20} MB, at first {sizes[0] >> 20} MB")
    assert len(await world.inside()) == PEOPLE
    assert max(sizes) < limit_of_the_container()


def lines(process: psutil.Process) -> int:
    return len([one for one in process.net_connections("tcp") if one.status == psutil.CONN_ESTABLISHED])


async def scanned(http: httpx.AsyncClient, door: Device, text: str) -> httpx.Response:
    return await http.post("/scans", json=scan(text), headers=door.headers)


async def ended(tasks: list["asyncio.Task[None]"]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
