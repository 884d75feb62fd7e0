"""How fast events go: outbox to Kafka, and Kafka to a committed effect in the real checkin worker."""

import asyncio
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import asyncpg
from aiokafka import AIOKafkaProducer

from chassis import clock
from chassis.events.broker import Broker
from chassis.events.subscriptions import Hearing
from chassis.events.topics import TopicSpec, create
from chassis.ids import new_id
from chassis.storage.migrate import migrate
from contracts.checkin import DecidedBy, ScanMethod, ScanRecorded, Verdict
from contracts.envelope import Envelope
from contracts.progress import progress_topic
from daihoi.local.servers.kafka import KafkaServer
from daihoi.local.servers.postgres import PostgresServer
from services.checkin.worker import CONSUMER, MIGRATIONS, SUBSCRIPTIONS

EVENTS = 20_000
ROWS = 50_000
IDLE_RATE = 100
IDLE_SECONDS = 20
WARM_UP_SECONDS = 2
CHECKIN = "checkin-worker"
CONGRESS, SESSION, GATE = UUID(int=1), UUID(int=2), UUID(int=3)
TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"


@dataclass(frozen=True)
class WorkerFigures:
    """`worker_events_per_s`: a backlog, from its first commit to its last. `worker_idle_p99_ms`: from just before the
    send to the commit of the effect (PostgreSQL's own commit time), at IDLE_RATE events a second."""

    worker_events_per_s: float
    worker_idle_p99_ms: float


@dataclass(frozen=True)
class RelayFigures:
    """`relay_events_per_s`: waiting outbox rows, from the first batch marked as published to the last."""

    relay_events_per_s: float


async def measure(folder: Path, worker: bool, relay: bool) -> dict[str, float]:
    """Measure what is asked for, on a PostgreSQL with fsync and a Kafka of their own in `folder`. Gives figures by name."""
    figures: dict[str, float] = {}
    with ExitStack() as stack:
        server = stack.enter_context(PostgresServer(folder / "postgres-events", durable=True))
        admin = await asyncpg.connect(server.dsn())
        await admin.execute("ALTER SYSTEM SET track_commit_timestamp = on")
        for name in ("relay", "worker"):
            await admin.execute(f"CREATE DATABASE {name}")
        await admin.close()
        server.stop()
        server.start()
        kafka = stack.enter_context(KafkaServer(folder / "kafka"))
        heard = {subscription.event_class.topic for subscription in SUBSCRIPTIONS}
        words = [TopicSpec(progress_topic(speaker), 1) for speaker in Hearing(SUBSCRIPTIONS).speakers]
        await create(kafka.broker("admin"), [*(TopicSpec(name, 12) for name in sorted(heard)), *words])
        if worker:  # first: the topic is still empty
            figures |= asdict(await measure_worker(server.dsn("worker"), kafka, folder))
        if relay:
            figures |= asdict(RelayFigures(await measure_relay(server.dsn("relay"), kafka.broker(CHECKIN), folder)))
    return figures


async def measure_relay(dsn: str, broker: Broker, folder: Path, rows: int = ROWS) -> float:
    """Give rows per second of a relay that finds `rows` waiting in the empty database `dsn`."""
    await migrate(dsn)
    conn = await asyncpg.connect(dsn)
    try:
        events = [_scan() for _ in range(rows)]
        await conn.copy_records_to_table(
            "outbox",
            records=[(e.id, ScanRecorded.topic, e.subject, _stored(e), payload, e.time) for e, payload in events],
            columns=["event_id", "topic", "key", "headers", "payload", "created_at"],
        )
        await conn.execute("VACUUM ANALYZE outbox")
        environment = {"DAIHOI_DATABASE_URL": dsn, **broker.environment()}
        with process("bench.means.relaying", folder / "relay.log", **environment):
            await _until(conn, folder / "relay.log", _ALL_SENT)
        rate: float = await conn.fetchval(_RATE)
        return rate
    finally:
        await conn.close()


async def measure_worker(dsn: str, kafka: KafkaServer, folder: Path, events: int = EVENTS) -> WorkerFigures:
    """Give the figures of one checkin worker on the empty database `dsn`, which keeps commit timestamps."""
    await migrate(dsn, MIGRATIONS)
    conn = await asyncpg.connect(dsn)
    backlog = [_scan() for _ in range(events)]
    try:
        async with AIOKafkaProducer(**kafka.broker("admin").client(), enable_idempotence=True) as producer:
            await asyncio.gather(*[await _send(producer, *event) for event in backlog])
            environment = {"DAIHOI_DATABASE_URL": dsn, **kafka.broker(CHECKIN).environment()}
            with process("services.checkin.worker", folder / "worker.log", **environment):
                await _until(conn, folder / "worker.log", _HEARD, events)
                times = sorted((await _commits(conn, [envelope.id for envelope, _ in backlog])).values())
                idle = await _idle(conn, producer, folder)
    finally:
        await conn.close()
    after_first = sum(at > times[0] for at in times)
    return WorkerFigures(after_first / (times[-1] - times[0]).total_seconds(), idle)


