"""Hands at the stage."""

from tests.support.honors.honors_world import World


async def named(world: World, number: int) -> str:
    kind = "Tập thể" if number == 1 else "Cá nhân"
    return str((await world.entry(f"{kind} Giả Lập {number}"))["entry_id"])
