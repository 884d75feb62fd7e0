"""The lines of registration's trail as the page of the trail asks for them."""

from typing import Any

from tests.support.registration.registration_world import Registration


async def audit_lines(registration: Registration, **asked: object) -> list[dict[str, Any]]:
    """Give what a search finds, once all that was watched is written down."""
    await registration.app.state.watch.write()
    answer = await registration.http.post("/audit/search", json=asked)
    assert answer.status_code == 200, answer.text
    return list(answer.json()["lines"])
