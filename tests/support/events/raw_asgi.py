"""One request to an API in this process, without a client between: the answer's first line is enough, also of a stream."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from fastapi import FastAPI


@dataclass
class Said:
    """`status`, and as much of the body as came until the first piece was whole."""

    status: int = 0
    body: bytes = b""
    first: asyncio.Event = field(default_factory=asyncio.Event)


async def call(
    app: FastAPI,
    method: str,
    path: str,
    query: str,
    headers: Mapping[str, str],
    body: bytes | None,
    kind: str = "application/json",
) -> Said:
    """Send one request and go away once it is answered, or its stream has begun."""
    said, sent = Said(), False

    async def receive() -> dict[str, Any]:
        nonlocal sent
        if not sent:
            sent = True
            return {"type": "http.request", "body": body or b"", "more_body": False}
        await asyncio.Event().wait()
        return {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        if message["type"] == "http.response.start":
            said.status = message["status"]
        else:
            said.body += message.get("body", b"")
            said.first.set()

    raw = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
    if body is not None:
        raw += [(b"content-type", kind.encode()), (b"content-length", str(len(body)).encode())]
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "https",
        "path": path,
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "root_path": "",
        "headers": [(b"host", b"testserver"), *raw],
        "client": ("203.0.113.9", 1),
        "server": ("testserver", 443),
    }
    work = asyncio.create_task(app(scope, receive, send))
    heard = asyncio.create_task(said.first.wait())
    await asyncio.wait({work, heard}, return_when=asyncio.FIRST_COMPLETED)
    for task in (work, heard):
        task.cancel()
    await asyncio.gather(work, heard, return_exceptions=True)
    return said
