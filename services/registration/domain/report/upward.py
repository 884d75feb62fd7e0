"""Who somebody sent one level up is there: found again surely, or a person of their own whom the reviewers look at."""

from uuid import uuid5

from chassis.files.meaning.spelling import exact
from services.registration.domain.ids import CongressId, DelegateId
from services.registration.domain.people.delegate import Person
from services.registration.domain.roster.values.births import compatible


def id_above(parent_id: CongressId, delegate_id: DelegateId) -> DelegateId:
    """Give the id that a delegate has in the congress one level up: always the same, so that sent again is not doubled."""
    return DelegateId(uuid5(parent_id, str(delegate_id)))


def is_surely(one: Person, mark: bytes | None, other: Person, other_mark: bytes | None) -> bool:
    """Tell whether two are one person: by the marks of their id numbers, else by name, unit and a birth that both have.

    Where that is not known they are two: a namesake left out would be lost, one too many is seen in the review.
    """
    if mark and other_mark:
        return mark == other_mark
    same = one.unit_code == other.unit_code and exact(one.full_name) == exact(other.full_name)
    return same and one.birth is not None and other.birth is not None and compatible(one.birth, other.birth)
