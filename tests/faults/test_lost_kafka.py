"""Proof 4: a Kafka that was wiped is filled again from the outbox, and the projections come out the same."""

import asyncio
import shutil
import signal

import asyncpg
import pytest

from chassis.events import topics
from chassis.events.hearing.rebuild import rebuild, rewind
from chassis.events.relaying.republish import RelayRuns, republish
from daihoi.local.servers.kafka import KafkaServer
from tests.support.counting.events import Counted
from tests.support.counting.service import CONSUMER, PROJECTION
from tests.support.events.harness import TOPIC, Counting
from tests.support.events.ledger_check import NOTHING_WRONG, read_all


@pytest.mark.faults
async def test_a_wiped_kafka_is_filled_from_the_outbox_and_the_projections_come_out_the_same(
    on_own_kafka: Counting, own_kafka: KafkaServer
) -> None:
    counting = on_own_kafka
    counting.start_worker()
    await counting.write(500)
    await counting.all_applied()
    before = await counting.projection()
    with pytest.raises(RelayRuns):
        await republish(counting.dsn)
    assert await counting.stop_workers() == [0]

    wipe(own_kafka)
    await topics.create(own_kafka.broker("admin"), [TOPIC])
    assert (await republish(counting.dsn)).rows == {Counted.topic: 500}
    conn = await asyncpg.connect(counting.dsn)
    assert await rewind(conn, counting.broker, CONSUMER, [Counted.topic], counting.group) == 0
    await conn.close()
    counting.start_worker()
    await counting.all_applied()
    assert len(await read_all(counting.broker, Counted.topic)) == 500
    assert await counting.findings() == NOTHING_WRONG
    assert await counting.projection() == before
    assert await counting.stop_workers() == [0]

    await rebuild(
        counting.dsn, counting.broker, consumer=CONSUMER, topic_names=[Counted.topic], tables=PROJECTION,
        group=counting.group,
    )  # fmt: skip
    assert await counting.projection() == []
    counting.start_worker()
    await counting.write(100)
    await counting.all_applied()
    assert await counting.findings() == NOTHING_WRONG
    assert set(before) <= set(await counting.projection())


@pytest.mark.faults
async def test_the_checker_sees_a_wiped_kafka_that_nobody_filled(
    on_own_kafka: Counting, own_kafka: KafkaServer
) -> None:
    counting = on_own_kafka
    counting.start_worker()
    await counting.write(50)
    await counting.all_applied()
    await counting.stop_workers()
    wipe(own_kafka)
    await topics.create(own_kafka.broker("admin"), [TOPIC])
    assert (await counting.findings()).unsaid == 50


@pytest.mark.faults
async def test_kafka_away_while_eight_write_loses_nothing(on_own_kafka: Counting, own_kafka: KafkaServer) -> None:
    counting = on_own_kafka
    worker = counting.start_worker("impatient_relay")
    await worker.says("worker hears")
    writing = asyncio.create_task(counting.write(2000))
    await counting.effects(300)
    own_kafka.stop(signal.SIGKILL)
    await writing
    await worker.says("relay gave up the lead")
    own_kafka.start()
    await counting.all_applied()
    assert worker.process.poll() is None, "it hears again by itself"
    assert await counting.findings() == NOTHING_WRONG


def wipe(kafka: KafkaServer) -> None:
    kafka.stop()
    shutil.rmtree(kafka.data)
    kafka.start()
