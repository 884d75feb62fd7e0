"""A database whose every transaction begins by asking whether it may go on."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from chassis.storage.database import Connection, Database

Check = Callable[[Connection], Awaitable[None]]


class CheckedDatabase(Database):
    """The same pool as `db`; `check` raises in a transaction that must not go on, and its locks last until the end of it."""

    def __init__(self, db: Database, check: Check) -> None:
        self.dsn, self.application_name = db.dsn, db.application_name
        self._db, self._check = db, check

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Connection]:
        """As of `db`, after the check."""
        async with self._db.transaction() as conn:
            await self._check(conn)
            yield conn

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[Connection]:
        """As of `db`: reads are not checked."""
        async with self._db.connection() as conn:
            yield conn

    def notify_soon(self, channel: str, payload: str = "") -> None:
        """As of `db`."""
        self._db.notify_soon(channel, payload)

    async def close(self) -> None:
        """Whoever opened `db` closes it."""
