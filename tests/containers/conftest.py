"""The containers of docker-compose.yml, brought up once, with a congress whose delegates come while things break."""

import os
from collections.abc import AsyncIterator, Iterator

import pytest

from daihoi.server.stack import ComposeStack
from tests.support.container_door import Door


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/containers" in item.path.as_posix():
            item.add_marker("containers")
            item.add_marker(pytest.mark.timeout(600))
            # A handshake that is given up half way leaves its socket to the garbage collector.
            item.add_marker(pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning"))


@pytest.fixture(scope="session")
def stack() -> Iterator[ComposeStack]:
    with ComposeStack(f"daihoi-test-{os.getpid()}", print) as running:
        yield running


@pytest.fixture
async def door(stack: ComposeStack) -> AsyncIterator[Door]:
    async with Door.of(stack) as opened:
        yield opened
