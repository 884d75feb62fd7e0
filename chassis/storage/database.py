"""Opens PostgreSQL and runs one transaction at a time."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from time import monotonic
from traceback import walk_tb
from typing import TYPE_CHECKING, Any

import asyncpg
from pydantic_core import from_json, to_json

from chassis.errors import Unavailable
from chassis.storage.pooled_connection import PooledConnection

if TYPE_CHECKING:
    from asyncpg.pool import PoolConnectionProxy

    Connection = asyncpg.Connection[asyncpg.Record] | PoolConnectionProxy[asyncpg.Record]
    _Pool = asyncpg.Pool[asyncpg.Record]
else:
    Connection = asyncpg.Connection

CONNECT_TIMEOUT = 5.0
NOTIFY_APART = 0.05
_AWAY_CLASSES = ("08", "40", "53", "57", "58")  # connection, rollback, resources, operator, system
_READ_ONLY = "25006"  # a standby that was not promoted yet
_LOCKED = "55P03"  # lock_timeout
_SENTENCE = "Cơ sở dữ liệu tạm thời không trả lời. Xin gửi lại sau ít giây."
_BUSY = "Một việc khác đang ghi vào cùng chỗ này, ví dụ nhập danh sách. Xin đợi việc ấy xong rồi làm lại."
_OF_THE_WAIT = 0.8  # of the time for a command: whose turn does not come is told so before the command is cut


def is_away(error: BaseException) -> bool:
    """Tell whether `error` is PostgreSQL's trouble and not the statement's: the same thing may be tried again.

    SQLSTATE classes 08, 40, 53, 57, 58 (a lost connection, a deadlock, a full disk, a shutdown), a lock that somebody else
    held too long, refused and cut connections, time-outs, and `Unavailable` itself.
    """
    if isinstance(error, asyncpg.PostgresError):
        state = error.sqlstate or ""
        return state[:2] in _AWAY_CLASSES or state in (_READ_ONLY, _LOCKED)
    return isinstance(error, (OSError, TimeoutError, asyncpg.InterfaceError, asyncpg.InternalClientError, Unavailable))


def is_outdated_plan(error: BaseException) -> bool:
    """Tell whether a migration changed a table under a prepared statement: the same transaction may be done again."""
    return isinstance(error, asyncpg.InvalidCachedStatementError)


@dataclass(frozen=True)
class Change:
    """A change as SQL that can travel in one statement together with the events that tell of it.

    `sql` is common table expressions without the word WITH; the last one is called `kept` and gives the id of each row
    that was stored as `kept_id`. Its parameters begin at $8: before them stand those of the events.
    """

    sql: str
    arguments: tuple[object, ...]


class Database:
    """A pool that opens on first use, so that a process starts while PostgreSQL is still away."""

    def __init__(
        self, dsn: str, *, application_name: str, max_size: int = 10, ready: int = 1, command_timeout: float = 10
    ) -> None:
        """`ready` connections are kept open also when nobody asks, so that the first of a crowd wait for none."""
        self.dsn = dsn
        self.application_name = application_name
        self._options: dict[str, Any] = {
            "min_size": min(ready, max_size),
            "max_size": max_size,
            "timeout": CONNECT_TIMEOUT,
            "command_timeout": command_timeout,
            "server_settings": {
                "application_name": application_name,
                "timezone": "UTC",
                "lock_timeout": f"{int(1000 * command_timeout * _OF_THE_WAIT)}ms",
            },
        }
        self._pool: _Pool | None = None
        self._opening: asyncio.Task[_Pool] | None = None
        self._notifying: dict[tuple[str, str], asyncio.Task[None]] = {}
        self._told: dict[tuple[str, str], float] = {}

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Connection]:
        """Give a connection inside one transaction. Raises Unavailable when PostgreSQL is away or goes away."""
        async with self.connection() as conn, conn.transaction():
            yield conn

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator[Connection]:
        """Give a connection on which all reads see one moment, and no write is possible. Raises Unavailable."""
        async with self.connection() as conn, conn.transaction(isolation="repeatable_read", readonly=True):
            yield conn

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[Connection]:
        """Give a connection for reads. Raises Unavailable when PostgreSQL is away or goes away in the middle."""
        try:
            pool = self._pool or await self._open()
            waits = (
                None if pool.get_idle_size() else CONNECT_TIMEOUT
            )  # a deadline costs a timer, and an idle one is there
            conn = await pool.acquire(timeout=waits)
        except Exception as error:
            if is_away(error) or isinstance(error, asyncpg.PostgresError):
                raise Unavailable(_SENTENCE) from error
            raise
        try:
            yield conn
        except asyncpg.LockNotAvailableError as error:
            raise Unavailable(_BUSY) from error
        except (asyncpg.PostgresError, asyncpg.InternalClientError, OSError, TimeoutError) as error:
            if is_away(error) and (not isinstance(error, OSError) or _is_lost(conn) or _is_asyncpgs(error)):
                raise Unavailable(_SENTENCE) from error
            raise
        except asyncpg.InterfaceError as error:
            if _is_lost(conn):  # else it is our own misuse, and that must be seen
                raise Unavailable(_SENTENCE) from error
            raise
        finally:
            with suppress(OSError, asyncpg.InterfaceError, asyncpg.PostgresError):  # then the pool has thrown it away
                await pool.release(conn)

    def notify_soon(self, channel: str, payload: str = "") -> None:
        """NOTIFY `channel` in a transaction of its own: at once, then at most once in `NOTIFY_APART` seconds a `payload`.

        For what is told very often and would otherwise make commits queue: a NOTIFY is a commit of its own and holds
        a lock of the whole server meanwhile. It may fall out; who listens must look by itself from time to time.
        """
        told = (channel, payload)
        if told not in self._notifying:
            self._notifying[told] = asyncio.create_task(self._notify(*told), name=f"notify {channel}")

    async def _notify(self, channel: str, payload: str) -> None:
        now = monotonic()
        self._told = {each: at for each, at in self._told.items() if at + NOTIFY_APART > now}
        await asyncio.sleep(max(0.0, self._told.get((channel, payload), 0.0) + NOTIFY_APART - now))
        self._told[channel, payload] = monotonic()
        self._notifying.pop((channel, payload), None)
        with suppress(Unavailable):
            async with self.connection() as conn:
                await conn.execute("SELECT pg_notify($1, $2)", channel, payload)

    async def close(self) -> None:
        """Close the pool: waits a moment for what runs, then cuts it."""
        for task in self._notifying.values():
            task.cancel()
        self._notifying.clear()
        pool, self._pool = self._pool, None
        if pool:
            try:
                await asyncio.wait_for(pool.close(), CONNECT_TIMEOUT)
            except TimeoutError:
                pool.terminate()

    async def _open(self) -> "_Pool":
        if self._opening is None:  # one attempt for all who wait
            self._opening = asyncio.create_task(self._create())
        try:
            return await asyncio.shield(self._opening)
        finally:
            if self._opening is not None and self._opening.done():
                self._opening = None

    async def _create(self) -> "_Pool":
        pool = asyncpg.create_pool(self.dsn, init=teach_json, connection_class=PooledConnection, **self._options)
        await pool
        self._pool = pool
        return pool


def _is_lost(conn: Connection) -> bool:
    try:
        return conn.is_closed()
    except asyncpg.InterfaceError:  # the pool took it away already, as it does with a dead one
        return True


def _is_asyncpgs(error: BaseException) -> bool:
    """A time-out that asyncpg raised; one raised by the caller's own code is not PostgreSQL's."""
    return any("asyncpg" in frame.f_code.co_filename for frame, _ in walk_tb(error.__traceback__))


async def teach_json(conn: Connection) -> None:
    """Let `json` and `jsonb` columns take and give Python values."""
    for name in ("json", "jsonb"):
        await conn.set_type_codec(name, encoder=_as_json, decoder=from_json, schema="pg_catalog")


def _as_json(value: object) -> str:
    return to_json(value).decode()  # a third of the standard library's time, and "ế" is not six letters
