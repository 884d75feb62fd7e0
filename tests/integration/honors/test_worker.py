"""The worker as a process on real Kafka: what is heard moves the stage once, also after a kill in the middle."""

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import uuid4

import asyncpg
import pytest
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer

from chassis import clock
from chassis.access.signing import SigningKey
from chassis.events.broker import Broker
from chassis.events.topic_file import make_topics
from chassis.events.topics import ends
from chassis.ids import new_id
from contracts.envelope import Envelope, Event
from contracts.honors import EntryAnnounced, StageChanged
from contracts.registration import KeyPurpose
from daihoi.local.home import TOPICS
from daihoi.local.servers.kafka import KafkaServer
from tests.conftest import ROOT, MakeDatabase
from tests.support.honors.honors_people import delegate, presence
from tests.support.honors.honors_rows import roll_row
from tests.support.honors.honors_world import open_world
from tests.support.root_of_trust import ROOT_KEY, signed_key
from tests.support.waiting import until


@asynccontextmanager
async def working(dsn: str, kafka: KafkaServer, group: str) -> AsyncIterator[asyncio.subprocess.Process]:
    environment = {
        **os.environ,
        "DAIHOI_DATABASE_URL": dsn,
        **kafka.broker("honors-worker").environment(),
        "DAIHOI_CONSUMER_GROUP": group,
        "DAIHOI_BROKER_SESSION_TIMEOUT": "3",
        "DAIHOI_BROKER_HEARTBEAT_INTERVAL": "0.8",
        "DAIHOI_ROOT_PUBLIC_KEY": ROOT_KEY.public_hex,
    }
    worker = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "services.honors.worker"),
        cwd=ROOT,
        env=environment,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        yield worker
    finally:
        if worker.returncode is None:
            worker.send_signal(signal.SIGKILL)
        await worker.wait()


async def produce(producer: AIOKafkaProducer, *events: Event) -> None:
    for event in events:
        envelope = Envelope(
            id=new_id(), source=event.event_source, type=event.event_type, subject=event.subject, time=clock.now()
        )
        for _ in range(2):  # a relay may send twice
            await producer.send_and_wait(
                event.topic, event.model_dump_json().encode(), key=event.subject.encode(), headers=envelope.headers()
            )


@pytest.fixture
async def kafka(kafka_server: KafkaServer) -> KafkaServer:
    await make_topics(kafka_server.broker("admin"), TOPICS)
    return kafka_server


async def test_what_is_heard_moves_the_stage_once_and_what_is_announced_is_said_once(
    make_database: MakeDatabase, kafka: KafkaServer
) -> None:
    dsn, group = await make_database("honors"), f"honors-{uuid4().hex[:8]}"
    async with open_world(dsn) as world, AIOKafkaProducer(**kafka.broker("admin").client()) as producer:
        people = [delegate(world.congress, n) for n in range(1, 31)]
        await world.load([roll_row(n) for n in range(1, 31)])
        conn = await asyncpg.connect(dsn)

        async def told() -> list[int]:
            """How many may be announced, in each frame that the stage got."""
            rows = await conn.fetch("SELECT data FROM stage_log WHERE audience = 'STAGE' ORDER BY number")
            states = [json.loads(row["data"]) for row in rows]
            return [state.get("stage", state)["counts"]["announceable"] for state in states]

        await produce(producer, *people, *(presence(world.congress, person) for person in people[:15]))
        async with working(dsn, kafka, group):

            async def some() -> bool:
                return (await told())[-1] >= 5

            await until(some, "some receivers were told", 60)
        await produce(producer, *(presence(world.congress, person) for person in people[15:]))
        async with working(dsn, kafka, group):

            async def all_ready() -> bool:
                return (await told())[-1] == 30

            await until(all_ready, "all receivers were told", 60)
            arrivals = await told()
            assert arrivals == sorted(arrivals)  # nobody who came twice left in between
            for _ in range(3):
                next_id = (await world.stage())["next"]["entry_id"]
                assert (await world.announce(next_id))["outcome"] == "ANNOUNCED"

            async def relayed() -> bool:
                return not await conn.fetchval("SELECT count(*) FROM outbox WHERE published_at IS NULL")

            await until(relayed, "the relay has said everything", 60)
        said = await heard(kafka.broker("reader"), str(world.congress.congress_id))
        assert said[EntryAnnounced.event_type] == {1, 2, 3}
        stages = await world.said(StageChanged)
        assert said[StageChanged.event_type] == {event.revision for event in stages} == set(range(1, len(stages) + 1))
        assert await conn.fetchval("SELECT count(*) FROM dead_letters") == 0
        await conn.close()


async def test_whoever_writes_a_key_to_kafka_without_the_root_makes_nobody_an_organiser(
    make_database: MakeDatabase, kafka: KafkaServer
) -> None:
    dsn, group = await make_database("honors"), f"honors-{uuid4().hex[:8]}"
    thief, ours = SigningKey.generate(), SigningKey.generate()
    forged = [signed_key(thief.public_hex, KeyPurpose.TOKEN, number, root=thief) for number in (9, 77)]
    genuine = signed_key(ours.public_hex, KeyPurpose.TOKEN, 9)
    conn = await asyncpg.connect(dsn)
    async with AIOKafkaProducer(**kafka.broker("admin").client()) as producer:
        await produce(producer, *forged, genuine)
        async with working(dsn, kafka, group):

            async def heard_all() -> bool:
                return await conn.fetchval("SELECT count(*) FROM known_keys WHERE key_id = $1", genuine.key_id) == 1

            await until(heard_all, "our key is heard", 60)
    ids = [one.key_id for one in forged]
    assert await conn.fetchval("SELECT count(*) FROM known_keys WHERE key_id = ANY($1)", ids) == 0
    told = await conn.fetch(
        "SELECT subject FROM audit WHERE action = 'security.key_refused' AND subject = ANY($1)", [str(i) for i in ids]
    )
    assert sorted(row["subject"] for row in told) == sorted(map(str, ids)), "told once each"
    assert await conn.fetchval("SELECT count(*) FROM dead_letters") == 0
    await conn.close()


async def heard(broker: Broker, key: str) -> dict[str, set[int]]:
    """Read honors' topics from the beginning: numbers by event type."""
    found: dict[str, set[int]] = {EntryAnnounced.event_type: set(), StageChanged.event_type: set()}
    reach = await ends(broker, ["honors.roll.v1", "honors.stage.v1"])
    async with AIOKafkaConsumer(**broker.client(), enable_auto_commit=False) as consumer:
        consumer.assign(list(reach))
        await consumer.seek_to_beginning()
        while any([await consumer.position(partition) < end for partition, end in reach.items()]):
            for records in (await consumer.getmany(timeout_ms=500)).values():
                for record in (each for each in records if each.key == key.encode()):
                    take(found, Envelope.from_headers(record.headers).type, record.value)
    return found


def take(found: dict[str, set[int]], kind: str, value: bytes) -> None:
    if kind == EntryAnnounced.event_type:
        found[kind].add(EntryAnnounced.model_validate_json(value).sequence)
    elif kind == StageChanged.event_type:
        found[kind].add(StageChanged.model_validate_json(value).revision)
