"""What the gateway takes off the wire: two versions of TLS with forward secrecy, and requests whose end nobody can argue about."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from daihoi.local.gateway.authority import make_root
from daihoi.local.gateway.served import trouble_of_certificate
from daihoi.local.home import Home
from tests.support.events.little_api import little_api
from tests.support.own_gateway import gateway
from tests.support.serving import serving
from tests.support.waiting import until


@dataclass
class Behind:
    """What stands in for an API and writes down all that the gateway hands on."""

    heard: bytearray = field(default_factory=bytearray)
    talks: list["asyncio.Task[None]"] = field(default_factory=list)

    def meet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.talks.append(asyncio.ensure_future(self.answer(reader, writer)))

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while piece := await reader.read(65_536):
            self.heard += piece
            if b"\r\n\r\n" in piece:
                writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok")
        writer.close()
        await writer.wait_closed()


@dataclass
class Line:
    """The gateway over a stand-in API; `trust` are its root's certificate and port."""

    root: Path
    port: int
    behind: Behind

    async def said(self, request: bytes) -> bytes:
        """Give all that is answered until the gateway hangs up or says nothing more."""
        trust = ssl.create_default_context(cafile=str(self.root))
        reader, writer = await asyncio.open_connection("localhost", self.port, ssl=trust)
        writer.write(request)
        said = b""
        try:
            async with asyncio.timeout(2):
                while piece := await reader.read(65_536):
                    said += piece
        except TimeoutError:
            pass
        writer.close()
        return said

    async def shakes_hands(self, trust: ssl.SSLContext) -> str:
        """Give the version that was agreed on, "" where none was."""
        try:
            _, writer = await asyncio.open_connection("localhost", self.port, ssl=trust)
        except (ssl.SSLError, ConnectionError):
            return ""
        version = str(writer.get_extra_info("ssl_object").version())
        writer.close()
        return version


@pytest.fixture
async def line(tmp_path: Path) -> AsyncIterator[Line]:
    home, behind = Home(tmp_path / "home"), Behind()
    root = make_root(home).certificate
    server = await asyncio.start_server(behind.meet, "127.0.0.1", 0)
    api = server.sockets[0].getsockname()[1]
    with gateway(home, {name: [api] for name in ("registration", "checkin", "honors")}) as (_, port):
        await until(lambda: trouble_of_certificate(port, root) is None, "the gateway shows a certificate")
        yield Line(root, port, behind)
    server.close()
    await asyncio.gather(*behind.talks, return_exceptions=True)


def trusting(root: Path, newest: ssl.TLSVersion, ciphers: str) -> ssl.SSLContext:
    trust = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    trust.load_verify_locations(root)
    trust.set_ciphers(ciphers)
    trust.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    trust.maximum_version = newest
    return trust


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion")
async def test_the_gateway_speaks_tls_1_2_and_1_3_with_forward_secrecy_and_nothing_older(line: Line) -> None:
    everything, secret = "ALL:@SECLEVEL=0", "ECDHE+AESGCM:ECDHE+CHACHA20"
    forgotten = "kRSA:@SECLEVEL=0"
    newest = ssl.TLSVersion.TLSv1_3
    assert await line.shakes_hands(trusting(line.root, newest, secret)) == "TLSv1.3"
    older = ssl.TLSVersion.TLSv1_2
    assert await line.shakes_hands(trusting(line.root, older, secret)) == "TLSv1.2"
    assert await line.shakes_hands(trusting(line.root, older, forgotten)) == "", "no key of one session opens all"
    assert await line.shakes_hands(trusting(line.root, older, "ECDHE+AES:!AESGCM:!AESCCM:@SECLEVEL=0")) == "", "no CBC"
    for old in (ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1):
        assert await line.shakes_hands(trusting(line.root, old, everything)) == ""


PATH = "/api/checkin/v1/scans"
HIDDEN = b"GET /api/checkin/v1/hidden HTTP/1.1\r\nhost: localhost\r\n\r\n"
TWO_LENGTHS = f"content-length: 4\r\ncontent-length: {len(HIDDEN) + 4}\r\n"
BOTH = f"content-length: {len(HIDDEN) + 5}\r\ntransfer-encoding: chunked\r\n"
ODD = f"content-length: {len(HIDDEN) + 5}\r\ntransfer-encoding: xchunked\r\n"
FOLDED = f"content-length: {len(HIDDEN) + 5}\r\ntransfer-encoding:\r\n chunked\r\n"


def attack(host: str, lengths: str) -> bytes:
    body = b"{}\r\n" if lengths == TWO_LENGTHS else b"0\r\n\r\n"
    return f"POST {PATH} HTTP/1.1\r\nhost: {host}\r\n{lengths}\r\n".encode() + body + HIDDEN


@pytest.mark.parametrize("lengths", [TWO_LENGTHS, BOTH, ODD, FOLDED])
async def test_a_request_with_two_ends_hides_no_second_one_from_the_gateway(line: Line, lengths: str) -> None:
    said = await line.said(attack(f"localhost:{line.port}", lengths))
    heard = bytes(line.behind.heard)
    assert heard.count(b" HTTP/1.1\r\n") == heard.count(b"\r\nVia: 1.1 Caddy\r\n"), (
        "each request is one that it counted"
    )
    for request in heard.split(b" HTTP/1.1\r\n")[1:]:
        head = request.partition(b"\r\n\r\n")[0].lower()
        assert not (b"content-length:" in head and b"transfer-encoding:" in head), "an API never has to choose"
    if lengths == TWO_LENGTHS:
        assert said.startswith(b"HTTP/1.1 400")
        assert heard == b""


@pytest.mark.parametrize("lengths", [TWO_LENGTHS, BOTH, ODD, FOLDED])
async def test_a_request_with_two_ends_is_refused_by_an_api_itself(lengths: str) -> None:
    async with serving(little_api()) as base:
        host, port = base.removeprefix("http://").split(":")
        reader, writer = await asyncio.open_connection(host, int(port))
        writer.write(attack(host, lengths))
        said = await asyncio.wait_for(reader.read(), 10)
        writer.close()
        await writer.wait_closed()
    assert said.startswith(b"HTTP/1.1 400")
    assert said.count(b"HTTP/1.1 ") == 1, "and the hidden one was not answered"
