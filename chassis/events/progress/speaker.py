"""Says every second, past the outbox, until when this service has said everything."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.errors import KafkaError

from chassis import clock
from chassis.errors import Unavailable
from chassis.events.broker import Broker
from chassis.events.hearing.transient import describe
from chassis.events.relaying.kafka_sender import throw_away
from chassis.events.topics import stop_reader
from chassis.ids import new_id
from chassis.storage.database import Database
from contracts.envelope import Envelope
from contracts.progress import Progress, TopicEnd, progress_topic, progress_type

log = logging.getLogger(__name__)

EVERY = 1.0
DEADLINE = 5.0
"""Seconds until a question to Kafka or PostgreSQL counts as lost."""


class ProgressSpeaker:
    """Speaks while `leads()`: one process a service. `run` goes on until cancelled.

    The outbox is looked at before the topics: what it no longer holds stands in them by then.
    """

    def __init__(self, db: Database, broker: Broker, service: str, leads: Callable[[], bool]) -> None:
        self._db = db
        self._broker = broker
        self._service = service
        self._leads = leads

    async def run(self) -> None:
        told = ""
        while True:
            try:
                async with self._clients() as (consumer, producer):
                    told = ""
                    while True:
                        if self._leads():
                            async with asyncio.timeout(DEADLINE):
                                await self._say(consumer, producer)
                        await asyncio.sleep(EVERY)
            except (KafkaError, OSError, Unavailable) as error:
                if told != describe(error):  # once for each absence
                    told = describe(error)
                    log.warning("cannot say how far this service is", extra={"trouble": told})
            except Exception:
                log.exception("saying how far this service is failed; trying again")
            await asyncio.sleep(EVERY)

    async def _say(self, consumer: AIOKafkaConsumer, producer: AIOKafkaProducer) -> None:
        async with self._db.connection() as conn:
            said_until: datetime = await conn.fetchval(_SAID_UNTIL)
        event = Progress(service=self._service, said_until=said_until, ends=await self._ends(consumer))
        envelope = Envelope(
            id=new_id(),
            source=f"/{self._service}",
            type=progress_type(self._service),
            subject=self._service,
            time=clock.now(),
        )
        await producer.send_and_wait(
            progress_topic(self._service),
            event.model_dump_json().encode(),
            key=self._service.encode(),
            headers=envelope.headers(),
            partition=0,
        )

    async def _ends(self, consumer: AIOKafkaConsumer) -> tuple[TopicEnd, ...]:
        known = await consumer._client.fetch_all_metadata()
        own = [
            TopicPartition(topic, partition)
            for topic in known.topics()
            if topic.startswith(f"{self._service}.") and topic != progress_topic(self._service)
            for partition in known.partitions_for_topic(topic) or ()
        ]
        reach = await consumer.end_offsets(own) if own else {}
        return tuple(
            TopicEnd(topic=tp.topic, partition=tp.partition, next_offset=end) for tp, end in sorted(reach.items())
        )

    @asynccontextmanager
    async def _clients(self) -> AsyncIterator[tuple[AIOKafkaConsumer, AIOKafkaProducer]]:
        consumer = AIOKafkaConsumer(**self._broker.client(), enable_auto_commit=False)
        producer = AIOKafkaProducer(**self._broker.client(), request_timeout_ms=int(DEADLINE * 1000))
        try:
            await consumer.start()
            await producer.start()
            yield consumer, producer
        finally:
            await stop_reader(consumer)
            await throw_away(producer)


# A parked row waits for a person, and until then its key has not been said to the end.
_SAID_UNTIL = """
SELECT least(
    clock_timestamp(),
    (SELECT min(stored_at) FROM (SELECT stored_at FROM outbox WHERE published_at IS NULL AND parked_at IS NULL
                                 ORDER BY id LIMIT 500) AS waiting),
    (SELECT min(stored_at) FROM outbox WHERE published_at IS NULL AND attempts > 0))
"""
