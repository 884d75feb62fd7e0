"""Hears until when others have said everything, and notes until when all of that has been applied here."""

import asyncio
import logging
import time
from collections import deque
from collections.abc import AsyncIterator, Collection, Mapping
from contextlib import asynccontextmanager
from datetime import datetime

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import KafkaError, UnknownTopicOrPartitionError

from chassis.errors import Unavailable
from chassis.events.broker import Broker
from chassis.events.hearing.transient import Backoff, describe
from chassis.events.subscriptions import Hearing
from chassis.events.topics import stop_reader
from chassis.storage.database import Connection, Database
from contracts.progress import Progress, progress_topic

log = logging.getLogger(__name__)

EVERY_MS = 500
KEPT = 600
"""Words of one speaker that wait for this service's positions: ten minutes of them, then the newest ones are forgotten."""

SILENCE = 15.0
"""Seconds without a word of anybody, after which the topics are opened anew."""

Stand = Mapping[tuple[str, int], int]


class ProgressHearer:
    """One task a worker, beside Faust and without a group: no offsets to commit, no inbox row, no dead letter.

    Two workers of one service both do it and write the same; both see the positions of both.
    """

    def __init__(self, db: Database, broker: Broker, consumer: str, hearing: Hearing) -> None:
        self._db = db
        self._broker = broker
        self._consumer = consumer
        self._topics = frozenset(hearing.topics)
        self._waiting: dict[str, deque[Progress]] = {speaker: deque() for speaker in hearing.speakers}

    async def run(self) -> None:
        """Hear and note until cancelled."""
        told, backoff = "", Backoff(0.5, 2.0)
        if not self._waiting:
            await asyncio.Event().wait()
        while True:
            try:
                async with self._reader() as reader:
                    told = ""
                    await self._follow(reader)
                    backoff.reset()
            except (KafkaError, OSError, Unavailable) as error:
                if told != describe(error):  # once for each absence
                    told = describe(error)
                    log.warning("cannot hear how far the others are", extra={"trouble": told})
            except Exception:
                log.exception("hearing how far the others are failed; trying again")
            await asyncio.sleep(backoff.take())

    async def _follow(self, reader: AIOKafkaConsumer) -> None:
        """Hear and note for as long as somebody speaks: a reader that was frozen or cut off may stay deaf."""
        heard_at = time.monotonic()
        while time.monotonic() - heard_at < SILENCE:
            for records in (await reader.getmany(timeout_ms=EVERY_MS)).values():
                heard_at = time.monotonic()
                for record in records:
                    self._hear(record.value)
            await self._note()

    def _hear(self, value: bytes | None) -> None:
        try:
            said = Progress.model_validate_json(value or b"")
        except ValueError:
            log.warning("a word on progress was not readable")
            return
        waiting = self._waiting.get(said.service)
        if waiting is None:
            return
        if len(waiting) >= KEPT:
            waiting.pop()
        waiting.append(said)

    async def _note(self) -> None:
        if not any(self._waiting.values()):
            return
        async with self._db.connection() as conn:
            stand = await _positions(conn, self._consumer)
            if found := {s: until for s, waiting in self._waiting.items() if (until := self._reached(waiting, stand))}:
                await conn.execute(_NOTE, list(found), list(found.values()))

    def _reached(self, waiting: deque[Progress], stand: Stand) -> datetime | None:
        """Give the newest word of one speaker that is wholly applied, and forget it with what is older."""
        for place in reversed(range(len(waiting))):
            if self._is_applied(waiting[place], stand):
                until = waiting[place].said_until
                for _ in range(place + 1):
                    waiting.popleft()
                return until
        return None

    def _is_applied(self, said: Progress, stand: Stand) -> bool:
        ours = (end for end in said.ends if end.topic in self._topics)
        return all(stand.get((end.topic, end.partition), 0) >= end.next_offset for end in ours)

    @asynccontextmanager
    async def _reader(self) -> AsyncIterator[AIOKafkaConsumer]:
        """Read each speaker's topic from its last word on. Raises KafkaError."""
        reader = AIOKafkaConsumer(**self._broker.client(), enable_auto_commit=False, auto_offset_reset="latest")
        try:
            await reader.start()
            there: Collection[str] = await reader.topics()
            topics = [progress_topic(speaker) for speaker in self._waiting]
            if missing := [topic for topic in topics if topic not in there]:
                raise UnknownTopicOrPartitionError(f"Kafka has no topic {', '.join(missing)}")
            partitions = [TopicPartition(topic, 0) for topic in topics]
            reader.assign(partitions)
            for tp, end in (await reader.end_offsets(partitions)).items():
                reader.seek(tp, max(0, end - 1))
            yield reader
        finally:
            await stop_reader(reader)


async def _positions(conn: Connection, consumer: str) -> Stand:
    rows = await conn.fetch(_POSITIONS, consumer)
    return {(row["topic"], row["partition"]): row["next_offset"] for row in rows}


_POSITIONS = """
SELECT topic, partition, next_offset FROM positions WHERE consumer = $1
"""

_NOTE = """
INSERT INTO freshness (speaker, applied_until)
SELECT * FROM unnest($1::text[], $2::timestamptz[])
ON CONFLICT (speaker) DO UPDATE SET applied_until = EXCLUDED.applied_until
"""
