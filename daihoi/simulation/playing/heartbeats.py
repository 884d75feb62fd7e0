"""What simulated devices tell of themselves while they stand at their gates, as a scanner's page does every few seconds."""

import asyncio
import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

import httpx

from chassis import clock
from daihoi.simulation.client import CongressClient, RequestRefused

EVERY = 15.0
"""Seconds between two words of a device (web/scan/sending/word.ts)."""
VERSION = "simulation"
FULL, LOW, LASTS = 96, 34, 8 * 3600
"""Percent of a battery at first and at last, and seconds that it takes from one to the other."""
SIMULATED = "(mô phỏng)"
"""at the end of the name of each"""


@dataclass(frozen=True)
class Standing:
    """A device at a gate; `is_heard` False while it has no network, `mains`: it hangs on a plug."""

    client: CongressClient
    mains: bool = False
    is_heard: Callable[[], bool] = lambda: True


async def keep_saying(standing: Sequence[Standing]) -> None:
    """Let each say how it is, at once and then every `EVERY` seconds. Goes on until cancelled."""
    began = clock.real_now()
    while True:
        age = (clock.real_now() - began).total_seconds()
        await asyncio.gather(*(_say(one, at, age) for at, one in enumerate(standing) if one.is_heard()))
        await asyncio.sleep(EVERY)


async def say_once(one: Standing) -> None:
    """Let one say how it is, as when it was just paired."""
    await _say(one, 0, 0)


async def _say(one: Standing, at: int, age: float) -> None:
    battery = max(LOW, round(FULL - 3 * at - (FULL - LOW) * age / LASTS))
    body = {
        "waiting": 0,
        "oldest_age_ms": None,
        "sent_at": clock.real_now().isoformat(),
        "version": VERSION,
        "battery": 100 if one.mains else battery,
        "charging": one.mains,
    }
    with contextlib.suppress(httpx.HTTPError, RequestRefused):  # revoked by who looks around, or the server is away
        await one.client.call("PUT", "/checkin/v1/device/word", json=body)


async def take_away_former(organizer: CongressClient, congress: UUID) -> None:
    """Take devices of an earlier run out of the fleet: nobody holds them any more, and their gates would seem to be alone."""
    path = f"/checkin/v1/congresses/{congress}"
    for device in await organizer.call("GET", f"{path}/fleet"):
        if device["name"].endswith(SIMULATED) and not device["ended"]:
            await organizer.call("DELETE", f"/checkin/v1/paired-clients/{device['device_id']}")
            await organizer.call("PUT", f"{path}/devices/{device['device_id']}/settled")
