"""Asks an address that the operator named, and reads its answer: in bounded time, in bounded size, nothing followed."""

import asyncio
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import httpcore

from chassis.outgoing.connections import pool
from chassis.outgoing.guarded import EVERYWHERE, LOOKUPS, Guarded, UnknownName, trust

SECONDS = 8.0
MOST_BYTES = 262_144
_TROUBLES = (
    UnknownName,
    httpcore.NetworkError,
    httpcore.TimeoutException,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    OSError,
)


class NoAnswer(Exception):
    """Nobody answered in time, or with more than is read; the message says which and names no address."""


@dataclass(frozen=True)
class Heard:
    """An answer: its HTTP status and all of its body, at most `MOST_BYTES`."""

    status: int
    body: bytes


class Asking:
    """Asks by HTTP or HTTPS; `ca_file` (PEM) is trusted beside the system's own. Names are looked up in threads of their
    own, so that a resolver that does not answer holds up nothing else of the process. `way_out`: see `through.pool`.
    """

    def __init__(self, *, ca_file: str | None = None, seconds: float = SECONDS, way_out: str = "") -> None:
        self._trust, self._way_out = trust(ca_file), way_out
        self._network = Guarded(EVERYWHERE, ThreadPoolExecutor(LOOKUPS, "lookup"))
        self._seconds = seconds

    async def get(self, url: str) -> Heard:
        """Raises NoAnswer."""
        return await self._ask("GET", url, {"accept": "application/json"}, b"")

    async def post(self, url: str, headers: Mapping[str, str], body: bytes) -> Heard:
        """Raises NoAnswer."""
        return await self._ask("POST", url, headers, body)

    async def _ask(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> Heard:
        try:
            async with asyncio.timeout(self._seconds):
                return await self._heard(method, url, headers, body)
        except TimeoutError:
            raise NoAnswer("no answer in time") from None
        except _TROUBLES as trouble:
            raise NoAnswer(type(trouble).__name__) from None

    async def _heard(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> Heard:
        given = [(name.encode(), value.encode()) for name, value in headers.items()]
        async with (
            pool(self._trust, self._network, self._way_out) as connections,
            connections.stream(method, url, headers=given, content=body) as answer,
        ):
            read = bytearray()
            async for piece in answer.aiter_stream():
                read += piece
                if len(read) > MOST_BYTES:
                    raise NoAnswer("the answer is too long")
            return Heard(answer.status, bytes(read))
