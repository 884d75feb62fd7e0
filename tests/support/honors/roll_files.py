"""Files of an honour roll, sent and taken back."""

import json
from collections.abc import Mapping
from typing import Any

from tests.support.honors.honors_rows import roll_file, roll_row
from tests.support.honors.honors_world import World

DECIDED = {"decision_number": "1512/QĐ-UBND", "decision_date:1512/QĐ-UBND": "05/11/2026"}


async def send(
    world: World, what: str, data: bytes, answers: Mapping[str, str] | None = None, name: str = "danh-sach.xlsx"
) -> dict[str, Any]:
    form = {"answers": json.dumps(answers or {})}
    path = f"{world.here}/honour-roll-{what}"
    answer = await world.http.post(path, files={"file": (name, data)}, data=form, headers=world.staff("ORGANIZER"))
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def undo(world: World, import_id: str) -> tuple[int, dict[str, Any]]:
    path = f"{world.here}/honour-roll-imports/{import_id}/undo"
    answer = await world.http.post(path, headers=world.staff("ORGANIZER"))
    return answer.status_code, answer.json()


async def names(world: World) -> list[str]:
    return [one["name"] for one in (await world.roll())["entries"] if one["status"] != "REVOKED"]


def rows(*people: str, **changes: str) -> bytes:
    return roll_file(
        [roll_row(n, "Tập thể", name=name, delegate_code="", **changes) for n, name in enumerate(people, 1)]
    )
