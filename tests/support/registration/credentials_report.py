"""A congress that people arrive at, and the report on their credentials."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from chassis import clock
from services.registration.usecases.people.follow_presence import follow_presence
from tests.support.registration.registration_words import presence_of
from tests.support.registration.registration_world import Registration, person

RULES = {"version": 0, "enabled": True, "standing": "OFFICIAL", "decimals": 1, "direct_decimals": 1}


async def congress_with(registration: Registration, *codes_present: str, enabled: bool = True) -> UUID:
    """Ten exemplars and five guests; those with the codes are there."""
    congress = await registration.found()
    guests = [person(number, category="GUEST", sex="Nam") for number in range(11, 16)]
    await registration.bring(congress, *(person(number) for number in range(1, 11)), *guests)
    if enabled:
        answer = await registration.http.put(f"/congresses/{congress}/credential-report/rules", json=RULES)
        assert answer.status_code == 200, answer.text
    await arrive(registration, congress, *codes_present)
    await hear(registration, seconds=1)
    return congress


async def arrive(registration: Registration, congress: UUID, *codes: str) -> None:
    sessions = (await registration.http.get(f"/congresses/{congress}")).json()["sessions"]
    session = UUID(next(one for one in sessions if one["kind"] == "OFFICIAL")["session_id"])
    listed = await registration.http.get(f"/congresses/{congress}/delegates", params={"limit": 1000})
    ids = {one["delegate_code"]: one["delegate_id"] for one in listed.json()["items"]}
    async with registration.conn.transaction():
        for code in codes:
            await follow_presence(registration.conn, presence_of(congress, ids[code], 1, session=session))


async def hear(registration: Registration, *, seconds: float) -> None:
    """Let everything have been heard until so many seconds ago."""
    until = clock.real_now() - timedelta(seconds=seconds)
    await registration.conn.execute(
        "INSERT INTO freshness (speaker, applied_until) VALUES ('checkin', $1) "
        "ON CONFLICT (speaker) DO UPDATE SET applied_until = excluded.applied_until",
        until,
    )


async def report(registration: Registration, congress: UUID, **query: str) -> dict[str, Any]:
    answer = await registration.http.get(f"/congresses/{congress}/credential-report", params=query)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def freeze(registration: Registration, congress: UUID, **body: object) -> dict[str, Any]:
    answer = await registration.http.post(f"/congresses/{congress}/credential-report/freezing", json=body)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found
