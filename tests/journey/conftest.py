"""One running installation for all journeys: real servers and processes behind the public origin, no browser."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from tests.support.congress.little_congress import LittleCongress, little_congress
from tests.support.congress.one_sign_in import OneSignIn


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.days)


@pytest.fixture(scope="package")
def stack(scratch: Path) -> Iterator[LocalStack]:
    home = scratch / "journey"
    home.mkdir()
    with LocalStack(home, durable=False) as running:
        yield running


@pytest.fixture(scope="package")
def sign_in(stack: LocalStack) -> OneSignIn:
    return OneSignIn(stack)


@pytest.fixture
async def organizer(stack: LocalStack, sign_in: OneSignIn) -> AsyncIterator[CongressClient]:
    async with CongressClient(stack.origin, stack.ca_file, sign_in.token) as signed_in:
        yield signed_in


@pytest.fixture
async def congress(organizer: CongressClient, tmp_path: Path) -> AsyncIterator[LittleCongress]:
    async with little_congress(organizer, tmp_path) as made:
        yield made
