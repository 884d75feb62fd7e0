"""Registration's worker as a process of its own, on real Kafka: what it relays, what it hears."""

import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer

from chassis.events.topic_file import make_topics
from chassis.ids import new_id
from contracts.checkin import PresenceChanged, RefusedCredential, Verdict
from contracts.envelope import Envelope
from contracts.registration import DelegateCredentialed
from daihoi.local.home import TOPICS
from daihoi.local.kafka import KafkaServer
from tests.conftest import ROOT, MakeDatabase
from tests.support.registration_world import Registration, person, running
from tests.support.waiting import until


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


@contextmanager
def worker(dsn: str, kafka: KafkaServer, log: Path) -> Iterator[None]:
    """Run the product's own entry point; it gets no secrets."""
    environment = {
        **os.environ,
        "DAIHOI_DATABASE_URL": dsn,
        "DAIHOI_KAFKA_BOOTSTRAP_SERVERS": kafka.bootstrap,
        "DAIHOI_CONSUMER_GROUP": f"registration-{new_id()}",
        "DAIHOI_BROKER_SESSION_TIMEOUT": "3",
        "DAIHOI_BROKER_HEARTBEAT_INTERVAL": "0.8",
    }
    with log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "services.registration.worker"], cwd=ROOT, env=environment, stdout=out, stderr=out
        )
        try:
            yield
        finally:
            process.send_signal(signal.SIGTERM)
            assert process.wait(20) == 0, log.read_text()


async def test_a_revocation_goes_out_and_comes_back_in_force(
    registration: Registration, kafka_server: KafkaServer, scratch: Path
) -> None:
    await make_topics(kafka_server.bootstrap, TOPICS)
    congress = await registration.found()
    await registration.bring(congress, person(1))
    await registration.issue(congress)
    one = await registration.delegate(congress, "GL-0001")
    await registration.http.post(f"/delegates/{one['delegate_id']}/revocation", json={"reason": "Thu hồi"})
    credential = await registration.conn.fetchval("SELECT credential_id FROM credentials")
    with worker(registration.dsn, kafka_server, scratch / "registration-worker.log"):

        async def everything_is_out() -> bool:
            return await registration.conn.fetchval("SELECT count(*) FROM outbox WHERE published_at IS NULL") == 0

        await until(everything_is_out, "the outbox is empty")
        heard = await states_of(kafka_server, one["delegate_id"])
        assert heard[-2:] == ["ISSUED", "REVOKED"]
        await say_refused(kafka_server, congress, one["delegate_id"], credential)

        async def in_force() -> bool:
            said = (await registration.delegate(congress, "GL-0001"))["revocation"]
            return said["effective_at"] is not None

        await until(in_force, "the revocation is in force")


async def states_of(kafka: KafkaServer, delegate: str) -> list[str]:
    """Read the topic from offset zero: the states of this delegate's badge, in order."""
    states = []
    async with AIOKafkaConsumer(
        "registration.delegates.v1", bootstrap_servers=kafka.bootstrap, auto_offset_reset="earliest"
    ) as consumer:
        ends = await consumer.end_offsets(consumer.assignment())
        while any([await consumer.position(partition) < end for partition, end in ends.items()]):
            for records in (await consumer.getmany(timeout_ms=500)).values():
                for record in records:
                    if record.key.decode() == delegate:
                        said = DelegateCredentialed.model_validate_json(record.value)
                        states.extend(badge.state.value for badge in said.credentials)
    return states


async def say_refused(kafka: KafkaServer, congress: UUID, delegate: str, credential: str) -> None:
    """Say what checkin says once its door refuses a badge."""
    event = PresenceChanged(
        delegate_id=UUID(delegate),
        congress_id=congress,
        aggregate_version=1,
        sessions=(),
        refused_credentials=(RefusedCredential(credential_id=credential, version=1, reason=Verdict.REVOKED),),
    )
    envelope = Envelope(
        id=new_id(), source="/checkin", type=event.event_type, subject=event.subject, time=datetime.now(UTC)
    )
    async with AIOKafkaProducer(bootstrap_servers=kafka.bootstrap) as producer:
        await producer.send_and_wait(
            event.topic, event.model_dump_json().encode(), key=delegate.encode(), headers=envelope.headers()
        )
