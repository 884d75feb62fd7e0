"""The checker of the proofs: set differences between outbox, Kafka read raw from offset zero, and the effects."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from uuid import UUID

import asyncpg
from aiokafka import AIOKafkaConsumer, ConsumerRecord, TopicPartition

from chassis.events import topics
from chassis.events.broker import Broker
from contracts.envelope import Envelope
from tests.support.counting.events import Counted


@dataclass(frozen=True)
class Findings:
    """What is wrong; all zero (and `disordered` empty) is what the proofs ask for.

    `unsaid`: in the outbox, not in Kafka. `disordered`: keys whose first copies in Kafka are not in the order of the
    outbox. `lost`: said, without effect. `doubled`: effects beyond the first. `miscounted`: ledgers whose number
    differs from the SQL count of what was written.
    """

    unsaid: int
    disordered: int
    lost: int
    doubled: int
    miscounted: int
    dead: int


NOTHING_WRONG = Findings(0, 0, 0, 0, 0, 0)


async def check(dsn: str, broker: Broker, speaker: str | None = None) -> Findings:
    """Compare everything, where `speaker` is the database that wrote the outbox (by default the hearer's, `dsn`).

    The workers are idle or stopped.
    """
    conn = await asyncpg.connect(speaker or dsn)
    try:
        written = await conn.fetch(
            "SELECT event_id, key, payload FROM outbox WHERE topic = $1 ORDER BY id", Counted.topic
        )
    finally:
        await conn.close()
    conn = await asyncpg.connect(dsn)
    try:
        steps = Counter((r["ledger_id"], r["number"]) for r in await conn.fetch("SELECT ledger_id, number FROM steps"))
        counts = {r["ledger_id"]: r["entries"] for r in await conn.fetch("SELECT ledger_id, entries FROM counts")}
        dead = await conn.fetchval("SELECT count(*) FROM dead_letters WHERE replayed_at IS NULL")
    finally:
        await conn.close()
    said = await read_all(broker, Counted.topic)
    entries = [Counted.model_validate_json(row["payload"]) for row in written]
    due = Counter(entry.ledger_id for entry in entries)
    wanted = {(entry.ledger_id, entry.number) for entry in entries}
    return Findings(
        unsaid=len({row["event_id"] for row in written} - {envelope.id for envelope in said}),
        disordered=_disordered([(row["key"], row["event_id"]) for row in written], said),
        lost=len(wanted - set(steps)),
        doubled=sum(count - 1 for count in steps.values()) + len(set(steps) - wanted),
        miscounted=sum(due[ledger] != counts.get(ledger, 0) for ledger in due),
        dead=dead,
    )


def _disordered(written: list[tuple[str, UUID]], said: list[Envelope]) -> int:
    place = {event_id: number for number, (_, event_id) in enumerate(written)}
    seen: dict[str, dict[UUID, int]] = defaultdict(dict)
    for envelope in said:
        if envelope.id in place:
            seen[envelope.subject].setdefault(envelope.id, place[envelope.id])
    return sum(list(order.values()) != sorted(order.values()) for order in seen.values())


async def read_all(broker: Broker, topic: str) -> list[Envelope]:
    """Read every message of `topic` from offset zero, partition by partition, late copies too."""
    return [Envelope.from_headers(record.headers) for record in await read_raw(broker, topic) if record.headers]


async def read_raw(broker: Broker, topic: str) -> list[ConsumerRecord[bytes, bytes]]:
    """Read every record of `topic` in the order of each partition."""
    ends = await topics.ends(broker, [topic])
    consumer = AIOKafkaConsumer(**broker.client(), enable_auto_commit=False, auto_offset_reset="earliest")
    await consumer.start()
    found: list[ConsumerRecord[bytes, bytes]] = []
    try:
        consumer.assign([TopicPartition(topic, tp.partition) for tp in ends])
        await consumer.seek_to_beginning()
        while any([await consumer.position(tp) < end for tp, end in ends.items()]):
            for records in (await consumer.getmany(timeout_ms=1000)).values():
                found.extend(records)
    finally:
        await consumer.stop()
    return found
