"""Applies what was heard: greedy batches, one transaction each, so that every effect happens exactly once."""

import asyncio
import logging
import time
from collections.abc import Sequence

from chassis.events import inbox
from chassis.events.hearing import positions
from chassis.events.hearing.dead_letters import bury
from chassis.events.hearing.positions import Skipped
from chassis.events.hearing.transient import Backoff, describe, passes, too_slow
from chassis.events.running.metrics import APPLIED, BATCH, REPEATED, WAITED_OUT
from chassis.events.subscriptions import Heard, Hearing, Message, run_handlers
from chassis.storage.database import Connection, Database

log = logging.getLogger(__name__)

BATCH_SIZE = 200
QUEUE_SIZE = 1000
TRIES = 3
GATHER = 0.005
"""Seconds to gather a batch in while events come in numbers: a commit for every three of them halves the rate."""


class Applier:
    """One task a process. `put` waits when the queue is full, which is how a slow database slows the reading."""

    def __init__(self, db: Database, consumer: str, hearing: Hearing) -> None:
        self._db = db
        self._consumer = consumer
        self._hearing = hearing
        self._queue: asyncio.Queue[Message] = asyncio.Queue(QUEUE_SIZE)
        self._stopping = asyncio.Event()
        self.last_sign_of_life = time.monotonic()
        """When a batch was last applied or at least tried (monotonic seconds): what the watchdog looks at."""

    async def put(self, message: Message) -> None:
        await self._queue.put(message)

    def stop(self) -> None:
        """Finish the batch in hand and take no other."""
        self._stopping.set()

    async def run(self) -> None:
        """Apply batches until `stop`: what is there, at most BATCH_SIZE. An event that comes alone waits for nothing.

        Raises Skipped when the reading left something out; nothing behind it is applied or acknowledged.
        """
        stopping = asyncio.ensure_future(self._stopping.wait())
        busy = False
        try:
            while not self._stopping.is_set():
                first = asyncio.ensure_future(self._queue.get())
                await asyncio.wait({first, stopping}, return_when=asyncio.FIRST_COMPLETED)
                if not first.done():
                    first.cancel()
                    return
                if busy and self._queue.qsize() < BATCH_SIZE:
                    await asyncio.sleep(GATHER)
                batch = [first.result()]
                while len(batch) < BATCH_SIZE and not self._queue.empty():
                    batch.append(self._queue.get_nowait())
                await self._settle(batch)
                busy = len(batch) > 1
        finally:
            stopping.cancel()

    async def _settle(self, batch: Sequence[Message]) -> None:
        """Bring `batch` to its end: applied or buried, committed, and only then acknowledged."""
        BATCH.observe(len(batch))
        if len(batch) > 1 and await self._tried(batch) is None:
            self._acknowledge(batch)
            return
        for message in batch:
            await self._settle_alone(message)
            self._acknowledge([message])
            if self._stopping.is_set():
                return

    async def _settle_alone(self, message: Message) -> None:
        for attempt in range(1, TRIES + 1):
            problem = await self._tried([message])
            if problem is None:
                return
            await asyncio.sleep(0.05 * attempt)
        await self._tried([message], problem)

    async def _tried(self, batch: Sequence[Message], problem: Exception | None = None) -> Exception | None:
        """Apply (or, given a `problem`, bury) `batch` in one transaction; wait trouble out for as long as it takes.

        Gives None when it is committed, else the error that is the fault of an event in it.
        """
        backoff = Backoff()
        while True:
            self.last_sign_of_life = time.monotonic()
            connected = False
            try:
                async with self._db.transaction() as conn:
                    connected = True
                    await positions.advance(conn, self._consumer, batch)
                    if problem is None:
                        await self._apply(conn, batch)
                    else:
                        await bury(conn, self._consumer, batch[0], problem, TRIES)
                self.last_sign_of_life = time.monotonic()
                return None
            except Skipped:
                raise
            except Exception as error:
                # What can't be buried must not be acknowledged, and no connection is nobody's fault.
                if connected and problem is None and (not passes(error) or (len(batch) > 1 and too_slow(error))):
                    return error
                WAITED_OUT.labels(describe(error)).inc()
                log.warning("waiting out trouble of PostgreSQL", extra={"trouble": describe(error)})
            await asyncio.sleep(backoff.take())

    async def _apply(self, conn: Connection, batch: Sequence[Message]) -> None:
        heard: dict[object, Heard] = {}
        for message in batch:
            try:
                found = self._hearing.read(message.headers, message.value)
            except ValueError as error:  # unreadable now, unreadable for ever: more tries would change nothing
                await bury(conn, self._consumer, message, error, 1)
                continue
            if found:
                heard.setdefault(found[1].envelope.id, found)
        new = await self._claim(conn, heard)
        await run_handlers(conn, [pair for event_id, pair in heard.items() if event_id in new])
        REPEATED.inc(len(heard) - len(new))
        for event_id in new:
            APPLIED.labels(heard[event_id][1].envelope.type).inc()

    async def _claim(self, conn: Connection, heard: dict[object, Heard]) -> set[object]:
        if not heard:
            return set()
        return set(await inbox.claim(conn, self._consumer, [pair[1].envelope.id for pair in heard.values()]))

    def _acknowledge(self, batch: Sequence[Message]) -> None:
        for message in batch:
            message.done()
