"""Screens at doors and phones before them, for checkin's tests."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest

from chassis import clock
from contracts.registration import CongressUpdated
from tests.support.checkin.checkin_words import code, credential
from tests.support.checkin.checkin_world import Device, World

SLOT = timedelta(seconds=15)


class Hands:
    """Hold the server's true time."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        now = clock.real_now().replace(microsecond=0)
        self.now = now - timedelta(seconds=now.timestamp() % SLOT.total_seconds())
        monkeypatch.setattr(clock, "real_now", self._read)

    def _read(self) -> datetime:
        return self.now

    def move(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@dataclass
class Phone:
    """A delegate's phone: no cookie, no account."""

    world: World
    number: UUID | None = field(default_factory=uuid4)

    @property
    def name(self) -> str | None:
        return str(self.number) if self.number else None

    async def ask(self, hall: str, **badge: str) -> httpx.Response:
        """Ask for a tap with `pass_code=` or `short_code=`."""
        return await self.world.http.post("/hall-challenges", json={"hall": hall, "phone": self.name, **badge})

    async def tap(self, challenge_id: str) -> httpx.Response:
        body = {"challenge_id": challenge_id, "phone": self.name}
        return await self.world.http.post("/hall-arrivals", json=body)

    async def come(self, hall: str, **badge: str) -> dict[str, Any]:
        """Ask and tap; give what the phone then shows."""
        asked = await self.ask(hall, **badge)
        assert asked.status_code == 200, asked.text
        tapped = await self.tap(asked.json()["challenge_id"])
        assert tapped.status_code == 200, tapped.text
        return dict(tapped.json())

    async def wait(self, call_id: str) -> dict[str, Any]:
        answer = await self.world.http.post("/hall-arrivals/waiting", json={"call_id": call_id})
        assert answer.status_code == 200, answer.text
        return dict(answer.json())


async def screen_shows(screen: Device) -> dict[str, Any]:
    answer = await screen.get("/hall-code")
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def token_on(screen: Device) -> str:
    """What stands behind the # in the screen's QR."""
    return str((await screen_shows(screen))["address"]).partition("#")[2]


async def come_in_at_once(world: World) -> None:
    path = f"/congresses/{world.congress.congress_id}/hall-rule"
    answer = await world.http.put(path, json={"at_once": True}, headers=world.staff("ORGANIZER"))
    assert answer.status_code == 200, answer.text


def pass_of(congress: CongressUpdated, n: int, version: int = 1) -> str:
    """The signed code in the pass of that delegate."""
    return code(congress, credential(n, version))


def typed(n: int, version: int = 1) -> str:
    return credential(n, version).short_code
