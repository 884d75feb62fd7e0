"""Strangers who hold lines to an API: `python -m tests.support.strangers http://127.0.0.1:8000 200`, until they are killed."""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from contextlib import suppress
from itertools import cycle

LARGE, SLOW = 25_000_000, 60_000
PATHS = ("/scans", "/scans/batch", "/paired-clients", "/hand-ins")
OPEN = "/paired-clients"
Send = Callable[[asyncio.StreamWriter], Awaitable[None]]


async def trickle(writer: asyncio.StreamWriter) -> None:
    """A byte now and then, so that the line never stands still."""
    while True:
        writer.write(b" ")
        await writer.drain()
        await asyncio.sleep(0.5)


async def pour(writer: asyncio.StreamWriter) -> None:
    """As much as the other side takes."""
    while True:
        writer.write(b"x" * 65_536)
        await writer.drain()


async def stranger(base: str, path: str, length: int, send: Send) -> None:
    """Open lines without a token, one after the other, for as long as nobody ends this."""
    host, port = base.removeprefix("http://").split(":")
    head = f"POST /api/checkin/v1{path} HTTP/1.1\r\nhost: {host}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n"
    while True:
        with suppress(OSError):
            _, writer = await asyncio.open_connection(host, int(port))
            try:
                writer.write(head.encode() + b'{"text": "')
                await send(writer)
            finally:
                writer.close()
        await asyncio.sleep(2)  # who was refused; a flood of new lines is another matter


async def main(base: str, number: int) -> None:
    """Every other one pours where nobody may; the others trickle where anybody may, so that they are not refused at once."""
    paths = cycle(PATHS)
    await asyncio.gather(
        *(
            stranger(base, next(paths), LARGE, pour) if one % 2 else stranger(base, OPEN, SLOW, trickle)
            for one in range(number)
        )
    )


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2])))
