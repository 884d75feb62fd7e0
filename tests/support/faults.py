"""Named faults for the proofs: kills at exact points, and mechanisms taken out, inside a worker process.

The product has no switch for any of this; a worker's entry point under tests/support calls `inject`.
"""

import asyncio
import os
import signal
from collections.abc import Callable
from typing import Any

from aiokafka.coordinator.assignors.roundrobin import RoundRobinPartitionAssignor
from faust.transport.drivers import aiokafka as driver

from chassis import applier, inbox, positions, reader, relay, watchdog
from chassis.producing import Outcome, Sender

AFTER = int(os.environ.get("FAULT_AFTER", "1"))
"""At the how-many-th passage of its point a kill happens."""


def inject(name: str) -> None:
    """Put the fault `name` into this process. Raises KeyError for an unknown one."""
    FAULTS[name]()


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


class _Countdown:
    def __init__(self) -> None:
        self.left = AFTER

    def reached(self) -> bool:
        self.left -= 1
        return self.left <= 0


def kill_relay_between_ack_and_mark() -> None:
    passages, mark = _Countdown(), relay.Relay._mark

    async def _mark(self: Any, conn: Any, outcome: Outcome) -> None:
        if outcome.acknowledged and passages.reached():
            die()
        await mark(self, conn, outcome)

    relay.Relay._mark = _mark  # type: ignore[method-assign]


def kill_relay_in_the_middle_of_a_batch() -> None:
    passages, give = _Countdown(), Sender._give

    async def _give(self: Any, producer: Any, row: Any) -> Any:
        future = await give(self, producer, row)
        if passages.reached():
            await producer.flush()  # some of the batch is in Kafka, the rest is not
            die()
        return future

    Sender._give = _give  # type: ignore[method-assign]


def kill_worker_between_commit_and_ack() -> None:
    passages, acknowledge = _Countdown(), applier.Applier._acknowledge

    def _acknowledge(self: Any, batch: Any) -> None:
        if passages.reached():
            die()
        acknowledge(self, batch)

    applier.Applier._acknowledge = _acknowledge  # type: ignore[method-assign]


