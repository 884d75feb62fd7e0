"""Corrections of names that were announced, and what everybody sees meanwhile."""

from typing import Any

from tests.support.honors.honors_world import World

QUIET = {"name": "Cá nhân Viết Đúng", "reason": "Sai tên"}
MENDED = {**QUIET, "in_public": True}


async def line(world: World, list_position: int) -> dict[str, Any]:
    answer = await world.http.get(f"{world.here}/proof", headers=world.hand("HONORS_APPROVER"))
    return dict(answer.json()["sheet"]["lines"][list_position - 1])


async def approve(world: World, number: int, who: dict[str, str] | None = None) -> str:
    seen = await line(world, number)
    path, signed = f"/entries/{seen['entry_id']}/approval", who or world.hand("HONORS_APPROVER")
    answer = await world.http.put(path, json={"digest": seen["digest"]}, headers=signed)
    return str(answer.json()["outcome"])


async def public(world: World) -> dict[str, Any]:
    return dict((await world.http.get(f"{world.here}/public-roll")).json()["entries"][0])


async def on_the_wall(world: World) -> Any:
    return (await world.frames("BOARD"))[-1]["data"]["honoree"]


async def correct(world: World, role: str) -> dict[str, Any]:
    return await world.command(f"/entries/{(await line(world, 1))['entry_id']}/correction", role=role, **MENDED)


async def settle(world: World, who: dict[str, str], *, go: bool = True) -> dict[str, Any]:
    waits = await line(world, 1)
    path, digest = f"/entries/{waits['entry_id']}/public-correction", waits["correction"]["digest"]
    return dict((await world.http.put(path, json={"digest": digest, "go": go}, headers=who)).json())
