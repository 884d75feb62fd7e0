"""The one place that knows what time it is, and the demo's faster day."""

import json
import os
from datetime import UTC, datetime
from pathlib import Path

CLOCK_FILE = "DAIHOI_CLOCK_FILE"
REAL = 1.0
"""How fast congress time runs where it is everybody's."""

_seen: tuple[int, "Pace"] | None = None


class Pace:
    """How congress time runs: from `real_anchor`/`shown_anchor` on, `speed` times as fast."""

    def __init__(self, real_anchor: datetime, shown_anchor: datetime, speed: float) -> None:
        self.real_anchor = real_anchor
        self.shown_anchor = shown_anchor
        self.speed = speed

    def at(self, real: datetime) -> datetime:
        return self.shown_anchor + (real - self.real_anchor) * self.speed


def real_now() -> datetime:
    """Give the true time (UTC): tokens, certificates and time-outs expire by it."""
    return datetime.now(UTC)


def now() -> datetime:
    """Give the time of the congress day (UTC): the true time unless a runner's clock file says otherwise."""
    return at(real_now())


def speed() -> float:
    """Give how many times as fast as true time the congress day runs: 1 as everywhere, 0 while it stands."""
    pace = _pace()
    return pace.speed if pace else REAL


def write_clock_file(path: Path, shown: datetime, speed: float) -> None:
    """Set congress time to `shown` from this moment on, `speed` times as fast (0 = paused). Readers see it whole."""
    part = path.with_suffix(".part")
    part.write_text(
        json.dumps({"real_anchor": real_now().isoformat(), "shown_anchor": shown.isoformat(), "speed": speed})
    )
    part.replace(path)


def at(real: datetime) -> datetime:
    """Give the time of the congress day at a moment of true time, as the clock is set now."""
    pace = _pace()
    return pace.at(real) if pace else real


def pace_of(file: Path) -> Pace | None:
    """Give how congress time runs by the clock file `file`; None where there is none: then it is the true time."""
    try:
        said = json.loads(file.read_text())
    except FileNotFoundError:
        return None
    return Pace(
        datetime.fromisoformat(said["real_anchor"]), datetime.fromisoformat(said["shown_anchor"]), float(said["speed"])
    )


def _pace() -> Pace | None:
    global _seen
    named = os.environ.get(CLOCK_FILE)
    if not named:
        return None
    try:
        changed = os.stat(named).st_mtime_ns
    except FileNotFoundError:
        return None
    if _seen is None or _seen[0] != changed:
        pace = pace_of(Path(named))
        if pace is None:
            return None
        _seen = (changed, pace)
    return _seen[1]
