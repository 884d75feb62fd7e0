"""How far each partition was applied, kept beside the effects: a message that the reading skipped is noticed, not lost.

No topic of ours is compacted and no message of it expires, so offsets have no holes. One in what is heard means that a
message was skipped on the way (Faust and aiokafka have done so, see docs/decisions/015-no-message-is-skipped.md), or
that somebody deleted it from Kafka.
"""

from collections.abc import Collection, Mapping, Sequence

from aiokafka import TopicPartition

from chassis.events.running.worker_parts import Died
from chassis.events.subscriptions import Message
from chassis.storage.database import Connection


class Skipped(Died):
    """Messages were skipped before those in hand; `resume` says where the reading has to go on, per partition."""

    def __init__(self, resume: Mapping[TopicPartition, int]) -> None:
        super().__init__(
            "messages were skipped: " + ", ".join(f"{tp.topic}-{tp.partition} from {at}" for tp, at in resume.items())
        )
        self.resume = resume


async def begin(conn: Connection, consumer: str, committed: Mapping[TopicPartition, int]) -> None:
    """Note where `consumer` stands in partitions that it has never applied anything of: at Kafka's `committed` offset."""
    places = sorted(committed)
    await conn.execute(
        _BEGIN, consumer, [tp.topic for tp in places], [tp.partition for tp in places], [committed[tp] for tp in places]
    )


async def advance(conn: Connection, consumer: str, batch: Sequence[Message]) -> None:
    """Move past `batch`, which is about to be applied in this transaction. Raises Skipped.

    What was heard before may come again, by us or by another worker of the group: that moves nothing back.
    """
    due = reaches(batch)
    moved = await conn.fetch(
        _ADVANCE,
        consumer,
        [tp.topic for tp in due],
        [tp.partition for tp in due],
        [needed for needed, _ in due.values()],
        [reached for _, reached in due.values()],
    )
    if holes := due.keys() - {TopicPartition(row["topic"], row["partition"]) for row in moved}:
        raise Skipped(await _stand(conn, consumer, holes))


def reaches(batch: Sequence[Message]) -> dict[TopicPartition, tuple[int, int]]:
    """Give for each partition of `batch` the offset that must have been reached before it, and the one reached by it."""
    due: dict[TopicPartition, tuple[int, int]] = {}
    for message in batch:
        tp = TopicPartition(message.topic, message.partition)
        needed, reached = due.get(tp, (message.offset, message.offset))
        if message.offset > reached:
            needed = message.offset
        due[tp] = needed, max(reached, message.offset + 1)
    return due


async def forget(conn: Connection, consumer: str, topic_names: Collection[str]) -> None:
    """Begin anew in the topics `topic_names`: their offsets of `consumer` go back, or count something else from now on."""
    await conn.execute(_FORGET, consumer, list(topic_names))


async def _stand(conn: Connection, consumer: str, partitions: Collection[TopicPartition]) -> dict[TopicPartition, int]:
    rows = await conn.fetch(_STAND, consumer)
    stand = {TopicPartition(row["topic"], row["partition"]): row["next_offset"] for row in rows}
    return {tp: stand.get(tp, 0) for tp in sorted(partitions)}


_BEGIN = """
INSERT INTO positions (consumer, topic, partition, next_offset)
SELECT $1, * FROM unnest($2::text[], $3::int[], $4::bigint[]) ON CONFLICT DO NOTHING
"""

_ADVANCE = """
UPDATE positions SET next_offset = greatest(next_offset, due.reached)
FROM unnest($2::text[], $3::int[], $4::bigint[], $5::bigint[]) AS due (topic, partition, needed, reached)
WHERE consumer = $1 AND positions.topic = due.topic AND positions.partition = due.partition
  AND next_offset >= due.needed
RETURNING positions.topic, positions.partition
"""

_FORGET = """
DELETE FROM positions WHERE consumer = $1 AND topic = ANY ($2::text[])
"""

_STAND = """
SELECT topic, partition, next_offset FROM positions WHERE consumer = $1
"""
