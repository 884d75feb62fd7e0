"""Cards for the hall that name nobody: which words they have, and to which moment they count."""

from datetime import datetime
from urllib.parse import urlsplit

from services.honors.domain.known.known_congress import KnownCongress, Sitting
from services.honors.domain.stage.stage import CardKind

WELCOME = "Nhiệt liệt chào mừng các đại biểu về dự"
HALL_CARDS = frozenset({CardKind.WELCOME, CardKind.ARRIVAL, CardKind.COUNTDOWN, CardKind.ROLL_CODE})


def coming_sitting(congress: KnownCongress, now: datetime) -> int | None:
    """Give the number, from 1 in the order of time, of the sitting that begins next; None after the last began."""
    found = (number for number, each in enumerate(_in_order(congress), start=1) if each.starts_at > now)
    return next(found, None)


def sitting_of(congress: KnownCongress, number: int | None) -> Sitting | None:
    """Give the sitting that a countdown is about; None where it is not planned any more."""
    ordered = _in_order(congress)
    return ordered[number - 1] if number and number <= len(ordered) else None


def _in_order(congress: KnownCongress) -> list[Sitting]:
    return sorted(congress.sittings, key=lambda each: each.starts_at)


def is_only_here(origin: str) -> bool:
    """Tell whether an address opens on this machine alone: "https://localhost:9643"."""
    host = urlsplit(origin).hostname or ""
    return host == "localhost" or host == "::1" or host.startswith("127.")
