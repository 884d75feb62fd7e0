"""Live pages: NOTIFY -> one query -> one encoded frame -> every viewer of this process."""

from collections.abc import Awaitable, Callable, Collection, Sequence

from chassis.live.audience import APART, PING_EVERY, Audience, Topic
from chassis.live.sse import LogFrame, Snapshot, Viewer
from chassis.storage.database import Connection, Database

__all__ = ["KeptHub", "LiveHub", "LiveLog", "LogFrame", "Snapshot"]

Newest = Callable[[str], Awaitable[Snapshot]]
Reader = Callable[[Connection, str], Awaitable[Snapshot]]
LogReader = Callable[[Connection, str, int], Awaitable[Sequence[LogFrame]]]


class KeptHub(Audience):
    """Counters: whole snapshots, the latest wins. `newest(key)` gives the newest one; one that says the same is not sent again.

    What is kept for more than the viewers is read by its keeper: the hub takes no connection beside the keeper's.
    `ages`: what is read changes by mere time (how long something is silent), so each newcomer's is read anew.
    """

    def __init__(
        self,
        db: Database,
        channel: str,
        newest: Newest,
        *,
        ages: bool = False,
        speakers: Collection[str] = (),
        ping_every: float = PING_EVERY,
    ) -> None:
        super().__init__(db, channel, speakers=speakers, ping_every=ping_every)
        self._newest = newest
        self._ages = ages

    async def _read(self, key: str, topic: Topic) -> None:
        frame = (await self._newest(key)).encode()
        newcomers, topic.newcomers = topic.newcomers, []  # after reading: where that fails they are still to be told
        told = newcomers if frame == topic.frame else [*topic.viewers, *newcomers]
        topic.viewers.update(newcomers)
        topic.frame = frame
        for viewer in told:
            viewer.push(frame)
        if len(told) == len(topic.viewers):
            self._ping_along(topic)
        for viewer in newcomers:
            viewer.ping(self._ping_now())

    def _welcome(self, topic: Topic, viewer: Viewer) -> None:
        """A thousand who come at once read nothing: while changes are heard, the latest frame is the truth."""
        if topic.frame is not None and self.hears and not self._ages:
            topic.viewers.add(viewer)
            viewer.push(topic.frame)
            viewer.ping(self._ping_now())
        else:
            super()._welcome(topic, viewer)


class LiveHub(KeptHub):
    """Whole snapshots that `read(conn, key)` gives on the hub's own connection."""

    def __init__(
        self,
        db: Database,
        channel: str,
        read: Reader,
        *,
        ages: bool = False,
        speakers: Collection[str] = (),
        ping_every: float = PING_EVERY,
    ) -> None:
        async def newest(key: str) -> Snapshot:
            async with db.connection() as conn:
                return await read(conn, key)

        super().__init__(db, channel, newest, ages=ages, speakers=speakers, ping_every=ping_every)


class LiveLog(Audience):
    """A log read from a table: nothing merged, nothing skipped.

    `read_since(conn, key, revision)` gives the frames after `revision` in order. For a newcomer without
    Last-Event-ID `revision` is -1, and it gives what a newcomer must see first (e.g. only the state as it is now).
    Whoever saw more than there is (a restored database) gets the same, and goes on from there.
    A revision is visible only after all smaller ones are: writers lock the key's row before they draw one.
    """

    latest_wins = False

    def __init__(
        self,
        db: Database,
        channel: str,
        read_since: LogReader,
        *,
        speakers: Collection[str] = (),
        ping_every: float = PING_EVERY,
        apart: float = APART,
    ) -> None:
        """`apart` 0 where few look on and each change is waited for: what is written while one is read makes one more."""
        super().__init__(db, channel, speakers=speakers, ping_every=ping_every, apart=apart)
        self._read_since = read_since

    async def _read(self, key: str, topic: Topic) -> None:
        async with self.db.connection() as conn:
            await self._read_log(conn, key, topic)

    async def _read_log(self, conn: Connection, key: str, topic: Topic) -> None:
        newcomers, topic.newcomers = topic.newcomers, []
        groups: dict[int, list[Viewer]] = {}
        for viewer in (*topic.viewers, *newcomers):
            groups.setdefault(viewer.position, []).append(viewer)
        topic.viewers.update(newcomers)
        for position, viewers in groups.items():  # one group, but for those who just came
            for frame in await self._read_since(conn, key, position):
                encoded = frame.encode()
                for viewer in viewers:
                    viewer.push(encoded)
                    viewer.position = frame.revision  # lower than before, where the database was restored
        for viewer in newcomers:
            viewer.ping(self._ping_now())
