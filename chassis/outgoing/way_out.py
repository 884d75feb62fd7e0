"""The one process of a service that reaches the outside: `python -m chassis.outgoing.way_out`. Who asks it names a machine and is
brought to it (HTTP CONNECT) where that machine is on the list; what is then said is theirs, and goes through TLS of their own.

The list stands in DAIHOI_WAY_OUT_TO, parted by white space or commas: `host:port`, `https://host/…`, a network
(`10.1.2.0/24`), or `public` for machines of the internet. An empty host names nothing.
"""

import asyncio
import logging
import re
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from urllib.parse import urlsplit

import httpcore
from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

from chassis.outgoing.guarded import EVERYWHERE, LOOKUPS, Guarded, Internal, Network, UnknownName, networks
from chassis.telemetry import configure_logging

log = logging.getLogger(__name__)
MOST_AT_ONCE = 64
LONGEST_ASKING = 4096
ASKING_SECONDS, CONNECT_SECONDS = 5.0, 12.0
IDLE_SECONDS = 300.0
"""a line on which neither side says a word for so long goes: 64 forgotten ones would shut the way"""
PIECE = 65_536
LAST_PORT = 65_535
_CONNECT = re.compile(rb"CONNECT \[?([\w.:-]+?)\]?:(\d{1,5}) HTTP/1\.1\r\n")
_TROUBLES = (OSError, httpcore.NetworkError, httpcore.TimeoutException, TimeoutError)


class WayOutSettings(BaseSettings):
    """What the process must be told."""

    model_config = SettingsConfigDict(env_prefix="DAIHOI_", extra="ignore", frozen=True)

    way_out_to: str = Field(
        "",
        description="Những nơi được đi tới, cách nhau bằng dấu cách hoặc dấu phẩy: máy:cổng, địa chỉ https, mạng (10.1.2.0/24), hoặc public là máy trên internet.",
    )
    way_out_host: str = Field("0.0.0.0", description="Địa chỉ mà tiến trình này nghe.")  # noqa: S104 - inside alone
    way_out_port: int = Field(3128, ge=1, le=65535, description="Cổng mà tiến trình này nghe.")
    log_level: str = Field("info", pattern="^(debug|info|warning|error)$", description="Mức nhật ký.")


@dataclass(frozen=True)
class Places:
    """Where one may go: `named` machines with their port, machines of `inner` networks, and with `public` of the internet."""

    named: frozenset[tuple[str, int]]
    inner: tuple[Network, ...]
    public: bool


def places(written: str) -> Places:
    """Read the list. Raises ValueError for a word that is none of them."""
    named: set[tuple[str, int]] = set()
    inner: list[Network] = []
    words = re.split(r"[\s,]+", written.strip()) if written.strip() else []
    for word in words:
        host, _, port = word.rpartition(":")
        if word.startswith("https://"):
            parts = urlsplit(word)
            named.add(((parts.hostname or "").lower(), parts.port or 443))
        elif port.isdecimal() and "/" not in word:
            named.add((host.lower().strip("[]"), int(port)))
        elif word != "public":
            inner += networks(word)
    return Places(frozenset(one for one in named if one[0]), tuple(inner), "public" in words)


class WayOut:
    """Brings who asks to where they may go."""

    def __init__(self, to: Places) -> None:
        lookups = ThreadPoolExecutor(LOOKUPS, "lookup")
        self._to = to
        self._named, self._others = Guarded(EVERYWHERE, lookups), Guarded(to.inner, lookups, public=to.public)
        self._open = 0

    @asynccontextmanager
    async def serving(self, host: str, port: int) -> AsyncIterator[int]:
        """Listen; gives the port."""
        server = await asyncio.start_server(self._serve, host, port, limit=LONGEST_ASKING)
        async with server:
            yield int(server.sockets[0].getsockname()[1])

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._open += 1
        try:
            with suppress(*_TROUBLES, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
                async with asyncio.timeout(ASKING_SECONDS):
                    asking = await reader.readuntil(b"\r\n\r\n")
                await self._answer(asking, reader, writer)
        finally:
            self._open -= 1
            writer.close()

    async def _answer(self, asking: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._open > MOST_AT_ONCE:
            return writer.write(_said(503))
        if not (wanted := _CONNECT.match(asking)):
            return writer.write(_said(405))
        host, port = wanted[1].decode().lower(), int(wanted[2])
        there = await self._connect(host, port) if 0 < port <= LAST_PORT else 404
        if isinstance(there, int):
            log.warning("way out refused", extra={"host": host, "port": port, "status": there})
            return writer.write(_said(there))
        try:
            writer.write(b"HTTP/1.1 200 Connected\r\n\r\n")
            await _exchange(reader, writer, there)
        finally:
            await there.aclose()
        return None

    async def _connect(self, host: str, port: int) -> httpcore.AsyncNetworkStream | int:
        """Give the line, or the status why there is none: 403 not on the list, 404 unknown, 504 silent, 502 nobody there."""
        network = self._named if (host, port) in self._to.named else self._others
        if network is self._others and not (self._to.public or self._to.inner):
            return 403
        try:
            async with asyncio.timeout(CONNECT_SECONDS):
                return await network.connect_tcp(host, port)
        except Internal:
            return 403
        except UnknownName:
            return 404
        except (httpcore.TimeoutException, TimeoutError):
            return 504
        except _TROUBLES:
            return 502


async def _exchange(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, there: httpcore.AsyncNetworkStream
) -> None:
    """Hand on what either side says, until one of them ends or both are silent. Raises TimeoutError."""
    clock, idle = asyncio.get_running_loop().time, asyncio.timeout(IDLE_SECONDS)

    async def out() -> None:
        while said := await reader.read(PIECE):
            idle.reschedule(clock() + IDLE_SECONDS)
            await there.write(said)

    async def back() -> None:
        while said := await there.read(PIECE):
            idle.reschedule(clock() + IDLE_SECONDS)
            writer.write(said)
            await writer.drain()

    ways = [asyncio.create_task(out()), asyncio.create_task(back())]
    try:
        async with idle:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for way in ways:
            way.cancel()
        await asyncio.gather(*ways, return_exceptions=True)


def _said(status: int) -> bytes:
    return f"HTTP/1.1 {status} Refused\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode()


async def main(settings: WayOutSettings) -> None:
    """Serve until cancelled."""
    async with WayOut(places(settings.way_out_to)).serving(settings.way_out_host, settings.way_out_port):
        log.info("way out is open", extra={"to": settings.way_out_to.split()})
        await asyncio.Event().wait()


if __name__ == "__main__":
    given = WayOutSettings()
    configure_logging("way-out", "way-out", given.log_level)
    with suppress(KeyboardInterrupt):
        asyncio.run(main(given))
