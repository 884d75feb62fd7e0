"""In which sessions a delegate is in the hall, as checkin says it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from services.honors.domain.ids import CongressId, DelegateId, SessionId


@dataclass(frozen=True)
class Attended:
    """The sittings in which a delegate is inside now, and those that they were in and left; a rehearsal is none."""

    inside: frozenset[SessionId] = frozenset()
    left: frozenset[SessionId] = frozenset()


@dataclass(frozen=True)
class KnownPresence:
    """What a delegate attended, as the newest word says it; `admitted_at` is when they first came into the last of those sittings."""

    delegate_id: DelegateId
    congress_id: CongressId
    version: int
    attended: Attended
    admitted_at: datetime | None = None


def newest(heard: Sequence[KnownPresence]) -> list[KnownPresence]:
    """Give one for each delegate, the newest, in no order."""
    found: dict[DelegateId, KnownPresence] = {}
    for one in heard:
        if one.delegate_id not in found or found[one.delegate_id].version < one.version:
            found[one.delegate_id] = one
    return list(found.values())
