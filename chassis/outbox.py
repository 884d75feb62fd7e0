"""The outbox: an event is written in the transaction of the change that it tells about."""

from chassis import clock, telemetry
from chassis.database import Connection
from chassis.ids import new_id
from contracts.envelope import Envelope, Event

WAKE = "outbox"


async def publish(conn: Connection, *events: Event) -> None:
    """Append `events` to the outbox, in this order. The caller has locked their aggregates before (`measured`: else order breaks).

    Wakes the relay by NOTIFY when the transaction commits.
    """
    rows = []
    for event in events:
        envelope = Envelope(
            id=new_id(),
            source=event.event_source,
            type=event.event_type,
            subject=event.subject,
            time=clock.now(),
            traceparent=telemetry.traceparent(),
        )
        headers = [[name, value.decode()] for name, value in envelope.headers()]
        rows.append((envelope.id, event.topic, event.subject, headers, event.model_dump_json().encode(), envelope.time))
    await conn.executemany(
        "INSERT INTO outbox (event_id, topic, key, headers, payload, created_at) VALUES ($1, $2, $3, $4, $5, $6)", rows
    )
    await conn.execute("SELECT pg_notify($1, '')", WAKE)
