"""Addresses that are told of what became public, and what became of each telling."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId, MessageId, WebhookId

KEPT = timedelta(days=90)
"""How long the log of tellings says what was told: an office asks within weeks; the roll itself is the record."""


@dataclass(frozen=True)
class Webhook:
    """An address as it is listed; `stopped` is the sentence why nothing is sent, '' while it is. `waiting` tellings are to come.

    `last_what`, `last_answer` and `last_delivered` are of the newest telling, a trial too; '' and None while nothing was ever sent.
    """

    webhook_id: WebhookId
    url: str
    made_at: datetime
    stopped: str
    tries: int
    waiting: int
    last_what: str = ""
    last_answer: str = ""
    last_delivered: bool | None = None


@dataclass(frozen=True)
class Telling:
    """What became of one telling; `name` blank of a withdrawn one."""

    webhook_id: WebhookId
    message_id: MessageId
    what: str
    name: str
    tries: int
    delivered: bool
    answer: str
    at: datetime


@dataclass(frozen=True)
class Due:
    """An address whose turn it is: what it is told next as honors said it (`said`, `payload`), and until when it is held."""

    webhook_id: WebhookId
    congress_id: CongressId
    url: str
    secret: str
    tries: int
    outbox_id: int
    message_id: MessageId
    said: str
    payload: bytes
    taken_until: datetime
    due_at: datetime
    """After now where a withdrawal does not wait for its turn."""


async def add_webhook(
    conn: Connection, congress_id: CongressId, webhook_id: WebhookId, url: str, secret: str, actor: str, now: datetime
) -> None:
    """Keep an address; it is told of what is said from now on."""
    await conn.execute(_ADD, webhook_id, congress_id, url, secret, actor, now)


async def hold_webhooks(conn: Connection, congress_id: CongressId) -> int:
    """Let nobody else add to this congress until the transaction ends; give how many there are."""
    await conn.execute(_HOLD, str(congress_id))
    return int(await conn.fetchval(_COUNT, congress_id))


async def list_webhooks(conn: Connection, congress_id: CongressId) -> list[Webhook]:
    return [Webhook(**row) for row in await conn.fetch(_LIST, congress_id)]


async def newest_tellings(conn: Connection, congress_id: CongressId, most: int) -> list[Telling]:
    """Give the last `most` of the congress's tellings, newest first."""
    return [Telling(**row) for row in await conn.fetch(_NEWEST, congress_id, most)]


async def remove_webhook(conn: Connection, congress_id: CongressId, webhook_id: WebhookId) -> str | None:
    """Forget an address with its tellings; give it, None where there is none."""
    found: str | None = await conn.fetchval(_REMOVE, congress_id, webhook_id)
    return found


async def resume_webhook(conn: Connection, congress_id: CongressId, webhook_id: WebhookId, now: datetime) -> str | None:
    """Let it go on at once, with what it was not told; give the address, None where there is none."""
    found: str | None = await conn.fetchval(_RESUME, congress_id, webhook_id, now)
    return found


async def find_secret(conn: Connection, congress_id: CongressId, webhook_id: WebhookId) -> tuple[str, str] | None:
    """Give address and secret."""
    row = await conn.fetchrow(_SECRET, congress_id, webhook_id)
    return (row["url"], row["secret"]) if row else None


async def hold_all(conn: Connection) -> list[tuple[CongressId, WebhookId, str]]:
    """Lock every address of every congress; give congress, id and address."""
    return [(CongressId(row[0]), WebhookId(row[1]), row[2]) for row in await conn.fetch(_HOLD_ALL)]


async def change_secret(conn: Connection, webhook_id: WebhookId, secret: str) -> None:
    await conn.execute(_CHANGE_SECRET, webhook_id, secret)


async def take_due(
    conn: Connection, now: datetime, lease: timedelta, urgent: timedelta, gone: Sequence[str]
) -> Due | None:
    """Take the address whose next telling is due longest, held for `lease`; None while there is nothing to tell.

    While one of the events `gone` waits, it is tried every `urgent` whatever its turn.
    """
    row = await conn.fetchrow(_TAKE, now, now + lease, now - urgent, list(gone))
    return Due(**row) if row else None


async def settle(
    conn: Connection, due: Due, told_until: int, tries: int, due_at: datetime, stopped: str, now: datetime
) -> bool:
    """Put down what follows, unless somebody else took the address meanwhile; tell whether it was put down."""
    given = (due.webhook_id, due.taken_until, told_until, tries, due_at, stopped, now)
    return bool(await conn.fetchval(_SETTLE, *given))