def kill_worker_in_the_middle_of_a_batch() -> None:
    passages, run = _Countdown(), applier.run

    async def halfway(conn: Any, heard: Any) -> None:
        if len(heard) > 1 and passages.reached():
            await run(conn, heard[: len(heard) // 2])
            die()
        await run(conn, heard)

    applier.run = halfway


def deaf_consumer() -> None:
    """After AFTER events the agent takes no more, and says nothing."""
    passages, put = _Countdown(), applier.Applier.put

    async def _put(self: Any, message: Any) -> None:
        if passages.reached():
            await asyncio.Event().wait()
        await put(self, message)

    applier.Applier.put = _put  # type: ignore[method-assign]


def impatient_watchdog() -> None:
    before = watchdog.Watchdog.__init__

    def impatient(self: Any, *args: Any, **more: Any) -> None:
        before(self, *args, **more | {"patience": 3, "every": 0.5})

    watchdog.Watchdog.__init__ = impatient  # type: ignore[method-assign]


def freeze_relay_in_the_middle_of_a_batch() -> None:
    """SIGSTOP, which nothing in the process can feel; who tests it sends SIGCONT. Its lock is freed after 2 s."""
    passages, give = _Countdown(), Sender._give
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


def soon_parked() -> None:
    relay.TRIES = 2


def slow_to_resume() -> None:
    """At every rebalance Kafka answers slowly where the group left off, while a fetch of before still waits.

    What that fetch brings is thrown away, as Faust and aiokafka do it when the moment is unlucky.
    """
    seek, getmany = driver.Consumer.perform_seek, driver.Consumer._getmany

    async def perform_seek(self: Any) -> None:
        await asyncio.sleep(3)
        await seek(self)

    async def _getmany(self: Any, active_partitions: Any, **_: float) -> Any:
        return await getmany(self, active_partitions, timeout=10)

    driver.Consumer.perform_seek = perform_seek
    driver.Consumer._getmany = _getmany


# Mechanisms taken out: each of these must make the checker find something.


def without_inbox() -> None:
    async def claim(conn: Any, consumer: str, event_ids: Any) -> Any:
        return set(event_ids)

    inbox.claim = claim


def relay_skips_a_row() -> None:
    passages, mark, send = _Countdown(), relay.Relay._mark, Sender.send
    skipped: list[int] = []

    async def _send(self: Any, rows: Any) -> Any:
        if not skipped and passages.reached():
            skipped.append(rows[0].id)
        return await send(self, [row for row in rows if row.id not in skipped])

    async def _mark(self: Any, conn: Any, outcome: Outcome) -> None:
        outcome.acknowledged.extend(skipped)
        await mark(self, conn, outcome)

    Sender.send, relay.Relay._mark = _send, _mark  # type: ignore[method-assign]


def relay_reads_by_a_cursor() -> None:
    """`id > last`: a row whose transaction commits after a later row's is never seen."""
    read, last = relay.Relay._read, [0]

    async def _read(self: Any, conn: Any) -> Any:
        rows = [row for row in await read(self, conn) if row.id > last[0]]
        last[0] = max([last[0], *(row.id for row in rows)])
        return rows

    relay.Relay._read = _read  # type: ignore[method-assign]


def relay_without_election() -> None:
    """Every worker relays, and two read each other's rows: SKIP LOCKED's disorder in the shortest way."""

    async def _read(self: Any, conn: Any) -> Any:
        rows = await conn.fetch(
            "SELECT * FROM outbox WHERE published_at IS NULL AND id % 2 = $1 ORDER BY id LIMIT 50",
            AFTER % 2,
        )
        return [relay.Row.of(row) for row in rows]

    relay.LOCK = os.getpid()
    relay.Relay._read = _read  # type: ignore[method-assign]


def skipping_reader() -> None:
    """The first message of each partition is thrown away, as Faust and aiokafka do in an unlucky rebalance."""
    getmany = driver.Consumer.getmany

    async def but_the_first(self: Any, timeout: float) -> Any:  # noqa: ASYNC109 - Faust's own name
        async for tp, message in getmany(self, timeout):
            if message.offset > 0:
                yield tp, message

    driver.Consumer.getmany = but_the_first


def leader_without_metadata() -> None:
    """A restarted Kafka has not told the group's leader of any topic when it shares them out for the first time."""
    passages, assign = _Countdown(), RoundRobinPartitionAssignor.assign

    def first_blindly(cluster: Any, members: Any) -> Any:
        if passages.left and passages.reached():
            passages.left = 0
            cluster._partitions.clear()
        return assign(cluster, members)

    RoundRobinPartitionAssignor.assign = staticmethod(first_blindly)


def leader_that_never_asks() -> None:
    reader.METADATA_AGE = 600


def without_positions() -> None:
    async def advance(*_: Any) -> None: ...

    positions.advance = advance


def ack_before_commit() -> None:
    """Acknowledges first and dies between Faust's commit and ours."""
    passages, settle = _Countdown(), applier.Applier._settle

    async def _settle(self: Any, batch: Any) -> None:
        self._acknowledge(batch)
        if passages.reached():
            await asyncio.sleep(3)  # Faust commits every second
            die()
        await settle(self, batch)

    applier.Applier._settle = _settle  # type: ignore[method-assign]


def everything_is_the_events_fault() -> None:
    applier.passes = lambda error: False


def dead_letters_fall_on_the_floor() -> None:
    async def bury(*_: Any) -> None: ...

    applier.bury = bury


FAULTS: dict[str, Callable[[], None]] = {
    fault.__name__: fault
    for fault in (
        kill_relay_between_ack_and_mark,
        kill_relay_in_the_middle_of_a_batch,
        kill_worker_between_commit_and_ack,
        kill_worker_in_the_middle_of_a_batch,
        deaf_consumer,
        impatient_watchdog,
        slow_to_resume,
        skipping_reader,
        leader_without_metadata,
        leader_that_never_asks,
        without_positions,
        freeze_relay_in_the_middle_of_a_batch,
        impatient_relay,
        soon_parked,
        without_inbox,
        relay_skips_a_row,
        relay_reads_by_a_cursor,
        relay_without_election,
        ack_before_commit,
        everything_is_the_events_fault,
        dead_letters_fall_on_the_floor,
    )
}
