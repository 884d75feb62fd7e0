"""When a device's clock is so wrong that somebody should put it right."""

from datetime import timedelta

WRONG_FROM = timedelta(minutes=1)


def is_wrong(skew_ms: int) -> bool:
    """Tell whether a clock that is `skew_ms` ahead (negative: behind) misleads who reads times from that device."""
    return abs(skew_ms) >= WRONG_FROM / timedelta(milliseconds=1)
