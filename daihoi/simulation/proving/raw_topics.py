"""Reads every topic from offset zero, past the services, to see what was really said."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient

from chassis.events.broker import Broker
from contracts.catalog import BY_TYPE, EVENTS
from contracts.envelope import Envelope, Event


@dataclass
class Said:
    """All events in Kafka by their distinct `ce_id`; a relay may send one twice, which is no second event."""

    events: dict[UUID, Event] = field(default_factory=dict)
    repeats: int = 0

    def of(self, kind: type[Event]) -> dict[str, list[Event]]:
        """Give the distinct events of one class by the aggregate's id."""
        found: dict[str, list[Event]] = defaultdict(list)
        for event in self.events.values():
            if isinstance(event, kind):
                found[event.subject].append(event)
        return found


async def read_all(broker: Broker) -> Said:
    """Give everything that the topics of the catalogue hold at this moment."""
    said = Said()
    consumer: Any = AIOKafkaConsumer(**broker.client(), enable_auto_commit=False, auto_offset_reset="earliest")
    await consumer.start()
    try:
        partitions = await _partitions(broker)
        ends = {place: end for place, end in (await consumer.end_offsets(partitions)).items() if end > 0}
        consumer.assign(list(ends))
        await consumer.seek_to_beginning()
        while ends and any([await consumer.position(place) < end for place, end in ends.items()]):
            for messages in (await consumer.getmany(timeout_ms=500)).values():
                for message in messages:
                    _keep(said, message)
    finally:
        await consumer.stop()
    return said


async def _partitions(broker: Broker) -> list[TopicPartition]:
    admin: Any = AIOKafkaAdminClient(**broker.client())
    await admin.start()
    try:
        topics = await admin.describe_topics(sorted({event.topic for event in EVENTS}))
    finally:
        await admin.close()
    return [TopicPartition(topic["topic"], one["partition"]) for topic in topics for one in topic["partitions"]]


def _keep(said: Said, message: Any) -> None:
    envelope = Envelope.from_headers(message.headers)
    if envelope.id in said.events:
        said.repeats += 1
    else:
        said.events[envelope.id] = BY_TYPE[envelope.type].heard(envelope, message.value or b"")
