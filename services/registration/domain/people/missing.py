"""Says which facts about a person lack: those that the credentials report cannot do without, and all that a unit is asked for."""

from collections.abc import Collection, Sequence

from services.registration.domain.people.delegate import IDENTITY_OPTIONAL, Person

SEALED = ("ethnicity", "religion", "party_member", "political_theory")
NEEDED = ("sex", "birth", "ethnicity", "religion", "party_member")
PORTRAIT = "portrait"
_TYPED = ("position", "phone", "email", "education", "is_manager")
FACTS = (*NEEDED, "political_theory", *_TYPED)
REPORTED = (*NEEDED, "political_theory", "education", "is_manager", "sector")
"""What the credentials report counts by (domain brief, section 12 A), whether or not it can do without."""
ASKED = (*FACTS, PORTRAIT)
"""What the sheet asks that goes to the unit: each a column of the roster, and the portrait."""


def missing_of(person: Person, given: Collection[str], promised: Collection[str] = ()) -> tuple[str, ...]:
    """Name what lacks; `given` names the sealed attributes that are known, `promised` what a file had and nobody could read.

    Guests and leaders often give no more than a name and a position: of them only what was promised lacks.
    """
    wanted = {*promised, *(() if person.category in IDENTITY_OPTIONAL else NEEDED)}
    return tuple(name for name in FACTS if name in wanted and _is_empty(person, given, name))


def asked_of(
    person: Person, given: Collection[str], promised: Collection[str] = (), *, has_photo: bool
) -> tuple[str, ...]:
    """Name what the person's unit is asked for, in the order of ASKED."""
    if person.category in IDENTITY_OPTIONAL:
        return missing_of(person, given, promised)
    lacking = {name for name in FACTS if _is_empty(person, given, name)}
    lacking |= set() if has_photo else {PORTRAIT}
    return tuple(name for name in ASKED if name in lacking)


def to_complete(missing: Sequence[str], position: str, *, has_photo: bool) -> tuple[str, ...]:
    """Name what a unit is asked to complete before its proposal is looked at, and what the reviewer sees lacking: the `missing`
    facts, then position and portrait. Clerk, queue and file say the same.
    """
    wanted = {"position": bool(position), PORTRAIT: has_photo}
    return (*missing, *(name for name, there in wanted.items() if not there and name not in missing))


def reported_of(person: Person, given: Collection[str]) -> dict[str, bool]:
    """Tell of each of REPORTED whether it was declared; `given` names the sealed attributes that are known."""
    return {name: not _is_empty(person, given, name) for name in REPORTED}


def _is_empty(person: Person, given: Collection[str], name: str) -> bool:
    return name not in given if name in SEALED else not getattr(person, name)
