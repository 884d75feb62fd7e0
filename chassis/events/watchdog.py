"""Ends a worker that has gone deaf: whoever runs the processes starts it again."""

import asyncio
import logging
import time
from collections.abc import Mapping

import asyncpg
from aiokafka import TopicPartition
from aiokafka.errors import KafkaError

from chassis.errors import Unavailable
from chassis.events import topics
from chassis.events.agent import Agent
from chassis.events.applier import Applier
from chassis.events.metrics import LAG
from chassis.events.worker_parts import Died
from chassis.storage.database import Database

log = logging.getLogger(__name__)


Progress = Mapping[TopicPartition, tuple[int, int]]


class Deaf(Died):
    """Messages wait, PostgreSQL answers, and nothing was applied for too long: by us, or by anybody."""


class Watchdog:
    """Looks every `every` seconds. A worker that waits out trouble of PostgreSQL is not deaf: it keeps trying."""

    def __init__(
        self, db: Database, bootstrap: str, group: str, agent: Agent, applier: Applier, names: tuple[str, ...],
        *, patience: float = 60, every: float = 10,
    ) -> None:  # fmt: skip
        self._db = db
        self._bootstrap = bootstrap
        self._group = group
        self._agent = agent
        self._applier = applier
        self._topics = names
        self._patience = patience
        self._every = every
        self._stood: dict[TopicPartition, tuple[int, float]] = {}

    async def run(self) -> None:
        """Watch until cancelled. Raises Deaf."""
        behind_since: float | None = None
        while True:
            await asyncio.sleep(self._every)
            try:
                seen = await topics.progress(self._bootstrap, self._group, self._topics)
            except (KafkaError, OSError):
                seen = {}
            behind = {tp: end - done for tp, (done, end) in seen.items() if end > done}
            LAG.set(sum(behind.values()))
            if not behind or not await self._database_answers():
                behind_since = None
                self._stood.clear()
                continue
            ours = self._ours(behind)
            behind_since = (behind_since or time.monotonic()) if ours else None
            if behind_since and time.monotonic() - max(behind_since, self._applier.last_sign_of_life) >= self._patience:
                raise Deaf(f"{ours} messages wait and nothing was applied for {self._patience:.0f} s")
            if abandoned := self._abandoned(seen):
                raise Deaf(f"{abandoned} messages wait where nobody reads; the group has to be shared out anew")

    def _ours(self, behind: Mapping[TopicPartition, int]) -> int:
        """Count what waits in our partitions; in all of them while the group is being rebalanced."""
        ours, unsettled = self._agent.assignment(), self._agent.rebalancing
        return sum(count for tp, count in behind.items() if tp in ours or unsettled)

    def _abandoned(self, seen: Progress) -> int:
        """Count what waits in partitions of others that stood still for as long as our patience.

        A leader that joins before a restarted Kafka has told it of the topic gives no partition to anybody, and the
        group would stay so for ever.
        """
        ours, now = self._agent.assignment(), time.monotonic()
        abandoned = 0
        for tp, (done, end) in seen.items():
            if tp in ours or end <= done:
                self._stood.pop(tp, None)
            elif self._stood.get(tp, (-1, now))[0] != done:
                self._stood[tp] = (done, now)
            elif now - self._stood[tp][1] >= self._patience:
                abandoned += end - done
        return abandoned

    async def _database_answers(self) -> bool:
        try:
            async with asyncio.timeout(5), self._db.connection() as conn:
                await conn.execute("SELECT 1")
            return True
        except (Unavailable, TimeoutError, OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
            return False
