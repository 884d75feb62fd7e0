"""Faust as the workers use it: its settings, and what it and aiokafka do wrong between two assignments."""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any

import faust
from faust.auth import Credentials, SASLCredentials, SSLCredentials
from faust.transport.drivers import aiokafka as driver
from faust.types import TP, Message

from chassis.events.broker import Broker
from chassis.events.hearing.at_once import AtOnce

METADATA_AGE = 10
"""Seconds after which Kafka is asked again which partitions there are.

A restarted Kafka answers a group's leader before it has told it of every topic, and the leader shares out nothing: it
does so anew as soon as it learns better, and Faust would let it ask after five minutes.
"""


def faust_app(group: str, broker: Broker, *, session_timeout: float, heartbeat_interval: float) -> faust.App:
    """Make the app of one member of `group`; times in seconds. It reads raw bytes and keeps nothing of its own."""
    app = faust.App(
        group,
        broker=[f"kafka://{server}" for server in broker.servers.split(",")],
        broker_credentials=_credentials(broker),
        datadir=str(Path(tempfile.gettempdir()) / f"faust-{group}"),
        web_enabled=False,
        topic_allow_declare=False,
        topic_disable_leader=True,
        table_standby_replicas=0,
        producer_request_timeout=30,
        broker_session_timeout=session_timeout,
        broker_heartbeat_interval=heartbeat_interval,
        broker_commit_interval=1,
        consumer_auto_offset_reset="earliest",
        stream_wait_empty=False,
        loghandlers=[],
        consumer_metadata_max_age_ms=METADATA_AGE * 1000,
    )
    app.transport = _Transport(app.conf.broker_consumer, app)
    return app


def _credentials(broker: Broker) -> Credentials | None:
    context = broker.tls()
    if broker.user:
        return SASLCredentials(
            username=broker.user, password=broker.password, mechanism=broker.mechanism, ssl_context=context
        )
    return SSLCredentials(context) if context else None


class _SeekingConsumer(AtOnce, driver.Consumer):
    """Goes back to the first message where the group has committed nothing yet, and forgets what it held by then.

    aiokafka leaves such a partition where it stands, which is behind what was fetched and thrown away while the
    partitions were being shared out: those messages would never be heard. Faust goes on handing out what it had
    fetched before, and drops as repeated what comes again from the beginning.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._moving = asyncio.Lock()
        self._seeks = self._fetched_after = 0

    async def getmany(self, timeout: float) -> AsyncIterator[tuple[TP, Message]]:  # noqa: ASYNC109 - Faust's own name
        async for tp, message in super().getmany(timeout):
            if self._seeks != self._fetched_after:
                return
            yield tp, message

    async def _getmany(self, active_partitions: set[TP] | None, timeout: float) -> Any:  # noqa: ASYNC109
        """Fetch, never beside a seek: what comes was fetched after the last one as a whole, or before the next."""
        async with self._moving:
            records = await super()._getmany(active_partitions, timeout=timeout)
            self._fetched_after = self._seeks
            return records

    async def seek_to_committed(self) -> Mapping[TP, int]:
        async with self._moving:
            self._seeks += 1
            committed: Mapping[TP, int] = await super().seek_to_committed()
            if fresh := [tp for tp, offset in committed.items() if not offset]:
                await self.seek_wait(await self.earliest_offsets(*fresh))
            return committed


class _Transport(driver.Transport):
    Consumer = _SeekingConsumer
