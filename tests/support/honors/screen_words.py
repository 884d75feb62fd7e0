"""What screens say and operators ask of them, in a congress of three names whose people have come."""

from typing import Any

from tests.support.honors.honors_people import delegate, presence
from tests.support.honors.honors_rows import roll_row
from tests.support.honors.honors_world import World

Headers = dict[str, str]


async def with_three_names(world: World) -> None:
    """Three honoured people, all in the hall."""
    people = [delegate(world.congress, n) for n in range(1, 4)]
    await world.hear(*people)
    await world.hear(*(presence(world.congress, one) for one in people))
    await world.load([roll_row(n) for n in range(1, 4)])


async def says(world: World, screen: Headers, **word: Any) -> dict[str, Any]:
    """The screen says that it drew the newest card as it was sent, unless `word` says otherwise; gives what it is asked."""
    card = (await world.frames("BOARD"))[-1]["data"]
    said = {"revision": card["revision"], "digest": card["digest"], "version": "abc", **word}
    answer = await world.http.post("/screens/acknowledgements", json=said, headers=screen)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def asks(world: World, screen: dict[str, Any], order: str, **body: Any) -> str:
    answer = await world.http.post(f"/screens/{screen['screen_id']}/{order}", json=body, headers=world.staff("STAGE"))
    assert answer.status_code == 200, answer.text
    return str(answer.json()["outcome"])


async def listed(world: World, name: str) -> dict[str, Any]:
    return next(one for one in await world.screens() if one["name"] == name)


async def was_shown(world: World) -> list[bool]:
    return [one["was_shown"] for one in (await world.roll())["entries"] if one["status"] == "ANNOUNCED"]


async def next_name(world: World) -> None:
    await world.announce((await world.stage())["next"]["entry_id"])
