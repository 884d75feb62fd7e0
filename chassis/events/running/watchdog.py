"""Ends a worker that has gone deaf: whoever runs the processes starts it again."""

import asyncio
import logging
import time
from collections.abc import Mapping
from dataclasses import dataclass

import asyncpg
from aiokafka import TopicPartition
from aiokafka.errors import KafkaError

from chassis import clock
from chassis.errors import Unavailable
from chassis.events import topics
from chassis.events.hearing.agent import Agent
from chassis.events.hearing.applier import Applier
from chassis.events.running.metrics import LAG
from chassis.events.running.worker_parts import Died
from chassis.storage.database import Database

log = logging.getLogger(__name__)

Progress = Mapping[TopicPartition, tuple[int, int]]

TICK, SLACK = 0.5, 1.5
"""Seconds: a pause of TICK that lasts SLACK longer means that the process, or the machine, stood still. A shorter stop
costs no membership in the group (Kafka waits 3 s or longer for a heartbeat), and a busy machine knows many of those."""


class Deaf(Died):
    """Messages wait, PostgreSQL answers, and nothing was applied for too long: by us, or by anybody."""


@dataclass(frozen=True)
class Patience:
    """Seconds. After a stop of the process, a sleep of the machine or an absence of Kafka a consumer may come back deaf,
    and people wait for it: `after_stop` counts for `wary` seconds from then on, with a look each `soon` seconds, so that a
    successor hears within 30 s."""

    usual: float = 30
    after_stop: float = 10
    wary: float = 60
    every: float = 5
    soon: float = 2


class Watchdog:
    """A worker that waits out trouble of PostgreSQL is not deaf: it keeps trying."""

    def __init__(self, db: Database, agent: Agent, applier: Applier, patience: Patience) -> None:
        self._db = db
        self._agent = agent
        self._applier = applier
        self._patience = patience
        self._line = topics.ProgressLine(agent.broker, agent.group, agent.topics)
        self._wary_until = 0.0
        self._kafka_answered = True
        self._behind_since: float | None = None
        self._stood: dict[TopicPartition, tuple[int, float]] = {}

    async def run(self) -> None:
        """Watch until cancelled. Raises Deaf."""
        try:
            await self._watch()
        finally:
            await self._line.close()

    async def _watch(self) -> None:
        while True:
            await self._pause()
            seen = await self._look()
            behind = {tp: end - done for tp, (done, end) in seen.items() if end > done}
            LAG.set(sum(behind.values()))
            if not behind or not await self._database_answers():
                self._begin_anew()
                continue
            ours = self._ours(behind)
            self._behind_since = (self._behind_since or time.monotonic()) if ours else None
            if self._behind_since:
                silent = time.monotonic() - max(self._behind_since, self._applier.last_sign_of_life)
                if silent >= self._limit():
                    raise Deaf(f"{ours} messages wait and nothing was applied for {silent:.0f} s")
            if abandoned := self._abandoned(seen):
                raise Deaf(f"{abandoned} messages wait where nobody reads; the group has to be shared out anew")

    def _limit(self) -> float:
        return self._patience.after_stop if time.monotonic() < self._wary_until else self._patience.usual

    async def _pause(self) -> None:
        """Wait for the next look, and notice when a moment took much longer, by this process's time or by the world's."""
        wary = time.monotonic() < self._wary_until or not self._kafka_answered
        asked = self._patience.soon if wary else self._patience.every
        until = time.monotonic() + asked
        while (left := until - time.monotonic()) > 0:
            running, world = time.monotonic(), clock.real_now()
            await asyncio.sleep(min(left, TICK))
            took = max(time.monotonic() - running, abs((clock.real_now() - world).total_seconds()))
            if took > TICK + SLACK:
                self._be_wary("this process stood still", took)
                return

    async def _look(self) -> Progress:
        """Give how far the group is; nothing while Kafka does not answer."""
        try:
            seen = await self._line.read()
        except (KafkaError, OSError):
            if self._kafka_answered:
                log.warning("the watchdog cannot see Kafka")
            self._kafka_answered = False
            return {}
        if not self._kafka_answered:
            self._kafka_answered = True
            self._be_wary("Kafka was away", 0)
        return seen

    def _be_wary(self, why: str, seconds: float) -> None:
        log.info("the watchdog is less patient for a while", extra={"why": why, "seconds": round(seconds, 1)})
        self._wary_until = time.monotonic() + self._patience.wary
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._behind_since = None
        self._stood.clear()

    def _ours(self, behind: Mapping[TopicPartition, int]) -> int:
        """Count what waits in our partitions; in all of them while the group is being rebalanced."""
        ours, unsettled = self._agent.assignment(), self._agent.rebalancing
        return sum(count for tp, count in behind.items() if tp in ours or unsettled)

    def _abandoned(self, seen: Progress) -> int:
        """Count what waits in partitions of others that stood still for as long as our usual patience.

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
            elif now - self._stood[tp][1] >= self._patience.usual:
                abandoned += end - done
        return abandoned

    async def _database_answers(self) -> bool:
        try:
            async with asyncio.timeout(5), self._db.connection() as conn:
                await conn.execute("SELECT 1")
            return True
        except (Unavailable, TimeoutError, OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
            return False
