"""Limits how often somebody may guess. Counted in PostgreSQL, so that all processes count together.

Only what failed is a guess, and who is right is not refused for what others tried: beyond a limit a try is not turned away,
it waits until it is drawn. So an attacker gets few guesses, and whoever knows the answer gets in. Draws are shared: a flood of
one kind, of one name or from one address has one part among all, however many tries it is made of.
"""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TypeVar
from weakref import WeakKeyDictionary

from chassis import clock
from chassis.errors import Malformed, NotFound, TooMany, Unauthenticated
from chassis.ids import random_below
from chassis.storage.database import Connection, Database

_KEEP = timedelta(hours=1)
EVERY, PATIENCE, MOST = 0.5, 20.0, 32
"""seconds between two draws in a line; seconds until a try gives up; how many wait at once, fewer than strangers have places"""
_TRIED_TOO_OFTEN = "Đã thử sai quá nhiều lần. Xin chờ một phút rồi thử lại."
_NOT_DRAWN = "Rất nhiều lượt thử cùng lúc nên chưa đến lượt bạn. Xin bấm lại."
_GUESSED_TOO_OFTEN = (
    "Đã nhập sai mã xác thực quá nhiều lần. Xin thử lại vào giờ sau, hoặc nhờ Ban Tổ chức cấp lại mật khẩu; "
    "nếu không phải bạn nhập, có người đã biết mật khẩu của bạn."
)

Try = tuple[str, str, int]
"""Of what (a scope), by whom (an address, a user name), how many failures a minute."""


@dataclass(frozen=True)
class Line:
    """Where a try waits beyond a limit. `shares`: whose parts are equal in each draw, the widest first (a kind, a name, an
    address); `own`: a line in which nobody else stands, "" for the one of everybody.
    """

    shares: tuple[str, ...]
    own: str = ""


class NotDrawn(TooMany):
    """Nobody looked whether it was right; the same try may be sent again."""

    code = "not_drawn"


@asynccontextmanager
async def trying(db: Database, *tries: Try, line: Line | None = None) -> AsyncIterator[None]:
    """Do what is within, once it is its turn; what it counts at each of `tries` is given back when it succeeds.

    Beyond a limit it waits in `line`, by default one that is shared by kind and by whom the first of `tries` names; a failure
    (401, 404, 422) becomes TooMany there, and NotDrawn is raised for who was not drawn in time.
    """
    minute = _minute()
    async with db.transaction() as conn:
        over = [count > limit async for count, limit in _counted(conn, tries, minute)]
    if any(over):
        await _lane_of(line.own if line else "").turn(line.shares if line else tries[0][:2])
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


@dataclass(eq=False)
class _Waiting:
    shares: tuple[str, ...]
    turn: "asyncio.Future[None]"


@dataclass
class _Lane:
    """Those who come beyond a limit; one of them is drawn from time to time, whoever came first."""

    waiting: list[_Waiting] = field(default_factory=list)
    drawing: "asyncio.Task[None] | None" = None

    async def turn(self, shares: tuple[str, ...]) -> None:
        """Wait to be drawn. Raises NotDrawn after `PATIENCE`, and for one of the largest part where too many wait."""
        mine = _Waiting(shares, asyncio.get_running_loop().create_future())
        self.waiting.append(mine)
        if len(self.waiting) > MOST:
            self._taken(_largest).turn.cancel()
        if self.drawing is None:
            self.drawing = asyncio.create_task(self._draw())
        try:
            async with asyncio.timeout(PATIENCE):
                await asyncio.wait([mine.turn])
        except TimeoutError:
            pass
        finally:
            with suppress(ValueError):
                self.waiting.remove(mine)
        if not mine.turn.done() or mine.turn.cancelled():
            raise NotDrawn(_NOT_DRAWN)

    async def _draw(self) -> None:
        while self.waiting:
            self._taken(_any).turn.set_result(None)
            await asyncio.sleep(EVERY)
        self.drawing = None

    def _taken(self, choose: "_Choose") -> _Waiting:
        """Take one out: `choose` says whose part it comes from, at each level of the shares."""
        rest = self.waiting
        for level in range(max(len(one.shares) for one in rest)):
            parts: dict[tuple[str, ...], list[_Waiting]] = {}
            for one in rest:
                parts.setdefault(one.shares[level : level + 1], []).append(one)
            rest = choose(list(parts.values()))
        one = _any(rest)
        self.waiting.remove(one)
        return one


One = TypeVar("One")
_Choose = Callable[[list[list[_Waiting]]], list[_Waiting]]


def _any(some: Sequence[One]) -> One:
    return some[random_below(len(some))]


def _largest(parts: list[list[_Waiting]]) -> list[_Waiting]:
    return max(parts, key=len)


_lanes: WeakKeyDictionary[asyncio.AbstractEventLoop, dict[str, _Lane]] = WeakKeyDictionary()


def _lane_of(name: str) -> _Lane:
    """Give a line of this process; those in which nobody stands are forgotten."""
    lanes = _lanes.setdefault(asyncio.get_running_loop(), {})
    for other in [other for other, lane in lanes.items() if other != name and lane.drawing is None]:
        del lanes[other]
    return lanes.setdefault(name, _Lane())


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
