"""Ends a worker that has gone deaf: whoever runs the processes starts it again."""

import asyncio
import logging
import time

import asyncpg
from aiokafka import TopicPartition
from aiokafka.errors import KafkaError

from chassis import topics
from chassis.agent import Agent
from chassis.applier import Applier
from chassis.database import Database
from chassis.errors import Unavailable
from chassis.event_metrics import LAG
from chassis.parts import Died

log = logging.getLogger(__name__)


class Deaf(Died):
    """Messages wait for this process, PostgreSQL answers, and nothing was applied for too long."""


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

    async def run(self) -> None:
        """Watch until cancelled. Raises Deaf."""
        behind_since: float | None = None
        while True:
            await asyncio.sleep(self._every)
            try:
                waiting = self._for_us(await topics.lag(self._bootstrap, self._group, self._topics))
            except (KafkaError, OSError):
                behind_since = None
                continue
            if not waiting:
                behind_since = None
                continue
            behind_since = behind_since or time.monotonic()
            silent_since = max(behind_since, self._applier.last_sign_of_life)
            if time.monotonic() - silent_since >= self._patience and await self._database_answers():
                raise Deaf(f"{waiting} messages wait and nothing was applied for {self._patience:.0f} s")

    def _for_us(self, behind: dict[TopicPartition, int]) -> int:
        """Count what waits in our partitions; in all of them while the group is being rebalanced."""
        LAG.set(sum(behind.values()))
        ours = self._agent.assignment()
        unsettled = self._agent.rebalancing
        return sum(count for tp, count in behind.items() if tp in ours or unsettled)

    async def _database_answers(self) -> bool:
        try:
            async with asyncio.timeout(5), self._db.connection() as conn:
                await conn.execute("SELECT 1")
            return True
        except (Unavailable, TimeoutError, OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
            return False
