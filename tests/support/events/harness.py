"""Sets the counting service up on real servers and runs its workers as processes of their own."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import asyncpg

from chassis.errors import Unavailable
from chassis.events import topics
from chassis.events.broker import Broker
from chassis.ids import new_id
from chassis.storage.database import Database
from contracts.progress import progress_topic
from tests.support.counting.events import Counted
from tests.support.counting.service import write_entry
from tests.support.events.ledger_check import Findings, check
from tests.support.events.worker_process import Worker
from tests.support.waiting import until

ROOT = Path(__file__).parents[3]
PATIENCE = 0.1
"""Seconds until somebody who failed tries again, or a worker that ended is started again."""
TOPIC = topics.TopicSpec(Counted.topic, 4)
PROGRESS = topics.TopicSpec(progress_topic("counting"), 1)


@dataclass
class Counting:
    """The counting service on one database, one Kafka, and a consumer group of its own."""

    dsn: str
    broker: Broker
    folder: Path
    group: str
    workers: list[Worker] = field(default_factory=list)

    def start_worker(self, *faults: str, after: int = 1, relay_only: bool = False) -> Worker:
        """Start a worker process with `faults` in it; kills strike at the `after`-th passage."""
        log = self.folder / f"{self.group}-{new_id().hex[-6:]}.log"
        environment = {
            **os.environ,
            "DAIHOI_DATABASE_URL": self.dsn,
            **self.broker.environment(),
            "DAIHOI_CONSUMER_GROUP": self.group,
            "DAIHOI_BROKER_SESSION_TIMEOUT": "3",
            "DAIHOI_BROKER_HEARTBEAT_INTERVAL": "0.8",
            "FAULT": ",".join(faults),
            "FAULT_AFTER": str(after),
            "RELAY_ONLY": "1" if relay_only else "",
        }
        with log.open("wb") as out:
            process = subprocess.Popen(
                [sys.executable, "-m", "tests.support.counting.worker"],
                cwd=ROOT,
                env=environment,
                stdout=out,
                stderr=subprocess.STDOUT,
            )
        worker = Worker(process, log)
        self.workers.append(worker)
        return worker

    async def write(
        self,
        entries: int,
        *,
        writers: int = 8,
        ledgers: int = 20,
        notes: Sequence[str] = (),
        patient: bool = False,
    ) -> list[UUID]:
        """Write `entries` by `writers` at once into `ledgers` shared ledgers; give the ledgers.

        `patient` writers try again when PostgreSQL is away (and may so write more than asked: an answer can be lost).
        """
        keys = [new_id() for _ in range(ledgers)]
        work = [(keys[number % ledgers], notes[number] if number < len(notes) else "") for number in range(entries)]
        db = Database(self.dsn, application_name="writers", max_size=writers)

        async def writer() -> None:
            while work:
                job = work.pop(0)
                try:
                    await write_entry(db, *job)
                except Unavailable:
                    if not patient:
                        raise
                    work.append(job)
                    await asyncio.sleep(PATIENCE)

        try:
            await asyncio.gather(*(writer() for _ in range(writers)))
        finally:
            await db.close()
        return keys

    async def sql(self, query: str, *values: object) -> object:
        """Ask the database for one value."""
        conn = await asyncpg.connect(self.dsn)
        try:
            return await conn.fetchval(query, *values)
        finally:
            await conn.close()

    async def numbers(self, ledger: UUID) -> list[int]:
        """Give the entries of `ledger` that took effect, in the order of their effects."""
        found = await self.sql(
            "SELECT coalesce(array_agg(number ORDER BY at), '{}') FROM steps WHERE ledger_id = $1", ledger
        )
        assert isinstance(found, list)
        return found

    async def all_published(self, seconds: float = 60) -> None:
        async def published() -> bool:
            return await self.sql("SELECT count(*) FROM outbox WHERE published_at IS NULL AND parked_at IS NULL") == 0

        await until(published, "every outbox row is published", seconds)

    async def all_applied(self, seconds: float = 60) -> None:
        """Wait until every row is published and the group has committed to the end of the topic."""
        await self.all_published(seconds)

        async def applied() -> bool:
            return sum((await topics.lag(self.broker, self.group, [Counted.topic])).values()) == 0

        await until(applied, "the group has read everything", seconds)

    async def effects(self, at_least: int, seconds: float = 60) -> None:
        """Wait until `at_least` entries took effect."""

        async def there() -> bool:
            found = await self.sql("SELECT count(*) FROM steps")
            assert isinstance(found, int)
            return found >= at_least

        await until(there, f"{at_least} effects", seconds)

    async def members(self, count: int) -> None:
        """Wait until the group has shared its partitions out among `count` workers; 0: until Kafka counts nobody in."""

        async def shared_out() -> bool:
            async with topics.admin(self.broker) as admin:
                [answer] = await topics.with_coordinator(lambda: admin.describe_consumer_groups([self.group]))
            _, _, state, _, _, members, *_ = answer.groups[0]
            return state == ("Stable" if count else "Empty") and len(members) == count

        await until(shared_out, f"{count} workers share the partitions")

    async def all_effects(self) -> None:
        """Wait until everything that was written took effect."""
        written = await self.sql("SELECT sum(last_number)::int FROM ledgers")
        assert isinstance(written, int)
        await self.effects(written)

    async def projection(self) -> list[tuple[object, ...]]:
        """Give every row of the projection, in an order of its own."""
        conn = await asyncpg.connect(self.dsn)
        try:
            counts = await conn.fetch("SELECT * FROM counts ORDER BY ledger_id")
            steps = await conn.fetch("SELECT ledger_id, number FROM steps ORDER BY ledger_id, number")
        finally:
            await conn.close()
        return [tuple(row) for row in (*counts, *steps)]

    async def findings(self) -> Findings:
        return await check(self.dsn, self.broker)

    async def keep(self, count: int, *faults: str) -> None:
        """Start workers until `count` live, as whoever runs the processes does."""
        self.workers = [worker for worker in self.workers if worker.process.poll() is None]
        while len(self.workers) < count:
            self.start_worker(*faults)

    @asynccontextmanager
    async def kept_alive(self, count: int, *faults: str) -> AsyncIterator[None]:
        """Start a worker again whenever one ends, for as long as the block lasts."""

        async def keep_on() -> None:
            while True:
                await self.keep(count, *faults)
                await asyncio.sleep(PATIENCE)

        keeping = asyncio.create_task(keep_on())
        try:
            yield
        finally:
            keeping.cancel()
            await asyncio.gather(keeping, return_exceptions=True)

    async def stop_workers(self) -> list[int]:
        """End all workers in order and give their exit codes."""
        for worker in self.workers:
            worker.signal(signal.SIGCONT)
            worker.signal(signal.SIGTERM)
        codes = [await worker.ends() for worker in self.workers]
        self.workers.clear()
        return codes


@contextmanager
def nothing_left(counting: Counting) -> Iterator[Counting]:
    """Kill what is still running at the end of a test."""
    try:
        yield counting
    finally:
        for worker in counting.workers:
            if worker.process.poll() is None:
                worker.process.kill()
            worker.process.wait(10)
