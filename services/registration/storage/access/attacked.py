"""Whose accounts somebody tried to get into, by the audit trail."""

from datetime import datetime

from chassis.storage.database import Connection
from services.registration.domain.ids import AccountId


async def count_failures(conn: Connection, since: datetime) -> dict[AccountId, int]:
    """Give how many sign-ins failed since then (real time) by the account that was named."""
    return {AccountId(row["account_id"]): row["failed"] for row in await conn.fetch(_FAILURES, since)}


_FAILURES = """
SELECT a.account_id, sum((t.details->>'count')::int)::int AS failed
FROM audit t JOIN accounts a ON a.account_id::text = t.subject
WHERE t.action IN ('security.sign_in_failed', 'security.too_many_tries') AND t.subject <> '' AND t.at >= $1
GROUP BY a.account_id
"""
