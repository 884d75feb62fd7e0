"""The hall as it was at a moment that is past, reckoned from everything that passed the door. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from services.checkin.domain.ids import DelegateId
from services.checkin.domain.presence.passing import Passing, came_by, inside_at


@dataclass(frozen=True, slots=True)
class ThereThen:
    """Somebody who was present: by which admission, and whether they were in the hall or had gone out."""

    delegate_id: DelegateId
    came: Passing
    inside: bool


def there_at(passings: Mapping[DelegateId, Iterable[Passing]], moment: datetime) -> list[ThereThen]:
    """Give who was present at `moment`, from all passings of each in one session."""
    return [
        ThereThen(delegate_id, came, inside_at(each, moment))
        for delegate_id, each in ((one, list(all_)) for one, all_ in passings.items())
        if (came := came_by(each, moment)) is not None
    ]
