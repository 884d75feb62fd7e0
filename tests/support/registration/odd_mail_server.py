"""A mail server that says at each step whatever it is told to, true to SMTP or not."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

HANGS: bytes = b"hangs"
HANGS_UP: bytes = b"hangs up"
CONTENT = "."
"""The step after the whole letter."""


@dataclass
class OddMailServer:
    """`answers` has what is said to a command (EHLO, MAIL, RCPT, DATA, or CONTENT for a whole letter); 250 to all others.

    `letters` counts those that came whole.
    """

    answers: Mapping[str, bytes]
    port: int = 0
    letters: int = 0
    talks: set[asyncio.StreamWriter] = field(default_factory=set)

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.talks.add(writer)
        with suppress(ConnectionError, asyncio.IncompleteReadError):
            writer.write(b"220 localhost\r\n")
            while line := await reader.readline():
                step = line[:4].strip().upper().decode("ascii", "replace")
                if not await self._say(writer, step):
                    return
                if step == "DATA" and self.answers.get(step, b"354").startswith(b"354"):
                    await reader.readuntil(b"\r\n.\r\n")
                    self.letters += 1
                    if not await self._say(writer, CONTENT):
                        return

    async def _say(self, writer: asyncio.StreamWriter, step: str) -> bool:
        said = self.answers.get(step, b"354 go on\r\n" if step == "DATA" else b"250 OK\r\n")
        if said == HANGS_UP:
            writer.close()
            return False
        if said != HANGS:
            writer.write(said)
        return True


@asynccontextmanager
async def odd_mail_server(answers: Mapping[str, bytes]) -> AsyncIterator[OddMailServer]:
    """Run one on a free port."""
    odd = OddMailServer(answers)
    server = await asyncio.start_server(odd.talk, "127.0.0.1", 0)
    odd.port = server.sockets[0].getsockname()[1]
    try:
        yield odd
    finally:
        server.close()
        for writer in odd.talks:
            writer.close()
