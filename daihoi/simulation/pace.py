"""How fast congress time runs while a day is played, and that it runs as everybody's clock does afterwards."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from chassis import clock


@contextmanager
def day_at(file: Path, speed: float) -> Iterator[None]:
    """Let the congress time of the clock `file` run `speed` times as fast (0 = stand still) until the block ends.

    Then it goes on from there at real speed: people who look around read the same minutes on every page.
    """
    clock.write_clock_file(file, clock.now(), speed)
    try:
        yield
    finally:
        clock.write_clock_file(file, clock.now(), clock.REAL)
