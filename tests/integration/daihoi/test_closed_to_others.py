"""What an installation keeps is its own user's alone: files, passwords, and what goes through Kafka."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.admin import NewTopic
from aiokafka.errors import (
    ClusterAuthorizationFailedError,
    GroupAuthorizationFailedError,
    TopicAuthorizationFailedError,
)

from chassis.events import topic_file, topics
from chassis.events.broker import Broker
from chassis.events.guarding.access_file import Principal, declared
from chassis.events.guarding.grant import grant
from daihoi.local.home import SERVICES, TOPICS
from daihoi.local.runner import LocalStack
from daihoi.local.servers import kafka
from daihoi.local.servers.kafka import KafkaServer
from daihoi.local.servers.principals import ACCESS, Principals
from daihoi.local.services import Plan, Recipe
from tests.support.kafka_access import signs_in

WORKERS = [one for one in declared(ACCESS) if one.group]


@pytest.fixture(scope="module")
def stack(scratch: Path) -> Iterator[LocalStack]:
    with LocalStack(scratch / "closed", plan=Plan(services=())) as running:
        asyncio.run(say_something(running.broker("admin")))
        yield running


async def say_something(broker: Broker) -> None:
    async with AIOKafkaProducer(**broker.client()) as producer:
        for spec in topic_file.declared(TOPICS):
            await producer.send_and_wait(spec.name, b"{}", partition=0)


async def may_write(broker: Broker, topic: str) -> bool:
    """Try it, without idempotence: that would ask for a right of its own first."""
    async with AIOKafkaProducer(**broker.client()) as producer:
        try:
            await producer.send_and_wait(topic, b"{}")
        except TopicAuthorizationFailedError:
            return False
        return True


async def may_read(broker: Broker, topic: str) -> bool:
    """Try it, without a group, until something comes or is refused."""
    async with AIOKafkaConsumer(**broker.client(), auto_offset_reset="earliest") as consumer:
        consumer.assign([TopicPartition(topic, 0)])
        while topic not in consumer._client.cluster.unauthorized_topics:
            try:
                if await consumer.getmany(timeout_ms=100):
                    return True
            except TopicAuthorizationFailedError:
                break
        return False


def test_nothing_that_an_installation_writes_can_be_read_by_another_user(stack: LocalStack) -> None:
    by_servers = [*(stack.home.kafka_data / "log").rglob("*"), *stack.home.postgres_data.rglob("*")]
    by_others = [entry for entry in stack.home.path.iterdir() if entry.stat().st_mode & 0o066]

    assert any(entry.suffix == ".log" and "registration.delegates.v1" in entry.parent.name for entry in by_servers)
    assert [entry for entry in by_servers if entry.stat().st_mode & 0o077] == []
    assert by_others == [], "closed folders close what stands in them"


def test_no_password_stands_on_a_command_line_or_in_a_log(stack: LocalStack) -> None:
    lines = [" ".join(one.info["cmdline"] or ()) for one in psutil.process_iter(["cmdline"])]
    words = [file.read_text().strip() for file in stack.home.path.rglob("secrets/**/*") if file.is_file()]

    assert any("kafka.Kafka" in line for line in lines)
    assert len(words) > 5
    assert [line for line in lines for word in words if word in line] == []
    logs = "".join(file.read_text(errors="replace") for file in stack.home.logs.iterdir())
    assert [word for word in words if word in logs] == []


@pytest.mark.parametrize("service", SERVICES)
def test_an_api_is_told_nothing_of_kafka_and_a_worker_its_own_password_alone(stack: LocalStack, service: str) -> None:
    recipe = Recipe(stack.home, stack.plan, stack.databases, stack.broker, True, stack.origin, "")
    api = recipe.api(service, 1, stack.servers.register, print).environment
    worker = recipe.worker(service, 1, stack.servers.register, print).environment
    own = stack.broker(f"{service}-worker").password
    words = {stack.broker(one.name).password for one in declared(ACCESS)}

    assert not [name for name in api if "KAFKA" in name]
    assert words & set(worker.values()) == {own}
    assert own not in api.values()


async def test_who_is_unknown_or_does_not_know_the_password_does_not_come_in(stack: LocalStack) -> None:
    reader = stack.broker("reader")

    assert await signs_in(reader)
    assert not await signs_in(Broker(reader.servers)), "whoever does not say who they are"
    assert not await signs_in(replace(reader, user="thu-la")), "a stranger"
    assert not await signs_in(replace(reader, password="sai-mat-khau")), "a wrong password"
    assert not await signs_in(replace(reader, mechanism="PLAIN")), "by a way that is for the administrator"


async def test_kafka_s_own_controller_asks_too(stack: LocalStack) -> None:
    assert stack.servers.kafka
    assert stack.servers.kafka.process
    broker = psutil.Process(stack.servers.kafka.process.pid)
    ports = {line.laddr.port for line in broker.net_connections("inet") if line.status == psutil.CONN_LISTEN}
    assert len(ports) == 2

    for port in ports:
        assert not await signs_in(Broker(f"127.0.0.1:{port}"))
        assert not await signs_in(replace(stack.broker("reader"), servers=f"127.0.0.1:{port}", password="sai"))


@pytest.mark.parametrize("worker", WORKERS, ids=lambda one: one.name)
async def test_a_worker_writes_its_own_topics_and_reads_what_it_hears(stack: LocalStack, worker: Principal) -> None:
    broker, names = stack.broker(worker.name), [spec.name for spec in topic_file.declared(TOPICS)]

    assert [name for name in names if await may_write(broker, name)] == sorted(worker.says, key=names.index)
    assert [name for name in names if await may_read(broker, name)] == sorted(worker.hears, key=names.index)


async def test_the_door_cannot_speak_for_registration_nor_move_what_it_has_heard(stack: LocalStack) -> None:
    door = stack.broker("checkin-worker")

    assert not await may_write(door, "registration.access.v1"), "its keys make badges genuine everywhere"
    assert not await may_read(stack.broker("honors-worker"), "registration.codes.v1"), (
        "what opens the door is not the stage's"
    )
    async with topics.admin(door) as admin:
        with pytest.raises(GroupAuthorizationFailedError):
            await admin.list_consumer_group_offsets("registration")
        made = await admin.create_topics([NewTopic("registration.other.v1", 1, 1)])
        assert made.topic_errors[0][1] == TopicAuthorizationFailedError.errno
        gone = await admin.delete_topics(["registration.congresses.v1"])
        assert gone.topic_error_codes[0][1] == TopicAuthorizationFailedError.errno
        with pytest.raises(ClusterAuthorizationFailedError):
            await grant(door, ACCESS, {})


async def test_the_reader_sees_everything_and_changes_nothing(stack: LocalStack) -> None:
    reader, names = stack.broker("reader"), [spec.name for spec in topic_file.declared(TOPICS)]

    assert all([await may_read(reader, name) for name in names])
    assert not any([await may_write(reader, name) for name in names])
    assert await topics.lag(reader, "checkin", ["registration.congresses.v1"])


async def test_a_rule_that_is_taken_out_of_the_file_is_taken_away_and_a_password_is_what_was_told_last(
    stack: LocalStack, tmp_path: Path
) -> None:
    admin, honors = stack.broker("admin"), stack.broker("honors-worker")
    fewer = tmp_path / "access.yaml"
    fewer.write_text("principals: {admin: {}, honors-worker: {says: [honors.stage.v1]}}")

    await grant(admin, fewer, {"honors-worker": "another"})
    assert not await signs_in(honors)
    changed = replace(honors, password="another")
    assert await may_write(changed, "honors.stage.v1")
    assert not await may_write(changed, "honors.roll.v1")
    assert not await may_read(stack.broker("reader"), "honors.stage.v1")

    await grant(admin, ACCESS, {"honors-worker": honors.password})
    assert await may_write(honors, "honors.roll.v1")


async def test_an_installation_of_an_older_version_that_asked_nobody_asks_from_its_next_start_on_and_keeps_all(
    scratch: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was there before: the broker as it was set then, and the folders as it left them."""
    data = scratch / "older" / "kafka"
    with monkeypatch.context() as before:
        before.setattr(kafka, "PROPERTIES", ASKED_NOBODY)
        before.setattr(Principals, "introduce", lambda self, servers: None)
        with KafkaServer(data) as old:
            open_to_all = Broker(f"127.0.0.1:{old.port}")
            await topics.create(open_to_all, [topics.TopicSpec("honors.roll.v1", 1)])
            assert await may_write(open_to_all, "honors.roll.v1")

    with KafkaServer(data) as new:
        assert not await signs_in(Broker(f"127.0.0.1:{new.port}"))
        assert await may_write(new.broker("honors-worker"), "honors.roll.v1")
        assert sum((await topics.ends(new.broker("reader"), ["honors.roll.v1"])).values()) == 2


ASKED_NOBODY = """\
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:{controller}
listeners=PLAINTEXT://127.0.0.1:{port},CONTROLLER://127.0.0.1:{controller}
advertised.listeners=PLAINTEXT://127.0.0.1:{port}
controller.listener.names=CONTROLLER
listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
log.dirs=log
auto.create.topics.enable=false
offsets.topic.replication.factor=1
"""
