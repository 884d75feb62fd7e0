"""Sends prepared HTTP requests at fixed moments, whether earlier ones were answered or not: a queue at the gates waits for nobody.

A process of its own (`python -m bench.means.open_loop FILE PER_SECOND PORT...`): reads requests from FILE, prints one JSON line.
"""

import asyncio
import json
import pickle
import sys
from dataclasses import asdict
from itertools import cycle
from pathlib import Path
from time import perf_counter
from typing import cast

import uvloop

from bench.means.load import Figures


class Line(asyncio.Protocol):
    """One kept connection; one request at a time."""

    def __init__(self) -> None:
        self._answer = b""
        self._waits: asyncio.Future[bytes] | None = None
        self.open = True

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        self._answer += data
        head = self._answer.find(b"\r\n\r\n")
        at = self._answer.find(b"content-length: ")
        if head < 0 or at < 0:
            return
        length = int(self._answer[at + 16 : self._answer.find(b"\r\n", at)])
        if len(self._answer) >= head + 4 + length and self._waits:
            self._waits.set_result(self._answer)
            self._answer = b""

    def connection_lost(self, error: Exception | None) -> None:
        self.open = False  # the server closes one that was idle for seconds
        if self._waits and not self._waits.done():
            self._waits.set_exception(error or ConnectionError("the server closed the connection"))

    async def ask(self, request: bytes) -> bytes:
        """Give the whole answer. Raises ConnectionError."""
        self._waits = asyncio.get_running_loop().create_future()
        self._transport.write(request)
        return await self._waits


async def send_at(requests: list[bytes], expected: bytes, per_second: float, ports: list[int]) -> Figures:
    """Send request n at n / `per_second` s; a request that finds no free connection opens one. Times count from that moment."""
    loop, free, took, bad, next_port = (
        asyncio.get_running_loop(),
        list[Line](),
        list[float](),
        list[bytes](),
        cycle(ports),
    )
    began = perf_counter()

    async def one(request: bytes, planned: float) -> None:
        while free and not free[-1].open:
            free.pop()
        line = free.pop() if free else (await loop.create_connection(Line, "127.0.0.1", next(next_port)))[1]
        answer = await line.ask(request)
        took.append(perf_counter() - planned)
        if not answer.startswith(b"HTTP/1.1 200") or expected not in answer:
            bad.append(answer)
        free.append(line)

    tasks = []
    for number, request in enumerate(requests):
        planned = began + number / per_second
        if (early := planned - perf_counter()) > 0:
            await asyncio.sleep(early)
        tasks.append(asyncio.create_task(one(request, planned)))
    lost = sum(isinstance(done, BaseException) for done in await asyncio.gather(*tasks, return_exceptions=True))
    took.sort()
    if bad:
        print(bad[0].decode(errors="replace"), file=sys.stderr)
    return Figures(
        len(took),
        perf_counter() - began,
        took[len(took) // 2] * 1000,
        took[min(len(took) - 1, len(took) * 99 // 100)] * 1000,
        len(bad) + lost,
    )


def main() -> None:
    requests, expected = pickle.loads(Path(sys.argv[1]).read_bytes())
    ports = [int(port) for port in sys.argv[3:]]
    print(json.dumps(asdict(uvloop.run(send_at(requests, expected, float(sys.argv[2]), ports)))))


if __name__ == "__main__":
    main()
