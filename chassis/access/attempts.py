"""Limits how often somebody may try what can be guessed. Counted in PostgreSQL, so that all processes count together."""

import hashlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

from chassis import clock
from chassis.errors import TooMany
from chassis.storage.database import Database

_KEEP = timedelta(hours=1)


@asynccontextmanager
async def trying(db: Database, *tries: tuple[str, str, int]) -> AsyncIterator[None]:
    """Count a try at each (scope, who, limit) as `take_try` does, and give it back when what is within succeeds.

    Only what failed is a guess: an office of forty behind one address, and forty phones that are paired, guess nothing.
    """
    minute = _minute()
    for scope, who, limit in tries:
        await take_try(db, scope, who, limit)
    yield
    async with db.transaction() as conn:
        await conn.execute(_GIVE_BACK, [scope for scope, _, _ in tries], [_hashed(who) for _, who, _ in tries], minute)


async def take_try(db: Database, scope: str, who: str, limit: int) -> None:
    """Count one try of `who` (an address, a user name) at `scope`; raises TooMany beyond `limit` in this minute.

    A transaction of its own: a try counts even when what it tried is rolled back.
    """
    minute = _minute()
    async with db.transaction() as conn:
        count = await conn.fetchval(
            _COUNT,
            scope,
            _hashed(who),
            minute,
        )
        if count == 1:
            await conn.execute(_FORGET, minute - _KEEP)
    if count > limit:
        raise TooMany("Đã thử quá nhiều lần. Xin chờ một phút rồi thử lại.")


def _minute() -> datetime:
    return clock.real_now().replace(second=0, microsecond=0)


def _hashed(who: str) -> bytes:
    return hashlib.sha256(who.encode()).digest()


_COUNT = """
INSERT INTO tries (scope, who, minute, count) VALUES ($1, $2, $3, 1)
ON CONFLICT (scope, who, minute) DO UPDATE SET count = tries.count + 1 RETURNING count
"""

_GIVE_BACK = """
UPDATE tries SET count = count - 1 FROM unnest($1::text[], $2::bytea[]) AS taken (scope, who)
WHERE tries.scope = taken.scope AND tries.who = taken.who AND tries.minute = $3 AND tries.count > 0
"""

_FORGET = """
DELETE FROM tries WHERE minute < $1
"""
