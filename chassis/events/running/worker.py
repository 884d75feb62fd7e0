"""The whole of a worker process: hears Kafka, applies, relays the outbox, and stops in order.

A service's `worker.py` names its SUBSCRIPTIONS and calls `run_worker`; nothing else starts Faust.
"""

import asyncio
import logging
import os
import signal
import sys
from collections.abc import Callable, Coroutine, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import asyncpg

from chassis.audit_trail.seal import seal_for_ever
from chassis.background import keep_going
from chassis.errors import Unavailable
from chassis.events import topics
from chassis.events.broker import Broker
from chassis.events.hearing import positions
from chassis.events.hearing.agent import Agent
from chassis.events.hearing.applier import Applier
from chassis.events.hearing.positions import Skipped
from chassis.events.hearing.transient import Backoff, describe
from chassis.events.progress.hearer import ProgressHearer
from chassis.events.progress.speaker import ProgressSpeaker
from chassis.events.relaying.relay import Relay
from chassis.events.running.watchdog import Deaf, Patience, Watchdog
from chassis.events.running.worker_health import WorkerHealth, guarded, serve
from chassis.events.running.worker_parts import Died, first_to_end, running
from chassis.events.subscriptions import AnySubscription, Hearing
from chassis.garbage import collect_rarely
from chassis.settings import ServiceSettings
from chassis.storage.database import Database
from chassis.storage.migrate import SchemaBehind, require_current_schema
from chassis.storage.pinned_root import pin_root
from chassis.telemetry import configure_logging

log = logging.getLogger(__name__)

Background = Callable[[Database], Coroutine[Any, Any, None]]


def run_worker(
    service: str,
    settings: ServiceSettings,
    migrations: Path,
    subscriptions: Sequence[AnySubscription],
    background: Sequence[Background] = (),
) -> None:
    """Run until SIGTERM or SIGINT (exit code 0), or until a part of it dies (exit code 1: start it again).

    `subscriptions` may be empty: then it only relays. `background` are jobs `async (db) -> None` that go on until
    cancelled; one that ends or raises is started again. PostgreSQL and Kafka may be away at the start; an old
    schema ends it. Never returns.
    """
    configure_logging(service, "worker", settings.log_level)
    _calm_down()
    collect_rarely()
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    code = loop.run_until_complete(Worker(service, settings, migrations, subscriptions, background).run())
    sys.stdout.flush()
    os._exit(code)  # everything of ours has ended in order; threads of the Kafka client may not


class Worker:
    """The parts of one worker and the order in which they start and stop."""

    def __init__(
        self,
        service: str,
        settings: ServiceSettings,
        migrations: Path,
        subscriptions: Sequence[AnySubscription],
        background: Sequence[Background],
    ) -> None:
        self._service = service
        self._settings = settings
        self._group = settings.consumer_group or service
        self._migrations = migrations
        self._hearing = Hearing(subscriptions)
        self._background = background
        self._db = Database(
            settings.database_url,
            application_name=f"{service} worker",
            max_size=settings.database_pool_size,
            command_timeout=30,
        )
        self._health = WorkerHealth(self._db, self._hearing.speakers)

    async def run(self) -> int:
        """Give the process's exit code."""
        if self._settings.metrics_port:
            own, callers = self._settings.metrics_tls, self._settings.metrics_callers
            tls = guarded(own, callers) if own and callers else None
            serve(self._settings.metrics_host, self._settings.metrics_port, self._health, tls)
        asked = asyncio.Event()
        for name in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(name, asked.set)
        work = asyncio.create_task(self._work())
        stop = asyncio.create_task(asked.wait())
        await asyncio.wait({work, stop}, return_when=asyncio.FIRST_COMPLETED)
        work.cancel()
        try:
            await work
        except asyncio.CancelledError:
            log.info("worker stopped in order")
            return 0
        except (Died, SchemaBehind) as error:
            log.critical("worker died", extra={"why": str(error)})
        finally:
            stop.cancel()
        return 1

    async def _work(self) -> None:
        try:
            await self._require_schema()
            if self._settings.root_public_key:
                async with self._db.transaction() as conn:
                    await pin_root(conn, self._settings.root_public_key)
            broker = Broker.of(self._settings)
            relay = Relay(self._settings.database_url, broker)
            speaker = ProgressSpeaker(self._db, broker, self._service, lambda: relay.leads)
            hearer = ProgressHearer(self._db, broker, self._service, self._hearing)
            async with (
                running(relay.run(), relay.stop) as relaying,
                running(speaker.run()) as speaking,
                running(hearer.run()) as following,
                running(self._do_background()) as jobs,
                running(self._hear()) as hearing,
            ):
                await first_to_end(
                    relay=relaying, speaker=speaking, progress=following, background=jobs, consumer=hearing
                )
        finally:
            await self._db.close()

    async def _hear(self) -> None:
        names, broker = self._hearing.topics, Broker.of(self._settings)
        if not names:
            await asyncio.Event().wait()
        await topics.wait_for(broker, names)
        stand = await topics.progress(broker, self._group, names)
        async with self._db.transaction() as conn:
            await positions.begin(conn, self._service, {tp: done for tp, (done, _) in stand.items()})
        applier = Applier(self._db, self._service, self._hearing)
        agent = Agent(
            group=self._group,
            broker=broker,
            topics=names,
            applier=applier,
            session_timeout=self._settings.broker_session_timeout,
            heartbeat_interval=self._settings.broker_heartbeat_interval,
        )
        watchdog = Watchdog(self._db, agent, applier, self._patience())
        async with (
            agent.running(),
            running(agent.ended()) as faust,
            running(watchdog.run()) as watching,
            running(applier.run(), applier.stop) as applying,
        ):
            log.info("worker hears", extra={"topics": names, "group": self._group})
            try:
                await first_to_end(faust=faust, watchdog=watching, applier=applying)
            except Died as died:
                if isinstance(died.__cause__, Deaf):
                    agent.give_up()
                if isinstance(died.__cause__, Skipped):
                    await agent.step_back(died.__cause__.resume)
                raise

    def _patience(self) -> Patience:
        return Patience(usual=self._settings.watchdog_patience, after_stop=self._settings.watchdog_patience_after_stop)

    async def _require_schema(self) -> None:
        """Wait for PostgreSQL. Raises SchemaBehind."""
        backoff = Backoff(0.2, 2.0)
        while True:
            try:
                async with self._db.connection() as conn:
                    return await require_current_schema(conn, self._migrations)
            except (Unavailable, OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
                log.warning("waiting for PostgreSQL", extra={"trouble": describe(error)})
            await asyncio.sleep(backoff.take())

    async def _do_background(self) -> None:
        jobs = (keep_going(job.__name__, partial(job, self._db)) for job in self._background)
        seal = partial(seal_for_ever, self._db, self._settings.audit_anchor)
        await asyncio.gather(*jobs, keep_going("health", self._health.run), keep_going("seal", seal))


def _calm_down() -> None:
    for name in (
        "faust",
        "mode",
        "chassis.events.hearing.faust_app",
    ):  # Faust logs a subclass of its services under our module's name
        logging.getLogger(name).setLevel(logging.WARNING)
    for handler in logging.getLogger().handlers:
        handler.addFilter(_Seldom("aiokafka"))


class _Seldom(logging.Filter):
    """Lets each kind of message of one library through once in 10 s: aiokafka writes one a retry, hundreds a second."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._said: dict[str, float] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        if not super().filter(record):
            return True
        if record.created - self._said.get(record.msg, 0) < 10:
            return False
        self._said[record.msg] = record.created
        return True
