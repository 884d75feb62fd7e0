"""A row on stage: taken, shown, called."""

from tests.support.honors.honors_world import World

PEOPLE = 6


async def first_of(world: World) -> str:
    return str((await world.roll())["entries"][0]["entry_id"])
