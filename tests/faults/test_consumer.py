"""Proof 2: two worker processes of one service, killed and rebalanced; every effect happens exactly once."""

import asyncio
import signal

import pytest

from chassis.events.hearing import rebuild
from daihoi.local.servers.postgres import PostgresServer
from tests.support.counting.events import Counted
from tests.support.counting.service import CONSUMER, PROJECTION
from tests.support.events.harness import Counting
from tests.support.events.ledger_check import NOTHING_WRONG, check
from tests.support.events.worker_process import Worker


@pytest.mark.faults
async def test_two_workers_share_the_work_and_one_takes_over_from_the_other_that_is_killed(counting: Counting) -> None:
    first = counting.start_worker()
    await first.says("worker hears")
    writing = asyncio.create_task(counting.write(2500))
    await counting.effects(300)
    second = counting.start_worker()
    await second.says("worker hears")
    await counting.effects(1000)
    first.signal(signal.SIGKILL)
    counting.start_worker()
    await writing
    await counting.all_applied()
    assert await counting.findings() == NOTHING_WRONG


@pytest.mark.parametrize("fault", ["kill_worker_between_commit_and_ack", "kill_worker_in_the_middle_of_a_batch"])
async def test_a_worker_killed_at_its_worst_moment_applies_nothing_twice(counting: Counting, fault: str) -> None:
    await counting.write(600)
    doomed = counting.start_worker(fault, after=2)
    assert await doomed.ends() == -signal.SIGKILL
    counting.start_worker()
    await counting.all_applied()
    assert await counting.findings() == NOTHING_WRONG


@pytest.mark.faults
async def test_the_checker_sees_a_worker_without_its_inbox(counting: Counting) -> None:
    await counting.write(600)
    doomed = counting.start_worker("kill_worker_between_commit_and_ack", "without_inbox", after=2)
    assert await doomed.ends() == -signal.SIGKILL
    counting.start_worker("without_inbox")
    await counting.all_applied()
    found = await counting.findings()
    assert found.doubled > 0
    assert found.miscounted > 0
    assert found.lost == 0


@pytest.mark.faults
async def test_the_checker_sees_a_worker_that_acknowledges_before_it_commits(counting: Counting) -> None:
    await counting.write(600)
    doomed = counting.start_worker("ack_before_commit", "without_positions")
    assert await doomed.ends() == -signal.SIGKILL
    counting.start_worker("without_positions")
    await counting.all_applied()
    assert (await counting.findings()).lost > 0


@pytest.mark.faults
async def test_offsets_that_kafka_got_too_early_are_taken_back(counting: Counting) -> None:
    await counting.write(600)
    doomed = counting.start_worker("ack_before_commit")
    assert await doomed.ends() == -signal.SIGKILL
    stepping_back = counting.start_worker()
    assert await stepping_back.ends() == 1
    assert "messages were skipped" in stepping_back.log.read_text()
    async with counting.kept_alive(1):
        await counting.all_effects()
    assert await counting.findings() == NOTHING_WRONG


@pytest.mark.faults
async def test_a_rebalance_while_postgresql_is_stopped_loses_nothing(
    counting: Counting, on_own_postgres: Counting, own_postgres: PostgresServer
) -> None:
    counting.start_worker(relay_only=True)
    hearer = on_own_postgres
    workers = [hearer.start_worker() for _ in range(2)]
    await counting.write(500)
    await hearer.effects(200)
    own_postgres.stop(signal.SIGQUIT)
    await counting.write(1000)
    for worker in workers:
        await worker.says("waiting out trouble of PostgreSQL")
    workers[0].signal(signal.SIGKILL)
    third = hearer.start_worker()
    await third.says("waiting for PostgreSQL")
    own_postgres.start()
    await third.says("worker hears")
    await counting.all_published()
    await hearer.all_applied()
    assert [worker.process.poll() for worker in (workers[1], third)] == [None, None]
    assert await check(hearer.dsn, hearer.broker, speaker=counting.dsn) == NOTHING_WRONG


@pytest.mark.faults
async def test_what_arrives_while_the_partitions_are_shared_out_is_heard(counting: Counting) -> None:
    workers = await write_while_a_second_worker_joins(counting, "slow_to_resume")
    await counting.all_effects()
    assert [worker.process.poll() for worker in workers] == [None, None]
    assert await counting.findings() == NOTHING_WRONG


@pytest.mark.faults
async def test_the_first_that_is_fetched_after_the_sharing_out_is_heard(counting: Counting) -> None:
    workers = await write_while_a_second_worker_joins(counting, "much_at_once")
    await counting.all_effects()
    assert [worker.process.poll() for worker in workers] == [None, None]
    assert await counting.findings() == NOTHING_WRONG


async def test_a_worker_whose_reading_skipped_a_message_ends_and_its_successor_hears_it(counting: Counting) -> None:
    await counting.write(100)
    skipping = counting.start_worker("skipping_reader")
    assert await skipping.ends() == 1
    assert "messages were skipped" in skipping.log.read_text()
    counting.start_worker()
    await counting.all_applied()
    assert await counting.findings() == NOTHING_WRONG


@pytest.mark.faults
async def test_the_checker_sees_a_reading_that_skips_where_nobody_keeps_the_positions(counting: Counting) -> None:
    await counting.write(100)
    counting.start_worker("skipping_reader", "without_positions")
    await counting.all_applied()
    assert (await counting.findings()).lost > 0


async def test_a_projection_rebuilt_from_offset_zero_is_the_same_row_by_row(counting: Counting) -> None:
    worker = counting.start_worker()
    await counting.write(500)
    await counting.all_applied()
    before = await counting.projection()
    with pytest.raises(rebuild.GroupIsAlive):
        await build_anew(counting)
    assert await counting.projection() == before
    worker.signal(signal.SIGTERM)
    assert await worker.ends() == 0

    done = await build_anew(counting)
    assert (done.inbox_rows, done.messages) == (500, 500)
    assert await counting.projection() == []
    counting.start_worker()
    await counting.all_applied()
    assert await counting.projection() == before
    assert await counting.findings() == NOTHING_WRONG


@pytest.mark.faults
async def test_a_worker_asked_to_stop_in_the_middle_stops_in_order(counting: Counting) -> None:
    worker = counting.start_worker()
    await worker.says("worker hears")
    writing = asyncio.create_task(counting.write(2000))
    await counting.effects(300)
    worker.signal(signal.SIGTERM)
    assert await worker.ends() == 0
    assert "worker stopped in order" in worker.log.read_text()
    counting.start_worker()
    await writing
    await counting.all_applied()
    assert await counting.findings() == NOTHING_WRONG


async def write_while_a_second_worker_joins(counting: Counting, *faults: str) -> tuple[Worker, Worker]:
    """Write the first entries of all when the partitions are shared out anew and nobody reads them yet; then more."""
    first = counting.start_worker(*faults)
    await counting.members(1)
    second = counting.start_worker(*faults)
    await counting.members(2)
    await counting.write(100, ledgers=50)
    await second.says("worker hears")
    await counting.effects(1)
    await counting.write(100, ledgers=50)
    return first, second


async def build_anew(counting: Counting) -> rebuild.Rebuild:
    return await rebuild.rebuild(
        counting.dsn,
        counting.broker,
        consumer=CONSUMER,
        topic_names=[Counted.topic],
        tables=PROJECTION,
        group=counting.group,
    )
