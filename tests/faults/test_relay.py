"""Proof 1: the relay loses nothing and keeps the order of each key, whatever happens to it."""

import asyncio
import signal

import pytest

from chassis.events import outbox
from chassis.ids import new_id
from chassis.storage.database import Database
from tests.support.counting.events import Counted
from tests.support.events.harness import Counting
from tests.support.events.ledger_check import NOTHING_WRONG, read_all
from tests.support.waiting import until


@pytest.mark.parametrize(
    ("fault", "after"),
    [("kill_relay_between_ack_and_mark", 2), ("kill_relay_in_the_middle_of_a_batch", 150)],
)
async def test_a_relay_killed_while_eight_write_loses_nothing_and_keeps_the_order_of_every_key(
    counting: Counting, fault: str, after: int
) -> None:
    doomed = counting.start_worker(fault, after=after, relay_only=True)
    await doomed.says("relay leads")
    writing = asyncio.create_task(counting.write(1000))
    assert await doomed.ends() == -signal.SIGKILL
    counting.start_worker()
    await writing
    await counting.all_applied()
    assert await counting.findings() == NOTHING_WRONG
    assert await copies(counting) > 1000, "what was sent and not marked is sent again"


@pytest.mark.faults
async def test_a_frozen_relay_is_replaced_and_changes_nothing_when_it_wakes(counting: Counting) -> None:
    frozen = counting.start_worker("freeze_relay_in_the_middle_of_a_batch", after=150, relay_only=True)
    await frozen.says("relay leads")
    await counting.write(1000)
    successor = counting.start_worker()
    await successor.says("relay leads")
    await counting.all_applied()
    before = await copies(counting)
    frozen.signal(signal.SIGCONT)
    await frozen.says("relay gave up the lead")
    await counting.write(500)
    await counting.all_applied()
    assert await copies(counting) > before + 500, "the woken relay sent what it had in hand, late"
    assert await counting.findings() == NOTHING_WRONG


@pytest.mark.faults
@pytest.mark.parametrize(("fault", "loses"), [((), False), (("relay_reads_by_a_cursor",), True)])
async def test_a_row_that_commits_after_later_ones_is_said_but_not_by_a_cursor(
    counting: Counting, fault: tuple[str, ...], loses: bool
) -> None:
    relaying = counting.start_worker(*fault, relay_only=True)
    await relaying.says("relay leads")

    async def the_newest_is_said() -> object:
        return await counting.sql("SELECT published_at IS NOT NULL FROM outbox ORDER BY id DESC LIMIT 1")

    db = Database(counting.dsn, application_name="slow writer")
    async with db.transaction() as conn:
        await outbox.publish(conn, Counted(ledger_id=new_id(), number=1))
        await counting.write(20, writers=1)
        await until(the_newest_is_said, "rows with later ids are published")
    await db.close()
    await counting.write(20, writers=1)
    await until(the_newest_is_said, "rows with later ids are published")
    assert (await counting.findings()).unsaid == loses


@pytest.mark.faults
async def test_the_checker_sees_a_relay_that_skips_a_row(counting: Counting) -> None:
    counting.start_worker("relay_skips_a_row")
    await counting.write(100)
    await counting.all_applied()
    found = await counting.findings()
    assert (found.unsaid, found.lost, found.miscounted) == (1, 1, 1)


@pytest.mark.faults
async def test_the_checker_sees_two_relays_at_once(counting: Counting) -> None:
    await counting.write(600, ledgers=5)
    counting.start_worker("relay_without_election", after=0, relay_only=True)
    counting.start_worker("relay_without_election", after=1, relay_only=True)
    await counting.all_published()
    assert (await counting.findings()).disordered > 0


async def test_of_two_relays_one_leads(counting: Counting) -> None:
    await counting.write(1000, ledgers=5)
    relays = [counting.start_worker(relay_only=True) for _ in range(2)]
    await counting.all_published()
    assert sum("relay leads" in relay.log.read_text() for relay in relays) == 1
    assert await copies(counting) == 1000
    found = await counting.findings()
    assert (found.unsaid, found.disordered) == (0, 0)


async def copies(counting: Counting) -> int:
    """Give how many records the topic holds, second copies included."""
    return len(await read_all(counting.broker, Counted.topic))
