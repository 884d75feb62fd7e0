"""Steps that tests of answers and of visits share: a congress with badges, the secret of a pass, a delegate's own answer."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import httpx

from tests.support.registration.registration_world import Registration, person

OTHER = {"unit_code": "SYT", "unit_name": "Sở Y tế"}
LATER = (datetime.now(UTC) + timedelta(days=40)).replace(microsecond=0).isoformat()


async def congress_of(registration: Registration, *, starts_at: str = LATER) -> UUID:
    """Two people of Huyện Ba Bể and one of Sở Y tế, with badges."""
    congress = await registration.found(starts_at=starts_at)
    await registration.bring(congress, person(1), person(2), person(3, **OTHER))
    await registration.issue(congress)
    return congress


async def id_of(registration: Registration, congress: UUID, code: str = "GL-0001") -> str:
    return str((await registration.delegate(congress, code))["delegate_id"])


async def secret_of(registration: Registration, delegate_id: str) -> str:
    link = await registration.http.get(f"/delegates/{delegate_id}/pass-link")
    return str(link.json()["pass_path"]).split("#")[1]


async def answer(registration: Registration, secret: str, value: str, reason: str = "") -> httpx.Response:
    return await registration.http.post("/passes/answers", json={"secret": secret, "answer": value, "reason": reason})
