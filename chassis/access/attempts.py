"""Limits how often somebody may guess. Counted in PostgreSQL, so that all processes count together.

Only what failed is a guess, and who is right is never refused for what others tried: beyond a limit a try is not turned
away, it waits until it is drawn. So an attacker gets few guesses, and whoever knows the answer gets in.
"""

import asyncio
import hashlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta
from weakref import WeakKeyDictionary

from chassis import clock
from chassis.errors import Malformed, NotFound, TooMany, Unauthenticated
from chassis.ids import random_below
from chassis.storage.database import Connection, Database

_KEEP = timedelta(hours=1)
EVERY, PATIENCE, MOST = 0.5, 20.0, 64
"""seconds between two draws in a process; seconds until a try gives up; how many wait at once"""
_TRIED_TOO_OFTEN = "Đã thử sai quá nhiều lần. Xin chờ một phút rồi thử lại."
_GUESSED_TOO_OFTEN = (
    "Đã nhập sai mã xác thực quá nhiều lần. Xin thử lại vào giờ sau, hoặc nhờ Ban Tổ chức cấp lại mật khẩu; "
    "nếu không phải bạn nhập, có người đã biết mật khẩu của bạn."
)

Try = tuple[str, str, int]
"""Of what (a scope), by whom (an address, a user name), how many failures a minute."""


@asynccontextmanager
async def trying(db: Database, *tries: Try) -> AsyncIterator[None]:
    """Do what is within, once it is its turn; what it counts at each of `tries` is given back when it succeeds.

    Beyond a limit, a failure (401, 404, 422) becomes TooMany, which is also raised for who was not drawn in time.
    """
    minute = _minute()
    async with db.transaction() as conn:
        over = [count > limit async for count, limit in _counted(conn, tries, minute)]
    if any(over):
        await _lanes.setdefault(asyncio.get_running_loop(), _Lane()).turn()
    try:
        yield
    except (Unauthenticated, NotFound, Malformed) as failed:
        if any(over):
            raise TooMany(_TRIED_TOO_OFTEN) from failed
        raise
    async with db.transaction() as conn:
        await conn.execute(_GIVE_BACK, [scope for scope, _, _ in tries], [_hashed(who) for _, who, _ in tries], minute)


async def take_try(db: Database, scope: str, who: str, limit: int) -> None:
    """Count one try of `who` at `scope`, right or wrong; raises TooMany beyond `limit` in this minute.

    A transaction of its own: a try counts even when what it tried is rolled back.
    """
    async with db.transaction() as conn:
        over = [count > limit async for count, limit in _counted(conn, [(scope, who, limit)], _minute())]
    if any(over):
        raise TooMany("Đã thử quá nhiều lần. Xin chờ một phút rồi thử lại.")


@asynccontextmanager
async def few_guesses(
    db: Database, scope: str, who: str, limit: int, sentence: str = _GUESSED_TOO_OFTEN
) -> AsyncIterator[None]:
    """Do what is within at most `limit` times an hour that fail; raises TooMany with `sentence` beyond. For what is short enough
    to be guessed by the draws of `trying`, and only behind a secret, or where there is another way: others can use up the tries.
    """
    hour = _minute().replace(minute=0)
    async with db.transaction() as conn:
        over = [count > limit async for count, limit in _counted(conn, [(scope, who, limit)], hour)]
    if any(over):
        raise TooMany(sentence)
    yield
    async with db.transaction() as conn:
        await conn.execute(_GIVE_BACK, [scope], [_hashed(who)], hour)


class _Lane:
    """Those who come beyond a limit; one of them is drawn from time to time, whoever came first."""

    def __init__(self) -> None:
        self._waiting: list[asyncio.Future[None]] = []
        self._drawing: asyncio.Task[None] | None = None

    async def turn(self) -> None:
        """Wait to be drawn. Raises TooMany after `PATIENCE`, and for one of too many that wait."""
        mine = asyncio.get_running_loop().create_future()
        self._waiting.append(mine)
        if len(self._waiting) > MOST:
            self._taken().cancel()
        if self._drawing is None:
            self._drawing = asyncio.create_task(self._draw())
        try:
            async with asyncio.timeout(PATIENCE):
                await asyncio.wait([mine])
        except TimeoutError:
            pass
        finally:
            with suppress(ValueError):
                self._waiting.remove(mine)
        if not mine.done() or mine.cancelled():
            raise TooMany(_TRIED_TOO_OFTEN)

    async def _draw(self) -> None:
        while self._waiting:
            self._taken().set_result(None)
            await asyncio.sleep(EVERY)
        self._drawing = None

    def _taken(self) -> "asyncio.Future[None]":
        return self._waiting.pop(random_below(len(self._waiting)))


_lanes: WeakKeyDictionary[asyncio.AbstractEventLoop, _Lane] = WeakKeyDictionary()


async def _counted(
    conn: Connection, tries: "tuple[Try, ...] | list[Try]", minute: datetime
) -> AsyncIterator[tuple[int, int]]:
    for scope, who, limit in tries:
        count = await conn.fetchval(_COUNT, scope, _hashed(who), minute)
        if count == 1:
            await conn.execute(_FORGET, minute - _KEEP)
        yield count, limit


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
