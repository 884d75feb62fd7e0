"""What the badge workbench does, said to registration's API."""

from uuid import UUID

import httpx

from tests.support.registration.registration_world import Registration


async def with_badges(registration: Registration, *rows: dict[str, str]) -> UUID:
    congress = await registration.found()
    await registration.bring(congress, *rows)
    await registration.issue(congress)
    return congress


async def print_out(registration: Registration, congress: UUID, **wanted: object) -> httpx.Response:
    """Ask for sheets and say that they are on paper."""
    path = f"/congresses/{congress}/badge-printing"
    answer = await registration.http.post(path, json=wanted)
    if answer.is_success:
        on_paper = await registration.http.put(f"{path}/{answer.headers['print-run']}/paper")
        assert on_paper.status_code == 204, on_paper.text
    return answer


async def workbench(registration: Registration, congress: UUID) -> dict[str, object]:
    answer = await registration.http.get(f"/congresses/{congress}/badge-printing")
    assert answer.status_code == 200, answer.text
    found: dict[str, object] = answer.json()
    return found


async def states(registration: Registration, congress: UUID) -> dict[str, str]:
    listed = await registration.http.get(f"/congresses/{congress}/delegates")
    return {one["delegate_code"]: one["print_state"] for one in listed.json()["items"]}
