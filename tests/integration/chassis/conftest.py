"""What several tests of the chassis look at."""

from collections.abc import AsyncIterator

import pytest

from tests.conftest import MakeDatabase
from tests.support.events.little_live import Live, little_live


@pytest.fixture
async def live(make_database: MakeDatabase) -> AsyncIterator[Live]:
    async with little_live(await make_database("chassis")) as live:
        yield live
