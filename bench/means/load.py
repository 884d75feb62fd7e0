"""Sends prepared HTTP requests over kept-alive connections, as lean as Python can: the server shall be the slow one.

A process of its own (`python -m bench.means.load FILE PORT...`): reads requests from FILE, prints one JSON line.
"""

import asyncio
import json
import pickle
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from time import perf_counter
from typing import cast

import uvloop

CONNECTIONS = 32


@dataclass(frozen=True)
class Figures:
    """One round. `bad` answers are other than 200 or do not hold what was expected."""

    requests: int
    seconds: float
    p50_ms: float
    p99_ms: float
    bad: int

    @property
    def per_second(self) -> float:
        return self.requests / self.seconds


class Sender(asyncio.Protocol):
    """One connection: the next request goes out when the answer to the last one is whole."""

    def __init__(self, requests: Iterator[bytes], expected: bytes, took: list[float], bad: list[bytes]) -> None:
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._requests = requests
        self._expected = expected
        self._took = took
        self._bad = bad
        self._answer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)  # uvloop's is no subclass
        self._send()

    def data_received(self, data: bytes) -> None:
        self._answer = self._answer + data if self._answer else data
        head = self._answer.find(b"\r\n\r\n")
        if head < 0:
            return
        at = self._answer.find(b"content-length: ")
        length = int(self._answer[at + 16 : self._answer.find(b"\r\n", at)])
        if len(self._answer) < head + 4 + length:
            return
        self._took.append(perf_counter() - self._began)
        if not self._answer.startswith(b"HTTP/1.1 200") or self._expected not in self._answer:
            self._bad.append(self._answer)
        self._answer = b""
        self._send()

    def connection_lost(self, error: Exception | None) -> None:
        if not self.done.done():
            self.done.set_exception(error or ConnectionError("the server closed the connection"))

    def _send(self) -> None:
        request = next(self._requests, None)
        if request is None:
            self.done.set_result(None)
            self._transport.close()
            return
        self._began = perf_counter()
        self._transport.write(request)


async def send(requests: list[bytes], expected: bytes, ports: list[int]) -> Figures:
    """Send all `requests` over 32 connections, evenly over `ports` of this machine."""
    loop, took, bad, left = asyncio.get_running_loop(), list[float](), list[bytes](), iter(requests)
    began = perf_counter()
    senders = []
    for n in range(CONNECTIONS):
        port = ports[n % len(ports)]
        _, sender = await loop.create_connection(lambda: Sender(left, expected, took, bad), "127.0.0.1", port)
        senders.append(sender.done)
    await asyncio.gather(*senders)
    seconds = perf_counter() - began
    took.sort()
    if bad:
        print(bad[0].decode(errors="replace"), file=sys.stderr)
    return Figures(
        len(took),
        seconds,
        took[len(took) // 2] * 1000,
        took[min(len(took) - 1, len(took) * 99 // 100)] * 1000,
        len(bad),
    )


def main() -> None:
    requests, expected = pickle.loads(Path(sys.argv[1]).read_bytes())
    figures = uvloop.run(send(requests, expected, [int(port) for port in sys.argv[2:]]))
    print(json.dumps(asdict(figures)))


if __name__ == "__main__":
    main()
