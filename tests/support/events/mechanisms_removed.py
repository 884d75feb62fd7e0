"""Mechanisms taken out of a worker process: each of these must make the checker find something."""

import os
from collections.abc import Callable
from typing import Any

from faust.transport.drivers import aiokafka as driver

from chassis.events import inbox
from chassis.events.hearing import applier, positions
from chassis.events.relaying import relay
from chassis.events.relaying.kafka_sender import Outcome, Sender
from tests.support.events.countdown import AFTER, Countdown, die
from tests.support.waiting import until


def without_inbox() -> None:
    async def claim(conn: Any, consumer: str, event_ids: Any) -> Any:
        return set(event_ids)

    inbox.claim = claim


def relay_skips_a_row() -> None:
    passages, mark, send = Countdown(), relay.Relay._mark, Sender.send
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


def without_positions() -> None:
    async def advance(*_: Any) -> None: ...

    positions.advance = advance


def ack_before_commit() -> None:
    """Acknowledges first and dies between Faust's commit and ours."""
    passages, settle, commit = Countdown(), applier.Applier._settle, driver.Consumer._commit
    committed: dict[tuple[str, int], int] = {}

    async def _commit(self: Any, offsets: Any) -> bool:
        done: bool = await commit(self, offsets)
        if done:
            committed.update({(tp.topic, tp.partition): offset for tp, offset in offsets.items()})
        return done

    async def _settle(self: Any, batch: Any) -> None:
        self._acknowledge(batch)
        if passages.reached():
            last = {(message.topic, message.partition): message.offset for message in batch}
            await until(
                lambda: all(committed.get(place, 0) > offset for place, offset in last.items()), "Faust has committed"
            )
            die()
        await settle(self, batch)

    driver.Consumer._commit = _commit
    applier.Applier._settle = _settle  # type: ignore[method-assign]


def everything_is_the_events_fault() -> None:
    applier.passes = lambda error: False


def dead_letters_fall_on_the_floor() -> None:
    async def bury(*_: Any) -> None: ...

    applier.bury = bury


REMOVED: tuple[Callable[[], None], ...] = (
    skipping_reader,
    without_positions,
    without_inbox,
    relay_skips_a_row,
    relay_reads_by_a_cursor,
    relay_without_election,
    ack_before_commit,
    everything_is_the_events_fault,
    dead_letters_fall_on_the_floor,
)
