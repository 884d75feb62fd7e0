"""A congress clock that stands still where a test puts it."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from chassis import clock


def standing_clock(folder: Path, monkeypatch: pytest.MonkeyPatch, moment: datetime) -> Callable[[datetime], None]:
    """Let the clock stand at `moment`; what is given puts it elsewhere. Its file is in `folder`."""
    file = folder / "clock.json"
    monkeypatch.setenv(clock.CLOCK_FILE, str(file))

    def put(moment: datetime) -> None:
        clock.write_clock_file(file, moment, 0)

    put(moment)
    return put
