"""Fills what was lost from what is the truth: Kafka from the outboxes, a projection from Kafka.

Both want the workers concerned stopped: the caller sees to that.
"""

import asyncio
import importlib
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import TypeVar

import asyncpg

from chassis.events.broker import Broker
from chassis.events.hearing import rebuild as rebuilding
from chassis.events.relaying import republish as republishing
from chassis.events.subscriptions import Hearing
from chassis.events.topic_file import recreate_topics
from daihoi.local.home import TOPICS
from daihoi.local.vitals import subscriptions

T = TypeVar("T")

SESSION_ENDS_WITHIN = 15.0


async def republish(dsns: Mapping[str, str], broker: Broker) -> int:
    """Empty Kafka's topics and have every outbox row sent again; gives how many rows wait now.

    `dsns` are the databases by service. Hearers begin at offset zero, and their inboxes drop what was applied. The
    relays send once the workers are started again. Raises KafkaAway, GroupIsAlive, RelayRuns.
    """
    for service in dsns:
        await _once_gone(partial(rebuilding.require_no_members, broker, service))
    await recreate_topics(broker, TOPICS)
    rows = 0
    for service, dsn in dsns.items():
        rows += sum((await republishing.republish(dsn)).rows.values())
        conn = await asyncpg.connect(dsn)
        try:
            async with conn.transaction():
                await rebuilding.rewind(conn, broker, service, heard_topics(service))
        finally:
            await conn.close()
    return rows


async def rebuild(service: str, dsn: str, broker: Broker) -> rebuilding.Rebuild:
    """Empty that service's projections and have everything heard again from offset zero. Raises GroupIsAlive."""
    return await _once_gone(
        lambda: rebuilding.rebuild(
            dsn, broker, consumer=service, topic_names=heard_topics(service), tables=projections(service)
        )
    )


def heard_topics(service: str) -> list[str]:
    """The topics that service's worker listens to."""
    return list(Hearing(subscriptions(service)).topics)


def projections(service: str) -> list[str]:
    """The tables of that service that are made from Kafka alone, as its worker names them."""
    found: tuple[str, ...] = importlib.import_module(f"services.{service}.worker").PROJECTION_TABLES
    return list(found)


async def _once_gone(work: Callable[[], Awaitable[T]]) -> T:
    """Try again while Kafka still counts a worker that has just been stopped."""
    deadline = asyncio.get_running_loop().time() + SESSION_ENDS_WITHIN
    while True:
        try:
            return await work()
        except rebuilding.GroupIsAlive:
            if asyncio.get_running_loop().time() > deadline:
                raise
            await asyncio.sleep(0.3)
