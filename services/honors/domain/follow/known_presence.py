"""In which sessions a delegate is in the hall, as checkin says it."""

from collections.abc import Sequence
from dataclasses import dataclass

from services.honors.domain.ids import CongressId, DelegateId, SessionId


@dataclass(frozen=True)
class KnownPresence:
    """`sessions` are those in which the delegate is inside now; a rehearsal is none."""

    delegate_id: DelegateId
    congress_id: CongressId
    version: int
    sessions: tuple[SessionId, ...]


def newest(heard: Sequence[KnownPresence]) -> list[KnownPresence]:
    """Give one for each delegate, the newest, in no order."""
    found: dict[DelegateId, KnownPresence] = {}
    for one in heard:
        if one.delegate_id not in found or found[one.delegate_id].version < one.version:
            found[one.delegate_id] = one
    return list(found.values())
