"""One running installation for all journeys: real servers and processes behind the public origin, no browser."""

import ssl
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import httpx
import pytest

from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from tests.support.little_congress import LittleCongress, little_congress


@pytest.fixture(scope="package")
def stack(scratch: Path) -> Iterator[LocalStack]:
    home = scratch / "journey"
    home.mkdir()
    with LocalStack(home, durable=False) as running:
        yield running


@pytest.fixture(scope="package")
def token(stack: LocalStack) -> str:
    """One sign-in for all: more than ten a minute are refused."""
    username, password = stack.organizer
    trust = ssl.create_default_context(cafile=str(stack.ca_file))
    answer = httpx.post(
        f"{stack.origin}/api/registration/v1/sessions",
        json={"username": username, "password": password},
        verify=trust,
        timeout=30,
    )
    return str(answer.raise_for_status().json()["token"])


@pytest.fixture
async def organizer(stack: LocalStack, token: str) -> AsyncIterator[CongressClient]:
    async with CongressClient(stack.origin, stack.ca_file, token) as signed_in:
        yield signed_in


@pytest.fixture
async def congress(organizer: CongressClient, tmp_path: Path) -> AsyncIterator[LittleCongress]:
    async with little_congress(organizer, tmp_path) as made:
        yield made
