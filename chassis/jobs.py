"""What has to be done once before the processes start, as a command: `migrate FOLDER`, `access FILE`, `topics FILE`.

For whoever runs the processes in containers; the one-machine runner calls the same functions. Ends with 0, or with 1
and one sentence that says what to do.
"""

import asyncio
import logging
import os
import sys
from pathlib import Path

import asyncpg
from aiokafka.errors import KafkaError

from chassis.events.broker import Broker
from chassis.events.guarding.access_file import declared
from chassis.events.guarding.grant import grant
from chassis.events.topic_file import KafkaAway, TopicsDiffer, make_topics
from chassis.settings import SECRETS_DIR, ServiceSettings
from chassis.storage.database import is_away
from chassis.storage.migrate import MigrationChanged, migrate
from chassis.telemetry import configure_logging

log = logging.getLogger(__name__)

TRIES = 30
APART = 1.0
"""Seconds between two tries: a server that has just been started may need some of them."""


class CannotGoOn(RuntimeError):
    """The job can't be done; the message says what to do."""


async def migrate_database(folder: Path, tries: int = TRIES) -> None:
    """Bring the service's database to the schema in `folder`. Raises CannotGoOn."""
    settings = ServiceSettings()
    while True:
        try:
            applied = await migrate(settings.database_url, folder)
            log.info("database is current", extra={"applied": applied})
            return
        except (asyncpg.InvalidPasswordError, asyncpg.InvalidAuthorizationSpecificationError) as error:
            raise CannotGoOn(
                "PostgreSQL refused this service's password: its volume was made with another one. Put the old secrets"
                " back, or set the password anew (docs/server.md, “Wrong password”)"
            ) from error
        except asyncpg.DiskFullError as error:
            raise CannotGoOn("PostgreSQL's disk is full: free some space, then start again") from error
        except MigrationChanged as error:
            raise CannotGoOn(f"{error}: use the program's own files") from error
        except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
            tries -= 1
            if not is_away(error) or tries <= 0:
                raise CannotGoOn(f"PostgreSQL does not answer ({type(error).__name__}): look at its log") from error
        await asyncio.sleep(APART)


async def create_topics(file: Path, tries: int = TRIES) -> None:
    """Make the topics in `file` that are missing. Raises CannotGoOn."""
    settings = ServiceSettings(database_url="")
    while True:
        try:
            made = await make_topics(Broker.of(settings), file)
            log.info("topics are there", extra={"made": made})
            return
        except TopicsDiffer as error:
            raise CannotGoOn(str(error)) from error
        except KafkaAway as error:
            tries -= 1
            if tries <= 0:
                raise CannotGoOn(str(error)) from error
        await asyncio.sleep(APART)


async def open_kafka(file: Path, tries: int = TRIES) -> None:
    """Tell Kafka who may come in and to do what, as `file` says. Raises CannotGoOn.

    The password of each principal is the secret `kafka_<principal>`.
    """
    settings = ServiceSettings(database_url="")
    folder = Path(os.environ.get(SECRETS_DIR, "/run/secrets"))
    try:
        names = [one.name for one in declared(file)]
        passwords = {name: (folder / f"kafka_{name}").read_text().strip() for name in names}
    except OSError as error:
        raise CannotGoOn(f"The secret {error.filename} cannot be read: 'make secrets' makes it anew") from error
    while True:
        try:
            await grant(Broker.of(settings), file, passwords)
            log.info("Kafka knows who may come in", extra={"principals": names})
            return
        except (KafkaError, OSError) as error:
            tries -= 1
            if tries <= 0:
                raise CannotGoOn(
                    f"Kafka at {settings.kafka_bootstrap_servers} does not answer, or does not let us in as"
                    f" {settings.kafka_user} ({error!r}): look at its log"
                ) from error
        await asyncio.sleep(APART)


JOBS = {"migrate": migrate_database, "access": open_kafka, "topics": create_topics}


def main() -> int:
    """Do one job after the other and give the exit code."""
    configure_logging("jobs", "job", "info")
    words = sys.argv[1:]
    jobs = list(zip(words[::2], words[1::2], strict=False))
    if not jobs or len(words) % 2 or not all(name in JOBS and Path(path).exists() for name, path in jobs):
        print("usage: python -m chassis.jobs (migrate FOLDER | access FILE | topics FILE)...", file=sys.stderr)
        return 2
    for name, path in jobs:
        try:
            asyncio.run(JOBS[name](Path(path)))
        except CannotGoOn as error:
            log.critical(str(error))
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
