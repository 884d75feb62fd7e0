"""The outbox: an event is written in the transaction of the change that it tells about."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from uuid import UUID

from chassis import clock, telemetry
from chassis.ids import new_id
from chassis.storage.database import Change, Connection, Database
from contracts.envelope import Envelope, Event

WAKE = "outbox"


async def publish(conn: Connection, *events: Event) -> None:
    """Append `events` to the outbox, in this order. The caller has locked their aggregates before (else order breaks).

    Wakes the relay by NOTIFY when the transaction commits. Without events nothing happens.
    """
    if not events:
        return
    await conn.execute(_PUBLISH, *_columns(events, [telemetry.traceparent()] * len(events)), WAKE)


@dataclass(frozen=True)
class Telling:
    """The events that tell of one row that a change keeps, in their order, and the trace they belong to."""

    of: UUID
    events: tuple[Event, ...]
    traceparent: str | None = None


async def publish_beside(conn: Connection, change: Change, tellings: Sequence[Telling]) -> set[UUID]:
    """Make `change` and append the events of the rows it keeps in one statement, which by itself is a transaction.

    Gives the ids of those rows; of the others nothing is said. For the hot path: one round trip, and no NOTIFY,
    because that lets commits queue behind each other's flush. Call `wake` afterwards.
    """
    events = [event for telling in tellings for event in telling.events]
    traces = [telling.traceparent for telling in tellings for _ in telling.events]
    ids = [telling.of for telling in tellings for _ in telling.events]
    rows = await conn.fetch(_beside(change.sql), *_columns(events, traces), ids, *change.arguments)
    return {row["kept_id"] for row in rows}


async def blank(conn: Connection, topic: str, keys: Sequence[str]) -> None:
    """Empty the data of everything said on `topic` about `keys` until now: no row remembers it, no republishing brings it back.

    For whole-state events whose data must not outlive the newest state; call it before saying that.
    """
    await conn.execute(_BLANK, topic, list(keys))


def wake(db: Database) -> None:
    """Wake the relay within some milliseconds, once for all who asked until then; its own poll is the net."""
    db.notify_soon(WAKE)


@lru_cache(maxsize=64)
def _beside(change: str) -> str:
    """Put the events beside a change: they are numbered after `kept` gave its rows, so after its locks were taken."""
    return _WITH + change + _SAID_BESIDE


def _columns(events: Sequence[Event], traces: Sequence[str | None]) -> tuple[list[object], ...]:
    envelopes = [_envelope(event, trace) for event, trace in zip(events, traces, strict=True)]
    return (
        [envelope.id for envelope in envelopes],
        [event.topic for event in events],
        [event.subject for event in events],
        [json.dumps([[name, value.decode()] for name, value in envelope.headers()]) for envelope in envelopes],
        [event.data() for event in events],
        [envelope.time for envelope in envelopes],
    )


def _envelope(event: Event, traceparent: str | None) -> Envelope:
    return Envelope(
        id=new_id(),
        source=event.event_source,
        type=event.event_type,
        subject=event.subject,
        time=clock.now(),
        traceparent=traceparent,
        content_type=event.content_type,
        extensions=event.extensions(),
    )


# One round trip for the rows and the wake-up; `ordinality` keeps the order of the events in the ids.
_PUBLISH = """
WITH said AS (
    INSERT INTO outbox (event_id, topic, key, headers, payload, created_at)
    SELECT event_id, topic, key, headers::jsonb, payload, created_at
    FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::bytea[], $6::timestamptz[])
         WITH ORDINALITY AS event (event_id, topic, key, headers, payload, created_at, number)
    ORDER BY number)
SELECT pg_notify($7, '')
"""
_BLANK = """
UPDATE outbox SET payload = '' WHERE topic = $1 AND key = ANY ($2::text[]) AND payload <> ''
"""
_WITH = """WITH """
_SAID_BESIDE = """, said AS (
    INSERT INTO outbox (event_id, topic, key, headers, payload, created_at)
    SELECT event_id, topic, key, headers::jsonb, payload, created_at
    FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::bytea[], $6::timestamptz[], $7::uuid[])
         WITH ORDINALITY AS event (event_id, topic, key, headers, payload, created_at, kept_id, number)
    JOIN kept USING (kept_id) ORDER BY number)
SELECT kept_id FROM kept
"""
