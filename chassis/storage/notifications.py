"""Hears PostgreSQL's NOTIFY on one connection of its own, and finds its way back when that is cut."""

import asyncio
import contextlib
import logging
from collections.abc import Callable

import asyncpg

from chassis.background import keep_going
from chassis.storage.database import CONNECT_TIMEOUT, Connection

_log = logging.getLogger(__name__)

Heard = Callable[[str], None]
Again = Callable[[], None]

RETRY = 0.5
CHECK = 3.0
PATIENCE = 2.0
"""Seconds that the server has for an answer to a check: a frozen one is noticed as soon as a page would call data old."""


async def touch(conn: Connection, channel: str, key: str) -> None:
    """Say that `key` changed; the hubs of every process hear it when this transaction commits."""
    await conn.execute("SELECT pg_notify($1, $2)", channel, key)


class Notifications:
    """One LISTEN connection for any number of channels. `heard` gets the payload of each NOTIFY.

    `again` is called each time listening begins (also the first time): what was said before went by unheard.
    """

    def __init__(self, dsn: str, *, application_name: str) -> None:
        self._dsn = dsn
        self._name = application_name
        self._channels: dict[str, list[tuple[Heard, Again]]] = {}
        self._task: asyncio.Task[None] | None = None
        self.listening = False

    def on(self, channel: str, heard: Heard, again: Again) -> None:
        """Add an ear for `channel`; before `start`."""
        self._channels.setdefault(channel, []).append((heard, again))

    async def start(self) -> None:
        """Begin. Comes back at once, also while PostgreSQL is away."""
        if self._channels and self._task is None:
            self._task = asyncio.create_task(keep_going("notifications", self._run, RETRY), name="notifications")

    async def close(self) -> None:
        task, self._task = self._task, None
        if task:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task

    async def _run(self) -> None:
        told = False
        while True:
            try:
                await self._listen()
                told = False
            except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
                if not told:  # once for each absence
                    _log.warning("cannot hear PostgreSQL", extra={"problem": type(error).__name__})
                told = True
            await asyncio.sleep(RETRY)

    async def _listen(self) -> None:
        conn: Connection = await asyncpg.connect(
            self._dsn,
            timeout=CONNECT_TIMEOUT,
            command_timeout=CONNECT_TIMEOUT,
            server_settings={"application_name": f"{self._name}-notifications"},
        )
        try:
            ended = asyncio.Event()
            conn.add_termination_listener(lambda _: ended.set())
            for channel in self._channels:
                await conn.add_listener(channel, self._on_notify)
            self.listening = True
            _log.info("hears PostgreSQL", extra={"channels": len(self._channels)})
            for ears in self._channels.values():
                for _, again in ears:
                    again()
            while not ended.is_set():
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(ended.wait(), CHECK)
                if not ended.is_set():
                    await conn.execute("SELECT 1", timeout=PATIENCE)  # a server that was cut off says nothing
        finally:
            self.listening = False
            conn.terminate()

    def _on_notify(self, _: object, __: int, channel: str, payload: object) -> None:
        for heard, _again in self._channels[channel]:
            heard(str(payload))
