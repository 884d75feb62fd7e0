"""Registration's worker as a process of its own, on real Kafka: what it relays, what it hears."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiokafka import AIOKafkaConsumer

from chassis.events.topic_file import make_topics
from contracts.checkin import RefusedCredential, Verdict
from contracts.registration import DelegateCredentialed
from daihoi.local.home import TOPICS
from daihoi.local.servers.kafka import KafkaServer
from tests.conftest import MakeDatabase
from tests.support.registration.registration_words import presence_of, say_presence
from tests.support.registration.registration_worker import worker
from tests.support.registration.registration_world import Registration, person, running
from tests.support.waiting import until


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_a_revocation_goes_out_and_comes_back_in_force(
    registration: Registration, kafka_server: KafkaServer, scratch: Path
) -> None:
    await make_topics(kafka_server.broker("admin"), TOPICS)
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
        refused = RefusedCredential(credential_id=credential, version=1, reason=Verdict.REVOKED)
        await say_presence(kafka_server, presence_of(congress, one["delegate_id"], 1, refused=(refused,)))

        async def in_force() -> bool:
            said = (await registration.delegate(congress, "GL-0001"))["revocation"]
            return said["effective_at"] is not None

        await until(in_force, "the revocation is in force")


async def states_of(kafka: KafkaServer, delegate: str) -> list[str]:
    """Read the topic from offset zero: the states of this delegate's badge, in order."""
    states = []
    async with AIOKafkaConsumer(
        "registration.delegates.v1", **kafka.broker("reader").client(), auto_offset_reset="earliest"
    ) as consumer:
        ends = await consumer.end_offsets(consumer.assignment())
        while any([await consumer.position(partition) < end for partition, end in ends.items()]):
            for records in (await consumer.getmany(timeout_ms=500)).values():
                for record in records:
                    if record.key.decode() == delegate:
                        said = DelegateCredentialed.model_validate_json(record.value)
                        states.extend(badge.state.value for badge in said.credentials)
    return states
