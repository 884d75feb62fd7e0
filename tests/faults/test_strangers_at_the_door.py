"""Two hundred strangers hold lines to the door's own API process, slow ones and large ones: it answers, and stays small."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress

import httpx
import psutil
import pytest
import yaml

from contracts.registration import DelegateCredentialed
from daihoi.local.home import ROOT
from daihoi.local.ports import free_port
from daihoi.local.services import uvicorn
from tests.conftest import MakeDatabase
from tests.support.checkin_words import code, delegate, scan
from tests.support.checkin_world import Device, World, open_world
from tests.support.waiting import until

pytestmark = pytest.mark.faults

STRANGERS, PEOPLE = 200, 150
API = "/api/checkin/v1"


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


@asynccontextmanager
async def strangers(base: str) -> AsyncIterator[None]:
    """All of them in a process of their own, as they are in the world."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.support.strangers", base, str(STRANGERS)), cwd=ROOT
    )
    try:
        yield
    finally:
        process.kill()
        await process.wait()


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
    sizes = list[int]()
    lasting = httpx.Limits(keepalive_expiry=3)  # as the gateway's: shorter than the five seconds of uvicorn
    async with (
        api_process(world.db.dsn) as (base, process),
        httpx.AsyncClient(base_url=base + API, timeout=60, limits=lasting) as http,
    ):
        alone = await come_in(http, door, people[: PEOPLE // 2], sizes, process)
        async with strangers(base):
            await until(lambda: lines(process) >= STRANGERS // 4, "those who trickle are there", 60)
            beside = await come_in(http, door, people[PEOPLE // 2 :], sizes, process)
    for what, value in (("p99_alone_ms", alone), ("p99_beside_ms", beside), ("largest_mb", max(sizes) >> 20)):
        record_property(what, value)
        print(what, value)
    assert len(await world.inside()) == PEOPLE
    assert max(sizes) < limit_of_the_container()


def lines(process: psutil.Process) -> int:
    return len([one for one in process.net_connections("tcp") if one.status == psutil.CONN_ESTABLISHED])


async def come_in(
    http: httpx.AsyncClient, door: Device, people: list[DelegateCredentialed], sizes: list[int], process: psutil.Process
) -> int:
    """Ten at a time; gives the p99 in milliseconds, which depends on the machine and is told, not asserted."""
    taken = []
    for some in (people[start : start + 10] for start in range(0, len(people), 10)):
        scans = [scan(code(door.world.congress, one.credentials[0])) for one in some]
        answers = await asyncio.gather(*(http.post("/scans", json=one, headers=door.headers) for one in scans))
        assert {(answer.status_code, answer.json()["verdict"]) for answer in answers} == {(200, "ADMITTED")}
        taken += [answer.elapsed.total_seconds() for answer in answers]
        sizes.append(process.memory_info().rss)
    return round(sorted(taken)[int(len(taken) * 0.99) - 1] * 1000)
