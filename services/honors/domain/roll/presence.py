"""Whether whoever receives is in the hall: by the sitting in which the honour is given, or seen behind the stage."""

from dataclasses import replace

from services.honors.domain.ids import SessionId
from services.honors.domain.roll.entry import Entry, Representative

Sittings = frozenset[SessionId]


def counting(entry: Entry, sessions: Sittings) -> Entry:
    """Give the entry with presence in one of `sessions` as what counts; none: presence in any sitting does."""
    person, proxy = entry.representative, entry.proxy
    return replace(
        entry,
        counts=sessions,
        representative=person and _by(person, sessions, stands_by=entry.standing_by and proxy is None),
        proxy=proxy and _by(proxy, sessions, stands_by=entry.standing_by),
    )


def with_presence(entry: Entry, person: Representative) -> Entry:
    """Give the entry with `person`, who is its receiver, in the hall, gone again or not there by what counts for it."""
    if entry.proxy and entry.proxy.delegate_id == person.delegate_id:
        return replace(entry, proxy=_by(person, entry.counts, stands_by=entry.standing_by))
    stands_by = entry.standing_by and entry.proxy is None
    return replace(entry, representative=_by(person, entry.counts, stands_by=stands_by))


def where(inside: Sittings, left: Sittings, counts: Sittings) -> tuple[bool, bool]:
    """Tell whether somebody is in the hall, and whether they were and have gone, by the sittings that count."""
    here = _among(inside, counts)
    return here, not here and _among(left, counts)


def _by(person: Representative, counts: Sittings, *, stands_by: bool) -> Representative:
    """Whoever stands behind the stage was seen there, and whoever is no delegate where they were named: that is nearer than what the doors say."""
    if stands_by or person.delegate_id is None:
        return replace(person, present=True, left=False)
    present, left = where(person.sessions, person.left_sessions, counts)
    return replace(person, present=present, left=left)


def _among(sessions: Sittings, counts: Sittings) -> bool:
    return bool(sessions & counts) if counts else bool(sessions)
