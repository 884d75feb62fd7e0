"""Compares what a file says somebody is, in one text or two, with what a delegate is."""

from chassis.files.meaning.posts import parted
from chassis.files.meaning.spelling import exact, folded
from services.honors.domain.known.known_delegate import KnownDelegate
from services.honors.domain.roll.entry import Words
from services.honors.domain.roll_file.understanding.candidate import Candidate


def is_same_post(words: Words, one: KnownDelegate) -> bool:
    """Tell whether position and unit together are those of a delegate, or their position alone."""
    whole = folded(f"{words.position} {words.unit_name}")
    return bool(one.position) and whole in (folded(f"{one.position} {one.unit_name}"), folded(one.position))


def unit_within(words: Words) -> str:
    """Give the unit that stands behind a position in one text, '' where the position has its own cell."""
    return "" if words.position else parted(words.unit_name)[1]


def same_position(candidate: Candidate, one: KnownDelegate) -> bool:
    words = candidate.words
    said = words.position or parted(words.unit_name)[0]
    return bool(one.position) and exact(said) in (exact(one.position), exact(parted(one.position)[0]))


def said_of(one: KnownDelegate, candidate: Candidate | None = None) -> str:
    """Say who somebody is, and whether they have the position that the file says."""
    same = ", đúng chức vụ trong tệp" if candidate and same_position(candidate, one) else ""
    about = ", ".join(filter(None, (one.delegate_code, one.unit_name, one.position)))
    return f"{one.full_name} ({about}{same})"
