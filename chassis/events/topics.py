"""Makes topics, waits for them, and reads how far they reach."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TypeVar

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.errors import (
    GroupCoordinatorNotAvailableError,
    GroupLoadInProgressError,
    KafkaError,
    NotCoordinatorForGroupError,
    TopicAlreadyExistsError,
    UnknownTopicOrPartitionError,
    for_code,
)

from chassis.events.broker import Broker

T = TypeVar("T")

COORDINATOR_COMES = (GroupCoordinatorNotAvailableError, GroupLoadInProgressError, NotCoordinatorForGroupError)
"""What Kafka says of a group's coordinator in the seconds after its own start."""


@dataclass(frozen=True)
class TopicSpec:
    """One topic as infra/kafka/topics.yaml describes it. `config` holds Kafka's own names and texts."""

    name: str
    partitions: int
    config: Mapping[str, str] = field(default_factory=lambda: {"retention.ms": "-1", "cleanup.policy": "delete"})
    replication: int = 1


async def create(broker: Broker, specs: Sequence[TopicSpec]) -> list[str]:
    """Create the topics that are missing and give their names. Raises KafkaError."""
    async with admin(broker) as client:
        there = set(await client.list_topics())
        missing = [spec for spec in specs if spec.name not in there]
        if not missing:
            return []
        answer = await client.create_topics(
            [
                NewTopic(spec.name, spec.partitions, spec.replication, topic_configs=dict(spec.config))
                for spec in missing
            ]
        )
        for code in (error[1] for error in answer.topic_errors):
            if code and for_code(code) is not TopicAlreadyExistsError:
                raise for_code(code)(f"topics could not be created: {answer.topic_errors}")
    await wait_for(broker, [spec.name for spec in missing])
    return [spec.name for spec in missing]


async def recreate(broker: Broker, specs: Sequence[TopicSpec]) -> None:
    """Empty the topics by deleting and creating them; workers must be stopped. Raises KafkaError."""
    names = [spec.name for spec in specs]
    async with admin(broker) as client:
        there = set(await client.list_topics())
        await client.delete_topics([name for name in names if name in there])
        while there & set(names):
            await asyncio.sleep(0.1)
            there = set(await client.list_topics())
    await create(broker, specs)


async def wait_for(broker: Broker, names: Collection[str]) -> None:
    """Wait until Kafka answers and has all the topics `names`, for as long as that takes."""
    while True:
        try:
            async with admin(broker) as client:
                if set(names) <= set(await client.list_topics()):
                    return
        except (KafkaError, OSError):
            pass
        await asyncio.sleep(0.2)


async def ends(broker: Broker, names: Collection[str]) -> dict[TopicPartition, int]:
    """Give the end offset of every partition of the topics `names`. Raises KafkaError, also for a missing topic."""
    consumer = AIOKafkaConsumer(**broker.client(), enable_auto_commit=False)
    try:
        await consumer.start()
        return await ends_seen_by(consumer, names)
    finally:
        await stop_reader(consumer)


async def ends_seen_by(consumer: AIOKafkaConsumer, names: Collection[str]) -> dict[TopicPartition, int]:
    """Do as `ends` does, by a consumer that has started."""
    known = await consumer._client.fetch_all_metadata()
    if missing := [name for name in names if not known.partitions_for_topic(name)]:
        raise UnknownTopicOrPartitionError(f"Kafka has no topic {', '.join(missing)}")
    partitions = [TopicPartition(name, part) for name in names for part in known.partitions_for_topic(name)]
    return dict(await consumer.end_offsets(partitions))


async def stop_reader(reader: AIOKafkaConsumer, within: float = 5) -> None:
    """End `reader` and never fail: aiokafka lets the cancellation of its own fetches out of `stop`, as if it were ours."""
    stopping = asyncio.ensure_future(reader.stop())
    done, _ = await asyncio.wait({stopping}, timeout=within)
    if not done:
        stopping.cancel()
    elif not stopping.cancelled():
        stopping.exception()


async def lag(broker: Broker, group: str, names: Collection[str]) -> dict[TopicPartition, int]:
    """Give for every partition how many messages `group` has not committed yet. Raises KafkaError."""
    return {tp: end - done for tp, (done, end) in (await progress(broker, group, names)).items()}


async def progress(broker: Broker, group: str, names: Collection[str]) -> dict[TopicPartition, tuple[int, int]]:
    """Give for every partition the offset up to which `group` has committed, and the partition's end. Raises KafkaError."""
    line = ProgressLine(broker, group, names)
    try:
        return await line.read()
    finally:
        await line.close()


class ProgressLine:
    """Asks how far a group is, over connections that stay: each sign-in to Kafka costs both ends more than the question."""

    def __init__(self, broker: Broker, group: str, names: Collection[str]) -> None:
        self._broker, self._group, self._names = broker, group, names
        self._clients: tuple[AIOKafkaConsumer, AIOKafkaAdminClient] | None = None

    async def read(self) -> dict[TopicPartition, tuple[int, int]]:
        """Answer as `progress` does. Raises KafkaError and OSError; the next question opens its connections anew."""
        try:
            consumer, client = self._clients or await self._open()
            reach = await ends_seen_by(consumer, self._names)
            committed = await with_coordinator(lambda: client.list_consumer_group_offsets(self._group))
        except BaseException:
            await self.close()
            raise
        return {tp: (max(committed[tp].offset if tp in committed else 0, 0), end) for tp, end in reach.items()}

    async def close(self) -> None:
        if self._clients:
            (consumer, client), self._clients = self._clients, None
            await stop_reader(consumer)
            await client.close()

    async def _open(self) -> tuple[AIOKafkaConsumer, AIOKafkaAdminClient]:
        self._clients = (
            AIOKafkaConsumer(**self._broker.client(), enable_auto_commit=False),
            AIOKafkaAdminClient(**self._broker.client(), request_timeout_ms=10_000),
        )
        for client in self._clients:
            await client.start()
        return self._clients


async def with_coordinator(ask: Callable[[], Awaitable[T]]) -> T:
    """Ask about a group until its coordinator is there: a fresh Kafka makes its offsets topic on the first question, and
    one that has just started reads it first.

    Raises KafkaError; after 10 s also the errors that say so.
    """
    for _ in range(50):
        try:
            return await ask()
        except COORDINATOR_COMES:
            await asyncio.sleep(0.2)
    return await ask()


@asynccontextmanager
async def admin(broker: Broker) -> AsyncIterator[AIOKafkaAdminClient]:
    """Open a client for questions about topics and groups. Raises KafkaError when Kafka is away."""
    client = AIOKafkaAdminClient(**broker.client(), request_timeout_ms=10_000)
    try:
        await client.start()
        yield client
    finally:
        await client.close()
