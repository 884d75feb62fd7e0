"""An address that the operator named may be silent, endless or a way to somewhere else: asking it ends all the same."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest

from chassis.outgoing.asking import MOST_BYTES, Asking, NoAnswer
from tests.support.registration.mail_sink import secured

Answer = Callable[[asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def server(answer: Answer, tls: ssl.SSLContext | None = None) -> AsyncIterator[str]:
    served: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError, asyncio.IncompleteReadError):
            await reader.readuntil(b"\r\n\r\n")
            await answer(writer)
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()

    def begin(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        served.add(asyncio.create_task(serve(reader, writer)))

    listening = await asyncio.start_server(begin, "127.0.0.1", 0, ssl=tls)
    async with listening:
        yield f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}/"
        await asyncio.gather(*served)


async def test_who_never_answers_is_left_alone() -> None:
    given_up = asyncio.Event()

    async def silent(writer: asyncio.StreamWriter) -> None:
        await given_up.wait()

    async with server(silent) as url:
        with pytest.raises(NoAnswer):
            await Asking(seconds=0.05).get(url)
        given_up.set()


async def test_an_answer_without_end_is_not_read_to_its_end() -> None:
    async def endless(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        while True:
            writer.write(b"10000\r\n" + b"x" * 65536 + b"\r\n")
            await writer.drain()

    async with server(endless) as url:
        with pytest.raises(NoAnswer, match="too long"):
            await Asking().get(url)
    assert MOST_BYTES < 10 * 65536


async def test_a_server_is_asked_only_where_an_authority_that_is_trusted_vouches_for_its_name(tmp_path: Path) -> None:
    async def fine(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")

    tls, authority = secured(tmp_path)
    async with server(fine, tls) as url:
        port = url.rstrip("/").rpartition(":")[2]
        assert (await Asking(ca_file=str(authority)).get(f"https://localhost:{port}/")).body == b"{}"
        for asking, host in ((Asking(), "localhost"), (Asking(ca_file=str(authority)), "127.0.0.1")):
            with pytest.raises(NoAnswer):
                await asking.get(f"https://{host}:{port}/")


async def test_nothing_is_followed_and_what_is_no_http_is_no_answer() -> None:
    async def elsewhere(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/\r\nContent-Length: 0\r\n\r\n")

    async def nonsense(writer: asyncio.StreamWriter) -> None:
        writer.write(b"khong phai HTTP\r\n\r\n")

    async with server(elsewhere) as url:
        assert (await Asking().get(url)).status == 302
    async with server(nonsense) as url:
        with pytest.raises(NoAnswer):
            await Asking().get(url)
    for nowhere in ("http://127.0.0.1:9/", "http://khong-co.invalid/"):
        with pytest.raises(NoAnswer):
            await Asking().get(nowhere)
