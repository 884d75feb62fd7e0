"""Shows who answered the summons, with whom guests come, and somebody who may come late."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from daihoi.language import words
from daihoi.simulation.client import CongressClient

ANSWERED = 30
WITH_PEOPLE = 12
LATE = "Xe của đoàn đến sau 8 giờ (giả lập)"


async def show_answers(organizer: CongressClient, congress: UUID, say: Callable[[str], None]) -> None:
    """Let guests and some delegates confirm, the first guests tell of their companions and cars. Done once."""
    here = f"/registration/v1/congresses/{congress}"
    if (await organizer.call("GET", f"{here}/answers"))["total"]["confirmed"]:
        return
    day = datetime.fromisoformat((await organizer.call("GET", here))["starts_at"]).astimezone(_VIETNAM).date()
    guests = (await organizer.call("GET", f"{here}/visits"))["visitors"][:ANSWERED]
    for number, one in enumerate(guests):
        await _answer(organizer, one["delegate_id"], "CONFIRMED", "")
        if number < WITH_PEOPLE:
            await _tell(organizer, one["delegate_id"], number, day)
    for one in guests[-2:]:
        await _answer(organizer, one["delegate_id"], "LATE", LATE)
    say(words("answers.done", guests=len(guests)))


async def _answer(organizer: CongressClient, who: str, value: str, reason: str) -> None:
    path = f"/registration/v1/delegates/{who}/answers"
    seen = (await organizer.call("GET", path))["number"]
    await organizer.call("POST", path, json={"value": value, "reason": reason, "seen": seen})


async def _tell(organizer: CongressClient, who: str, number: int, day: date) -> None:
    visit: dict[str, Any] = {"companions": number % 3, "drivers": 1, "cars": 1, "seen": 0}
    visit |= {"arrives_on": day.isoformat(), "leaves_on": day.isoformat()}
    visit |= {"contact_name": f"Vi Thử Thư Ký {number + 1}", "contact_phone": f"0900 000 {number:03}"}
    await organizer.call("PUT", f"/registration/v1/delegates/{who}/visit", json=visit)


_VIETNAM = ZoneInfo("Asia/Ho_Chi_Minh")
