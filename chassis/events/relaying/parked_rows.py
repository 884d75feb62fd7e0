"""Lets a person decide about outbox rows that Kafka would not take: try again, or give up."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import asyncpg

from chassis.events.outbox import WAKE


@dataclass(frozen=True)
class ParkedRow:
    """One row that was given up on, and how many later rows of its key wait behind it."""

    id: int
    topic: str
    key: str
    problem: str
    parked_at: datetime
    waiting_behind: int


async def parked(dsn: str) -> list[ParkedRow]:
    """List parked rows, oldest first."""
    conn = await asyncpg.connect(dsn)
    try:
        rows = await conn.fetch(_PARKED)
        return [ParkedRow(*row.values()) for row in rows]
    finally:
        await conn.close()


async def try_again(dsn: str, ids: Sequence[int]) -> int:
    """Hand parked rows back to the relay, their cause being mended; give how many."""
    return await _decide(
        dsn,
        _TRY_AGAIN,
        ids,
    )


async def abandon(dsn: str, ids: Sequence[int]) -> int:
    """Give parked rows up for good: they are never said, the rows of their key go on. Gives how many."""
    return await _decide(
        dsn,
        _ABANDON,
        ids,
    )


async def _decide(dsn: str, statement: str, ids: Sequence[int]) -> int:
    conn = await asyncpg.connect(dsn)
    try:
        decided = await conn.fetch(statement, ids)
        await conn.execute("SELECT pg_notify($1, '')", WAKE)
        return len(decided)
    finally:
        await conn.close()


_PARKED = """
SELECT id, topic, key, problem, parked_at,
       (SELECT count(*) FROM outbox later WHERE later.topic = o.topic AND later.key = o.key
        AND later.id > o.id AND later.published_at IS NULL) AS waiting_behind
FROM outbox o WHERE parked_at IS NOT NULL AND published_at IS NULL ORDER BY id
"""

_TRY_AGAIN = """
UPDATE outbox SET attempts = 0, retry_at = NULL, parked_at = NULL
WHERE id = ANY ($1::bigint[]) AND parked_at IS NOT NULL AND published_at IS NULL RETURNING id
"""

_ABANDON = """
UPDATE outbox SET published_at = clock_timestamp(), abandoned_at = clock_timestamp()
WHERE id = ANY ($1::bigint[]) AND parked_at IS NOT NULL AND published_at IS NULL RETURNING id
"""
