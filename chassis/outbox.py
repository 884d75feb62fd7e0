"""The outbox: an event is written in the transaction of the change that it tells about."""

import json

from chassis import clock, telemetry
from chassis.database import Connection
from chassis.ids import new_id
from contracts.envelope import Envelope, Event

WAKE = "outbox"

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


async def publish(conn: Connection, *events: Event) -> None:
    """Append `events` to the outbox, in this order. The caller has locked their aggregates before (else order breaks).

    Wakes the relay by NOTIFY when the transaction commits. Without events nothing happens.
    """
    if not events:
        return
    envelopes = [_envelope(event) for event in events]
    await conn.execute(
        _PUBLISH,
        [envelope.id for envelope in envelopes],
        [event.topic for event in events],
        [event.subject for event in events],
        [json.dumps([[name, value.decode()] for name, value in envelope.headers()]) for envelope in envelopes],
        [event.model_dump_json().encode() for event in events],
        [envelope.time for envelope in envelopes],
        WAKE,
    )


def _envelope(event: Event) -> Envelope:
    return Envelope(
        id=new_id(),
        source=event.event_source,
        type=event.event_type,
        subject=event.subject,
        time=clock.now(),
        traceparent=telemetry.traceparent(),
    )
