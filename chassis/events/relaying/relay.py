"""Carries the outbox to Kafka: one relay a service, elected by PostgreSQL, in the order of the rows."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from time import monotonic

import asyncpg
from aiokafka.errors import KafkaError

from chassis.events.broker import Broker
from chassis.events.hearing.transient import Backoff, describe
from chassis.events.outbox import WAKE
from chassis.events.relaying.kafka_sender import Outcome, Row, Sender
from chassis.events.running.metrics import RELAY_LEADS, RELAY_PARKED, RELAY_PUBLISHED, RELAY_WAITING
from chassis.storage.database import Connection

log = logging.getLogger(__name__)

LOCK = 0x7265_6C61_79  # "relay": one per database, and a service has a database of its own
BATCH_SIZE = 500
APART = 0.04
"""Seconds between the beginnings of two rounds: a round for every row costs broker and hearers several times the work."""
TRIES = 8
TROUBLES = (
    KafkaError,
    OSError,
    asyncpg.PostgresError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,  # what a connection says that was cut while this process was frozen
)
CONNECTION = {
    "application_name": "relay",
    "timezone": "UTC",
    # A leader whose machine was cut off is noticed by keepalives within 10 s; one that is frozen answers those
    # and is noticed by its silence. Both free the lock.
    "tcp_keepalives_idle": "4",
    "tcp_keepalives_interval": "2",
    "tcp_keepalives_count": "3",
    "tcp_user_timeout": "10000",
    "idle_session_timeout": "10000",
    "statement_timeout": "30000",
}


class Relay:
    """Publishes waiting rows for as long as it leads, else waits to lead. `run` ends only by cancellation or `stop`.

    Order per key holds because one relay at a time reads `ORDER BY id`, and because a row that Kafka refuses makes
    the later rows of its own key wait: while it is tried again, and after it was parked until a person decides
    (`chassis.events.relaying.parked_rows`). Other keys go on. Said at least once: what was sent and not marked is sent again.
    """

    def __init__(self, dsn: str, broker: Broker, *, poll: float = 0.5, deadline: float = 30) -> None:
        """`poll`: seconds between looks when nothing wakes it; `deadline`: seconds until sends count as stuck."""
        self._dsn = dsn
        self._poll = poll
        self._sender = Sender(broker, deadline)
        self._wake = asyncio.Event()
        self._stopping = False
        self._said = ""
        self.leads = False
        """True while this process is the one that says what the service says."""

    def stop(self) -> None:
        """Finish the batch in hand, then end."""
        self._stopping = True
        self._wake.set()

    async def run(self) -> None:
        backoff = Backoff(0.2, 2.0)
        try:
            while not self._stopping:
                try:
                    async with self._connection() as conn:
                        await self._lead(conn, backoff)
                except TROUBLES as error:
                    self._say(logging.WARNING, "relay gave up the lead and will try again", describe(error))
                    await self._sender.close()
                    await self._pause(backoff.take())
        finally:
            await self._sender.close()

    async def _lead(self, conn: Connection, backoff: Backoff) -> None:
        """Publish for as long as the lock holds; trouble with Kafka gives it up too, for a relay elsewhere may reach it."""
        while not await conn.fetchval("SELECT pg_try_advisory_lock($1)", LOCK):
            await self._pause(self._poll)
            if self._stopping:
                return
        self._lead_is(True)
        try:
            await conn.add_listener(WAKE, lambda *_: self._wake.set())
            while not self._stopping:
                self._wake.clear()
                began = monotonic()
                count = await self._publish_batch(conn)
                backoff.reset()
                self._say(logging.INFO, "relay leads")
                if count < BATCH_SIZE:
                    await self._pause(self._poll)
                    await asyncio.sleep(max(0.0, began + APART - monotonic()))
        finally:
            self._lead_is(False)

    def _lead_is(self, ours: bool) -> None:
        self.leads = ours
        RELAY_LEADS.set(ours)

    def _say(self, level: int, fact: str, trouble: str = "") -> None:
        """Log a change once: Kafka may be away for an hour."""
        if self._said != fact + trouble:
            self._said = fact + trouble
            log.log(level, fact, extra={"trouble": trouble} if trouble else None)

    async def _publish_batch(self, conn: Connection) -> int:
        rows = await self._read(conn)
        if rows:
            outcome = await self._send(conn, rows)
            await self._mark(conn, outcome)
            if outcome.trouble:
                raise outcome.trouble
        return len(rows)

    async def _read(self, conn: Connection) -> list[Row]:
        """Read the next rows on the connection that holds the lock, without those whose key waits."""
        held = await conn.fetch(_HELD)
        RELAY_PARKED.set(sum(row["parked"] for row in held))
        rows = await conn.fetch(
            _NEXT,
            [row["topic"] for row in held],
            [row["key"] for row in held],
            [row["id"] for row in held],
            BATCH_SIZE,
        )
        RELAY_WAITING.set(len(rows))
        return [Row.of(row) for row in rows]

    async def _send(self, conn: Connection, rows: list[Row]) -> Outcome:
        """Send `rows`, while looking after the lock: a lead that is lost ends the round."""
        sending = asyncio.ensure_future(self._sender.send(rows))
        try:
            while not (await asyncio.wait({sending}, timeout=2))[0]:
                await conn.execute("SELECT 1")
            return sending.result()
        finally:
            if not sending.done():
                sending.cancel()
                with suppress(asyncio.CancelledError):
                    await sending

    async def _mark(self, conn: Connection, outcome: Outcome) -> None:
        """Note on the connection that holds the lock what Kafka took and what it refused."""
        if outcome.acknowledged:
            await conn.execute(
                _PUBLISHED,
                outcome.acknowledged,
            )
            RELAY_PUBLISHED.inc(len(outcome.acknowledged))
        for row, problem in outcome.refused:
            parked = await conn.fetchval(
                _REFUSED,
                row.id,
                problem,
                TRIES,
            )
            say = log.error if parked else log.warning
            say(
                "outbox row was parked: its key waits for a person" if parked else "Kafka refused an outbox row",
                extra={"outbox_id": row.id, "topic": row.topic, "problem": problem},
            )

    async def _pause(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._wake.wait(), seconds)

    @asynccontextmanager
    async def _connection(self) -> AsyncIterator[Connection]:
        conn = await asyncpg.connect(self._dsn, timeout=10, command_timeout=35, server_settings=CONNECTION)
        try:
            yield conn
        finally:
            with suppress(OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
                await conn.close(timeout=2)
            if not conn.is_closed():
                conn.terminate()


_HELD = """
SELECT topic, key, min(id) AS id, count(parked_at) AS parked FROM outbox
WHERE published_at IS NULL AND attempts > 0
  AND (parked_at IS NOT NULL OR retry_at > clock_timestamp()) GROUP BY topic, key
"""

_NEXT = """
SELECT id, topic, key, headers, payload, attempts FROM outbox o
WHERE published_at IS NULL AND parked_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM unnest($1::text[], $2::text[], $3::bigint[]) AS held (topic, key, id)
                  WHERE held.topic = o.topic AND held.key = o.key AND held.id <= o.id)
ORDER BY id LIMIT $4
"""

_PUBLISHED = """
UPDATE outbox SET published_at = clock_timestamp(), retry_at = NULL WHERE id = ANY ($1::bigint[])
"""

_REFUSED = """
UPDATE outbox SET attempts = attempts + 1, problem = $2,
    retry_at = clock_timestamp() + least(2 ^ attempts, 60) * interval '0.5 seconds',
    parked_at = CASE WHEN attempts + 1 >= $3 THEN clock_timestamp() END
WHERE id = $1 RETURNING parked_at IS NOT NULL
"""
