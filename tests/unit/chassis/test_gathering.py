"""Who asks while others are served is served with all who wait."""

import asyncio
from collections.abc import Sequence

import pytest

from chassis.gathering import Gathering


class Counter:
    """Serves when it is let; keeps what was asked together."""

    def __init__(self) -> None:
        self.served: list[list[int]] = []
        self.open = asyncio.Event()

    async def work(self, asked: Sequence[int]) -> list[int]:
        self.served.append(list(asked))
        await self.open.wait()
        if 13 in asked:
            raise ValueError("thirteen")
        return [each * 10 for each in asked]


async def test_who_comes_while_others_are_served_is_served_with_all_who_wait() -> None:
    counter = Counter()
    gathering = Gathering(counter.work, at_once=1, most=3)
    first = asyncio.create_task(gathering.ask(0))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    others = [asyncio.create_task(gathering.ask(number)) for number in range(1, 6)]
    await asyncio.sleep(0)
    counter.open.set()

    assert await asyncio.gather(first, *others) == [0, 10, 20, 30, 40, 50]
    assert counter.served == [[0], [1, 2, 3], [4, 5]]


async def test_a_failure_is_that_of_all_who_asked_together_and_of_nobody_else() -> None:
    counter = Counter()
    gathering = Gathering(counter.work, at_once=1, most=2)
    asked = [asyncio.create_task(gathering.ask(number)) for number in (13, 1, 2, 3)]
    await asyncio.sleep(0)
    counter.open.set()

    found = await asyncio.gather(*asked, return_exceptions=True)

    assert [type(each) for each in found] == [ValueError, ValueError, int, int]


async def test_who_has_left_meanwhile_leaves_the_others_their_answers() -> None:
    counter = Counter()
    gathering = Gathering(counter.work, at_once=1)
    asked = [asyncio.create_task(gathering.ask(number)) for number in (1, 2, 3)]
    await asyncio.sleep(0)
    asked[1].cancel()
    counter.open.set()

    assert await asked[0] == 10
    assert await asked[2] == 30
    with pytest.raises(asyncio.CancelledError):
        await asked[1]


async def test_no_more_is_under_way_at_once_than_allowed() -> None:
    counter = Counter()
    gathering = Gathering(counter.work, at_once=2, most=1)
    asked = [asyncio.create_task(gathering.ask(number)) for number in range(5)]
    for _ in range(10):
        await asyncio.sleep(0)
    assert counter.served == [[0], [1]]
    counter.open.set()

    assert await asyncio.gather(*asked) == [0, 10, 20, 30, 40]
