"""Who was passed over is told so when the ceremony is looked back upon."""

import re
from collections.abc import AsyncIterator

import pytest

from tests.conftest import MakeDatabase
from tests.support.honors.honors_world import World
from tests.support.honors.outcome_hall import person, six_of_whom_one_has_died


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with six_of_whom_one_has_died(await make_database("honors")) as opened:
        yield opened


async def test_a_name_that_was_held_while_the_calls_went_past_is_told_as_passed_since_when_and_why(
    world: World,
) -> None:
    ids = {name: (await world.entry(name))["entry_id"] for name in [person(2), person(3), person(4)]}
    await world.command(f"/entries/{ids[person(2)]}/hold", reason="Có đơn thư")
    await world.announce(ids[person(3)])
    await world.command(f"/entries/{ids[person(2)]}/hold", on=False, reason="Đã rõ")
    answer = await world.http.get(f"{world.here}/unannounced", headers=world.staff("ORGANIZER"))
    why = {one["name"]: one["why"] for one in answer.json()}
    past, _, then = why[f"Ông {person(2)}"].partition(", ")
    assert re.fullmatch(r"Đã qua lượt lúc \d\d:\d\d", past), past
    assert then == "lúc đó đang tạm dừng (Có đơn thư)."
    assert why[f"Ông {person(4)}"] == "Chưa đến lượt."
