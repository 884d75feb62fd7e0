"""Proof 3: what can't be applied is put aside with origin and traceback, and trouble that passes is waited out."""

import json

import asyncpg
import pytest
from aiokafka import AIOKafkaProducer

from chassis import clock
from chassis.events.hearing import dead_letters
from chassis.ids import new_id
from chassis.storage.database import Database
from contracts.envelope import Envelope
from tests.support.counting.events import Counted, Unheard
from tests.support.counting.service import CONSUMER, SUBSCRIPTIONS, write_entry
from tests.support.counting.successor import SUBSCRIPTIONS as SUCCESSOR
from tests.support.events.harness import Counting
from tests.support.events.ledger_check import NOTHING_WRONG, read_raw
from tests.support.waiting import until


async def test_a_handler_that_raises_is_put_aside_and_replay_mends_it(counting: Counting) -> None:
    counting.start_worker()
    [ledger] = await counting.write(3, writers=1, ledgers=1, notes=["", "raise", ""])
    await counting.all_applied()
    assert await counting.numbers(ledger) == [1, 3], "the next goes through"
    [letter] = await letters(counting)
    assert (letter["consumer"], letter["topic"], letter["attempts"]) == (CONSUMER, Counted.topic, 3)
    assert letter["problem"] == "ValueError: this entry cannot be counted"
    assert "tests/support/counting/service.py" in letter["traceback"]
    assert json.loads(letter["payload"])["note"] == "raise"
    assert dict(json.loads(letter["headers"]))["ce_type"] == Counted.event_type
    assert (letter["partition"], letter["offset"]) == await origin(counting, 2)

    assert await dead_letters.replay(counting.dsn, CONSUMER, SUBSCRIPTIONS) == dead_letters.Replay(
        still_dead=[letter["id"]]
    )
    mended = await dead_letters.replay(counting.dsn, CONSUMER, SUCCESSOR)
    assert mended == dead_letters.Replay(applied=[letter["id"]])
    assert await dead_letters.replay(counting.dsn, CONSUMER, SUCCESSOR) == dead_letters.Replay()
    assert await counting.findings() == NOTHING_WRONG


async def test_what_cannot_be_read_is_put_aside_and_the_next_goes_through(counting: Counting) -> None:
    worker = counting.start_worker()
    await worker.says("worker hears")
    ledger = new_id()
    event = Counted(ledger_id=ledger, number=1).model_dump_json().encode()
    bad = [
        (headers(Counted.event_type), b"{ not json"),
        (headers(Counted.event_type), b'{"ledger_id": "1"}'),
        (headers(Counted.event_type), b"\\xff\\x00\\xfe"),
        (headers("counting.entry.counted.v2"), event),
        (headers("counting.never.heard.of.v1"), event),
        ([], event),
        ([("ce_id", b"\\xff\\x00"), ("x", b"\\x00")], event),
    ]
    fine = [(headers(Unheard.event_type), b"{}"), (headers(Counted.event_type), event)]
    await produce(counting, [*bad, *fine])
    await counting.all_applied()
    assert await counting.numbers(ledger) == [1]
    found = await letters(counting)
    assert [letter["problem"].split(":")[0] for letter in found] == [
        "ValidationError",
        "ValidationError",
        "ValidationError",
        "UnknownEvent",
        "UnknownEvent",
        "MalformedEnvelope",
        "MalformedEnvelope",
    ]
    assert [letter["offset"] for letter in found] == list(range(7))
    assert [letter["payload"] for letter in found] == [value for _, value in bad]
    assert all("Traceback" in letter["traceback"] for letter in found)

    mended = await dead_letters.replay(counting.dsn, CONSUMER, SUCCESSOR)
    assert mended.applied == [found[3]["id"]], "the successor knows version 2"
    assert await counting.numbers(ledger) == [1, 1]


