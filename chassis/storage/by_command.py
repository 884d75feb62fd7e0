"""One act of a service done by a command at a terminal, over its database."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from chassis.storage.database import Database

ACTOR = "command line"

Done = TypeVar("Done")


def by_command(dsn: str, name: str, act: Callable[[Database, str], Awaitable[Done]]) -> Done:
    """Do `act` over the database at `dsn`, in the audit's eyes as somebody at the command line; give what it gives.

    `name` is that of the connection, as PostgreSQL lists it.
    """

    async def over_it() -> Done:
        db = Database(dsn, application_name=name, max_size=2)
        try:
            return await act(db, ACTOR)
        finally:
            await db.close()

    return asyncio.run(over_it())
