"""How tests read, write and lead the programme of a congress."""

from typing import Any

import httpx

from contracts.registration import AgendaItem
from tests.support.honors.honors_world import World

AGENDA = (
    AgendaItem(number=1, code="FLAG_SALUTE", name="Chào cờ"),
    AgendaItem(number=2, code="SUMMARY_REPORT", name="Báo cáo tổng kết"),
    AgendaItem(number=3, code="EXEMPLAR_REPORTS", name="Tham luận"),
)


async def seen(world: World) -> dict[str, Any]:
    answer = await world.http.get(f"{world.here}/programme", headers=world.hand("MC"))
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def step(world: World, act: str, revision: int | None = None, **more: object) -> httpx.Response:
    known = (await seen(world))["revision"] if revision is None else revision
    body = {"revision": known, "act": act, **more}
    return await world.http.post(f"{world.here}/programme/acts", json=body, headers=world.hand())


async def plan(world: World, items: list[dict[str, Any]], revision: int | None = None) -> httpx.Response:
    known = (await seen(world))["revision"] if revision is None else revision
    body = {"revision": known, "items": items}
    return await world.http.put(f"{world.here}/programme", json=body, headers=world.hand())


def states(programme: dict[str, Any]) -> list[str]:
    return [item["state"] for item in programme["items"]]


def line_of(item: dict[str, Any], **different: object) -> dict[str, Any]:
    kept = {name: item[name] for name in ("number", "kind", "title", "minutes", "at_minute", "speaker", "alternate")}
    return {**kept, **different}
