"""Five thousand live pages on one process while the picture changes once a second."""

import asyncio
import json
import pickle
import re
import resource
import subprocess
import sys
from pathlib import Path
from time import time
from typing import cast

import asyncpg
import uvloop

from bench.means.stand import build, pair_device, served
from bench.scans import environment_of
from chassis.storage.notifications import touch
from daihoi.local.servers.postgres import PostgresServer
from services.checkin.domain.ids import CongressId, SessionId
from services.checkin.domain.presence.counting import Dimension, Step
from services.checkin.storage.presence import counts
from services.checkin.usecases.channels import COUNTS

PAGES, UPDATES, PEOPLE = 5_000, 20, 400
_SCANS = re.compile(rb'"scans": ?(\d+)')


async def measure(folder: Path) -> dict[str, float]:
    """Give `sse_clients` and `sse_p99_ms`: from the commit of a change to its frame at a page. Raises RuntimeError when
    more than one frame in a hundred was missed."""
    _open_many_files()
    with PostgresServer(folder / "watchers", durable=True) as server:
        place = await build(server, PEOPLE)
        environment, token = environment_of(place), await pair_device(place, "GATE_SUPERVISOR")
        with served("services.checkin.app", environment, folder / "watchers.log", processes=1) as (port,):
            request = (
                f"GET /api/checkin/v1/congresses/{place.congress_id}/live HTTP/1.1\r\nhost: localhost\r\n"
                f"authorization: Bearer {token}\r\naccept: text/event-stream\r\n\r\n"
            )
            path = folder / "watchers.pickle"
            path.write_bytes(pickle.dumps((request.encode(), PAGES, UPDATES)))
            pages = subprocess.Popen(  # noqa: ASYNC220
                [sys.executable, "-m", "bench.watchers", str(path), str(port)],
                stdout=subprocess.PIPE,
                text=True,
            )
            assert pages.stdout
            await asyncio.to_thread(pages.stdout.readline)  # everybody is connected
            told = await _change(place.dsn, CongressId(place.congress_id), SessionId(place.session_id))
            heard = json.loads(await asyncio.to_thread(pages.stdout.readline))
            pages.wait(30)
    took = sorted(at - told[int(number)] for number, at in heard)
    if len(took) < PAGES * UPDATES * 0.99:
        raise RuntimeError(f"{PAGES * UPDATES - len(took)} frames were missed")
    return {"sse_clients": PAGES, "sse_p99_ms": took[int(len(took) * 0.99)] * 1000}


async def _change(dsn: str, congress_id: CongressId, session_id: SessionId) -> dict[int, float]:
    """Change the picture `UPDATES` times, a second apart; gives when each number of scans was committed."""
    conn = await asyncpg.connect(dsn)
    told: dict[int, float] = {}
    for number in range(1, UPDATES + 1):
        await asyncio.sleep(1)
        async with conn.transaction():
            await counts.add(conn, [Step(congress_id, session_id, Dimension.ALL, "", 1)])
            await touch(conn, COUNTS, str(congress_id))
        told[number] = time()
    await asyncio.sleep(2)
    await conn.close()
    return told


class Page(asyncio.Protocol):
    """Hears frames and notes when each number of scans came."""

    def __init__(self, request: bytes, heard: list[tuple[int, float]]) -> None:
        self.first = asyncio.get_running_loop().create_future()
        self._request, self._heard, self._last, self._tail = request, heard, 0, b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        cast(asyncio.Transport, transport).write(self._request)

    def data_received(self, data: bytes) -> None:
        self._tail = (self._tail + data)[-65_536:]
        if not self.first.done() and b"data:" in self._tail:
            self.first.set_result(None)
        for found in _SCANS.findall(self._tail):
            if int(found) > self._last:
                self._last = int(found)
                self._heard.append((self._last, time()))
        self._tail = self._tail[-64:]

    def connection_lost(self, error: Exception | None) -> None:
        if not self.first.done():
            self.first.set_exception(error or ConnectionError("the stream ended"))


async def watch(request: bytes, pages: int, updates: int, port: int) -> None:
    """Open all pages, say so, listen until each change came or time is up, print what was heard as JSON."""
    loop, heard = asyncio.get_running_loop(), list[tuple[int, float]]()
    for first in range(0, pages, 100):
        made = [
            (await loop.create_connection(lambda: Page(request, heard), "127.0.0.1", port))[1]
            for _ in range(first, min(first + 100, pages))
        ]
        await asyncio.gather(*(one.first for one in made))
    print("ready", flush=True)
    for _ in range(10 * (updates + 10)):
        await asyncio.sleep(0.1)
        if len(heard) >= pages * updates:
            break
    print(json.dumps(heard), flush=True)


def _open_many_files() -> None:
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def main() -> None:
    _open_many_files()
    request, pages, updates = pickle.loads(Path(sys.argv[1]).read_bytes())
    uvloop.run(watch(request, pages, updates, int(sys.argv[2])))


if __name__ == "__main__":
    main()
