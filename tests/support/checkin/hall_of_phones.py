"""People before the hall's QR."""

from typing import Any

from tests.support.checkin.checkin_world import Device

PEOPLE = 6


async def nod(steward: Device, call_id: str) -> dict[str, Any]:
    answer = await steward.post(f"/door-calls/{call_id}/answer", {"answer": "NOD"})
    assert answer.status_code == 200, answer.text
    return dict(answer.json())
