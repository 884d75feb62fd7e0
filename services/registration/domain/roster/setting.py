"""What a roster is read against: the congress, its units, its people, its hall."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from services.registration.domain.congress.congress import Unit
from services.registration.domain.roster.comparing.known import Known
from services.registration.domain.seating.hall import Hall
from services.registration.domain.units.other_names import OtherNames


@dataclass(frozen=True)
class Setting:
    """What a file is read against. `year` is that of the congress; `people` everybody who is or was a delegate; `hall` the
    one whose seats the file means, None where it is not known; `province` the one whose known units may be meant, None
    for all."""

    level: str
    year: int
    units: tuple[Unit, ...] = ()
    people: tuple[Known, ...] = ()
    others: OtherNames = field(default_factory=OtherNames)
    """What else its units are called."""
    hall: Hall | None = None
    code: str = ""
    """That of the congress, '' where there is none."""
    province: str | None = None
    heads: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Name and phone of who leads each unit, by its code; '' for nobody."""
    own_unit: Unit | None = None
    """The unit whose clerk sends the file: everybody in it is of that unit, a line that names another is refused, and
    `people` are those of the unit alone."""
    taken_codes: tuple[str, ...] = ()
    """Codes of people who are not among `people`."""

    @property
    def codes(self) -> tuple[str, ...]:
        """Every code that somebody has."""
        return (*(one.delegate.delegate_code for one in self.people), *self.taken_codes)
