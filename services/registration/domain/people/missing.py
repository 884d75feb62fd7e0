"""Says which facts about a person lack: those that the credentials report cannot do without, and all that a unit is asked for."""

from collections.abc import Collection

from services.registration.domain.people.delegate import IDENTITY_OPTIONAL, Person

SEALED = ("ethnicity", "religion", "party_member")
NEEDED = ("sex", "birth", *SEALED)
PORTRAIT = "portrait"
_TYPED = ("position", "phone", "email", "education", "is_manager")
ASKED = (*NEEDED, "political_theory", *_TYPED, PORTRAIT)
"""What the sheet asks that goes to the unit: each a column of the roster, and the portrait."""


def missing_of(person: Person, given: Collection[str]) -> tuple[str, ...]:
    """Name what lacks; `given` names the sealed attributes that are known.

    Guests and leaders often give no more than a name and a position: nothing lacks there.
    """
    if person.category in IDENTITY_OPTIONAL:
        return ()
    known = {"sex": person.sex, "birth": person.birth}
    return tuple(name for name in NEEDED if (name not in given if name in SEALED else known[name] is None))


def asked_of(person: Person, given: Collection[str], *, has_photo: bool) -> tuple[str, ...]:
    """Name what the person's unit is asked for, in the order of ASKED."""
    if person.category in IDENTITY_OPTIONAL:
        return ()
    lacking = {*missing_of(person, given), *(name for name in _TYPED if not getattr(person, name))}
    lacking |= {name for name in ("political_theory",) if name not in given}
    lacking |= set() if has_photo else {PORTRAIT}
    return tuple(name for name in ASKED if name in lacking)
