"""A real HTTPS server that is told things: it keeps what came and answers as it is told to."""

import asyncio
import json
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.support.registration.mail_sink import secured


@dataclass(frozen=True)
class Told:
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def said(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.body)
        return found


@dataclass
class WebhookSink:
    """`answers` are the statuses to come, one a request; whatever comes after them is taken (204). `silent`: it never answers."""

    port: int = 0
    told: list[Told] = field(default_factory=list)
    answers: list[int] = field(default_factory=list)
    silent: bool = False
    open: set[asyncio.StreamWriter] = field(default_factory=set)

    def url(self, host: str = "localhost") -> str:
        return f"https://{host}:{self.port}/tin"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.open.add(writer)
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
            first, *lines = head.strip().split("\r\n")
            headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
            body = await reader.readexactly(int(headers.get("content-length", "0")))
            self.told.append(Told(first.split(" ")[1], headers, body))
            if self.silent:
                await asyncio.Event().wait()
            status = self.answers.pop(0) if self.answers else 204
            beside = "Location: https://localhost/khac\r\n" if 300 <= status < 400 else ""
            writer.write(f"HTTP/1.1 {status} Said\r\n{beside}Content-Length: 0\r\nConnection: close\r\n\r\n".encode())
            await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError, ssl.SSLError):
            pass
        finally:
            self.open.discard(writer)
            writer.close()


@asynccontextmanager
async def webhook_sink(folder: Path) -> AsyncIterator[tuple[WebhookSink, Path]]:
    """Give a server on this machine and the certificate (PEM) that it has to be trusted by."""
    context, trusted = secured(folder)
    sink = WebhookSink()
    server = await asyncio.start_server(sink.serve, "127.0.0.1", 0, ssl=context)
    sink.port = server.sockets[0].getsockname()[1]
    try:
        yield sink, trusted
    finally:
        server.close()
        for writer in sink.open:
            writer.close()
