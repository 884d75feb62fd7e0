"""One running installation for the tests of a room (the desk, the films), each with a congress of its own."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from daihoi.local.pages import build_pages
from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient


@pytest.fixture(scope="package")
def installation(scratch: Path) -> Iterator[LocalStack]:
    build_pages()
    home = scratch / "installation"
    home.mkdir()
    with LocalStack(home, durable=False) as running:
        yield running


@pytest.fixture
async def stack(installation: LocalStack) -> AsyncIterator[LocalStack]:
    """The installation; what was founded in it is archived afterwards, so that the next test finds an empty desk."""
    yield installation
    async with CongressClient(installation.origin, installation.ca_file) as anybody:
        organizer = await anybody.sign_in(*installation.organizer)
        async with organizer:
            for congress in await organizer.congresses():
                await organizer.call("POST", f"/registration/v1/congresses/{congress['congress_id']}/archival")
