"""A real mail server for tests: it takes letters, and can be told to refuse, put off, dawdle or die."""

import asyncio
import logging
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from chassis import clock

USER, PASSWORD = "dai-hoi", "mat-khau-thu-gia-lap"


@dataclass
class MailSink:
    """What came in, and how the server behaves. `replies` are the answers to RCPT by mailbox, one a time; an address
    without one is welcome. `dies`: how many letters it takes whole and then hangs up without a word.
    """

    port: int = 0
    letters: list[EmailMessage] = field(default_factory=list)
    replies: dict[str, list[str]] = field(default_factory=dict)
    dies: int = 0
    dawdles: asyncio.Event | None = None
    said_yes: asyncio.Event | None = None
    came: asyncio.Event = field(default_factory=asyncio.Event)

    async def handle_RCPT(  # noqa: N802 # aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.dawdles is not None:
            await self.dawdles.wait()
        if waiting := self.replies.get(address.partition("@")[0]):
            return waiting.pop(0)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        assert isinstance(envelope.content, bytes)
        letter = message_from_bytes(envelope.content, policy=default)
        assert isinstance(letter, EmailMessage)
        self.letters.append(letter)
        self.came.set()
        if self.said_yes is not None:
            await self.said_yes.wait()
        if self.dies:
            self.dies -= 1
            assert server.transport is not None
            server.transport.close()
        return "250 Taken"

    def ids(self) -> list[str]:
        return [str(letter["Message-ID"]) for letter in self.letters]


@asynccontextmanager
async def mail_sink(**options: Any) -> AsyncIterator[MailSink]:
    """Run one on a free port; `options` are those of aiosmtpd's SMTP."""
    sink, open_ones = MailSink(), set[SMTP]()
    logging.getLogger("mail.log").setLevel(logging.WARNING)  # the test server's own words, addresses and all

    def talk() -> SMTP:
        one = SMTP(sink, hostname="localhost", **options)
        open_ones.add(one)
        return one

    server = await asyncio.get_running_loop().create_server(talk, "127.0.0.1", 0)
    sink.port = server.sockets[0].getsockname()[1]
    try:
        yield sink
    finally:
        server.close()
        for one in open_ones:
            if one.transport is not None:
                one.transport.close()


def only_our_user(server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any) -> AuthResult:
    known = isinstance(data, LoginPassword) and (data.login, data.password) == (USER.encode(), PASSWORD.encode())
    return AuthResult(success=known, handled=known)


def secured(folder: Path) -> tuple[ssl.SSLContext, Path]:
    """Give a server's TLS for "localhost" and the file of the authority that vouches for it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = clock.real_now()
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem, secret = folder / "mail.pem", folder / "mail.key"
    pem.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    secret.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem, secret)
    return context, pem
