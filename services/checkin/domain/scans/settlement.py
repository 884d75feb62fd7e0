"""What somebody made of a flagged admission (the case), and what may be made of which."""

from enum import StrEnum


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


def ways_out(*, named: bool, twice: bool, came_in: bool = True) -> tuple[Settlement, ...]:
    """Give what may be made of a case: `named` when it is known whose badge it was, `twice` when they passed twice; `came_in`
    is false for somebody who went out and never came.
    """
    if not came_in:
        return (Settlement.SEEN,)
    if not named:
        return Settlement.SEEN, Settlement.LET_OUT
    ways = Settlement.RIGHT_PERSON, Settlement.LET_OUT, Settlement.NEW_BADGE
    return (*ways, Settlement.TWO_PEOPLE, Settlement.SEEN) if twice else (*ways, Settlement.SEEN)
