"""One running installation for the tests of a room (the desk, the films), each with a congress of its own."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from daihoi.local.building.pages import build_pages
from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from tests.support.pages.built_pages import plain_browser
from tests.support.pages.chromium import keeping_browsers
from tests.support.pages.uncaught import taken_uncaught

expect.set_options(timeout=30_000)  # a condition that holds sooner ends the wait; machines may be slow


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All share a loop, and so a browser, but who says otherwise."""
    here = Path(__file__).parent
    for item in items:
        if pytest_asyncio.is_async_test(item) and here in item.path.parents and not _of_a_loop(item):
            item.add_marker(pytest.mark.asyncio(loop_scope="package"), append=False)


def _of_a_loop(item: pytest.Item) -> bool:
    return any("loop_scope" in mark.kwargs for mark in item.iter_markers("asyncio"))


@pytest_asyncio.fixture(scope="package", loop_scope="package", autouse=True)
async def browsers() -> AsyncIterator[None]:
    async with keeping_browsers():
        yield


@pytest.fixture(autouse=True)
def nothing_uncaught() -> Iterator[None]:
    taken_uncaught()
    yield
    assert taken_uncaught() == []


@pytest.fixture(scope="package", autouse=True)
def pages() -> None:
    """Every test in a browser is one of the pages as they are built."""
    build_pages()


@pytest_asyncio.fixture(loop_scope="package")
async def browser() -> AsyncIterator[Browser]:
    """One that nobody has used, in a window of its own for each test."""
    async with plain_browser() as started:
        yield started


@pytest.fixture(scope="package")
def installation(scratch: Path) -> Iterator[LocalStack]:
    home = scratch / "installation"
    home.mkdir()
    with LocalStack(home, durable=False) as running:
        yield running


@pytest.fixture(scope="package")
def organizers_token(installation: LocalStack) -> str:
    """One sign-in for all tests: their number in a minute is limited, and pages need theirs."""

    async def sign_in() -> str:
        async with CongressClient(installation.origin, installation.ca_file) as anybody:
            organizer = await anybody.sign_in(*installation.organizer)
        async with organizer:
            assert organizer.token
            return organizer.token

    return asyncio.run(sign_in())


@pytest_asyncio.fixture(loop_scope="package")
async def organizer(installation: LocalStack, organizers_token: str) -> AsyncIterator[CongressClient]:
    async with CongressClient(installation.origin, installation.ca_file, organizers_token) as signed_in:
        yield signed_in


@pytest_asyncio.fixture(loop_scope="package")
async def stack(installation: LocalStack, organizer: CongressClient) -> AsyncIterator[LocalStack]:
    """The installation; what was founded in it is archived afterwards, so that the next test finds an empty desk."""
    yield installation
    for congress in await organizer.congresses():
        await organizer.call("POST", f"/registration/v1/congresses/{congress['congress_id']}/archival")
