"""Every event delivered twice and out of turn changes nothing, on the servers and workers that are shipped."""

import asyncio
import contextlib
from random import Random
from typing import Any

import asyncpg
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, ConsumerRecord

from chassis.events import topics
from chassis.events.subscriptions import Hearing
from chassis.ids import new_id
from contracts.catalog import BY_TYPE, EVENTS
from contracts.progress import Progress
from daihoi.local.home import SERVICES
from daihoi.local.runner import LocalStack
from daihoi.local.vitals import subscriptions
from daihoi.simulation.client import CongressClient, RequestRefused
from tests.support.little_congress import LittleCongress
from tests.support.waiting import until

SPOKEN = [event for event in EVENTS if not issubclass(event, Progress)]
TOPICS = sorted({event.topic for event in SPOKEN})
# What moves even where nothing changes: inbox and positions note a delivery, freshness the time.
NOTED = {"inbox", "positions", "freshness"}


async def test_every_event_delivered_twice_and_out_of_turn_changes_nothing(
    stack: LocalStack, congress: LittleCongress
) -> None:
    await play(congress)
    await end_a_session(stack)
    await settled(stack)
    said = await read_topics(stack.kafka_bootstrap)
    assert {_type(message) for message in said} >= {event.event_type for event in SPOKEN}
    before = await rows(stack)

    chance = Random(2020)
    twice = chance.sample(said, len(said))
    await send(stack.kafka_bootstrap, [(message, message.headers) for message in twice])
    await settled(stack)
    assert await rows(stack) == before

    older = [message for message in reversed(said) if "aggregate_version" in BY_TYPE[_type(message)].model_fields]
    await send(stack.kafka_bootstrap, [(message, _renamed(message)) for message in older])
    await settled(stack)
    assert await rows(stack) == before


async def play(congress: LittleCongress) -> None:
    """Say every event of the language at least once, most aggregates in several versions."""
    call, congress_id = congress.organizer.call, congress.congress_id
    plan = await call("GET", f"/registration/v1/congresses/{congress_id}")
    moved = {"version": plan["version"], "venue": "Hội trường B"}
    await call("PATCH", f"/registration/v1/congresses/{congress_id}", json=moved)
    for who in ("collective", "household", "individual"):
        assert (await congress.gate.scan(congress.badge(who).code)).verdict == "ADMITTED"
    mistaken = await congress.gate.scan(congress.badge("guest").code)
    await congress.gate.call("POST", f"/checkin/v1/scans/{mistaken.scan_id}/undo")
    await congress.organizer.revoke(congress.badge("guest").delegate_id, "Diễn tập")
    reprinted = congress.badge("individual").delegate_id
    await call("POST", f"/registration/v1/delegates/{reprinted}/credentials", json={"reason": "Mất thẻ"})

    async def all_may_be_announced() -> bool:
        return all(one["announceable"] for one in (await congress.organizer.roll(congress_id))["entries"])

    await until(all_may_be_announced, "the stage has heard of all arrivals")
    for kind in ("COLLECTIVE", "HOUSEHOLD"):
        roll = await congress.organizer.roll(congress_id)
        entry = next(one for one in roll["entries"] if one["kind"] == kind)
        said = await congress.organizer.announce(congress_id, entry["entry_id"], roll["revision"])
        assert said["outcome"] == "ANNOUNCED"
    spoken = [one for one in (await congress.organizer.roll(congress_id))["entries"] if one["status"] == "ANNOUNCED"]
    await _step(congress, spoken[0], "correction", unit_name="Đơn vị viết đúng")
    await _step(congress, spoken[1], "withdrawal")
    await congress.organizer.show_card(congress_id, "TITLE", (await congress.organizer.roll(congress_id))["revision"])


async def _step(congress: LittleCongress, entry: dict[str, Any], verb: str, **changes: str) -> None:
    revision = (await congress.organizer.roll(congress.congress_id))["revision"]
    body = {"command_id": str(new_id()), "revision": revision, "reason": "Diễn tập", **changes}
    said = await congress.organizer.call("POST", f"/honors/v1/entries/{entry['entry_id']}/{verb}", json=body)
    assert said["outcome"] == "DONE", said


async def end_a_session(stack: LocalStack) -> None:
    async with CongressClient(stack.origin, stack.ca_file) as anybody:
        colleague = await anybody.sign_in(*stack.organizer)
    async with colleague:
        await colleague.call("DELETE", "/registration/v1/sessions/current")
        with contextlib.suppress(RequestRefused):
            await colleague.congresses()


async def settled(stack: LocalStack) -> None:
    """Wait until every outbox is empty and every worker has committed all that its topics hold."""

    async def nothing_waits() -> bool:
        for service in SERVICES:
            conn = await asyncpg.connect(stack.service_dsn(service))
            try:
                if await conn.fetchval("SELECT EXISTS (SELECT FROM outbox WHERE published_at IS NULL)"):
                    return False
            finally:
                await conn.close()
        behind = await asyncio.gather(
            *(
                topics.lag(stack.kafka_bootstrap, service, Hearing(subscriptions(service)).topics)
                for service in SERVICES
            )
        )
        return not any(sum(lag.values()) for lag in behind)

    await until(nothing_waits, "everything said is heard", 60)


async def rows(stack: LocalStack) -> dict[str, list[str]]:
    """Give every row of every table of the three services, but for what notes the delivery itself."""
    found: dict[str, list[str]] = {}
    for service in SERVICES:
        conn = await asyncpg.connect(stack.service_dsn(service))
        try:
            for (table,) in await conn.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1"):
                if table not in NOTED:
                    lines = await conn.fetch(f'SELECT t::text AS line FROM "{table}" t ORDER BY 1')
                    found[f"{service}.{table}"] = [line["line"] for line in lines]
        finally:
            await conn.close()
    return found


async def read_topics(bootstrap: str) -> list[ConsumerRecord]:
    """Give every message there is, as it lies in Kafka; within a key in the order of saying."""
    reach = {place: end for place, end in (await topics.ends(bootstrap, TOPICS)).items() if end}
    consumer = AIOKafkaConsumer(bootstrap_servers=bootstrap, enable_auto_commit=False, auto_offset_reset="earliest")
    await consumer.start()
    try:
        consumer.assign(list(reach))
        said: list[ConsumerRecord] = []
        while any([await consumer.position(place) < end for place, end in reach.items()]):
            for messages in (await consumer.getmany(timeout_ms=500)).values():
                said.extend(messages)
        return said
    finally:
        await consumer.stop()


Headers = list[tuple[str, bytes]]


async def send(bootstrap: str, messages: list[tuple[ConsumerRecord, Any]]) -> None:
    """Say them again, in this order, where they were said first."""
    producer = AIOKafkaProducer(bootstrap_servers=bootstrap, enable_idempotence=True)
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
