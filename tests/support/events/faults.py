"""Named faults for the proofs: kills at exact points, servers and clients at their worst, inside a worker process.

The product has no switch for any of this; a worker's entry point under tests/support calls `inject`.
"""

import asyncio
import os
import signal
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from aiokafka.coordinator.assignors.roundrobin import RoundRobinPartitionAssignor
from faust.transport.drivers import aiokafka as driver

from chassis import clock
from chassis.events.hearing import applier, faust_app
from chassis.events.relaying import relay
from chassis.events.relaying.kafka_sender import Outcome, Sender
from chassis.events.running import watchdog, worker
from tests.support.events.countdown import Countdown, die
from tests.support.events.mechanisms_removed import REMOVED


def inject(name: str) -> None:
    """Put the fault `name` into this process. Raises KeyError for an unknown one."""
    FAULTS[name]()


def kill_relay_between_ack_and_mark() -> None:
    passages, mark = Countdown(), relay.Relay._mark

    async def _mark(self: Any, conn: Any, outcome: Outcome) -> None:
        if outcome.acknowledged and passages.reached():
            die()
        await mark(self, conn, outcome)

    relay.Relay._mark = _mark  # type: ignore[method-assign]


def kill_relay_in_the_middle_of_a_batch() -> None:
    passages, give = Countdown(), Sender._give

    async def _give(self: Any, producer: Any, row: Any) -> Any:
        future = await give(self, producer, row)
        if passages.reached():
            await producer.flush()  # some of the batch is in Kafka, the rest is not
            die()
        return future

    Sender._give = _give  # type: ignore[method-assign]


def kill_worker_between_commit_and_ack() -> None:
    passages, acknowledge = Countdown(), applier.Applier._acknowledge

    def _acknowledge(self: Any, batch: Any) -> None:
        if passages.reached():
            die()
        acknowledge(self, batch)

    applier.Applier._acknowledge = _acknowledge  # type: ignore[method-assign]


def kill_worker_in_the_middle_of_a_batch() -> None:
    passages, run = Countdown(), applier.run_handlers

    async def halfway(conn: Any, heard: Any) -> None:
        if len(heard) > 1 and passages.reached():
            await run(conn, heard[: len(heard) // 2])
            die()
        await run(conn, heard)

    applier.run_handlers = halfway


def deaf_consumer() -> None:
    """After AFTER events the agent takes no more, and says nothing."""
    passages, put = Countdown(), applier.Applier.put

    async def _put(self: Any, message: Any) -> None:
        if passages.reached():
            await asyncio.Event().wait()
        await put(self, message)

    applier.Applier.put = _put  # type: ignore[method-assign]


def clock_goes_on_13_hours() -> None:
    """After AFTER events the machine's clock is thirteen hours on; the process felt no pause."""
    passages, put, real_now = Countdown(), applier.Applier.put, clock.real_now
    slept: list[bool] = []

    async def _put(self: Any, message: Any) -> None:
        if not slept and passages.reached():
            slept.append(True)
        await put(self, message)

    applier.Applier.put = _put  # type: ignore[method-assign]
    clock.real_now = lambda: real_now() + timedelta(hours=13) * len(slept)


def impatient_watchdog() -> None:
    watchdog_of = worker.Watchdog

    def impatient(db: Any, agent: Any, applier: Any, _: Any) -> Any:
        return watchdog_of(db, agent, applier, watchdog.Patience(usual=3, after_stop=3, every=0.5, soon=0.5))

    worker.Watchdog = impatient  # type: ignore[misc, assignment]


def freeze_relay_in_the_middle_of_a_batch() -> None:
    """SIGSTOP, which nothing in the process can feel; who tests it sends SIGCONT. Its lock is freed after 2 s."""
    passages, give = Countdown(), Sender._give
    relay.CONNECTION["idle_session_timeout"] = "2000"

    async def _give(self: Any, producer: Any, row: Any) -> Any:
        if passages.left and passages.reached():
            passages.left = 0
            os.kill(os.getpid(), signal.SIGSTOP)
        return await give(self, producer, row)

    Sender._give = _give  # type: ignore[method-assign]


def impatient_relay() -> None:
    defaults = relay.Relay.__init__.__kwdefaults__
    assert defaults
    defaults["deadline"] = 3.0


def everything_is_said_twice() -> None:
    """Each batch goes to Kafka whole, and then whole again, as after a lost acknowledgement."""
    send = Sender.send

    async def _send(self: Any, rows: Any) -> Any:
        await send(self, rows)
        return await send(self, rows)

    Sender.send = _send  # type: ignore[method-assign]


def batches_of_one() -> None:
    """No two events share a transaction, so that an event and its repetition never come in together."""
    applier.BATCH_SIZE = 1


def soon_parked() -> None:
    relay.TRIES = 2


SLOWLY = 3
"""Seconds that a Kafka under load takes to say where a group left off."""


def slow_to_resume() -> None:
    """At every rebalance Kafka answers slowly where the group left off, while a fetch of before still waits.

    What that fetch brings is thrown away, as Faust and aiokafka do it when the moment is unlucky.
    """
    seek, getmany = driver.Consumer.perform_seek, driver.Consumer._getmany

    async def perform_seek(self: Any) -> None:
        await asyncio.sleep(SLOWLY)
        await seek(self)

    async def _getmany(self: Any, active_partitions: Any, **_: float) -> Any:
        return await getmany(self, active_partitions, timeout=10)

    driver.Consumer.perform_seek = perform_seek
    driver.Consumer._getmany = _getmany


def much_at_once() -> None:
    """Every fetch brings much, also the first one after the partitions were shared out anew."""
    getmany = driver.Consumer._getmany

    async def _getmany(self: Any, active_partitions: Any, **patience: float) -> Any:
        await asyncio.sleep(SLOWLY)
        return await getmany(self, active_partitions, **patience)

    driver.Consumer._getmany = _getmany


def leader_without_metadata() -> None:
    """A restarted Kafka has not told the group's leader of any topic when it shares them out for the first time."""
    passages, assign = Countdown(), RoundRobinPartitionAssignor.assign

    def first_blindly(cluster: Any, members: Any) -> Any:
        if passages.left and passages.reached():
            passages.left = 0
            cluster._partitions.clear()
        return assign(cluster, members)

    RoundRobinPartitionAssignor.assign = staticmethod(first_blindly)


def leader_that_never_asks() -> None:
    faust_app.METADATA_AGE = 600


FAULTS: dict[str, Callable[[], None]] = {
    fault.__name__: fault
    for fault in (
        kill_relay_between_ack_and_mark,
        kill_relay_in_the_middle_of_a_batch,
        kill_worker_between_commit_and_ack,
        kill_worker_in_the_middle_of_a_batch,
        deaf_consumer,
        clock_goes_on_13_hours,
        impatient_watchdog,
        slow_to_resume,
        much_at_once,
        leader_without_metadata,
        leader_that_never_asks,
        freeze_relay_in_the_middle_of_a_batch,
        impatient_relay,
        everything_is_said_twice,
        batches_of_one,
        soon_parked,
        *REMOVED,
    )
}
