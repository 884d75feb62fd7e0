"""Faust as the workers use it: its settings, and what it and aiokafka do wrong between two assignments."""

import tempfile
from collections.abc import AsyncIterator, Mapping
from pathlib import Path

import faust
from faust.transport.drivers import aiokafka as driver
from faust.types import TP, Message

METADATA_AGE = 10
"""Seconds after which Kafka is asked again which partitions there are.

A restarted Kafka answers a group's leader before it has told it of every topic, and the leader shares out nothing: it
does so anew as soon as it learns better, and Faust would let it ask after five minutes.
"""


def faust_app(group: str, bootstrap: str, *, session_timeout: float, heartbeat_interval: float) -> faust.App:
    """Make the app of one member of `group`; times in seconds. It reads raw bytes and keeps nothing of its own."""
    app = faust.App(
        group,
        broker=[f"kafka://{server}" for server in bootstrap.split(",")],
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


class _SeekingConsumer(driver.Consumer):
    """Goes back to the first message where the group has committed nothing yet, and forgets what it held by then.

    aiokafka leaves such a partition where it stands, which is behind what was fetched and thrown away while the
    partitions were being shared out: those messages would never be heard. Faust goes on handing out what it had
    fetched before, and drops as repeated what comes again from the beginning.
    """

    _seeks = 0

    async def getmany(self, timeout: float) -> AsyncIterator[tuple[TP, Message]]:  # noqa: ASYNC109 - Faust's own name
        seeks = self._seeks
        async for tp, message in super().getmany(timeout):
            if self._seeks != seeks:
                return
            yield tp, message

    async def seek_to_committed(self) -> Mapping[TP, int]:
        self._seeks += 1
        committed: Mapping[TP, int] = await super().seek_to_committed()
        if fresh := [tp for tp, offset in committed.items() if not offset]:
            await self.seek_wait(await self.earliest_offsets(*fresh))
        return committed


class _Transport(driver.Transport):
    Consumer = _SeekingConsumer
