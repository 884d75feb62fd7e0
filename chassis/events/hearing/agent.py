"""Hears Kafka through Faust: one agent that only moves raw events into the applier's queue."""

import asyncio
import logging
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import faust
import faust.streams
from aiokafka import TopicPartition
from faust.contrib.asgi import faust_app_running
from faust.types import TP, EventT, StreamT

from chassis.events.broker import Broker
from chassis.events.hearing.applier import Applier
from chassis.events.hearing.faust_app import faust_app
from chassis.events.subscriptions import Message

log = logging.getLogger(__name__)

STOP_TIMEOUT, NO_PATIENCE = 10, 2
"""Seconds that Faust gets to commit and to leave the group; and what one gets that has gone deaf."""


class WrongBuild(RuntimeError):
    """Faust without its compiled stream acknowledges events that it skips in a rebalance: they would be lost."""


class Agent:
    """One member of the consumer group `group`, reading `topics` from where the group left off."""

    def __init__(
        self,
        *,
        group: str,
        broker: Broker,
        topics: tuple[str, ...],
        applier: Applier,
        session_timeout: float,
        heartbeat_interval: float,
    ) -> None:
        if getattr(faust.streams, "_CStreamIterator", None) is None:
            raise WrongBuild(WrongBuild.__doc__)
        self.group, self.broker, self.topics = group, broker, topics
        self._app = faust_app(group, broker, session_timeout=session_timeout, heartbeat_interval=heartbeat_interval)
        source = self._app.topic(
            *topics, key_serializer="raw", key_type=bytes, value_serializer="raw", value_type=bytes
        )

        async def hear(stream: StreamT[Any]) -> None:
            assert isinstance(stream, faust.Stream)
            async for event in stream.noack().events():
                await applier.put(_message(event))

        self._app.agent(source, concurrency=1, name=f"{group}.hear")(hear)
        self._stop_within = STOP_TIMEOUT

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Join the group; at the end commit what was acknowledged and leave it. Kafka and the topics must be there."""
        try:
            async with asyncio.timeout(None) as patience, faust_app_running(self._app):
                try:
                    yield
                finally:
                    patience.reschedule(asyncio.get_running_loop().time() + self._stop_within)
        except TimeoutError:
            log.error("Faust did not stop in time; what it had not committed comes again")

    def give_up(self) -> None:
        """Let it stop at once when it is stopped: nothing good comes of waiting for who hears nothing."""
        self._stop_within = NO_PATIENCE

    async def ended(self) -> BaseException | None:
        """Wait until Faust ends by itself, and give what made it crash."""
        await self._app.wait_until_stopped()
        reason: BaseException | None = self._app.crash_reason
        return reason

    async def step_back(self, resume: Mapping[TopicPartition, int]) -> None:
        """Tell Kafka at which offset the group has to go on in our partitions of `resume`, whatever it said before."""
        consumer: Any = self._app.consumer
        await consumer._commit({TP(tp.topic, tp.partition): offset for tp, offset in resume.items()})

    @property
    def rebalancing(self) -> bool:
        """True while the group shares its partitions out anew."""
        return bool(self._app.rebalancing)

    def assignment(self) -> set[TopicPartition]:
        """The partitions that this process reads now."""
        return {TopicPartition(tp.topic, tp.partition) for tp in self._app.consumer.assignment()}


def _message(event: EventT[Any]) -> Message:
    record = event.message
    headers = record.headers or []
    pairs = tuple(headers.items() if isinstance(headers, Mapping) else headers)
    return Message(record.topic, record.partition, record.offset, record.key, pairs, record.value, event.ack)
