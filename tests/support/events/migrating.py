"""Changes tables under a running service, as a migration during the congress does."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace

import asyncpg

from tests.support.congress.openapi_requests import GoodRequest, documented, every_request

ROUNDS = 2
"""How often each table gets a column and loses it again."""


async def every_table(dsn: str) -> list[str]:
    """Give the names of all tables there are."""
    conn = await asyncpg.connect(dsn)
    try:
        return [row["tablename"] for row in await conn.fetch(_TABLES)]
    finally:
        await conn.close()


def reads(service: str, known: Mapping[str, Sequence[str]]) -> list[GoodRequest]:
    """Give a request, below the version's prefix, for each route of that service that is read and answers in JSON; streams and
    files go other ways.
    """
    document = documented(service)
    return [
        replace(request, path=request.path.removeprefix(f"/api/{service}/v1"))
        for request in every_request(document, known)
        if request.method == "GET"
        and not request.path.endswith("/live")
        and "application/json"
        in document["paths"][request.operation.partition(" ")[2]]["get"]["responses"].get("200", {}).get("content", {})
    ]


async def answers_while_tables_change(dsn: str, rounds: Sequence[Callable[[], Awaitable[list[int]]]]) -> list[int]:
    """Do each of `rounds` again and again, side by side, until every table there is has changed; give all their statuses."""
    statuses, moving = list[int](), asyncio.create_task(move_tables(dsn, await every_table(dsn)))

    async def go_on(once: Callable[[], Awaitable[list[int]]]) -> None:
        statuses.extend(await once())
        while not moving.done() or len(statuses) < 100:
            statuses.extend(await once())

    await asyncio.gather(moving, *map(go_on, rounds))
    return statuses


async def move_tables(dsn: str, tables: Sequence[str]) -> None:
    """Give each table a column and take it away again, ROUNDS times; who is in its way now is asked again later."""
    conn = await asyncpg.connect(dsn)
    waiting = dict.fromkeys(tables, 2 * ROUNDS)
    try:
        await conn.execute("SET lock_timeout = '300ms'")
        while waiting:
            for table, left in list(waiting.items()):
                change = "DROP COLUMN" if left % 2 else "ADD COLUMN"
                try:
                    await conn.execute(f"ALTER TABLE {table} {change} came_later{'' if left % 2 else ' int'}")
                except (asyncpg.LockNotAvailableError, asyncpg.DeadlockDetectedError):
                    continue
                waiting[table] -= 1
                if left == 1:
                    del waiting[table]
    finally:
        await conn.close()


_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1"
