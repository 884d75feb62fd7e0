"""Fills what was lost from what is the truth: Kafka from the outboxes, a projection from Kafka.

Both want the workers concerned stopped: the caller sees to that.
"""

import importlib
from collections.abc import Collection, Mapping

import asyncpg
from aiokafka import AIOKafkaConsumer

from chassis import topics
from chassis.consumer import Hearing
from daihoi.local.topics import recreate_topics
from daihoi.local.vitals import subscriptions


async def republish(dsns: Mapping[str, str], bootstrap: str) -> int:
    """Empty Kafka's topics and have every outbox row sent again; gives how many there are.

    `dsns` are the databases by service. Hearers begin at offset zero, and their inboxes drop what was applied. The
    workers' relays send, once they are started again. Raises KafkaAway.
    """
    await recreate_topics(bootstrap)
    rows = 0
    for service, dsn in dsns.items():
        await rewind(bootstrap, service, heard_topics(service))
        conn = await asyncpg.connect(dsn)
        try:
            done = await conn.execute(
                "UPDATE outbox SET published_at = NULL, parked_at = NULL, attempts = 0, problem = NULL"
            )
            rows += int(done.rpartition(" ")[2])
        finally:
            await conn.close()
    return rows


async def rebuild(service: str, dsn: str, bootstrap: str) -> list[str]:
    """Empty that service's projections and have everything heard again from offset zero; gives the tables.

    One transaction empties the projections and their inbox rows together.
    """
    tables = projections(service)
    conn = await asyncpg.connect(dsn)
    try:
        async with conn.transaction():
            await conn.execute(f"TRUNCATE {', '.join(tables)}")
            await conn.execute("DELETE FROM inbox WHERE consumer = $1", service)
    finally:
        await conn.close()
    await rewind(bootstrap, service, heard_topics(service))
    return tables


async def rewind(bootstrap: str, group: str, names: Collection[str]) -> None:
    """Set the offsets of `group` to zero on all partitions of the topics `names`. No member of it may be alive."""
    consumer = AIOKafkaConsumer(bootstrap_servers=bootstrap, group_id=group, enable_auto_commit=False)
    await consumer.start()
    try:
        partitions = list(await topics.ends(bootstrap, names))
        if partitions:
            consumer.assign(partitions)
            await consumer.commit(dict.fromkeys(partitions, 0))
    finally:
        await consumer.stop()


def heard_topics(service: str) -> list[str]:
    """The topics that service's worker listens to."""
    return list(Hearing(subscriptions(service)).topics)


def projections(service: str) -> list[str]:
    """The tables of that service that are made from Kafka alone, as its worker names them."""
    found: tuple[str, ...] = importlib.import_module(f"services.{service}.worker").PROJECTION_TABLES
    return list(found)