async def note_telling(conn: Connection, telling: Telling) -> None:
    """Write down the newest of what became of a telling; what is older than KEPT is forgotten meanwhile."""
    await conn.execute(
        _NOTE,
        *(telling.webhook_id, telling.message_id, telling.what, telling.name),
        *(telling.tries, telling.delivered, telling.answer, telling.at),
    )
    await conn.execute(_FORGET_OLD, telling.webhook_id, telling.at - KEPT)


_FORGET_OLD = """DELETE FROM webhook_tellings WHERE webhook_id = $1 AND at < $2"""

_ADD = """
INSERT INTO webhooks (webhook_id, congress_id, url, secret, made_by, made_at, due_at, told_until)
SELECT $1, $2, $3, $4, $5, $6, $6, coalesce(max(id), 0) FROM outbox
"""

_HOLD = """
SELECT pg_advisory_xact_lock(hashtextextended('webhooks ' || $1::text, 0))
"""

_COUNT = """
SELECT count(*) FROM webhooks WHERE congress_id = $1
"""

_LIST = """
SELECT webhook_id, url, made_at, stopped, tries, (
    SELECT count(*) FROM outbox o
    WHERE o.topic = 'honors.roll.v1' AND o.key = w.congress_id::text AND o.id > w.told_until
) AS waiting, coalesce(t.what, '') AS last_what, coalesce(t.answer, '') AS last_answer, t.delivered AS last_delivered
FROM webhooks w LEFT JOIN LATERAL (
    SELECT what, answer, delivered FROM webhook_tellings
    WHERE webhook_id = w.webhook_id ORDER BY at DESC, message_id DESC LIMIT 1
) t ON true
WHERE congress_id = $1 ORDER BY made_at
"""

_NEWEST = """
SELECT t.webhook_id, message_id, what, name, t.tries, delivered, answer, at
FROM webhook_tellings t JOIN webhooks USING (webhook_id)
WHERE congress_id = $1 ORDER BY at DESC, message_id DESC LIMIT $2
"""

_REMOVE = """
DELETE FROM webhooks WHERE congress_id = $1 AND webhook_id = $2 RETURNING url
"""

_RESUME = """
UPDATE webhooks SET stopped = '', tries = 0, due_at = $3 WHERE congress_id = $1 AND webhook_id = $2 RETURNING url
"""

_SECRET = """
SELECT url, secret FROM webhooks WHERE congress_id = $1 AND webhook_id = $2
"""

_HOLD_ALL = """SELECT congress_id, webhook_id, url FROM webhooks ORDER BY webhook_id FOR UPDATE"""
_CHANGE_SECRET = """UPDATE webhooks SET secret = $2 WHERE webhook_id = $1"""
_TAKE = """
WITH turn AS (
    SELECT w.webhook_id, n.id AS outbox_id, n.event_id, n.headers, n.payload
    FROM webhooks w
    CROSS JOIN LATERAL (
        SELECT id, event_id, headers, payload FROM outbox o
        WHERE o.topic = 'honors.roll.v1' AND o.key = w.congress_id::text AND o.id > w.told_until
        ORDER BY id LIMIT 1
    ) n
    WHERE w.stopped = '' AND (w.taken_until IS NULL OR w.taken_until < $1)
        AND (w.due_at <= $1 OR w.tried_at <= $3 AND EXISTS (
            SELECT FROM outbox o, jsonb_array_elements(o.headers) AS said
            WHERE o.topic = 'honors.roll.v1' AND o.key = w.congress_id::text AND o.id > w.told_until
                AND said ->> 0 = 'ce_type' AND said ->> 1 = ANY($4::text[])
        ))
    ORDER BY w.due_at LIMIT 1
    FOR UPDATE OF w SKIP LOCKED
)
UPDATE webhooks w SET taken_until = $2 FROM turn t WHERE w.webhook_id = t.webhook_id
RETURNING w.webhook_id, w.congress_id, w.url, w.secret, w.tries, t.outbox_id, t.event_id AS message_id, t.payload,
    (SELECT said ->> 1 FROM jsonb_array_elements(t.headers) AS said WHERE said ->> 0 = 'ce_type') AS said, w.taken_until, w.due_at
"""

_SETTLE = """
UPDATE webhooks SET told_until = $3, tries = $4, due_at = $5, stopped = $6, tried_at = $7, taken_until = NULL
WHERE webhook_id = $1 AND taken_until = $2 RETURNING true
"""

_NOTE = """
INSERT INTO webhook_tellings (webhook_id, message_id, what, name, tries, delivered, answer, at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (webhook_id, message_id) DO UPDATE
SET what = excluded.what, name = excluded.name, tries = excluded.tries, delivered = excluded.delivered,
    answer = excluded.answer, at = excluded.at
"""
