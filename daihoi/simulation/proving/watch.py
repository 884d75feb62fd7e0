"""Watches the live pages' own streams and notes when each thing became visible."""

import asyncio
import json
from collections.abc import Callable
from typing import Any

from httpx_sse import aconnect_sse

from daihoi.simulation.client import CongressClient, NeverHappened

Seen = Callable[[str, dict[str, Any], float], None]


class Watcher:
    """Reads one SSE stream in the background, as a browser's EventSource would, and reconnects when it breaks."""

    def __init__(self, client: CongressClient, path: str, seen: Seen) -> None:
        self._client, self._path, self._seen = client, path, seen
        self._last_id = ""
        self._trouble = "the stream is open and silent"
        self._task: asyncio.Task[None] | None = None
        self.first_frame = asyncio.Event()

    async def __aenter__(self) -> "Watcher":
        self._task = asyncio.create_task(self._follow())
        try:
            await asyncio.wait_for(self.first_frame.wait(), 30)
        except TimeoutError:
            raise NeverHappened(f"no frame came on {self._path} within 30 s ({self._trouble})") from None
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _follow(self) -> None:
        while True:
            try:
                await self._read_once()
            except Exception as error:  # whatever broke the stream, a browser would connect again
                self._trouble = repr(error)
                await asyncio.sleep(0.5)

    async def _read_once(self) -> None:
        headers = {"Last-Event-ID": self._last_id} if self._last_id else {}
        async with aconnect_sse(self._client.http, "GET", f"/api{self._path}", headers=headers, timeout=None) as stream:
            async for frame in stream.aiter_sse():
                if not frame.data or frame.event == "age":  # no state: `retry:`, an id, or how old the figures are
                    continue
                self._last_id = frame.id or self._last_id
                self._seen(frame.event, json.loads(frame.data), asyncio.get_running_loop().time())
                self.first_frame.set()


class Dashboard:
    """What the organisers' live page has shown: the number present, when it was first reached, and the scans counted."""

    def __init__(self) -> None:
        self.present = 0
        self.scans = 0
        self.reached: dict[int, float] = {}

    def seen(self, event: str, data: dict[str, Any], at: float) -> None:
        if "present" not in data:
            return
        for number in range(self.present + 1, data["present"] + 1):
            self.reached[number] = at
        self.present, self.scans = data["present"], data["scans"]


class StageView:
    """What the stage page has shown: when each honouree's representative became present."""

    def __init__(self) -> None:
        self.present_at: dict[str, float] = {}

    def seen(self, event: str, data: dict[str, Any], at: float) -> None:
        if event == "readiness" and data.get("present"):
            self.present_at.setdefault(data["delegate_id"], at)


class ReceptionView:
    """What the stage and the hall have shown of leaders: when each was there."""

    def __init__(self) -> None:
        self.present_at: dict[str, float] = {}

    def seen(self, event: str, data: dict[str, Any], at: float) -> None:
        if event != "introductions":
            return
        for leader in data["leaders"]:
            if leader["here"]:
                self.present_at.setdefault(leader["delegate_id"], at)
