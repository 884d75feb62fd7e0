"""Ceremonies of random acts: no name on a wall that was not taken, none twice, none withdrawn, nothing over a lock."""

from collections.abc import AsyncIterator

import pytest

from tests.conftest import MakeDatabase
from tests.support.honors.honors_world import World, open_world
from tests.support.honors.seeded_ceremony import Ceremony

pytestmark = pytest.mark.sweeps


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("honors")) as opened:
        yield opened


async def test_what_walls_and_public_saw_is_what_was_taken_in_four_ceremonies(world: World) -> None:
    for seed in range(4):
        await (await Ceremony.begin(world, seed)).play(acts=40)


@pytest.mark.faults
@pytest.mark.timeout(3600)
async def test_what_walls_and_public_saw_is_what_was_taken_in_a_thousand_ceremonies(world: World) -> None:
    for seed in range(1000, 2000):
        await (await Ceremony.begin(world, seed)).play(acts=40)
