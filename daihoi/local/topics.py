"""Kafka's topics as `infra/kafka/topics.yaml` declares them: made when missing, never altered silently."""

import asyncio
from dataclasses import dataclass
from pathlib import Path

import yaml
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.errors import KafkaError, UnknownTopicOrPartitionError

from daihoi.local.home import ROOT

DECLARATION = ROOT / "infra" / "kafka" / "topics.yaml"


class TopicsDiffer(RuntimeError):
    """A topic is there with another number of partitions than declared; the message names it."""


class KafkaAway(RuntimeError):
    """Kafka did not answer; the message says which address."""


@dataclass(frozen=True)
class Topic:
    """One declared topic."""

    name: str
    partitions: int
    config: dict[str, str]


def declared(file: Path = DECLARATION) -> list[Topic]:
    """Read the declaration."""
    said = yaml.safe_load(file.read_text())
    common = said["defaults"]["config"]
    return [
        Topic(name, one["partitions"], {key: str(value) for key, value in {**common, **one.get("config", {})}.items()})
        for name, one in said["topics"].items()
    ]


async def make_topics(bootstrap: str) -> list[str]:
    """Create the declared topics that are missing and give their names. Raises TopicsDiffer, KafkaAway."""
    async with _Admin(bootstrap) as admin:
        there = {one["topic"]: len(one["partitions"]) for one in await admin.describe_topics()}
        for topic in declared():
            if there.get(topic.name, topic.partitions) != topic.partitions:
                raise TopicsDiffer(
                    f"Topic {topic.name} has {there[topic.name]} partitions, declared are {topic.partitions}:"
                    " changing that reorders its keys, so `daihoi republish` has to make it anew"
                )
        missing = [topic for topic in declared() if topic.name not in there]
        if missing:
            await _create(admin, missing)
        return [topic.name for topic in missing]


async def recreate_topics(bootstrap: str) -> None:
    """Delete the declared topics with all that is in them and make them anew. Raises KafkaAway."""
    async with _Admin(bootstrap) as admin:
        names = {topic.name for topic in declared()}
        there = names & set(await admin.list_topics())
        if there:
            await admin.delete_topics(sorted(there))
        async with asyncio.timeout(30):
            while names & set(await admin.list_topics()):  # noqa: ASYNC110 - Kafka does not call back
                await asyncio.sleep(0.1)
        await _create(admin, declared())


async def _create(admin: AIOKafkaAdminClient, topics: list[Topic]) -> None:
    brokers = len((await admin.describe_cluster())["brokers"])
    answer = await admin.create_topics(
        [NewTopic(topic.name, topic.partitions, min(3, brokers), topic_configs=topic.config) for topic in topics]
    )
    for name, code, *problem in answer.topic_errors:
        if code:
            raise KafkaAway(f"Kafka did not make topic {name}: {problem[0] if problem else code}")
    names = {topic.name for topic in topics}
    async with asyncio.timeout(30):
        while not names <= await _with_leaders(admin):  # noqa: ASYNC110 - Kafka does not call back
            await asyncio.sleep(0.1)


async def _with_leaders(admin: AIOKafkaAdminClient) -> set[str]:
    try:
        described = await admin.describe_topics()
    except UnknownTopicOrPartitionError:
        return set()
    return {one["topic"] for one in described if all(part["leader"] >= 0 for part in one["partitions"])}


class _Admin:
    """An admin client that is closed again, with Kafka's absence said in one sentence."""

    def __init__(self, bootstrap: str) -> None:
        self.bootstrap = bootstrap
        self.client = AIOKafkaAdminClient(bootstrap_servers=bootstrap, request_timeout_ms=20_000)

    async def __aenter__(self) -> AIOKafkaAdminClient:
        try:
            await self.client.start()
        except (KafkaError, OSError) as error:
            await self.client.close()
            raise KafkaAway(
                f"Kafka at {self.bootstrap} does not answer ({error}): is KAFKA_BOOTSTRAP_SERVERS right?"
            ) from error
        return self.client

    async def __aexit__(self, *_: object) -> None:
        await self.client.close()