@pytest.mark.faults
@pytest.mark.parametrize(("fault", "dead"), [((), False), (("everything_is_the_events_fault",), True)])
async def test_a_full_disk_is_waited_out_unless_everything_is_the_events_fault(
    counting: Counting, fault: tuple[str, ...], dead: bool
) -> None:
    await counting.sql("CREATE TABLE disk (is_full bool)")
    await counting.sql("INSERT INTO disk VALUES (true)")
    await counting.sql(
        """CREATE FUNCTION fill_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
               IF (SELECT is_full FROM disk) THEN RAISE EXCEPTION 'no space left on device' USING ERRCODE = '53100'; END IF;
               RETURN NEW; END $$"""
    )
    await counting.sql("CREATE TRIGGER fill_disk BEFORE INSERT ON steps FOR EACH ROW EXECUTE FUNCTION fill_disk()")
    worker = counting.start_worker(*fault)
    await counting.write(50)
    await worker.says("event became a dead letter" if dead else "waiting out trouble of PostgreSQL")
    await counting.sql("UPDATE disk SET is_full = false")
    await counting.all_applied()
    found = await counting.findings()
    assert (found.unsaid, found.disordered, found.doubled) == (0, 0, 0)
    assert found.lost == found.dead, "what is not applied is put aside"
    assert (found.dead > 0) == (found.miscounted > 0) == dead


@pytest.mark.faults
async def test_a_deadlock_is_waited_out_and_dead_letters_nothing(counting: Counting) -> None:
    first, second = sorted(await counting.write(40, ledgers=2))
    ours = await asyncpg.connect(counting.dsn)
    name = await ours.fetchval("SELECT current_database()")
    await ours.execute(f"ALTER DATABASE {name} SET deadlock_timeout = '3s'")
    await ours.execute("SET deadlock_timeout = '1min'")  # so that the worker is the one that is sacrificed
    await ours.executemany("INSERT INTO counts VALUES ($1, 0, 0)", [(first,), (second,)])

    async def the_worker_waits_for_us() -> object:
        return await counting.sql(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = $1 AND wait_event_type = 'Lock'", name
        )

    worker = counting.start_worker()
    db = Database(counting.dsn, application_name="writers", max_size=1)
    for _ in range(10):  # a batch that has only the second ledger makes no deadlock: let it go and take the next
        async with ours.transaction():
            await ours.execute("UPDATE counts SET amount = amount WHERE ledger_id = $1", second)
            for ledger in (first, second) * 10:
                await write_entry(db, ledger)
            await until(the_worker_waits_for_us, "the worker waits for our lock")
            if not await counting.sql("SELECT 1 FROM counts WHERE ledger_id = $1 FOR UPDATE SKIP LOCKED", first):
                await ours.execute("UPDATE counts SET amount = amount WHERE ledger_id = $1", first)
                break
    await ours.close()
    await db.close()
    assert "DeadlockDetectedError 40P01" in worker.log.read_text()
    await counting.all_applied()
    assert await counting.findings() == NOTHING_WRONG


@pytest.mark.faults
async def test_the_checker_sees_dead_letters_that_fall_on_the_floor(counting: Counting) -> None:
    counting.start_worker("dead_letters_fall_on_the_floor")
    await counting.write(3, notes=["", "raise", ""])
    await counting.all_applied()
    found = await counting.findings()
    assert (found.lost, found.dead) == (1, 0)


def headers(event_type: str) -> list[tuple[str, bytes]]:
    return Envelope(id=new_id(), source="/test", type=event_type, subject="x", time=clock.now()).headers()


async def produce(counting: Counting, messages: list[tuple[list[tuple[str, bytes]], bytes]]) -> None:
    async with AIOKafkaProducer(**counting.broker.client()) as producer:
        for given, value in messages:
            await producer.send_and_wait(Counted.topic, value, headers=given, partition=0)


async def letters(counting: Counting) -> list[asyncpg.Record]:
    conn = await asyncpg.connect(counting.dsn)
    try:
        return await conn.fetch("SELECT * FROM dead_letters ORDER BY id")
    finally:
        await conn.close()


async def origin(counting: Counting, number: int) -> tuple[int, int]:
    """Give partition and offset of the entry `number`, as Kafka tells them."""
    for record in await read_raw(counting.broker, Counted.topic):
        if Counted.model_validate_json(record.value).number == number:
            return record.partition, record.offset
    raise AssertionError(f"entry {number} is not in Kafka")
