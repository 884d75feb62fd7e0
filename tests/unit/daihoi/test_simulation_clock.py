"""The demo's faster day ends with the day that is played: from then on congress time runs as the hall's clocks do."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from chassis import clock
from daihoi.simulation.playing.pace import day_at
from tests.support.waiting import until

MORNING = datetime(2026, 11, 22, 0, 15, tzinfo=UTC)


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(clock.CLOCK_FILE, str(tmp_path / "clock.json"))
    clock.write_clock_file(tmp_path / "clock.json", MORNING, 0)
    return tmp_path / "clock.json"


def speed(file: Path) -> float:
    return float(json.loads(file.read_text())["speed"])


async def test_congress_time_runs_at_its_speed_while_the_day_is_played_and_at_one_afterwards(file: Path) -> None:
    with day_at(file, 600):
        assert speed(file) == 600
        await until(lambda: clock.now() >= MORNING.replace(minute=16), "a minute of the congress has passed")
        played_until = clock.now()
    assert speed(file) == 1
    assert clock.now() >= played_until, "time goes on from where the day ended"
    assert (clock.now() - played_until).total_seconds() < 60, "and no faster than the hall's clocks"


def test_a_day_that_is_broken_off_does_not_run_on_fast(file: Path) -> None:
    with pytest.raises(KeyboardInterrupt), day_at(file, 60):
        raise KeyboardInterrupt
    assert speed(file) == 1
