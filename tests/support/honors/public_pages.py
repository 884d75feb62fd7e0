"""The public pages of a roll, as tests read them."""

from tests.support.honors.honors_world import World


def page(world: World, rest: str = "") -> str:
    return f"/feed/{world.congress.congress_id}{rest}"


async def announced(world: World, *names: str) -> list[str]:
    ids = [str((await world.entry(name))["entry_id"]) for name in names]
    for entry_id in ids:
        assert (await world.announce(entry_id))["outcome"] == "ANNOUNCED"
    return ids
