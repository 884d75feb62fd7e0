"""Kafka's topics as a YAML file declares them: made when missing, never altered silently."""

from pathlib import Path

import yaml
from aiokafka.errors import KafkaError

from chassis.events import topics
from chassis.events.broker import Broker
from chassis.events.topics import TopicSpec
from chassis.language import either


class TopicsDiffer(RuntimeError):
    """A topic is there with another number of partitions than declared; the message names it."""


class KafkaAway(RuntimeError):
    """Kafka did not answer; the message says which address."""


def declared(file: Path, replication: int = 1) -> list[TopicSpec]:
    """Read the declaration: `defaults.config`, and for each topic its `partitions` and its own `config`."""
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


async def make_topics(broker: Broker, file: Path) -> list[str]:
    """Create the declared topics that are missing and give their names. Raises TopicsDiffer, KafkaAway."""
    try:
        there, brokers = await _look(broker)
        _compare(there, declared(file))
        return await topics.create(broker, declared(file, min(3, brokers)))
    except (KafkaError, OSError) as error:
        raise _away(broker, error) from error


async def recreate_topics(broker: Broker, file: Path) -> None:
    """Delete the declared topics with all that is in them and make them anew. Raises KafkaAway."""
    try:
        _, brokers = await _look(broker)
        await topics.recreate(broker, declared(file, min(3, brokers)))
    except (KafkaError, OSError) as error:
        raise _away(broker, error) from error


async def _look(broker: Broker) -> tuple[dict[str, int], int]:
    """Give the partitions of every topic there is, and the number of brokers."""
    async with topics.admin(broker) as client:
        there = {one["topic"]: len(one["partitions"]) for one in await client.describe_topics()}
        return there, len((await client.describe_cluster())["brokers"])


def _compare(there: dict[str, int], wanted: list[TopicSpec]) -> None:
    """Raises TopicsDiffer."""
    for spec in wanted:
        if there.get(spec.name, spec.partitions) != spec.partitions:
            raise TopicsDiffer(
                either(
                    f"Chủ đề {spec.name} có {there[spec.name]} phân vùng, khai báo là {spec.partitions}: thứ tự của khóa sẽ"
                    " đổi; `daihoi republish` tạo lại các chủ đề",
                    f"Topic {spec.name} has {there[spec.name]} partitions, declared are {spec.partitions}:"
                    " that would change the order of its keys; `daihoi republish` makes the topics anew",
                )
            )


def _away(broker: Broker, error: Exception) -> KafkaAway:
    return KafkaAway(
        either(
            f"Kafka ở {broker.servers} không trả lời, hoặc không cho vào ({error!r}): đọc nhật ký của nó; nếu là một Kafka có sẵn, xem lại"
            " KAFKA_BOOTSTRAP_SERVERS",
            f"Kafka at {broker.servers} does not answer, or does not let us in ({error!r}): read its log; if it is one of your own, is"
            " KAFKA_BOOTSTRAP_SERVERS right?",
        )
    )
