"""The watchdog notices that time passed which it did not live through: by the process's clock, or by the world's alone."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from chassis.events.running import watchdog
from chassis.events.running.watchdog import Patience, Watchdog

PATIENCE = Patience()
HALF_A_DAY = timedelta(hours=13).total_seconds()


@dataclass
class Hands:
    """Two clocks that only a sleep moves; in the sleep number `at` one of them goes on by `more` seconds besides."""

    at: int = 0
    more: float = 0
    of_the_world: bool = False
    monotonic: float = 1_000
    world: datetime = datetime(2026, 11, 30, tzinfo=UTC)
    sleeps: int = 0

    async def sleep(self, seconds: float) -> None:
        self.sleeps += 1
        besides = self.more if self.sleeps == self.at else 0
        self.monotonic += seconds + (0 if self.of_the_world else max(0, besides))
        self.world += timedelta(seconds=seconds + besides)


@pytest.fixture
def hands(monkeypatch: pytest.MonkeyPatch) -> Hands:
    hands = Hands()
    monkeypatch.setattr(watchdog, "time", SimpleNamespace(monotonic=lambda: hands.monotonic))
    monkeypatch.setattr(watchdog, "clock", SimpleNamespace(real_now=lambda: hands.world))
    monkeypatch.setattr(watchdog, "asyncio", SimpleNamespace(sleep=hands.sleep))
    return hands


def dog() -> Watchdog:
    nobody: Any = None
    agent: Any = SimpleNamespace(broker=None, group="", topics=())
    return Watchdog(nobody, agent, nobody, PATIENCE)


async def test_while_both_clocks_go_alike_it_looks_every_few_seconds_and_is_patient(hands: Hands) -> None:
    watching, began = dog(), hands.monotonic
    await watching._pause()
    assert hands.monotonic - began == PATIENCE.every
    assert watching._limit() == PATIENCE.usual


@pytest.mark.parametrize(
    ("more", "of_the_world"), [(300, False), (HALF_A_DAY, False), (HALF_A_DAY, True), (-HALF_A_DAY, True)]
)
async def test_a_jump_of_either_clock_in_either_direction_makes_it_look_at_once_and_wait_for_less(
    hands: Hands, more: float, of_the_world: bool
) -> None:
    hands.at, hands.more, hands.of_the_world = 3, more, of_the_world
    watching = dog()
    await watching._pause()
    assert hands.sleeps == 3
    assert watching._limit() == PATIENCE.after_stop
    began = hands.monotonic
    await watching._pause()
    assert hands.monotonic - began == PATIENCE.soon
    while hands.monotonic < began + PATIENCE.wary:
        await watching._pause()
    assert watching._limit() == PATIENCE.usual


async def test_a_busy_machine_and_a_clock_that_is_set_right_by_a_second_are_no_jump(hands: Hands) -> None:
    for of_the_world in (False, True):
        hands.at, hands.more, hands.of_the_world = hands.sleeps + 2, 1.4, of_the_world
        watching = dog()
        await watching._pause()
        assert watching._limit() == PATIENCE.usual
