"""Makes what finds and sorts a delegate."""

from collections.abc import Mapping

from chassis.files.vietnamese import fold, sort_key
from services.registration.domain.people.delegate import Delegate
from services.registration.storage.people.delegates import NameIndex


def index_of(delegate: Delegate, units: Mapping[str, str]) -> NameIndex:
    """`units` gives each unit's name by its code."""
    person = delegate.person
    words = f"{person.full_name} {delegate.delegate_code} {units[person.unit_code]} {person.position}"
    return NameIndex(fold(words), sort_key(person.full_name))
