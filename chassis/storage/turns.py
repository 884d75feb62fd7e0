"""Lets one process of a service at a time do what takes much of the machine, whichever of its processes that is."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from weakref import WeakKeyDictionary

from chassis.storage.database import Database

READING = "reading a file"
"""What a service does one at a time with files that people send: it takes up to 256 MB."""

_LOOKED_AGAIN = (
    0.1  # seconds; a wait in PostgreSQL itself would end with its lock_timeout, sooner than a large file is read
)
_here: WeakKeyDictionary[Database, defaultdict[str, asyncio.Lock]] = WeakKeyDictionary()


@asynccontextmanager
async def in_turn(db: Database, what: str) -> AsyncIterator[None]:
    """Wait until nobody else of this database does `what`, in this process or another, and keep them waiting meanwhile.

    However many wait in one process, they hold one connection together. The turn of a process that dies ends with its
    connection. Raises Unavailable when PostgreSQL is away, or goes away meanwhile.
    """
    async with _here.setdefault(db, defaultdict(asyncio.Lock))[what], db.transaction() as conn:
        while not await conn.fetchval("SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0))", f"turn {what}"):  # noqa: ASYNC110 - another process tells nobody that it is done
            await asyncio.sleep(_LOOKED_AGAIN)
        yield
