"""A small day in which every event of the language is said at least once, and what was said lies in Kafka."""

import asyncio
import contextlib
from typing import Any

import asyncpg
from aiokafka import AIOKafkaConsumer, ConsumerRecord

from chassis.events import topics
from chassis.events.broker import Broker
from chassis.events.subscriptions import Hearing
from chassis.ids import new_id
from contracts.catalog import EVENTS
from contracts.progress import Progress
from daihoi.local.home import SERVICES
from daihoi.local.runner import LocalStack
from daihoi.local.vitals import subscriptions
from daihoi.simulation.client import CongressClient, RequestRefused
from daihoi.simulation.invented.portraits import portrait_file
from tests.support.congress.little_congress import LittleCongress
from tests.support.waiting import until

SPOKEN = [event for event in EVENTS if not issubclass(event, Progress)]
TOPICS = sorted({event.topic for event in SPOKEN})


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
    guest = congress.badge("guest").delegate_id  # whom the undoing may not have reached registration yet
    await congress.organizer.revoke(guest, "Diễn tập", inside=True)
    portrait = {"file": ("anh.jpg", portrait_file(1))}
    for _ in range(2):
        await call(
            "PUT", f"/registration/v1/delegates/{congress.badge('individual').delegate_id}/photo", files=portrait
        )
    reprinted = congress.badge("individual").delegate_id
    await call("POST", f"/registration/v1/delegates/{reprinted}/credentials", json={"reason": "Mất thẻ"})

    for seen, leave in enumerate(("LATE", "ABSENT")):
        word = {"value": leave, "reason": "Đi khám bệnh", "seen": seen}
        await call("POST", f"/registration/v1/delegates/{congress.badge('household').delegate_id}/answers", json=word)

    async def all_may_be_announced() -> bool:
        return all(one["announceable"] for one in (await congress.organizer.roll(congress_id))["entries"])

    await until(all_may_be_announced, "the stage has heard of all arrivals")
    for kind in ("COLLECTIVE", "HOUSEHOLD"):
        roll = await congress.organizer.roll(congress_id)
        entry = next(one for one in roll["entries"] if one["kind"] == kind)
        said = await congress.organizer.announce(congress_id, entry["entry_id"], roll["revision"])
        assert said["outcome"] == "ANNOUNCED"
    spoken = [one for one in (await congress.organizer.roll(congress_id))["entries"] if one["status"] == "ANNOUNCED"]
    await _step(congress, spoken[0], "correction", unit_name="Đơn vị viết đúng", in_public=True)
    await _step(congress, spoken[1], "return")
    roll = await congress.organizer.roll(congress_id)
    again = await congress.organizer.announce(congress_id, spoken[1]["entry_id"], roll["revision"])
    assert again["outcome"] == "ANNOUNCED"
    await _step(congress, spoken[1], "withdrawal")
    await _lead_and_vote(congress)
    await congress.organizer.show_card(congress_id, "TITLE", (await congress.organizer.roll(congress_id))["revision"])


async def _lead_and_vote(congress: LittleCongress) -> None:
    """Begin the programme; write the list for the congress one level up and vote on it."""
    call, congress_id = congress.organizer.call, congress.congress_id
    programme = await call("GET", f"/honors/v1/congresses/{congress_id}/programme")
    act = {"revision": programme["revision"], "act": "ADVANCE"}
    await call("POST", f"/honors/v1/congresses/{congress_id}/programme/acts", json=act)
    path = f"/registration/v1/congresses/{congress_id}/upper-delegation"
    chosen = {"version": 0, "delegate_ids": [str(congress.badge("individual").delegate_id)]}
    await call("PUT", path, json=chosen)

    async def somebody_may_vote() -> bool:
        return bool((await call("GET", path))["present"])

    await until(somebody_may_vote, "registration has heard who is there")
    await call("POST", f"{path}/vote", json={"version": 1, "unanimous": True})


async def _step(congress: LittleCongress, entry: dict[str, Any], verb: str, **changes: str | bool) -> None:
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
                topics.lag(stack.broker("reader"), service, Hearing(subscriptions(service)).topics)
                for service in SERVICES
            )
        )
        return not any(sum(lag.values()) for lag in behind)

    await until(nothing_waits, "everything said is heard", 60)


async def read_topics(broker: Broker) -> list[ConsumerRecord]:
    """Give every message there is, as it lies in Kafka; within a key in the order of saying."""
    reach = {place: end for place, end in (await topics.ends(broker, TOPICS)).items() if end}
    consumer = AIOKafkaConsumer(**broker.client(), enable_auto_commit=False, auto_offset_reset="earliest")
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