async def _idle(conn: "asyncpg.Connection[asyncpg.Record]", producer: AIOKafkaProducer, folder: Path) -> float:
    sent: dict[UUID, datetime] = {}
    before = await conn.fetchval(_COUNT)
    start = time.monotonic()
    for number in range((WARM_UP_SECONDS + IDLE_SECONDS) * IDLE_RATE):
        await asyncio.sleep(max(start + number / IDLE_RATE - time.monotonic(), 0))
        envelope, payload = _scan()
        sent[envelope.id] = datetime.now(UTC)
        await _send(producer, envelope, payload)
    await _until(conn, folder / "worker.log", _HEARD, before + len(sent))
    commits = await _commits(conn, list(sent))
    waits = [(commits[each] - at).total_seconds() * 1000 for each, at in sent.items()]
    measured = sorted(waits[WARM_UP_SECONDS * IDLE_RATE :])
    return measured[int(len(measured) * 0.99)]


async def _commits(conn: "asyncpg.Connection[asyncpg.Record]", ids: Sequence[UUID]) -> dict[UUID, datetime]:
    rows = await conn.fetch(_COMMITS, CONSUMER, ids)
    return {row["event_id"]: row["at"] for row in rows}


async def _send(producer: AIOKafkaProducer, envelope: Envelope, payload: bytes) -> "asyncio.Future[object]":
    future: asyncio.Future[object] = await producer.send(
        ScanRecorded.topic, payload, key=envelope.subject.encode(), headers=envelope.headers()
    )
    return future


def _scan() -> tuple[Envelope, bytes]:
    at = clock.now()
    event = ScanRecorded(
        scan_id=new_id(), congress_id=CONGRESS, session_id=SESSION, gate_id=GATE, device_id=GATE, method=ScanMethod.QR,
        delegate_id=new_id(), credential_id="0" * 32, credential_version=1, unit_code="U01", category="EXEMPLAR",
        verdict=Verdict.ADMITTED, shown=Verdict.ADMITTED, decided_by=DecidedBy.SERVER, first_presence=True,
        scanned_at=at, sent_at=at, recorded_at=at, occurred_at=at,
    )  # fmt: skip
    envelope = Envelope(
        id=new_id(), source=event.event_source, type=event.event_type, subject=event.subject, time=at, traceparent=TRACE
    )
    return envelope, event.model_dump_json().encode()


def _stored(envelope: Envelope) -> str:
    return json.dumps([[name, value.decode()] for name, value in envelope.headers()])


async def _until(conn: "asyncpg.Connection[asyncpg.Record]", log: Path, query: str, *arguments: int) -> None:
    """Wait until `query` gives true. Raises RuntimeError after 120 s."""
    for _ in range(1200):
        if await conn.fetchval(query, *arguments):
            return
        await asyncio.sleep(0.1)
    raise RuntimeError(f"it took too long; see {log}")


@contextmanager
def process(module: str, log: Path, *arguments: str, **environment: str) -> Iterator[None]:
    """Run `python -m module` beside the block."""
    with log.open("wb") as out:
        running = subprocess.Popen(
            [sys.executable, "-m", module, *arguments], env={**os.environ, **environment}, stdout=out, stderr=out
        )
        try:
            yield
        finally:
            running.terminate()
            running.wait(30)


_ALL_SENT = """SELECT NOT EXISTS (SELECT FROM outbox WHERE published_at IS NULL)"""
_RATE = """
WITH ends AS (SELECT min(published_at) AS first, max(published_at) AS last FROM outbox)
SELECT count(*) FILTER (WHERE published_at > first) / extract(epoch FROM last - first)::float
FROM outbox, ends GROUP BY first, last
"""
_COUNT = """SELECT count(*) FROM inbox"""
_HEARD = """SELECT count(*) >= $1 FROM inbox"""
_COMMITS = """
SELECT event_id, pg_xact_commit_timestamp(xmin) AS at FROM inbox WHERE consumer = $1 AND event_id = ANY ($2)
"""
