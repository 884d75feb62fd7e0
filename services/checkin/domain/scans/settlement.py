"""What somebody made of a flagged admission (the case), and what may be made of which."""

from enum import StrEnum

from services.checkin.domain.scans.admission import Verdict


class Settlement(StrEnum):
    """SEEN: looked at ("đã xem"). RIGHT_PERSON: it was who the badge says, and they stay inside.

    LET_OUT: one of the passings is taken back ("cho ra"). NEW_BADGE: the person stays, and gets a new badge at the desk.
    TWO_PEOPLE: two came in with one badge; the delegate counts once, the other one as somebody outside the list.
    """

    SEEN = "SEEN"
    RIGHT_PERSON = "RIGHT_PERSON"
    LET_OUT = "LET_OUT"
    NEW_BADGE = "NEW_BADGE"
    TWO_PEOPLE = "TWO_PEOPLE"


class Doubt(StrEnum):
    """What is doubtful of an admission that no verdict speaks against. CLOCK_UNSURE: a device alone let somebody in at a
    time that cannot be (`moment.settle_moment`), so the time of the server's hearing counts.
    """

    CLOCK_UNSURE = "CLOCK_UNSURE"


CaseKind = Verdict | Doubt


def kind_of(word: str) -> CaseKind:
    """Give the kind of a case by its kept word. Raises ValueError for one that is none."""
    return Doubt.CLOCK_UNSURE if word == Doubt.CLOCK_UNSURE else Verdict(word)


def ways_out(kind: CaseKind, *, named: bool, twice: bool, on_list: bool = True) -> tuple[Settlement, ...]:
    """Give what may be made of a case: `named` when it is known whose badge it was, `twice` when they passed twice.

    `on_list`: still a delegate, and invited. Somebody who went out and never came is only looked at; a clock is no reason for a
    new badge, and nobody off the list gets one.
    """
    if kind is Verdict.NEVER_IN:
        return (Settlement.SEEN,)
    if not named:
        return Settlement.SEEN, Settlement.LET_OUT
    if kind is Doubt.CLOCK_UNSURE and not twice:
        return Settlement.RIGHT_PERSON, Settlement.LET_OUT, Settlement.SEEN
    ways = (Settlement.RIGHT_PERSON, Settlement.LET_OUT, *([Settlement.NEW_BADGE] if on_list else []))
    return (*ways, Settlement.TWO_PEOPLE, Settlement.SEEN) if twice else (*ways, Settlement.SEEN)
