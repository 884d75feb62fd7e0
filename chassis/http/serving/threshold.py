"""Before rights are known nothing is spent: a body is read only for who may send it, as large as its route takes, and not for ever."""

import asyncio
import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from fastapi import Request, params
from fastapi.routing import APIRoute
from starlette.types import Message, Receive, Scope

from chassis.errors import AppError, TooLarge, TooSlow, Unavailable
from chassis.http.problems import as_app_error
from chassis.http.route_rules import Rule, rule_of
from chassis.http.serving.strangers import BUSY, Strangers

_log = logging.getLogger(__name__)

STRANGERS_BYTES = 65_536
"""what a route takes from anybody: a name and a password, a code, an arrival by the hall's code"""
SECONDS, UPLOAD_SECONDS = 20.0, 300.0
"""for the whole body: 25 MB over a venue's uplink of one Mbit/s"""
WAITING, UPLOADS = 512, 8
"""bodies that are waited for at once; files held at once"""
LARGEST_UPLOADS = 2
"""so many of the largest upload is what files held at once may weigh together: a container's /tmp is its memory"""
AT_ONCE = 1024
"""requests that are worked on at once, those of strangers beside them bounded more narrowly; one whose answer began, or whose body is still waited for, is not"""
LAST_WORDS = 0.25
"""how long an answer before the body waits for a small body that is still on its way"""
_SLOW = "Nội dung gửi lên đến quá chậm nên máy chủ thôi chờ. Xin kiểm tra mạng rồi gửi lại."


@dataclass(frozen=True)
class _Taken:
    """What a route says of its body: whose word is asked, and whether files come in it."""

    rule: Rule | None
    files: bool


class Threshold:
    """All requests of one process that are not answered yet. Whoever is quick comes in however many are slow: a body that
    comes in one piece waits for nothing, and where too many wait the one that waited longest goes.
    """

    def __init__(self, *, max_body: int, max_upload: int) -> None:
        self.max_body, self.max_upload = max_body, max_upload
        self.waiting: dict[Body, asyncio.Timeout] = {}
        self.uploads = self.inside = self.weight = 0
        self.strangers = Strangers()
        self._routes: dict[int, _Taken] = {}

    def taken_by(self, route: object) -> "_Taken":
        """Give what a route says of its body; nothing is taken where none was found."""
        if not isinstance(route, APIRoute):
            return _Taken(None, False)
        if (known := self._routes.get(id(route))) is None:  # a route has no hash, and lives as long as the app
            files = any(isinstance(one.field_info, params.File) for one in route.dependant.body_params)
            known = self._routes[id(route)] = _Taken(rule_of(route.dependant), files)
        return known

    def enter(self) -> AppError | None:
        """Count a request in; give the refusal where too many are worked on."""
        if self.inside >= AT_ONCE:
            return Unavailable(BUSY)
        self.inside += 1
        return None

    @contextmanager
    def waited_for(self, body: "Body", timeout: asyncio.Timeout) -> Iterator[None]:
        """Count one among those that wait; the oldest of too many stops waiting."""
        if len(self.waiting) >= WAITING:
            self.waiting.pop(next(iter(self.waiting))).reschedule(0)
        self.waiting[body] = timeout
        self.inside -= 1
        try:
            yield
        finally:
            self.waiting.pop(body, None)
            self.inside += 1


