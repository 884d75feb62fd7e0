"""Somebody receives instead: the people of whom the tests say so, and how it is said. Everybody here is made up."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import uuid4

from tests.support.honors.honors_people import delegate, presence
from tests.support.honors.honors_rows import roll_row
from tests.support.honors.honors_world import World, open_world


@asynccontextmanager
async def four_and_a_collective(dsn: str) -> AsyncIterator[World]:
    """Four people and a collective; the first and the fourth delegate are in the hall, and others may receive for the living."""
    async with open_world(dsn) as opened:
        people = [delegate(opened.congress, n) for n in range(1, 6)]
        await opened.hear(*people)
        await opened.load([*(roll_row(n) for n in range(1, 5)), roll_row(5, "Tập thể")])
        await opened.hear(*(presence(opened.congress, people[at]) for at in (0, 3)))
        await allow(opened, allowed=True)
        yield opened


async def allow(world: World, *, allowed: bool) -> None:
    """Let somebody receive instead of a living person, or nobody."""
    await world.command(f"{world.here}/proxy-rule", role="ORGANIZER", allowed=allowed)


async def numbered(world: World, name: str) -> dict[str, Any]:
    return next(one for one in (await world.roll())["entries"] if one["name"] == name)


async def name(world: World, entry: dict[str, Any], who: dict[str, str] | None = None, **body: Any) -> dict[str, Any]:
    """Name who receives; without words: nobody does any more."""
    sent = {"command_id": str(uuid4()), **body}
    headers = who or world.hand()
    answer = await world.http.put(f"/entries/{entry['entry_id']}/proxy", json=sent, headers=headers)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def proof_of(world: World, name: str) -> dict[str, Any]:
    answer = await world.http.get(f"{world.here}/proof", headers=world.hand("HONORS_APPROVER"))
    return next(one for one in answer.json()["sheet"]["lines"] if one["words"]["name"] == name)
