"""Sends outbox rows to Kafka in order and tells, row by row, what became of them."""

import asyncio
import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field

import asyncpg
from aiokafka import AIOKafkaProducer
from aiokafka.errors import (
    InvalidTopicError,
    KafkaError,
    MessageSizeTooLargeError,
    RecordListTooLargeError,
    TopicAuthorizationFailedError,
)

from chassis.events.broker import Broker

LARGEST = 1_000_000
"""Bytes of one message: a little below Kafka's own default, so that a row too large is refused here, before it is sent."""

REFUSALS = (
    MessageSizeTooLargeError,
    RecordListTooLargeError,
    InvalidTopicError,
    TopicAuthorizationFailedError,
    TypeError,
    ValueError,
    AssertionError,
)


class KafkaSilent(OSError):
    """Kafka did not acknowledge within the deadline; an idempotent producer would wait for ever."""


class UnknownTopic(ValueError):
    """A row names a topic that Kafka does not have; brokers never create one."""


async def throw_away(producer: AIOKafkaProducer) -> None:
    """End `producer` with what it still holds: its own `stop` would wait, for ever if need be, until that is delivered."""
    producer._closed = True
    with suppress(TimeoutError, KafkaError, OSError):
        await asyncio.wait_for(producer._sender.close(), 3)
    await producer.client.close()


@dataclass(frozen=True)
class Row:
    """One waiting row of the outbox."""

    id: int
    topic: str
    key: str
    headers: list[tuple[str, bytes]]
    payload: bytes

    @classmethod
    def of(cls, row: asyncpg.Record) -> "Row":
        stored = row["headers"]
        pairs = json.loads(stored) if isinstance(stored, str) else stored
        return cls(row["id"], row["topic"], row["key"], [(n, v.encode()) for n, v in pairs], row["payload"])


@dataclass
class Outcome:
    """What became of a batch: ids that Kafka acknowledged, rows refused (with the problem), trouble with Kafka itself."""

    acknowledged: list[int] = field(default_factory=list)
    refused: list[tuple[Row, str]] = field(default_factory=list)
    trouble: Exception | None = None


class Sender:
    """Holds one idempotent producer, opened on first use and thrown away after any trouble."""

    def __init__(self, broker: Broker, deadline: float) -> None:
        self._broker = broker
        self._deadline = deadline
        self._producer: AIOKafkaProducer | None = None
        self._one_by_one = False

    async def send(self, rows: Sequence[Row]) -> Outcome:
        """Send `rows` in order, pipelined; after a failed batch one by one, so that the culprit is found.

        Never raises for Kafka's sake. Rows in neither list of the outcome were not settled and stay waiting.
        """
        outcome = Outcome()
        pipelined = not self._one_by_one
        self._one_by_one = False
        try:
            async with asyncio.timeout(self._deadline):
                producer = await self._open()
                if pipelined:
                    await self._pipeline(producer, rows, outcome)
                else:
                    await self._singly(producer, rows, outcome)
        except TimeoutError:
            outcome.trouble = KafkaSilent("Kafka did not acknowledge in time")
        except (KafkaError, OSError) as error:
            outcome.trouble = error
        return outcome

    async def close(self) -> None:
        """Throw the producer away; what it still holds is sent again from the table."""
        producer, self._producer = self._producer, None
        if producer:
            await throw_away(producer)

    async def _open(self) -> AIOKafkaProducer:
        if self._producer is None:
            producer = AIOKafkaProducer(
                **self._broker.client(),
                enable_idempotence=True,
                acks="all",
                max_request_size=LARGEST,
                max_batch_size=65_536,
                request_timeout_ms=10_000,
            )
            self._producer = producer
            await producer.start()
        return self._producer

    async def _pipeline(self, producer: AIOKafkaProducer, rows: Sequence[Row], outcome: Outcome) -> None:
        held: set[tuple[str, str]] = set()
        sent: list[tuple[Row, asyncio.Future[object]]] = []
        try:
            for row in rows:
                if (row.topic, row.key) in held:
                    continue
                try:
                    sent.append((row, await self._give(producer, row)))
                except REFUSALS as error:
                    held.add((row.topic, row.key))
                    outcome.refused.append((row, type(error).__name__))
            await asyncio.wait([future for _, future in sent]) if sent else None
        finally:
            for row, future in sent:
                if not future.done() or future.cancelled():
                    continue
                failure = future.exception()
                if failure is None:
                    outcome.acknowledged.append(row.id)
                elif isinstance(failure, Exception):
                    self._one_by_one = isinstance(failure, KafkaError) and not failure.retriable
                    outcome.trouble = failure

    async def _singly(self, producer: AIOKafkaProducer, rows: Sequence[Row], outcome: Outcome) -> None:
        held: set[tuple[str, str]] = set()
        for row in rows:
            if (row.topic, row.key) in held:
                continue
            try:
                await (await self._give(producer, row))
                outcome.acknowledged.append(row.id)
            except REFUSALS as error:
                held.add((row.topic, row.key))
                outcome.refused.append((row, type(error).__name__))
            except KafkaError as error:
                if not error.retriable:
                    outcome.refused.append((row, type(error).__name__))
                    self._one_by_one = True
                raise

    async def _give(self, producer: AIOKafkaProducer, row: Row) -> "asyncio.Future[object]":
        if producer.client.cluster.partitions_for_topic(row.topic) is None:
            known = await producer.client.fetch_all_metadata()
            if row.topic not in known.topics():
                raise UnknownTopic(row.topic)
        future: asyncio.Future[object] = await producer.send(
            row.topic, row.payload, key=row.key.encode(), headers=row.headers
        )
        return future
