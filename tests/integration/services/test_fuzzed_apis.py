"""A slice of what `tests/faults/test_fuzzed_apis.py` sends: whatever the OpenAPI documents allow or forbid, no 5xx."""

import asyncio

import pytest

from tests.conftest import MakeDatabase
from tests.support.congress.fuzzing import fuzz
from tests.support.congress.three_apis import SERVED, served

pytestmark = pytest.mark.sweeps


@pytest.mark.parametrize("service", SERVED)
async def test_no_request_makes_an_api_fail(make_database: MakeDatabase, service: str) -> None:
    async with served(service, await make_database(service)) as api:
        found = await asyncio.to_thread(fuzz, api, 60, 1)
    assert found.failures == []
    assert len(found.answers) > 3, found.answers
