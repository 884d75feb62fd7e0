"""Says which facts about a person lack that the credentials report needs."""

from collections.abc import Collection

from services.registration.domain.people.delegate import IDENTITY_OPTIONAL, Person

SEALED = ("ethnicity", "religion", "party_member")
NEEDED = ("sex", "birth", *SEALED)


def missing_of(person: Person, given: Collection[str]) -> tuple[str, ...]:
    """Name what lacks; `given` names the sealed attributes that are known.

    Guests and leaders often give no more than a name and a position: nothing lacks there.
    """
    if person.category in IDENTITY_OPTIONAL:
        return ()
    known = {"sex": person.sex, "birth": person.birth}
    return tuple(name for name in NEEDED if (name not in given if name in SEALED else known[name] is None))
