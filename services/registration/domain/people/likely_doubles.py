"""Who may be one person under two names once an import is undone: who stays with a badge, and who comes back."""

from collections.abc import Iterable, Sequence

from chassis.files.meaning.spelling import distance, exact
from services.registration.domain.people.delegate import Delegate, Person
from services.registration.domain.roster.values.births import compatible

NEAR = 2


def doubles_of(staying: Sequence[Delegate], returning: Sequence[Delegate]) -> Iterable[tuple[Delegate, Delegate]]:
    """Give pairs of one unit, the likeliest first; nobody stands in two of them."""
    pairs = [
        (score, one, other)
        for one in staying
        for other in returning
        if one.person.unit_code == other.person.unit_code and (score := _likeness(one.person, other.person))
    ]
    done: set[object] = set()
    for _, one, other in sorted(pairs, key=lambda pair: -pair[0]):
        if not done & {one.delegate_id, other.delegate_id}:
            done |= {one.delegate_id, other.delegate_id}
            yield one, other


def _likeness(one: Person, other: Person) -> int:
    """Give how much speaks for one person, 0 for nothing: the name, or one near it, the phone, the day of birth."""
    phone = same_phone(one.phone, other.phone)
    same_day = bool(one.birth and one.birth.day) and one.birth == other.birth
    if exact(one.full_name) == exact(other.full_name):
        return 4 + phone + same_day
    is_near = compatible(one.birth, other.birth) and _is_near(one.full_name, other.full_name)
    return 2 * is_near + phone + same_day


def _is_near(name: str, other: str) -> bool:
    ours, theirs = exact(name).split(), exact(other).split()
    one_word = len(ours) == len(theirs) > 2 and sum(mine != word for mine, word in zip(ours, theirs, strict=True)) == 1
    return one_word or distance(name, other, most=NEAR) <= NEAR


def digits(phone: str) -> str:
    """Give the figures of a phone number alone; +84 is the leading zero."""
    figures = "".join(letter for letter in phone if letter.isdigit())
    return f"0{figures[2:]}" if phone.strip().startswith("+84") else figures


def same_phone(one: str, other: str) -> bool:
    """Tell whether both are one number; two of which nothing is known are none."""
    return bool(digits(one)) and digits(one) == digits(other)
