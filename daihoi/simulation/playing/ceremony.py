"""Plays the ceremony of the day: the programme up to it, the names one after the other, what is handed over, and the rest of the programme."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

from chassis import clock
from daihoi.language import words
from daihoi.simulation.before import programme
from daihoi.simulation.client import CongressClient
from daihoi.simulation.playing.pace import wait_for

BETWEEN_NAMES = timedelta(seconds=25)
REST_TAKES = timedelta(minutes=10)
"""what follows the names in the programme, much shortened"""

Say = Callable[[str], None]


async def ceremony(organizer: CongressClient, congress: UUID, starts_at: datetime, say: Say) -> None:
    """Announce the roll in its running order; an absent individual is put off. Whoever takes over the stage goes on from there.

    All but the last row have theirs in hand in the end, and the programme is held until its end.
    """
    await programme.lead_to(organizer, congress, programme.HONOURS, starts_at)
    await wait_for(starts_at)
    announced = deferred = 0
    while True:
        roll = await organizer.roll(congress)
        waiting = sorted(
            (one for one in roll["entries"] if one["status"] == "SCHEDULED"), key=lambda one: int(one["order"])
        )
        if not waiting:
            break
        entry = waiting[0]
        if entry["announceable"]:
            said = await organizer.announce(congress, UUID(entry["entry_id"]), roll["revision"])
            announced += said["outcome"] == "ANNOUNCED"
        else:
            said = await organizer.defer(UUID(entry["entry_id"]), roll["revision"], "Vắng mặt khi công bố (mô phỏng)")
            deferred += said["outcome"] == "DONE"
        if said["outcome"] == "NOT_HOLDER":
            say(words("day.not_holder", sentence=said["sentence"]))
            return
        if said["outcome"] in ("ANNOUNCED", "DONE"):
            await wait_for(clock.now() + BETWEEN_NAMES)
        else:
            await asyncio.sleep(0.2)
    say(words("day.announced", announced=announced, deferred=deferred))
    say(words("day.handed_over", given=await hand_over(organizer, congress)))
    await programme.lead_to(organizer, congress, None, clock.now() + REST_TAKES)


async def hand_over(organizer: CongressClient, congress: UUID) -> int:
    """Tick that everybody who was announced has the certificate in hand, by its number; the last row stands there still. Give how many."""
    announced = [one for one in (await organizer.roll(congress))["entries"] if one["status"] == "ANNOUNCED"]
    last = max((one["batch"] or 0 for one in announced), default=0)
    given = [one for one in announced if (one["batch"] or 0) < last]
    for one in given:
        await organizer.present(UUID(one["entry_id"]), f"{int(one['order']):03}/GL")
    return len(given)
