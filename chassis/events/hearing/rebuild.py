"""Builds lost projections anew: empties them and hears everything from offset zero. Workers are stopped."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import asyncpg
from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.errors import GroupIdNotFound, for_code

from chassis.events import topics
from chassis.events.broker import Broker
from chassis.events.hearing import positions
from chassis.language import either
from chassis.storage.database import Connection


class GroupIsAlive(RuntimeError):
    """A worker of the group still runs: stop it first."""


@dataclass(frozen=True)
class Rebuild:
    """What a rebuild emptied and how many messages will be heard again when the workers start."""

    tables: tuple[str, ...]
    inbox_rows: int
    messages: int


async def rebuild(
    dsn: str,
    broker: Broker,
    *,
    consumer: str,
    topic_names: Collection[str],
    tables: Sequence[str],
    group: str | None = None,
) -> Rebuild:
    """Empty `tables` and the inbox of `consumer`, and set the group's offsets of `topic_names` to zero.

    `consumer` is the service's name, `group` its consumer group where that differs; `tables` are *all* tables that
    its handlers write, in the service's own schema. The offsets are set while the transaction is still open: a
    failure before its commit leaves the projections as they were, and the inbox drops what is heard again.
    Raises GroupIsAlive, KafkaError, asyncpg errors.
    """
    group = group or consumer
    await require_no_members(broker, group)
    conn = await asyncpg.connect(dsn)
    try:
        async with conn.transaction():
            if truncate := await conn.fetchval(_TRUNCATE, list(tables)):
                await conn.execute(truncate)
            emptied = await conn.fetchval(_EMPTY_INBOX, consumer)
            await require_no_members(broker, group)
            messages = await rewind(conn, broker, consumer, topic_names, group)
    finally:
        await conn.close()
    return Rebuild(tuple(tables), emptied, messages)


async def rewind(
    conn: Connection, broker: Broker, consumer: str, topic_names: Collection[str], group: str | None = None
) -> int:
    """Let `consumer` begin anew at offset zero of `topic_names`; give the number of messages it will hear again.

    `conn` is in the service's own database, in the caller's transaction. Raises GroupIsAlive, KafkaError.
    """
    group = group or consumer
    await require_no_members(broker, group)
    await positions.forget(conn, consumer, topic_names)
    reach = await topics.ends(broker, topic_names)
    member = AIOKafkaConsumer(**broker.client(), group_id=group, enable_auto_commit=False)
    try:
        await member.start()
        member.assign([TopicPartition(tp.topic, tp.partition) for tp in reach])
        await member.commit(dict.fromkeys(reach, 0))
    finally:
        await member.stop()
    return sum(reach.values())


async def require_no_members(broker: Broker, group: str) -> None:
    """Raises GroupIsAlive when a worker is a member of `group`; one that was killed counts until its session ends."""
    async with topics.admin(broker) as admin:
        members = await topics.with_coordinator(lambda: _members(admin, group))
    if members:
        raise GroupIsAlive(
            either(
                f"{members} tiến trình của {group} còn đang chạy: dừng trước",
                f"{members} workers of {group} still run: stop them first",
            )
        )


async def _members(admin: AIOKafkaAdminClient, group: str) -> int:
    count = 0
    answers = await admin.describe_consumer_groups([group])
    for error, _, _, _, _, members, *_ in (described for answer in answers for described in answer.groups):
        if error and for_code(error) is not GroupIdNotFound:
            raise for_code(error)(f"Kafka could not describe the group {group}")
        count += len(members)
    return count


# One statement for all of them, because of their foreign keys; PostgreSQL itself quotes the names.
_TRUNCATE = """
SELECT 'TRUNCATE ' || string_agg(quote_ident(name), ', ') FROM unnest($1::text[]) AS name
"""
_EMPTY_INBOX = """WITH gone AS (DELETE FROM inbox WHERE consumer = $1 RETURNING 1) SELECT count(*) FROM gone"""
