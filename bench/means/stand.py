"""What the measurements stand on: PostgreSQL with fsync, a congress with people, servers as processes of their own."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

import asyncpg

from chassis.access import paired_clients, pairing_codes
from chassis.access.known_access import apply_key
from chassis.access.root_key import StatedKey, vouch
from chassis.access.signing import SigningKey
from chassis.storage.database import teach_json
from chassis.storage.migrate import migrate
from chassis.storage.pinned_root import pin_root
from contracts.credential_code import CredentialClaim, encode, short_code
from contracts.registration import (
    CongressUpdated,
    Credential,
    CredentialState,
    DelegateCredentialed,
    KeyPurpose,
    SessionKind,
    SessionPlan,
)
from daihoi.local.processes.ports import free_port
from daihoi.local.servers.postgres import PostgresServer
from services.checkin.app import MIGRATIONS
from services.checkin.usecases.known.follow_congress import follow_congress
from services.checkin.usecases.known.follow_delegates import follow_delegates

CONGRESS_NUMBER = 1
KEY = SigningKey.from_seed("42" * 32)
AT_ONCE = 1000


@dataclass(frozen=True)
class Stand:
    """Two databases with the same schema and people: the product's and the yardsticks'."""

    dsn: str
    echo_dsn: str
    congress_id: UUID
    session_id: UUID
    gate_id: UUID
    device_id: UUID
    token: str
    codes: tuple[str, ...]


async def build(
    server: PostgresServer, delegates: int, *, codes: int | None = None, names: tuple[str, str] = ("bench", "echo")
) -> Stand:
    """Make both databases and `delegates` people; person n (from 1) has n as delegate id and as credential id.

    `codes`: for how many of them badges are written, None for all.
    """
    ours, yardsticks = names
    admin = await asyncpg.connect(server.dsn())
    for name in names:
        await admin.execute(f"CREATE DATABASE {name}")
        await migrate(server.dsn(name), MIGRATIONS)
    await admin.close()
    congress, gate_id = congress_told(), uuid4()
    device_id, token = await _fill_ours(server.dsn(ours), congress, gate_id, delegates)
    await _fill_yardstick(server.dsn(yardsticks), congress, delegates)
    return Stand(
        dsn=server.dsn(ours),
        echo_dsn=server.dsn(yardsticks),
        congress_id=congress.congress_id,
        session_id=congress.sessions[0].session_id,
        gate_id=gate_id,
        device_id=device_id,
        token=token,
        codes=tuple(_code(n) for n in range(1, (codes or delegates) + 1)),
    )


async def _fill_ours(dsn: str, congress: CongressUpdated, gate_id: UUID, delegates: int) -> tuple[UUID, str]:
    """Let checkin hear of everybody and pair one device; gives its id and token."""
    conn = await asyncpg.connect(dsn)
    await teach_json(conn)
    async with conn.transaction():
        await follow_congress(conn, congress)
        opened = "INSERT INTO session_doors (session_id, congress_id, open, changed_at) VALUES ($1, $2, true, now())"
        await conn.execute(opened, congress.sessions[0].session_id, congress.congress_id)
        await pin_root(conn, KEY.public_hex)
        stated = StatedKey(uuid4(), 1, 1, KeyPurpose.QR.value, KEY.public_hex, retired=False)
        await apply_key(conn, stated, vouch(KEY, stated))
        for first in range(1, delegates + 1, AT_ONCE):
            people = [_delegate(congress, n) for n in range(first, min(first + AT_ONCE, delegates + 1))]
            await follow_delegates(conn, people)
        await conn.execute(
            "INSERT INTO gates (gate_id, congress_id, name, kind) VALUES ($1, $2, 'Cửa A', 'GATE')",
            gate_id,
            congress.congress_id,
        )
        device = await _pair(conn, congress.congress_id, gate_id)
    await conn.execute("ANALYZE known_delegates, known_credentials, attendance")
    await conn.close()
    return device


async def pair_device(place: Stand, role: str = "GATE_STEWARD") -> str:
    """Pair one more scanner at the gate; gives its token."""
    conn = await asyncpg.connect(place.dsn)
    await teach_json(conn)
    async with conn.transaction():
        _, token = await _pair(conn, place.congress_id, place.gate_id, role)
    await conn.close()
    return token


async def _pair(
    conn: "asyncpg.Connection[asyncpg.Record]", congress_id: UUID, gate_id: UUID, role: str = "GATE_STEWARD"
) -> tuple[UUID, str]:
    code = await pairing_codes.offer(
        conn,
        congress_id=congress_id,
        roles=[role],
        name="bench",
        attributes={"gate_id": str(gate_id)},
    )
    client, token = await paired_clients.redeem(conn, code)
    return client.client_id, token


async def _fill_yardstick(dsn: str, congress: CongressUpdated, delegates: int) -> None:
    conn = await asyncpg.connect(dsn)
    await conn.execute(
        "INSERT INTO attendance SELECT lpad(to_hex(n), 32, '0')::uuid, $1, 0 FROM generate_series(1, $2) AS n",
        congress.congress_id,
        delegates,
    )
    await conn.execute("ANALYZE attendance")
    await conn.close()


async def clear(dsn: str, *, keep_past: bool = False) -> None:
    """Let everybody be outside again. `keep_past`: scans of other sessions stay."""
    conn = await asyncpg.connect(dsn)
    if keep_past:
        await conn.execute("DELETE FROM scans WHERE session_id IN (SELECT session_id FROM known_sessions)")
        await conn.execute(
            "TRUNCATE hand_admissions, presence, outbox; UPDATE attendance SET version = 0 WHERE version > 0"
        )
    else:
        await conn.execute("TRUNCATE scans, hand_admissions, presence, outbox; UPDATE attendance SET version = 0")
    await conn.execute("VACUUM ANALYZE attendance")
    await conn.execute("CHECKPOINT")
    await conn.close()


@contextmanager
def served(module: str, environment: Mapping[str, str], log: Path, processes: int = 2) -> Iterator[list[int]]:
    """Run `processes` times uvicorn over `module:create_app`; give their ports when they answer."""
    ports = [free_port() for _ in range(processes)]
    command = [sys.executable, "-m", "uvicorn", "--factory", f"{module}:create_app", "--log-level", "warning"]
    with log.open("wb") as out:
        running = [
            subprocess.Popen(
                [*command, "--no-access-log", "--port", str(port)],
                env={**os.environ, **environment},
                stdout=out,
                stderr=out,
            )
            for port in ports
        ]
        try:
            for port, process in zip(ports, running, strict=True):
                _wait(port, process, log)
            yield ports
        finally:
            for process in running:
                process.send_signal(signal.SIGTERM)
            for process in running:
                process.wait(20)


def _wait(port: int, process: "subprocess.Popen[bytes]", log: Path) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError(f"a server did not answer: {log.read_text(errors='replace')[-2000:]}")


def congress_told() -> CongressUpdated:
    """Give what registration says of a congress for measuring."""
    starts_at = datetime.now(UTC)
    session = SessionPlan(session_id=uuid4(), kind=SessionKind.OFFICIAL, name="Phiên giả lập", starts_at=starts_at)
    return CongressUpdated(
        congress_id=uuid4(),
        aggregate_version=1,
        congress_number=CONGRESS_NUMBER,
        code="BENCH",
        level="PROVINCE",
        form="CONGRESS",
        name="Đại hội giả lập",
        title_lines=("Đại hội giả lập",),
        province="Tỉnh giả lập",
        ordinal="V",
        term="",
        review_period="",
        theme="",
        venue="",
        starts_at=starts_at,
        max_delegates=500,
        sessions=(session,),
        units=(),
        synthetic=True,
    )


def _delegate(congress: CongressUpdated, n: int) -> DelegateCredentialed:
    badge = Credential(
        credential_id=f"{n:032x}", version=1, state=CredentialState.ISSUED, short_code=short_code(f"{n:011d}")
    )
    return DelegateCredentialed(
        delegate_id=UUID(int=n),
        congress_id=congress.congress_id,
        aggregate_version=1,
        delegate_code=f"ĐB{n:05d}",
        form_of_address="Ông",
        full_name=f"Nguyễn Giả Lập {n}",
        unit_code=f"DV{n % 30}",
        unit_name=f"Đơn vị giả lập {n % 30}",
        category="EXEMPLAR_INDIVIDUAL",
        counts_as="EXEMPLAR",
        standing="OFFICIAL",
        seat=f"A{n}",
        credentials=(badge,),
    )


def _code(n: int) -> str:
    claim = CredentialClaim(1, CONGRESS_NUMBER, f"{n:032x}", 1)
    return encode(claim, KEY.sign(claim.to_bytes()))
