"""Puts aside what could not be applied, and applies it later when the cause is mended."""

import json
import logging
import traceback
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256

import asyncpg

from chassis.events import inbox
from chassis.events.running.metrics import DEAD
from chassis.events.subscriptions import AnySubscription, Hearing, Message, run_handlers
from chassis.storage.database import Connection, Database

log = logging.getLogger(__name__)


@dataclass
class Replay:
    """What a replay did: ids of dead letters now applied, and of those that failed again (their problem is updated)."""

    applied: list[int] = field(default_factory=list)
    still_dead: list[int] = field(default_factory=list)


async def bury(conn: Connection, consumer: str, message: Message, error: Exception, attempts: int) -> None:
    """Store `message` with its origin and `error`'s traceback, in this transaction.

    A second copy of the same message is the same letter; one that had been replayed and dies again is open again.
    """
    headers = [_stored(name, value) for name, value in message.headers]
    await conn.execute(
        _BURY,
        consumer,
        message.topic,
        message.partition,
        message.offset,
        message.key,
        headers,
        message.value,
        _problem(error),
        _traceback(error),
        attempts,
        sha256(json.dumps([message.topic, headers]).encode() + (message.value or b"")).digest(),
    )
    DEAD.inc()
    log.error(
        "event became a dead letter",
        extra={
            "topic": message.topic,
            "partition": message.partition,
            "offset": message.offset,
            "problem": type(error).__name__,
        },
    )


async def replay(
    dsn: str, consumer: str, subscriptions: Sequence[AnySubscription], ids: Sequence[int] | None = None
) -> Replay:
    """Apply the dead letters of `consumer` again (all, or only `ids`), oldest first, each in its own transaction.

    `consumer` is the service's name, `subscriptions` those of its worker. Workers may go on meanwhile: the inbox
    decides. A letter that fails again stays, with the newest problem. Raises Unavailable when PostgreSQL is away.
    """
    hearing, done = Hearing(subscriptions), Replay()
    db = Database(dsn, application_name=f"{consumer} replay", max_size=2)
    try:
        async with db.connection() as conn:
            rows = await conn.fetch(
                _TO_REPLAY,
                consumer,
                ids,
            )
        for row in rows:
            (done.applied if await _again(db, consumer, hearing, row["id"]) else done.still_dead).append(row["id"])
    finally:
        await db.close()
    return done


async def _again(db: Database, consumer: str, hearing: Hearing, letter: int) -> bool:
    try:
        async with db.transaction() as conn:
            row = await conn.fetchrow(_LOCK_LETTER, letter)
            assert row
            if row["replayed_at"] is None:
                await _apply(conn, consumer, hearing, row)
                await conn.execute(_REPLAYED, letter)
        return True
    except Exception as error:
        async with db.transaction() as conn:
            await conn.execute(
                _STILL_DEAD,
                letter,
                _problem(error),
                _traceback(error),
            )
        return False


async def _apply(conn: Connection, consumer: str, hearing: Hearing, row: asyncpg.Record) -> None:
    found = hearing.read(_headers(row["headers"]), row["payload"])
    if found and await inbox.claim(conn, consumer, [found[1].envelope.id]):
        await run_handlers(conn, [found])


def _stored(name: str, value: bytes) -> list[str]:
    """A header as JSON can keep it: [name, text], or [name, "", hex] where the bytes are no text."""
    try:
        text = value.decode()
    except UnicodeDecodeError:
        text = "\0"
    return [name.replace("\0", " "), "", value.hex()] if "\0" in text else [name.replace("\0", " "), text]


def _headers(stored: list[list[str]]) -> list[tuple[str, bytes]]:
    return [(parts[0], bytes.fromhex(parts[2]) if len(parts) > 2 else parts[1].encode()) for parts in stored]


def _problem(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"[:500].replace("\0", " ")


def _traceback(error: Exception) -> str:
    return "".join(traceback.format_exception(error)).replace("\0", " ")


_BURY = """
INSERT INTO dead_letters
    (consumer, topic, partition, "offset", key, headers, payload, problem, traceback, attempts, fingerprint)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
ON CONFLICT (consumer, fingerprint) DO UPDATE SET replayed_at = NULL, problem = EXCLUDED.problem,
    traceback = EXCLUDED.traceback, attempts = EXCLUDED.attempts
"""

_TO_REPLAY = """
SELECT id FROM dead_letters WHERE consumer = $1 AND replayed_at IS NULL
AND ($2::bigint[] IS NULL OR id = ANY ($2)) ORDER BY id
"""

_LOCK_LETTER = """
SELECT * FROM dead_letters WHERE id = $1 FOR UPDATE
"""

_REPLAYED = """
UPDATE dead_letters SET replayed_at = clock_timestamp() WHERE id = $1
"""

_STILL_DEAD = """
UPDATE dead_letters SET problem = $2, traceback = $3, attempts = attempts + 1 WHERE id = $1
"""
