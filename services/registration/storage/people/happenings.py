"""Finds what happened to a person beside the acts on them: badges issued and printed, letters sent."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from chassis.storage.database import Connection
from services.registration.domain.ids import DelegateId, HappeningId

What = Literal["ISSUED", "PRINTED", "MAILED"]


@dataclass(frozen=True)
class Happening:
    """One of them; `number` is the version of the badge, or the edition of its paper; 0 for a letter."""

    id: HappeningId
    kind: What
    happened_at: datetime
    actor_name: str
    number: int


async def happenings_of(conn: Connection, delegate_id: DelegateId) -> list[Happening]:
    """Give them, the newest first."""
    return [Happening(**dict(row)) for row in await conn.fetch(_OF_DELEGATE, delegate_id)]


_OF_DELEGATE = """
SELECT happened.id, happened.kind, happened.happened_at, coalesce(a.display_name, '') AS actor_name, happened.number
FROM (
    SELECT md5(credential_id)::uuid AS id, 'ISSUED' AS kind, issued_at AS happened_at, '' AS actor, version AS number
    FROM credentials WHERE delegate_id = $1
    UNION ALL
    SELECT md5(p.credential_id || p.edition)::uuid, 'PRINTED', r.on_paper_at, r.actor, p.edition
    FROM printed_badges p JOIN badge_print_runs r USING (run_id) JOIN credentials c USING (credential_id)
    WHERE c.delegate_id = $1 AND r.on_paper_at IS NOT NULL
    UNION ALL
    SELECT mail_id, 'MAILED', coalesce(answered_at, asked_at), asked_by, 0
    FROM mails WHERE delegate_id = $1 AND state = 'SENT'
) AS happened
LEFT JOIN accounts a ON a.account_id::text = happened.actor
ORDER BY happened.happened_at DESC, happened.id
"""
