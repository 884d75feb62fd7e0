"""Whether whoever receives is in the hall: by the sitting in which the honour is given, not by any other."""

from dataclasses import replace

from services.honors.domain.ids import SessionId
from services.honors.domain.roll.entry import Entry, Representative


def counting(entry: Entry, sessions: frozenset[SessionId]) -> Entry:
    """Give the entry with presence in one of `sessions` as what counts; none: presence in any sitting does."""
    changed = replace(entry, counts=sessions)
    return with_presence(changed, entry.representative) if entry.representative else changed


def with_presence(entry: Entry, person: Representative) -> Entry:
    """Give the entry with `person` as receiver, in the hall, gone again or not there by what counts for it."""
    here = _among(person.sessions, entry.counts)
    gone = not here and _among(person.left_sessions, entry.counts)
    return replace(entry, representative=replace(person, present=here, left=gone))


def _among(sessions: frozenset[SessionId], counts: frozenset[SessionId]) -> bool:
    return bool(sessions & counts) if counts else bool(sessions)
