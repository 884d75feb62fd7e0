"""A mail server that letters are handed to, one after another over one connection."""

import re
import ssl
from contextlib import suppress
from dataclasses import dataclass, field
from email.message import EmailMessage
from typing import Literal

import aiosmtplib

from chassis.mail.folding import WIRE
from chassis.outgoing.connections import connected

Security = Literal["starttls", "tls", "none"]
Stage = Literal["CONNECT", "ACCESS", "SENDER", "RECIPIENT", "CONTENT"]
TROUBLES = (aiosmtplib.SMTPException, OSError, TimeoutError)
REFUSALS = range(400, 600)
_STATUS = re.compile(r"\b([245]\.\d{1,3}\.\d{1,3})\b")


@dataclass(frozen=True)
class MailServer:
    """Where letters go. `security`: "starttls" demands TLS after the greeting, "tls" before it; `ca_file` is trusted
    instead of the system's authorities; `timeout` in seconds for each answer; `way_out` as `chassis.outgoing.connections` has it.
    """

    host: str
    port: int
    security: Security = "starttls"
    user: str = ""
    password: str = field(default="", repr=False)
    ca_file: str | None = None
    timeout: float = 20
    way_out: str = ""


@dataclass(frozen=True)
class Reply:
    """What came of handing a letter over: the stage at which it ended; `code` None where the server said nothing more.

    Only CONTENT with a code below 300 means that the server took it; CONTENT without a code that it may have. What is
    neither that "yes" nor a "no" (400 to 599) is no code: words that are not SMTP's, or a "yes" at the wrong place.
    `status` is the enhanced code (RFC 3463) where there is one. The server's words are left out: they repeat addresses.
    """

    stage: Stage
    code: int | None
    status: str = ""


def on_the_wire(letter: EmailMessage) -> bytes:
    """Give the letter as it is sent. Raises ValueError for what no header can hold."""
    return letter.as_bytes(policy=WIRE)


class Talk:
    """One connection, opened when it is needed and anew after any trouble."""

    def __init__(self, server: MailServer) -> None:
        self._server = server
        self._client: aiosmtplib.SMTP | None = None
        self._stage: Stage = "CONNECT"

    async def hand_over(self, sender: str, recipient: str, letter: bytes) -> Reply:
        """Hand a letter (made by `on_the_wire`) to the server and give what became of it; nothing that server or network do
        is raised.
        """
        self._stage = "CONNECT"
        try:
            client = await self._ready()
            self._stage = "SENDER"
            await client.mail(sender)
            self._stage = "RECIPIENT"
            await client.rcpt(recipient)
            self._stage = "CONTENT"
            said = await client.data(letter)
            return _reply(self._stage, said.code, said.message)
        except aiosmtplib.SMTPResponseException as error:
            if error.code not in REFUSALS:
                self._drop()
                return Reply(self._stage, None)
            await self._clear(error.code)
            return _reply(self._stage, error.code, error.message)
        except TROUBLES:
            self._drop()
            return Reply(self._stage, None)

    async def close(self) -> None:
        """Say goodbye; a server that does not answer is left."""
        if self._client is not None:
            with suppress(*TROUBLES):
                await self._client.quit(timeout=2)
        self._drop()

    async def _ready(self) -> aiosmtplib.SMTP:
        if self._client is not None:
            with suppress(*TROUBLES):
                await self._client.noop()
                return self._client
            self._drop()
        server, context = self._server, ssl.create_default_context(cafile=self._server.ca_file)
        line = await connected(server.way_out, server.host, server.port, server.timeout) if server.way_out else None
        self._client = client = aiosmtplib.SMTP(
            hostname=server.host,
            port=None if line else server.port,
            sock=line,
            use_tls=server.security == "tls",
            start_tls=False,
            tls_context=context,
            timeout=server.timeout,
        )
        await client.connect()
        self._stage = "ACCESS"
        if server.security == "starttls":
            await client.starttls()
        if server.user:
            await client.login(server.user, server.password)
        return client

    async def _clear(self, code: int) -> None:
        """After a "no" the talk goes on with the next letter, unless the server ends it or never let us in."""
        if code == 421 or self._stage in ("CONNECT", "ACCESS") or self._client is None:
            return self._drop()
        try:
            await self._client.rset()
        except TROUBLES:
            self._drop()

    def _drop(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            client.close()


def _reply(stage: Stage, code: int, words: str) -> Reply:
    status = _STATUS.search(words)
    return Reply(stage, code, status[1] if status else "")
