"""Fills Kafka again from the outbox when its data was lost. Workers are stopped; the normal relay does the sending."""

from collections.abc import Sequence
from dataclasses import dataclass

import asyncpg

from chassis.events.relaying.relay import LOCK
from chassis.language import either


class RelayRuns(RuntimeError):
    """A worker of this service still relays: stop it first."""


@dataclass(frozen=True)
class Republish:
    """How many outbox rows wait to be said again, per topic."""

    rows: dict[str, int]


async def republish(dsn: str, topic_names: Sequence[str] | None = None) -> Republish:
    """Let the relay say every outbox row again (or those of `topic_names`), with its first id and in its order.

    Of one service: call it for each. The whole way back after a lost Kafka: stop all workers; create the topics
    (`chassis.events.topics.create` on an empty Kafka, `recreate` on a damaged one); `republish` each service; let
    each hearer begin anew (`chassis.events.hearing.rebuild.rewind`); start the workers. Inboxes drop what was applied.
    Raises RelayRuns, asyncpg errors.
    """
    conn = await asyncpg.connect(dsn)
    try:
        async with conn.transaction():
            if not await conn.fetchval("SELECT pg_try_advisory_xact_lock($1)", LOCK):
                raise RelayRuns(
                    either(
                        "Một tiến trình của dịch vụ này còn đang gửi: dừng nó trước",
                        "A worker of this service still relays: stop it first",
                    )
                )
            rows = await conn.fetch(
                _SAY_AGAIN,
                topic_names,
            )
        return Republish({row["topic"]: row["rows"] for row in rows})
    finally:
        await conn.close()


_SAY_AGAIN = """
WITH again AS (
    UPDATE outbox SET published_at = NULL, attempts = 0, retry_at = NULL
    WHERE published_at IS NOT NULL AND abandoned_at IS NULL
      AND ($1::text[] IS NULL OR topic = ANY ($1)) RETURNING topic)
SELECT topic, count(*) AS rows FROM again GROUP BY topic ORDER BY topic
"""
