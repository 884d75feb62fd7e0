"""How the running installation feels: what waits in the outboxes, what is not applied yet, what is dead."""

import asyncio
import importlib
from collections.abc import Sequence
from dataclasses import dataclass

import asyncpg
from aiokafka.errors import KafkaError

from chassis.events import topics
from chassis.events.subscriptions import AnySubscription, Hearing
from daihoi.local.databases import Databases
from daihoi.local.home import SERVICES, Home
from daihoi.local.status import Status

UNKNOWN = "?"


@dataclass(frozen=True)
class Vitals:
    """Counts as text; "?" where the server to ask is away."""

    name: str
    outbox: str
    lag: str
    dead: str


def subscriptions(service: str) -> Sequence[AnySubscription]:
    """Give what that service's worker listens to."""
    found: Sequence[AnySubscription] = importlib.import_module(f"services.{service}.worker").SUBSCRIPTIONS
    return found


def read_vitals(home: Home, status: Status) -> list[Vitals]:
    """Ask every service's database, and Kafka."""
    return asyncio.run(_read(Databases(home, status.admin_dsn), status.kafka_bootstrap))


async def _read(databases: Databases, bootstrap: str) -> list[Vitals]:
    return list(await asyncio.gather(*(_one(service, databases.dsn(service), bootstrap) for service in SERVICES)))


async def _one(service: str, dsn: str, bootstrap: str) -> Vitals:
    outbox = dead = lag = UNKNOWN
    try:
        conn = await asyncpg.connect(dsn, timeout=5)
        try:
            outbox = str(await conn.fetchval("SELECT count(*) FROM outbox WHERE published_at IS NULL"))
            dead = str(await conn.fetchval("SELECT count(*) FROM dead_letters WHERE replayed_at IS NULL"))
        finally:
            await conn.close()
    except (OSError, asyncpg.PostgresError, TimeoutError):
        pass
    try:
        async with asyncio.timeout(10):
            behind = await topics.lag(bootstrap, service, Hearing(subscriptions(service)).topics)
            lag = str(sum(behind.values()))
    except (OSError, KafkaError, TimeoutError):
        pass
    return Vitals(service, outbox, lag, dead)
