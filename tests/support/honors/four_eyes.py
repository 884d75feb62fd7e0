"""Entries that a second person approves."""

from collections.abc import Mapping
from typing import Any

from tests.support.honors.honors_world import World

KIND = "Tập thể"


async def line(world: World, number: int, reader: Mapping[str, str] | None = None) -> dict[str, Any]:
    answer = await world.http.get(f"{world.here}/proof", headers=reader or world.hand("HONORS_APPROVER"))
    assert answer.status_code == 200, answer.text
    lines = answer.json()["sheet"]["lines"]
    return next(one for one in lines if one["words"]["name"] == f"{KIND} Giả Lập {number}")


async def approve(world: World, number: int, who: Mapping[str, str] | None = None, **body: Any) -> dict[str, Any]:
    seen = await line(world, number)
    answer = await world.http.put(
        f"/entries/{seen['entry_id']}/approval",
        json={"digest": seen["digest"], **body},
        headers=who or world.hand("HONORS_APPROVER"),
    )
    assert answer.status_code == 200, answer.text
    return dict(answer.json())
