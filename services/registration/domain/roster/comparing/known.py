"""Who is in the congress already, and who set each of their attributes last."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from chassis.files.meaning.spelling import exact
from services.registration.domain.answers.visit import Visit
from services.registration.domain.people.delegate import Birth, Delegate, Sensitive, Status

ALL_OTHERS = "*"  # the origin of every field that has none of its own
Identity = tuple[str, str, Birth | None]
"""Name without case and punctuation, unit code, birth."""


@dataclass(frozen=True)
class Origin:
    """Who set a field last: the desk by hand, or a file by its name. `was` is what a file had said before the desk."""

    by: Literal["desk", "file"]
    source: str = ""
    was: str = ""


@dataclass(frozen=True)
class Known:
    """A delegate who is there. `sensitive.national_id` is None: of the number only its fingerprint is known."""

    delegate: Delegate
    sensitive: Sensitive = field(default_factory=Sensitive)
    fingerprint: str | None = None
    origins: Mapping[str, Origin] = field(default_factory=dict)
    former: tuple[str, ...] = ()
    """The names that they had here before."""
    visit: Visit | None = None
    """With whom and how they come, None while nobody told."""

    @property
    def active(self) -> bool:
        return self.delegate.status is Status.ACTIVE

    @property
    def here(self) -> bool:
        """Tell whether they stand on some list: a delegate, or proposed by their unit."""
        return self.delegate.status in (Status.ACTIVE, Status.NOMINATED)

    @property
    def names(self) -> tuple[str, ...]:
        """The name by `exact`, then those that they had before, in a file or here: an old file still means this person."""
        before = self.origins.get("full_name")
        names = (self.delegate.person.full_name, before.was if before else "", *self.former)
        return tuple({exact(name): name for name in names if name})

    @property
    def identities(self) -> tuple[Identity, ...]:
        """What finds this person in a file: name, unit and birth, as they are and as a file had them before the desk."""
        person, births = self.delegate.person, [self.delegate.person.birth]
        unit, birth = self.origins.get("unit_code"), self.origins.get("birth")
        if birth and birth.by == "desk":
            births.append(birth_of(birth.was))
        units = [person.unit_code, *([unit.was] if unit and unit.was else [])]
        return tuple((name, code, born) for name in self.names for code in units for born in births)


def birth_of(text: str) -> Birth | None:
    """Read back what `Birth.text` wrote; None for ''."""
    parts = [int(part) for part in reversed(text.split("/")) if part]
    return Birth(*parts) if parts else None
