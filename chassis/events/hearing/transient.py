"""Tells trouble that passes by itself (wait, try again) from an event that can't be applied."""

import asyncpg

from chassis.errors import Unavailable
from chassis.storage.database import is_away

LOCK_NOT_AVAILABLE = "55P03"


def passes(error: BaseException) -> bool:
    """True when the same work may succeed later without anybody changing the event: it is never dead-lettered.

    `Unavailable` (chassis.storage.database found PostgreSQL away), SQLSTATE classes 08, 40, 53, 57, 58, a lock not to be
    had in time, a standby that still takes over, OSError with its time-outs.
    """
    if isinstance(error, asyncpg.PostgresError):
        return is_away(error) or error.sqlstate == LOCK_NOT_AVAILABLE
    return isinstance(error, (Unavailable, OSError))


def too_slow(error: BaseException) -> bool:
    """True for a statement that ran into its time-out: for a large batch it would do so again."""
    return isinstance(error.__cause__ or error, TimeoutError)


def describe(error: BaseException) -> str:
    """Name an error without its text, which may quote a person's data."""
    cause = error.__cause__ or error
    return f"{type(cause).__name__} {getattr(cause, 'sqlstate', '') or ''}".strip()


class Backoff:
    """Pauses that grow from `first` to `longest` seconds."""

    def __init__(self, first: float = 0.05, longest: float = 1.0) -> None:
        self._first = first
        self._longest = longest
        self._next = first

    def take(self) -> float:
        """Give the next pause in seconds."""
        pause, self._next = self._next, min(self._next * 2, self._longest)
        return pause

    def reset(self) -> None:
        self._next = self._first
