"""Tells trouble that passes by itself (wait, try again) from an event that can't be applied."""

import asyncpg

from chassis.errors import Unavailable

PASSING_CLASSES = frozenset({"08", "40", "53", "57", "58"})  # connection, rollback, resources, operator, system
PASSING_STATES = frozenset({"55P03", "25006"})  # a lock not to be had; read-only while a standby takes over


def passes(error: BaseException) -> bool:
    """True when the same work may succeed later without anybody changing the event: it is never dead-lettered.

    asyncpg raises `InterfaceError` both for a connection that went away and for arguments of the wrong type or
    number; only the first kind passes.
    """
    if isinstance(error, Unavailable):
        return error.__cause__ is None or passes(error.__cause__)
    if isinstance(error, asyncpg.PostgresError):
        state = str(getattr(error, "sqlstate", "") or "")
        return state[:2] in PASSING_CLASSES or state in PASSING_STATES
    if isinstance(error, asyncpg.InterfaceError):
        return not isinstance(error, ValueError) and any(word in str(error) for word in ("clos", "terminat", "releas"))
    return isinstance(error, OSError)  # TimeoutError is one


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
