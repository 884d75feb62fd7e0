"""Limits how often somebody may try what can be guessed. Counted in PostgreSQL, so that all processes count together."""

import hashlib
from datetime import timedelta

from chassis import clock
from chassis.errors import TooMany
from chassis.storage.database import Database

_KEEP = timedelta(hours=1)


async def take_try(db: Database, scope: str, who: str, limit: int) -> None:
    """Count one try of `who` (an address, a user name) at `scope`; raises TooMany beyond `limit` in this minute.

    A transaction of its own: a try counts even when what it tried is rolled back.
    """
    minute = clock.real_now().replace(second=0, microsecond=0)
    async with db.transaction() as conn:
        count = await conn.fetchval(
            _COUNT,
            scope,
            hashlib.sha256(who.encode()).digest(),
            minute,
        )
        if count == 1:
            await conn.execute(_FORGET, minute - _KEEP)
    if count > limit:
        raise TooMany("Đã thử quá nhiều lần. Xin chờ một phút rồi thử lại.")


_COUNT = """
INSERT INTO tries (scope, who, minute, count) VALUES ($1, $2, $3, 1)
ON CONFLICT (scope, who, minute) DO UPDATE SET count = tries.count + 1 RETURNING count
"""

_FORGET = """
DELETE FROM tries WHERE minute < $1
"""
