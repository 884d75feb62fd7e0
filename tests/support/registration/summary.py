"""The report to the upper level, as tests read it."""

from typing import Any
from uuid import UUID

from tests.support.registration.registration_world import Registration

LOWER = {"version": 0, "unit_code": "BK-BB", "level": "COMMUNE", "name": "Hội nghị xã Thử", "pilot": True}


async def summary(registration: Registration, congress: UUID) -> dict[str, Any]:
    answer = await registration.http.get(f"/congresses/{congress}/summary-report")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def lines(found: dict[str, Any], section: int) -> list[str]:
    said: list[str] = found["paper"]["sections"][section - 1]["lines"]
    return said