class Body:
    """The body of one request: its first piece is asked for after the rule of its route was."""

    def __init__(self, threshold: Threshold, scope: Scope, receive: Receive, length: int | None) -> None:
        self._threshold, self._scope, self._receive, self._length = threshold, scope, receive, length
        self._limit: int | None = None
        self._deadline = 0.0
        self._seen = 0
        self._whole = False
        self._held: str | None = None
        self._weight = 0
        self._stranger = True

    async def __call__(self) -> Message:
        if self._whole:
            return await self._receive()
        if self._limit is None:
            self._limit = await self._begin()
        message = await self._next_piece()
        self._seen += len(message.get("body", b""))
        if self._seen > self._limit:
            raise too_large(self._limit)
        self._whole = not message.get("more_body", False)
        if self._whole and self._stranger and not self._is_known():
            await self._threshold.strangers.come_in()
            self._held = "strangers"
        return message

    def _is_known(self) -> bool:
        """Tell whether the service knows who asks, though not with which right: no stranger is in their way."""
        is_known = getattr(self._scope["app"].state, "is_known", None)
        return bool(is_known and is_known(Request(self._scope)))

    def answered(self) -> None:
        """Give back what it held of the process."""
        if self._held == "strangers":
            self._threshold.strangers.go_out()
        elif self._held:
            setattr(self._threshold, self._held, getattr(self._threshold, self._held) - 1)
        self._held = None
        self._threshold.weight -= self._weight
        self._weight = 0

    async def let_out(self) -> None:
        """Take in and forget a small body that was answered before it was read: a proxy that is still handing it on would
        break the answer off (Go's does, over HTTP/1.1)."""
        if self._whole or self._length is None or self._length > STRANGERS_BYTES:
            return
        with suppress(TimeoutError):
            async with asyncio.timeout(LAST_WORDS):
                while not self._whole:
                    message = await self._receive()
                    self._whole = message["type"] == "http.disconnect" or not message.get("more_body", False)

    async def _begin(self) -> int:
        taken = self._threshold.taken_by(self._scope.get("route"))
        if taken.rule:
            await self._ask(taken.rule)
        self._stranger = taken.rule is None or taken.rule.is_open
        files = taken.files and not self._stranger
        limit = self._threshold.max_upload if files else self._threshold.max_body
        limit = min(limit, STRANGERS_BYTES) if self._stranger else limit
        if self._length is not None and self._length > limit:
            raise too_large(limit)
        if files:
            self._hold("uploads", UPLOADS)
            self._weigh(limit if self._length is None else self._length)
        self._deadline = asyncio.get_running_loop().time() + (UPLOAD_SECONDS if files else SECONDS)
        return limit

    async def _ask(self, rule: Rule) -> None:
        try:
            await rule(Request(self._scope))
        except AppError:
            raise
        except Exception as error:
            _log.exception("a rule could not be asked")
            raise as_app_error(error) from error

    def _hold(self, what: str, most: int) -> None:
        if getattr(self._threshold, what) >= most:
            raise Unavailable(BUSY)
        setattr(self._threshold, what, getattr(self._threshold, what) + 1)
        self._held = what

    def _weigh(self, size: int) -> None:
        if self._threshold.weight + size > LARGEST_UPLOADS * self._threshold.max_upload:
            raise Unavailable(BUSY)
        self._threshold.weight += size
        self._weight = size

    async def _next_piece(self) -> Message:
        timeout = asyncio.timeout_at(self._deadline)
        try:
            async with timeout:
                with self._threshold.waited_for(self, timeout):
                    return await self._receive()
        except TimeoutError:
            raise TooSlow(_SLOW) from None


class Visit:
    """One request, from its first line until its answer begins."""

    def __init__(self, threshold: Threshold, body: Body | None) -> None:
        self.body = body
        self._threshold = threshold
        self._inside = False

    def enter(self) -> AppError | None:
        """Give the refusal where too many are worked on."""
        refusal = self._threshold.enter()
        self._inside = refusal is None
        return refusal

    def answered(self) -> None:
        """Give back what it held of the process; twice is as once."""
        if self._inside:
            self._inside = False
            self._threshold.inside -= 1
        if self.body:
            self.body.answered()


def too_large(limit: int) -> TooLarge:
    """Give the refusal of a body above `limit` bytes."""
    said = f"{limit // 1_048_576} MB" if limit >= 1_048_576 else f"{limit // 1024} KB"
    return TooLarge(f"Nội dung gửi lên lớn quá {said}. Xin chia nhỏ rồi gửi lại.")
