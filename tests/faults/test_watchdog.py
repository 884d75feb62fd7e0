"""Proof 2, continued: a worker that hears nothing any more is found out, and its successor misses nothing."""

import asyncio
import signal

import pytest

from daihoi.local.servers.kafka import KafkaServer
from tests.support.events.harness import Counting
from tests.support.events.ledger_check import NOTHING_WRONG

AGAIN = 30
"""Seconds from the moment at which all could go on again until what waited is applied, by whomever."""


@pytest.mark.faults
async def test_a_leader_that_knew_of_no_topic_shares_out_anew_when_it_learns_of_them(counting: Counting) -> None:
    await counting.write(100)
    async with counting.kept_alive(1, "leader_without_metadata"):
        await counting.all_applied()
    assert not any("where nobody reads" in log.read_text() for log in counting.folder.glob("*.log")), (
        "no watchdog had to"
    )
    assert await counting.findings() == NOTHING_WRONG


async def test_a_worker_ends_when_messages_wait_where_nobody_reads(counting: Counting) -> None:
    await counting.write(100)
    idle = counting.start_worker("leader_without_metadata", "leader_that_never_asks", "impatient_watchdog")
    assert await idle.ends() == 1
    assert "messages wait where nobody reads" in idle.log.read_text()
    counting.start_worker()
    await counting.all_applied()
    assert await counting.findings() == NOTHING_WRONG


@pytest.mark.faults
async def test_a_worker_gone_deaf_ends_itself_and_its_successor_misses_nothing(counting: Counting) -> None:
    deaf = counting.start_worker("deaf_consumer", "impatient_watchdog", after=100)
    await counting.write(400)
    assert await deaf.ends() == 1
    assert "nothing was applied" in deaf.log.read_text()
    counting.start_worker()
    await counting.all_applied()
    assert await counting.findings() == NOTHING_WRONG


@pytest.mark.faults
async def test_a_worker_that_stood_still_hears_again_soon_and_counts_once(counting: Counting) -> None:
    async with counting.kept_alive(1):
        await counting.members(1)
        await counting.write(100)
        await counting.all_applied()
        (worker,) = counting.workers
        worker.signal(signal.SIGSTOP)
        await counting.write(300)
        await counting.members(0)
        worker.signal(signal.SIGCONT)
        async with asyncio.timeout(AGAIN):
            await counting.effects(400)
            await counting.all_applied()
    assert await counting.findings() == NOTHING_WRONG


@pytest.mark.faults
async def test_a_worker_that_is_deaf_after_it_stood_still_is_followed_within_half_a_minute(counting: Counting) -> None:
    deaf = counting.start_worker("deaf_consumer", after=100)
    await counting.members(1)
    await counting.write(200)
    await counting.effects(99)
    deaf.signal(signal.SIGSTOP)
    await counting.members(0)
    deaf.signal(signal.SIGCONT)
    async with asyncio.timeout(AGAIN):
        assert await deaf.ends() == 1
        assert "this process stood still" in deaf.log.read_text()
        counting.start_worker()
        await counting.all_applied()
    assert await counting.findings() == NOTHING_WRONG


@pytest.mark.faults
async def test_a_worker_that_is_deaf_after_the_clock_of_its_machine_jumped_is_followed_as_soon(
    counting: Counting,
) -> None:
    """Thirteen hours on, or back again, while the process itself felt no pause: a laptop that slept."""
    deaf = counting.start_worker("deaf_consumer", "clock_goes_on_13_hours", after=100)
    await counting.members(1)
    await counting.write(200)
    async with asyncio.timeout(AGAIN):
        assert await deaf.ends() == 1
        assert "this process stood still" in deaf.log.read_text()
        counting.start_worker()
        await counting.all_applied()
    assert await counting.findings() == NOTHING_WRONG


@pytest.mark.faults
async def test_a_worker_that_is_deaf_after_kafka_was_away_is_followed_within_half_a_minute(
    on_own_kafka: Counting, own_kafka: KafkaServer
) -> None:
    deaf = on_own_kafka.start_worker("deaf_consumer", after=100)
    await on_own_kafka.members(1)
    await on_own_kafka.write(200)
    await on_own_kafka.effects(99)
    await asyncio.to_thread(own_kafka.stop)
    await deaf.says("the watchdog cannot see Kafka")
    await asyncio.to_thread(own_kafka.start)
    async with asyncio.timeout(AGAIN):
        assert await deaf.ends() == 1
        assert "Kafka was away" in deaf.log.read_text()
        on_own_kafka.start_worker()
        await on_own_kafka.all_applied()
    assert await on_own_kafka.findings() == NOTHING_WRONG
