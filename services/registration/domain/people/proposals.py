"""What a delegation's clerk may write of a person, and what only the organisers decide."""

from collections.abc import Iterable

from services.registration.domain.people.acts import Act, FieldChange
from services.registration.domain.people.delegate import Delegate, Person

IDENTITY = frozenset(("full_name", "birth", "sex"))
"""With a badge that holds, another one of these makes somebody else of its bearer."""
ORGANISERS = ("seat", "category", "standing")
RESERVED = "Ghế, thành phần và tư cách do Ban Tổ chức đặt. Xin liên hệ Ban Tổ chức."


def takes_from_organisers(before: Person, after: Person) -> bool:
    """Tell whether an edit changes what is not a clerk's to set."""
    return any(getattr(before, name) != getattr(after, name) for name in ORGANISERS)


def takes_of_a_proposal(before: Person, after: Person) -> bool:
    """Tell whether an edit of somebody whom the unit itself proposes changes what is not a clerk's to set: the category is."""
    return any(getattr(before, name) != getattr(after, name) for name in ("seat", "standing"))


def to_ask(delegate: Delegate, changes: Iterable[FieldChange], *, locked: bool) -> tuple[FieldChange, ...]:
    """Give the changes that a clerk does not make alone: what was empty is only filled in. `locked`: the unit's list is, and
    nothing changes without being asked."""
    if locked:
        return tuple(changes)
    if delegate.current is None:
        return ()
    return tuple(change for change in changes if change.field in IDENTITY and change.old)


def merged(earlier: Iterable[Act], changes: Iterable[FieldChange]) -> tuple[FieldChange, ...]:
    """Give what is asked for now: the newest word on each field."""
    of_earlier = {change.field: change for act in earlier for change in act.changes}
    return tuple((of_earlier | {change.field: change for change in changes}).values())
