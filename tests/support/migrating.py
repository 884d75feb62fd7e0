"""Changes tables under a running service, as a migration during the congress does."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import asyncpg


@asynccontextmanager
async def tables_in_motion(dsn: str, tables: Sequence[str]) -> AsyncIterator[list[str]]:
    """Give a list that grows by the name of each table that got or lost a column, round after round."""
    moved: list[str] = []

    async def move() -> None:
        conn = await asyncpg.connect(dsn)
        try:
            await conn.execute("SET lock_timeout = '300ms'")
            while True:
                for change in ("ADD COLUMN came_later int", "DROP COLUMN came_later"):
                    for table in tables:
                        try:
                            await conn.execute(f"ALTER TABLE {table} {change}")
                        except (asyncpg.LockNotAvailableError, asyncpg.DeadlockDetectedError):
                            continue
                        except (asyncpg.DuplicateColumnError, asyncpg.UndefinedColumnError):
                            continue  # the other half was given up
                        moved.append(table)
        finally:
            await conn.close()

    moving = asyncio.create_task(move())
    try:
        yield moved
    finally:
        moving.cancel()
        await asyncio.gather(moving, return_exceptions=True)
