"""Who looks at what: one task a key while it has viewers, whatever is read for them."""

import asyncio
import contextlib
import logging
from collections.abc import Collection
from functools import partial
from math import inf
from time import monotonic

from prometheus_client import Gauge
from starlette.requests import Request
from starlette.responses import StreamingResponse

from chassis.background import keep_going
from chassis.errors import Unavailable
from chassis.live.freshness import Freshness
from chassis.live.sse import Ping, Viewer, last_event_id, stream
from chassis.storage.database import Database
from chassis.storage.notifications import Notifications

_log = logging.getLogger(__name__)

VIEWERS = Gauge("live_viewers", "Open live streams of this process", ("channel",))

APART = 0.05
EACH = 0.00005
"""Seconds. A frame costs a viewer half of it, so whoever else asks this process has the other half."""
AGAIN = 1.0
PING_EVERY = 1.0  # pages mark figures older than 4 s, and up to 3 s is their age when all is well
QUEUE = 256


class Topic:
    """One key that somebody is looking at."""

    def __init__(self) -> None:
        self.viewers: set[Viewer] = set()
        self.newcomers: list[Viewer] = []
        self.changed = asyncio.Event()
        self.task: asyncio.Task[None] | None = None
        self.frame: bytes | None = None
        self.pinged = -inf
        """When all of its viewers last got a sign of life."""

    def ping(self, ping: Ping) -> None:
        """Give all of its viewers a sign of life."""
        self.pinged = monotonic()
        for viewer in self.viewers:
            viewer.ping(ping)


class Audience:
    """What counters and logs share: the ear, one query per `apart` seconds and key (for thousands more rarely), pings, and the end.

    `speakers` are the services on whose events, by way of Kafka, the figures depend: each ping says how old they are.
    """

    latest_wins = True

    def __init__(
        self,
        db: Database,
        channel: str,
        *,
        speakers: Collection[str] = (),
        ping_every: float = PING_EVERY,
        apart: float = APART,
    ) -> None:
        self.db = db
        self.channel = channel
        self.speakers = frozenset(speakers)
        self._ping_every = ping_every
        self._apart = apart
        self._notifications: Notifications | None = None
        self._freshness: Freshness | None = None
        self._topics: dict[str, Topic] = {}
        self._pinger: asyncio.Task[None] | None = None
        self._closed = False
        VIEWERS.labels(channel).set_function(lambda: self.viewers)

    @property
    def viewers(self) -> int:
        """How many streams are open in this process."""
        return sum(len(topic.viewers) + len(topic.newcomers) for topic in self._topics.values())

    @property
    def hears(self) -> bool:
        """Whether every change is heard at this moment."""
        return self._notifications is not None and self._notifications.listening

    def response(self, request: Request, key: str) -> StreamingResponse:
        """Give the stream of `key` to this request's sender. The caller has checked the right to see it."""
        viewer = Viewer(limit=QUEUE, latest_wins=self.latest_wins, position=last_event_id(request))
        allowed = getattr(request.state, "still_allowed", _always)
        return stream(viewer, lambda: self._enter(key, viewer), lambda: self._leave(key, viewer), allowed)

    def tell_age(self, freshness: Freshness) -> None:
        """Have every ping say what `freshness` knows."""
        self._freshness = freshness

    def attach(self, notifications: Notifications) -> None:
        """Hear this hub's channel on `notifications`."""
        self._notifications = notifications
        notifications.on(self.channel, self._heard, self._everything_may_have_changed)

    async def start(self) -> None:
        self._closed = False
        name = f"ping {self.channel}"
        self._pinger = asyncio.create_task(keep_going(name, self._ping), name=name)

    def end_streams(self) -> None:
        """Close every viewer, and refuse new ones: the process is about to end."""
        self._closed = True
        for topic in self._topics.values():
            for viewer in (*topic.viewers, *topic.newcomers):
                viewer.close()

    async def close(self) -> None:
        self.end_streams()
        tasks = [topic.task for topic in self._topics.values()] + [self._pinger]
        self._topics.clear()
        for task in tasks:
            if task:
                task.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await task

    def _enter(self, key: str, viewer: Viewer) -> None:
        if self._closed:
            viewer.close()
            return
        topic = self._topics.get(key)
        if topic is None:
            topic = self._topics[key] = Topic()
            name = f"live {self.channel}"
            topic.task = asyncio.create_task(keep_going(name, partial(self._serve, key, topic)), name=name)
        self._welcome(topic, viewer)

    def _welcome(self, topic: Topic, viewer: Viewer) -> None:
        topic.newcomers.append(viewer)
        topic.changed.set()

    def _leave(self, key: str, viewer: Viewer) -> None:
        viewer.close()
        topic = self._topics.get(key)
        if topic is None:
            return
        topic.viewers.discard(viewer)
        if viewer in topic.newcomers:
            topic.newcomers.remove(viewer)
        if not topic.viewers and not topic.newcomers:
            del self._topics[key]
            if topic.task:
                topic.task.cancel()

    def _heard(self, key: str) -> None:
        if topic := self._topics.get(key):
            topic.changed.set()

    def _everything_may_have_changed(self) -> None:
        for topic in self._topics.values():
            topic.changed.set()

    async def _serve(self, key: str, topic: Topic) -> None:
        while True:
            await topic.changed.wait()
            topic.changed.clear()
            began = monotonic()
            try:
                await self._read(key, topic)
            except Unavailable:
                topic.changed.set()
                await asyncio.sleep(AGAIN)
            except Exception:
                _log.exception("could not read for live viewers", extra={"channel": self.channel, "key": key})
                topic.changed.set()
                await asyncio.sleep(AGAIN)
            pause = max(self._apart, EACH * len(topic.viewers))
            await asyncio.sleep(max(0, began + pause - monotonic()))

    async def _read(self, key: str, topic: Topic) -> None:
        raise NotImplementedError

    async def _ping(self) -> None:
        while True:
            await asyncio.sleep(self._ping_every)
            ping = self._ping_now()
            for topic in self._topics.values():
                if self._ping_is_due(topic):
                    topic.ping(ping)

    def _ping_along(self, topic: Topic) -> None:
        """A frame that goes to everybody takes the sign of life along, where one is due soon: half as many pieces."""
        if self._ping_is_due(topic):
            topic.ping(self._ping_now())

    def _ping_is_due(self, topic: Topic) -> bool:
        return monotonic() - topic.pinged > self._ping_every / 2

    def _ping_now(self) -> Ping:
        return Ping.of(self._freshness.age_ms(self.speakers) if self._freshness else None)


async def _always() -> bool:
    return True
