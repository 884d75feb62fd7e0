"""How the running installation feels: what waits in the outboxes, what is not applied yet, what is dead."""

import asyncio
import importlib
import urllib.error
import urllib.request
from collections.abc import Sequence
from dataclasses import dataclass

import asyncpg
from aiokafka.errors import KafkaError

from chassis.events import topics
from chassis.events.broker import Broker
from chassis.events.running.health import read_health
from chassis.events.subscriptions import AnySubscription, Hearing
from daihoi.language import words
from daihoi.local.home import SERVICES, Home
from daihoi.local.servers.databases import Databases
from daihoi.local.servers.principals import READER
from daihoi.local.status import Status

UNKNOWN = "?"


@dataclass(frozen=True)
class Vitals:
    """Counts as text; "?" where the server to ask is away. `troubles`: what is not well, one sentence each."""

    name: str
    outbox: str
    lag: str
    dead: str
    troubles: list[str]


def subscriptions(service: str) -> Sequence[AnySubscription]:
    """Give what that service's worker listens to."""
    found: Sequence[AnySubscription] = importlib.import_module(f"services.{service}.worker").SUBSCRIPTIONS
    return found


def read_vitals(home: Home, status: Status) -> list[Vitals]:
    """Ask every service's database, and Kafka."""
    return asyncio.run(_read(Databases(home, status.admin_dsn), status.broker(home, READER)))


async def _read(databases: Databases, broker: Broker) -> list[Vitals]:
    return list(await asyncio.gather(*(_one(service, databases.dsn(service), broker) for service in SERVICES)))


async def _one(service: str, dsn: str, broker: Broker) -> Vitals:
    outbox = dead = lag = UNKNOWN
    hearing, troubles = Hearing(subscriptions(service)), []
    try:
        conn = await asyncpg.connect(dsn, timeout=5)
        try:
            outbox = str(await conn.fetchval(_UNSENT))
            dead = str(await conn.fetchval(_DEAD))
            troubles = (await read_health(conn, hearing.speakers)).troubles()
        finally:
            await conn.close()
    except (OSError, asyncpg.PostgresError, TimeoutError):
        troubles = [words("trouble.postgres")]
    try:
        async with asyncio.timeout(5):
            behind = await topics.lag(broker, service, hearing.topics)
            lag = str(sum(behind.values()))
    except (OSError, KafkaError, TimeoutError):
        troubles.append(words("trouble.kafka"))
    return Vitals(service, outbox, lag, dead, troubles)


def silent_workers(status: Status) -> list[str]:
    """Name the workers that run and do not answer: they stand still."""
    workers = [one for one in status.processes if one.kind == "worker" and one.pid]
    return [one.name for one in workers if not _answers(f"http://127.0.0.1:{one.port}/health")]


def _answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=2):  # noqa: S310 - our own address
            return True
    except urllib.error.HTTPError:  # it is not well, and says so
        return True
    except OSError:
        return False


_UNSENT = """SELECT count(*) FROM outbox WHERE published_at IS NULL"""
_DEAD = """SELECT count(*) FROM dead_letters WHERE replayed_at IS NULL"""
