"""When a scan happened by the server's clock: a device tells how long ago, and is believed within bounds."""

from dataclasses import dataclass
from datetime import datetime, timedelta

LONGEST_SPELL = timedelta(days=30)
_MONTH_MS = 32 * 24 * 3_600_000
BEFORE_THE_DOORS = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Moment:
    """`unsure`: the device's word was out of bounds, so `at` is when the server heard of it."""

    at: datetime
    unsure: bool = False


def told_age(milliseconds: float | None) -> timedelta | None:
    """Give the age that a device told; None where it told none, or one that no device can have measured."""
    if milliseconds is None or not abs(milliseconds) < _MONTH_MS:  # also what is no number
        return None
    return timedelta(milliseconds=milliseconds)


def believable(age: timedelta | None) -> bool:
    """Tell whether a device can have kept a scan for so long: none from the future, none older than a month."""
    return age is not None and timedelta() <= age <= LONGEST_SPELL


def settle_moment(recorded_at: datetime, told_at: datetime | None, opened_at: datetime) -> Moment:
    """Give when it happened: `told_at` (the server's time less the scan's age; None where that was not believable)
    when it lies between the first opening of the session's doors and now, else `recorded_at`.

    Doors that are yet to open bound nothing: what is scanned before is a trial, at most half a day old.
    """
    earliest = opened_at if opened_at <= recorded_at else recorded_at - BEFORE_THE_DOORS
    if told_at is None or not earliest <= told_at <= recorded_at:
        return Moment(recorded_at, unsure=True)
    return Moment(told_at)


def settle_undo(recorded_at: datetime, told_at: datetime | None, occurred_at: datetime) -> datetime:
    """Give when an admission of `occurred_at` was taken back, by the same bounds: not before it was given, not after now."""
    return settle_moment(recorded_at, told_at, occurred_at).at
