"""Server-sent events by hand: a frame is encoded once and goes to every viewer as the same bytes."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from pydantic import BaseModel
from starlette.requests import Request
from starlette.responses import StreamingResponse

from chassis import clock

NEWCOMER = -1
HELLO = b"retry: 1000\n\n"
HEADERS = {"cache-control": "no-store", "x-accel-buffering": "no"}


class Ping(bytes):
    """A sign of life that carries no state; with each one the viewer's right is asked again."""

    @classmethod
    def of(cls, age_ms: int | None) -> "Ping":
        """Say how old the truth behind the frames is; None: nobody knows."""
        return cls(f"event: age\ndata: {json.dumps({'age_ms': age_ms})}\n\n".encode())


@dataclass(frozen=True)
class LogFrame:
    """One thing to show. `revision` comes from PostgreSQL and grows within a key; `as_of` is the time of the data."""

    revision: int
    data: Mapping[str, object] | BaseModel
    event: str = "message"
    as_of: datetime = field(default_factory=clock.now)

    def encode(self) -> bytes:
        """Give the frame as it goes over the wire. An `as_of` in the data stands; else the frame's own is added."""
        data = self.data.model_dump(mode="json") if isinstance(self.data, BaseModel) else self.data
        text = json.dumps({"as_of": self.as_of, **data}, ensure_ascii=False, default=_plain, separators=(",", ":"))
        return f"id: {self.revision}\nevent: {self.event}\ndata: {text}\n\n".encode()


@dataclass(frozen=True)
class Snapshot(LogFrame):
    """The whole of some counters; a newer one makes it worthless."""

    event: str = "counters"


def last_event_id(request: Request) -> int:
    """Give the revision up to which this viewer has seen everything; -1 for a newcomer (or nonsense)."""
    text = request.headers.get("last-event-id") or request.query_params.get("last_event_id") or ""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else NEWCOMER


@dataclass(frozen=True, slots=True)
class Saying:
    """What goes to a viewer in one piece; `ping`: a sign of life is in it."""

    text: bytes
    ping: bool


class Viewer:
    """One open stream: a bounded queue of encoded frames. Single event loop, so no locks."""

    def __init__(self, *, limit: int, latest_wins: bool, position: int = NEWCOMER) -> None:
        self.position = position
        self.closed = False
        self._limit = limit
        self._latest_wins = latest_wins
        self._frames: list[bytes] = []
        self._ping: Ping | None = None
        self._waiting: asyncio.Future[None] | None = None

    def push(self, frame: bytes) -> None:
        """Queue a frame. A viewer too slow for a log is closed: it comes back with Last-Event-ID and misses nothing."""
        if self.closed:
            return
        if self._latest_wins:
            self._frames.clear()
        elif len(self._frames) >= self._limit:
            self.close()
            return
        self._frames.append(frame)
        self._wake()

    def ping(self, ping: Ping) -> None:
        """Queue a sign of life, in place of one that still waits."""
        if self.closed:
            return
        self._ping = ping
        self._wake()

    def close(self) -> None:
        self.closed = True
        self._frames.clear()
        self._ping = None
        self._wake()

    async def next(self) -> Saying | None:
        """Wait for something to say and give all of it: a piece costs the same, whatever is in it. None: it is over."""
        while not self._frames and self._ping is None:
            if self.closed:
                return None
            self._waiting = asyncio.get_running_loop().create_future()
            try:
                await self._waiting
            finally:
                self._waiting = None
        ping, self._ping = self._ping, None
        text = b"".join(self._frames if ping is None else [*self._frames, ping])
        self._frames.clear()
        return Saying(text, ping is not None)

    def _wake(self) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)


def stream(
    viewer: Viewer, enter: Callable[[], None], leave: Callable[[], None], still_allowed: Callable[[], Awaitable[bool]]
) -> StreamingResponse:
    """Give the response that lasts. With every ping the viewer's right is asked again."""

    async def frames() -> AsyncIterator[bytes]:
        enter()
        try:
            yield HELLO
            while (saying := await viewer.next()) is not None:
                if saying.ping and not await still_allowed():
                    return
                yield saying.text
        finally:
            leave()

    return StreamingResponse(frames(), media_type="text/event-stream", headers=HEADERS)


def _plain(value: object) -> object:
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json")
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, (set, frozenset)):
        return sorted(value)
    return str(value)
