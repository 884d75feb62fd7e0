"""A line between one machine and the installation that can be cut: nothing comes and nothing goes, and nobody is told."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit


class Line:
    """`port` is where the machine connects to; while `cut` it keeps what is said to itself."""

    def __init__(self, to_port: int) -> None:
        self.port = 0
        self._to_port = to_port
        self._whole = asyncio.Event()
        self._whole.set()
        self._ends: set[asyncio.StreamWriter] = set()
        self._talks: set[asyncio.Task[None]] = set()

    def cut(self) -> None:
        self._whole.clear()

    def mend(self) -> None:
        """Whoever spoke while it was cut has to call again, as after a lost cable."""
        for end in self._ends:
            end.close()
        self._whole.set()

    async def carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talk = asyncio.current_task()
        assert talk is not None
        self._talks.add(talk)
        ends = [writer]
        try:
            await self._whole.wait()
            there, back = await asyncio.open_connection("127.0.0.1", self._to_port)
            ends.append(back)
            self._ends |= set(ends)
            await asyncio.gather(self._one_way(reader, back), self._one_way(there, writer))
        except OSError:
            pass  # nobody listens there any more
        finally:
            self._ends -= set(ends)
            for end in ends:
                end.close()
            for end in ends:
                with contextlib.suppress(OSError):
                    await end.wait_closed()
            self._talks.discard(talk)

    async def end(self) -> None:
        """Hang up on everybody, and wait until nothing is open."""
        self.mend()
        for talk in list(self._talks):
            talk.cancel()
        await asyncio.gather(*self._talks, return_exceptions=True)

    async def _one_way(self, source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError):
            while said := await source.read(65_536):
                await self._whole.wait()
                sink.write(said)
                await sink.drain()
        sink.close()


@asynccontextmanager
async def line_to(origin: str) -> AsyncIterator[tuple[Line, str]]:
    """Give a line to `origin` and the argument by which Chromium takes it."""
    to = urlsplit(origin)
    async with line_on(to.port or 443) as line:
        yield line, f"--host-resolver-rules=MAP {to.netloc} 127.0.0.1:{line.port}"


@asynccontextmanager
async def line_on(port: int) -> AsyncIterator[Line]:
    """Give a line to what listens at `port` of this machine."""
    line = Line(port)
    server = await asyncio.start_server(line.carry, "127.0.0.1", 0)
    line.port = server.sockets[0].getsockname()[1]
    try:
        yield line
    finally:
        server.close()
        await line.end()
