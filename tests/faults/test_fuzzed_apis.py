"""20,000 requests made of the OpenAPI documents, as each kind of caller: no answer is a 5xx."""

import asyncio
import os
import random

import pytest

from tests.conftest import MakeDatabase
from tests.support.congress.fuzzing import fuzz
from tests.support.congress.three_apis import SERVED, served

CASES = {"registration": 8_000, "checkin": 6_000, "honors": 6_000}
SEED = int(os.environ.get("DAIHOI_FUZZ_SEED", random.SystemRandom().randrange(2**31)))


@pytest.mark.faults
@pytest.mark.timeout(3_000)
@pytest.mark.parametrize("service", SERVED)
async def test_no_request_of_20_000_makes_an_api_fail(make_database: MakeDatabase, service: str) -> None:
    print(f"DAIHOI_FUZZ_SEED={SEED} repeats this run")
    async with served(service, await make_database(service)) as api:
        found = await asyncio.to_thread(fuzz, api, CASES[service], SEED)
    print(f"{service}: {sum(found.answers.values())} requests, {dict(sorted(found.answers.items()))}")
    assert found.failures == []
