"""Makes what finds and sorts a delegate."""

from collections.abc import Mapping

from chassis.files.vietnamese import fold, sort_key
from services.registration.domain.people.delegate import Delegate
from services.registration.storage.people.delegates import NameIndex


def index_of(delegate: Delegate, units: Mapping[str, str]) -> NameIndex:
    """`units` gives each unit's name by its code. The text begins with the name: its last word there is the given name."""
    person, code = delegate.person, delegate.delegate_code
    squeezed = "".join(letter for letter in code if letter.isalnum())
    phone = "".join(letter for letter in person.phone if letter.isdigit())
    words = (person.full_name, code, units[person.unit_code], person.position, squeezed, person.seat, phone)
    return NameIndex(fold(" ".join(word for word in words if word)), sort_key(person.full_name))
