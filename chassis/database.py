"""Opens PostgreSQL and runs one transaction at a time."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import asyncpg

from chassis.errors import Unavailable

Connection = asyncpg.Connection[asyncpg.Record] | asyncpg.pool.PoolConnectionProxy[asyncpg.Record]

AWAY = (OSError, asyncpg.InterfaceError, asyncpg.PostgresConnectionError, asyncpg.CannotConnectNowError, TimeoutError)


class Database:
    """A pool that opens on first use, so that a process starts while PostgreSQL is still away."""

    def __init__(self, dsn: str, *, application_name: str, max_size: int = 10, command_timeout: float = 10) -> None:
        self.dsn = dsn
        self._options: dict[str, Any] = {
            "min_size": 1,
            "max_size": max_size,
            "command_timeout": command_timeout,
            "server_settings": {"application_name": application_name, "timezone": "UTC"},
        }
        self._pool: asyncpg.Pool[asyncpg.Record] | None = None

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Connection]:
        """Give a connection inside one transaction. Raises Unavailable when PostgreSQL is away."""
        async with self.connection() as conn, conn.transaction():
            yield conn

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[Connection]:
        """Give a connection for reads. Raises Unavailable when PostgreSQL is away."""
        try:
            pool = await self._open()
            async with pool.acquire(timeout=5) as conn:
                yield conn
        except AWAY as error:
            raise Unavailable("Cơ sở dữ liệu tạm thời không trả lời. Xin gửi lại sau ít giây.") from error

    async def close(self) -> None:
        if self._pool:
            await self._pool.close()
            self._pool = None

    async def _open(self) -> "asyncpg.Pool[asyncpg.Record]":
        if self._pool is None:
            pool = asyncpg.create_pool(self.dsn, init=teach_json, **self._options)
            await pool
            if self._pool is None:
                self._pool = pool
            else:  # another task was first
                await pool.close()
        return self._pool


async def teach_json(conn: Connection) -> None:
    """Let `json` and `jsonb` columns take and give Python values."""
    for name in ("json", "jsonb"):
        await conn.set_type_codec(name, encoder=json.dumps, decoder=json.loads, schema="pg_catalog")
