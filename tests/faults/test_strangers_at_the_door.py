"""Two hundred strangers hold lines to the gateway, slow ones and large ones: the door's own API process answers behind it, and
both stay small."""

import asyncio
import os
import signal
import ssl
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import httpx
import psutil
import pytest
import yaml

from contracts.registration import DelegateCredentialed
from daihoi.local.gateway.authority import make_root, root_of
from daihoi.local.gateway.served import trouble_of_certificate
from daihoi.local.home import ROOT, Home
from daihoi.local.processes.ports import free_port
from daihoi.local.services import uvicorn
from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import code, delegate, scan
from tests.support.checkin.checkin_world import Device, World, open_world
from tests.support.own_gateway import gateway
from tests.support.waiting import until

pytestmark = pytest.mark.faults

STRANGERS, PEOPLE, ROUNDS = 200, 300, 2
TIMES, FLOOR = 2.5, 150
"""How much longer than alone (but `FLOOR` ms at least) the p99 of the door may be beside the strangers, who load the same
cores: the best round of each, since others work on the machine too."""
API = "/api/checkin/v1"


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("checkin")) as world:
        yield world


@asynccontextmanager
async def api_process(dsn: str) -> AsyncIterator[tuple[int, psutil.Process]]:
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
        yield port, psutil.Process(process.pid)
    finally:
        process.send_signal(signal.SIGTERM)
        await process.wait()


@asynccontextmanager
async def strangers(port: int) -> AsyncIterator[None]:
    """All of them in a process of their own, as they are in the world."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.support.congress.strangers", str(port), str(STRANGERS)), cwd=ROOT
    )
    try:
        yield
    finally:
        process.kill()
        await process.wait()


def limit_of(container: str) -> int:
    """Bytes that `docker-compose.yml` gives that container."""
    said = yaml.safe_load((ROOT / "docker-compose.yml").read_text())["services"][container]["mem_limit"]
    return int(str(said).removesuffix("m")) * 1024 * 1024


async def test_the_door_goes_on_and_its_process_stays_within_its_container_beside_two_hundred_strangers(
    world: World, record_property: Callable[[str, object], None], tmp_path: Path
) -> None:
    people = [delegate(world.congress, number) for number in range(1, PEOPLE + 1)]
    await world.hear(*people)
    door, home = await world.device(), Home(tmp_path / "home")
    trust = ssl.create_default_context(cafile=str(make_root(home).certificate))
    async with api_process(world.db.dsn) as (api_port, api):
        with gateway(home, {"checkin": [api_port]}) as (caddy, port):
            sizes = Sizes(api, psutil.Process(caddy.pid))
            await until(lambda: trouble_of_certificate(port, root_of(home).certificate) is None, "the gateway answers")
            async with httpx.AsyncClient(base_url=f"https://localhost:{port}{API}", timeout=60, verify=trust) as http:
                rounds = []
                for number in range(ROUNDS):
                    now = people[number * PEOPLE // ROUNDS : (number + 1) * PEOPLE // ROUNDS]
                    quiet = await come_in(http, door, now[: len(now) // 2], sizes)
                    async with strangers(port):
                        await until(lambda: lines(sizes.gateway) >= STRANGERS // 4, "those who trickle are there", 60)
                        rounds.append((quiet, await come_in(http, door, now[len(now) // 2 :], sizes)))
                    await until(lambda: lines(sizes.gateway) < STRANGERS // 4, "they are gone", 60)
    alone, beside = (min(some) for some in zip(*rounds, strict=True))
    told = {
        "p99_alone_ms": alone,
        "p99_beside_ms": beside,
        "api_mb": sizes.of_api >> 20,
        "gateway_mb": sizes.of_gateway >> 20,
    }
    for what, value in told.items():
        record_property(what, value)
        print(what, value)
    assert len(await world.inside()) == PEOPLE
    assert beside <= TIMES * max(alone, FLOOR), rounds
    assert sizes.of_api < limit_of("checkin-api")
    assert sizes.of_gateway < limit_of("gateway")


@dataclass
class Sizes:
    """The largest that two processes were seen, in bytes."""

    api: psutil.Process
    gateway: psutil.Process
    of_api: int = 0
    of_gateway: int = 0

    def look(self) -> None:
        self.of_api = max(self.of_api, self.api.memory_info().rss)
        self.of_gateway = max(self.of_gateway, self.gateway.memory_info().rss)


def lines(process: psutil.Process) -> int:
    return len([one for one in process.net_connections("tcp") if one.status == psutil.CONN_ESTABLISHED])


async def come_in(http: httpx.AsyncClient, door: Device, people: list[DelegateCredentialed], sizes: Sizes) -> int:
    """Ten at a time; gives the p99 in milliseconds."""
    taken = []
    for some in (people[start : start + 10] for start in range(0, len(people), 10)):
        scans = [scan(code(door.world.congress, one.credentials[0])) for one in some]
        answers = await asyncio.gather(*(http.post("/scans", json=one, headers=door.headers) for one in scans))
        assert {(answer.status_code, answer.json()["verdict"]) for answer in answers} == {(200, "ADMITTED")}
        taken += [answer.elapsed.total_seconds() for answer in answers]
        sizes.look()
    return round(sorted(taken)[int(len(taken) * 0.99) - 1] * 1000)
