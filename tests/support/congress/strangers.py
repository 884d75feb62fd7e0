"""Strangers who hold lines to a gateway: `python -m tests.support.congress.strangers 8443 200`, until they are killed."""

import asyncio
import ssl
import sys
from collections.abc import Awaitable, Callable
from contextlib import suppress
from itertools import cycle

LARGE, SLOW = 25_000_000, 60_000
PATHS = ("/scans", "/scans/batch", "/paired-clients", "/hand-ins")
OPEN = "/paired-clients"
Send = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
AGAIN = 2.0
"""seconds until who was refused comes again: a flood of new lines is another matter"""


async def trickle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """A byte now and then, so that the line never stands still, until there is an answer."""
    said = b""
    while not said:
        writer.write(b" ")
        await writer.drain()
        with suppress(TimeoutError):
            async with asyncio.timeout(0.5):
                said = await reader.readline()


async def pour(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """As much as the other side takes."""
    while True:
        writer.write(b"x" * 65_536)
        await writer.drain()


async def stranger(port: int, path: str, length: int, send: Send) -> None:
    """Open lines without a token, one after the other, for as long as nobody ends this."""
    believes = ssl.create_default_context()
    believes.check_hostname, believes.verify_mode = False, ssl.CERT_NONE
    head = f"POST /api/checkin/v1{path} HTTP/1.1\r\nhost: localhost:{port}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n"
    while True:
        with suppress(OSError):
            reader, writer = await asyncio.open_connection("127.0.0.1", port, ssl=believes, server_hostname="localhost")
            try:
                writer.write(head.encode() + b'{"text": "')
                await send(reader, writer)
            finally:
                writer.close()
        await asyncio.sleep(AGAIN)


async def main(port: int, number: int) -> None:
    """Every other one pours where nobody may; the others trickle where anybody may, so that they are not refused at once."""
    paths = cycle(PATHS)
    await asyncio.gather(
        *(
            stranger(port, next(paths), LARGE, pour) if one % 2 else stranger(port, OPEN, SLOW, trickle)
            for one in range(number)
        )
    )


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), int(sys.argv[2])))
