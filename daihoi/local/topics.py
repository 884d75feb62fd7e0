"""Kafka's topics as `infra/kafka/topics.yaml` declares them: made when missing, never altered silently."""

from pathlib import Path

import yaml
from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.errors import KafkaError

from chassis import topics
from chassis.topics import TopicSpec
from daihoi.local.home import ROOT

DECLARATION = ROOT / "infra" / "kafka" / "topics.yaml"


class TopicsDiffer(RuntimeError):
    """A topic is there with another number of partitions than declared; the message names it."""


class KafkaAway(RuntimeError):
    """Kafka did not answer; the message says which address."""


def declared(replication: int = 1, file: Path = DECLARATION) -> list[TopicSpec]:
    """Read the declaration."""
    said = yaml.safe_load(file.read_text())
    common = said["defaults"]["config"]
    return [
        TopicSpec(
            name,
            one["partitions"],
            {key: str(value) for key, value in {**common, **one.get("config", {})}.items()},
            replication,
        )
        for name, one in said["topics"].items()
    ]


async def make_topics(bootstrap: str) -> list[str]:
    """Create the declared topics that are missing and give their names. Raises TopicsDiffer, KafkaAway."""
    try:
        there, brokers = await _look(bootstrap)
        _compare(there)
        return await topics.create(bootstrap, declared(min(3, brokers)))
    except (KafkaError, OSError) as error:
        raise _away(bootstrap, error) from error


async def recreate_topics(bootstrap: str) -> None:
    """Delete the declared topics with all that is in them and make them anew. Raises KafkaAway."""
    try:
        _, brokers = await _look(bootstrap)
        await topics.recreate(bootstrap, declared(min(3, brokers)))
    except (KafkaError, OSError) as error:
        raise _away(bootstrap, error) from error


async def _look(bootstrap: str) -> tuple[dict[str, int], int]:
    """Give the partitions of every topic there is, and the number of brokers."""
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap, request_timeout_ms=10_000)
    try:
        await admin.start()
        there = {one["topic"]: len(one["partitions"]) for one in await admin.describe_topics()}
        return there, len((await admin.describe_cluster())["brokers"])
    finally:
        await admin.close()


def _compare(there: dict[str, int]) -> None:
    """Raises TopicsDiffer."""
    for spec in declared():
        if there.get(spec.name, spec.partitions) != spec.partitions:
            raise TopicsDiffer(
                f"Topic {spec.name} has {there[spec.name]} partitions, declared are {spec.partitions}:"
                " that would change the order of its keys; `daihoi republish` makes the topics anew"
            )


def _away(bootstrap: str, error: Exception) -> KafkaAway:
    return KafkaAway(f"Kafka at {bootstrap} does not answer ({error!r}): is KAFKA_BOOTSTRAP_SERVERS right?")
