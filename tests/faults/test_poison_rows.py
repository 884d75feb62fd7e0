"""Proof 1, poison: an outbox row that Kafka will not take holds up its own key and nobody else."""

import pytest

from chassis.events import topics
from chassis.events.relaying import parked_rows
from chassis.ids import new_id
from chassis.storage.database import Database
from tests.support.counting.service import write_entry
from tests.support.events.harness import Counting
from tests.support.waiting import until

TOO_LARGE = "x" * 1_100_000


async def test_a_poison_row_is_parked_and_only_its_own_key_waits(counting: Counting) -> None:
    poisoned, healthy = new_id(), new_id()
    db = Database(counting.dsn, application_name="writer")
    worker = counting.start_worker("soon_parked")
    for ledger, note in [(poisoned, ""), (poisoned, TOO_LARGE), (poisoned, ""), (healthy, "")]:
        await write_entry(db, ledger, note)
    await worker.says("its key waits for a person")
    await write_entry(db, poisoned)
    await write_entry(db, healthy)
    await db.close()

    async def the_healthy_went_on() -> bool:
        return await counting.numbers(healthy) == [1, 2]

    await until(the_healthy_went_on, "the healthy key goes on")
    assert await counting.numbers(poisoned) == [1]
    [row] = await parked_rows.parked(counting.dsn)
    assert (row.key, row.problem, row.waiting_behind) == (str(poisoned), "MessageSizeTooLargeError", 2)

    assert await parked_rows.abandon(counting.dsn, [row.id]) == 1
    await counting.all_applied()
    assert await counting.numbers(poisoned) == [1, 3, 4]


@pytest.mark.faults
async def test_hundreds_of_rows_behind_a_poison_row_do_not_crowd_the_others_out(counting: Counting) -> None:
    [poisoned] = await counting.write(700, ledgers=1, writers=1, notes=[TOO_LARGE])
    counting.start_worker("soon_parked")
    [healthy] = await counting.write(5, ledgers=1)

    async def the_healthy_went_on() -> bool:
        return await counting.numbers(healthy) == [1, 2, 3, 4, 5]

    await until(the_healthy_went_on, "the healthy key goes on")
    assert await counting.numbers(poisoned) == []


@pytest.mark.faults
async def test_a_row_for_a_topic_that_is_missing_goes_out_once_the_topic_is_there(counting: Counting) -> None:
    worker = counting.start_worker("soon_parked", relay_only=True)
    await worker.says("relay leads")
    name = f"late.{new_id().hex[:8]}"
    [ledger] = await counting.write(3, ledgers=1)
    await counting.all_published()
    await counting.sql("UPDATE outbox SET topic = $1, published_at = NULL", name)
    await worker.says("its key waits for a person")
    [row] = await parked_rows.parked(counting.dsn)
    assert (row.topic, row.key, row.problem) == (name, str(ledger), "UnknownTopic")
    await topics.create(counting.broker, [topics.TopicSpec(name, 1)])
    assert await parked_rows.try_again(counting.dsn, [row.id]) == 1
    await counting.all_published()
    assert sum((await topics.ends(counting.broker, [name])).values()) == 3
