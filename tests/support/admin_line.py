"""One connection by which all tests of a process make their databases, in a loop of its own: each test has another loop."""

import asyncio
from collections.abc import Coroutine
from threading import Thread
from types import TracebackType
from typing import Any, TypeVar

import asyncpg

T = TypeVar("T")


class AdminLine:
    """A context manager; `execute` and `fetchval` are those of the connection."""

    def __init__(self, dsn: str) -> None:
        self._dsn = dsn
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, name="admin line", daemon=True)

    def __enter__(self) -> "AdminLine":
        self._thread.start()
        connecting = asyncio.run_coroutine_threadsafe(asyncpg.connect(self._dsn), self._loop)
        self._conn = connecting.result(30)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        asyncio.run_coroutine_threadsafe(self._conn.close(), self._loop).result(30)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(30)
        self._loop.close()

    async def execute(self, query: str) -> None:
        await self._there(self._conn.execute(query))

    async def fetchval(self, query: str, *values: object) -> Any:
        return await self._there(self._conn.fetchval(query, *values))

    async def _there(self, work: Coroutine[Any, Any, T]) -> T:
        return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(work, self._loop))
