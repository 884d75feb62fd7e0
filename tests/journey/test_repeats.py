"""Every event delivered twice and out of turn changes nothing, on the servers and workers that are shipped."""

from random import Random
from typing import Any

import asyncpg
from aiokafka import AIOKafkaProducer, ConsumerRecord

from chassis.events.broker import Broker
from chassis.ids import new_id
from contracts.catalog import BY_TYPE
from daihoi.local.home import SERVICES
from daihoi.local.runner import LocalStack
from tests.support.congress.little_congress import LittleCongress
from tests.support.events.every_event import SPOKEN, end_a_session, play, read_topics, settled

# What moves even where nothing changes: inbox and positions note a delivery, freshness the time.
NOTED = {"address_keys", "audit_chain", "inbox", "positions", "freshness"}
WRITTEN_LATER = {"staff_sessions": "used_at"}
"""A column that the API itself writes in the background, at most half a minute after a request: no event touches it."""


async def test_every_event_delivered_twice_and_out_of_turn_changes_nothing(
    stack: LocalStack, congress: LittleCongress
) -> None:
    await play(congress)
    await end_a_session(stack)
    await settled(stack)
    said = await read_topics(stack.broker("reader"))
    assert {_type(message) for message in said} >= {event.event_type for event in SPOKEN}
    before = await rows(stack)

    chance = Random(2020)
    twice = chance.sample(said, len(said))
    await send(stack.broker("admin"), [(message, message.headers) for message in twice])
    await settled(stack)
    assert await rows(stack) == before

    older = [message for message in reversed(said) if "aggregate_version" in BY_TYPE[_type(message)].model_fields]
    await send(stack.broker("admin"), [(message, _renamed(message)) for message in older])
    await settled(stack)
    assert await rows(stack) == before


async def rows(stack: LocalStack) -> dict[str, list[str]]:
    """Give every row of every table of the three services, but for what notes the delivery itself."""
    found: dict[str, list[str]] = {}
    for service in SERVICES:
        conn = await asyncpg.connect(stack.service_dsn(service))
        try:
            for (table,) in await conn.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1"):
                if table not in NOTED:
                    asked = (
                        " WHERE action !~ '^(security|lists)[.]' AND NOT details ? 'count'" if table == "audit" else ""
                    )  # written seconds later
                    line = f"(to_jsonb(t) - '{WRITTEN_LATER[table]}')" if table in WRITTEN_LATER else "t"
                    lines = await conn.fetch(f'SELECT {line}::text AS line FROM "{table}" t{asked} ORDER BY 1')
                    found[f"{service}.{table}"] = [one["line"] for one in lines]
        finally:
            await conn.close()
    return found


Headers = list[tuple[str, bytes]]


async def send(broker: Broker, messages: list[tuple[ConsumerRecord, Any]]) -> None:
    """Say them again, in this order, where they were said first."""
    producer = AIOKafkaProducer(**broker.client(), enable_idempotence=True)
    await producer.start()
    try:
        for message, headers in messages:
            await producer.send_and_wait(
                message.topic, message.value, key=message.key, partition=message.partition, headers=list(headers)
            )
    finally:
        await producer.stop()


def _type(message: ConsumerRecord) -> str:
    return bytes(dict(message.headers)["ce_type"]).decode()


def _renamed(message: ConsumerRecord) -> Headers:
    """The same state under a new event id: the inbox cannot know it, only its version tells that it is old."""
    return [(name, str(new_id()).encode() if name == "ce_id" else value) for name, value in message.headers]
