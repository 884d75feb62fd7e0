"""All proofs at once, longer: writers, two workers, and a machine on which everything dies again and again."""

import asyncio
import random
import signal

import pytest

from chassis.events import topics
from daihoi.local.servers.kafka import KafkaServer
from daihoi.local.servers.postgres import PostgresServer
from tests.support.events.harness import TOPIC, Counting
from tests.support.events.ledger_check import NOTHING_WRONG

ENTRIES = 12_000
pytestmark = [pytest.mark.faults, pytest.mark.timeout(900)]


@pytest.mark.parametrize("seed", [1, 2])
async def test_nothing_is_lost_doubled_or_disordered_while_everything_dies(
    on_own_postgres: Counting, own_postgres: PostgresServer, own_kafka: KafkaServer, seed: int
) -> None:
    counting, drawn = on_own_postgres, random.Random(seed)
    counting.broker = own_kafka.broker("admin")
    await topics.create(own_kafka.broker("admin"), [TOPIC])
    for _ in range(2):
        counting.start_worker("impatient_relay")
    writing = asyncio.create_task(counting.write(ENTRIES, patient=True))
    for share in range(1, 11):
        await counting.effects(ENTRIES * share // 14, 300)
        match drawn.choice(("worker", "worker", "both", "postgres", "kafka")):
            case "worker":
                drawn.choice(counting.workers).signal(signal.SIGKILL)
            case "both":
                for worker in counting.workers:
                    worker.signal(signal.SIGKILL)
            case "postgres":
                own_postgres.stop(signal.SIGQUIT)
                own_postgres.start()
            case "kafka":
                own_kafka.stop(signal.SIGKILL)
                own_kafka.start()
        await counting.keep(2, "impatient_relay")
    await writing
    async with counting.kept_alive(2, "impatient_relay"):  # the last death may end a worker only now, by its watchdog
        await counting.all_applied(300)
    assert await counting.findings() == NOTHING_WRONG


async def test_a_kafka_that_is_away_for_longer_than_every_deadline_loses_nothing(
    on_own_kafka: Counting, own_kafka: KafkaServer
) -> None:
    counting = on_own_kafka
    worker = counting.start_worker()
    await counting.write(10)
    await counting.all_applied()
    own_kafka.stop(signal.SIGKILL)
    await counting.write(2000)
    await worker.says("KafkaSilent", 90)
    own_kafka.start()
    await counting.keep(1)
    await counting.all_applied(120)
    assert await counting.findings() == NOTHING_WRONG
