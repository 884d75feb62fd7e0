"""What the door knows of congresses and delegates: registration's word, in our own terms."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from services.checkin.domain.ids import CongressId, DelegateId, SessionId
from services.checkin.domain.scans.admission import CredentialState

ACTIVE = "ACTIVE"


class CongressState(StrEnum):
    """ARCHIVED: over, hidden from lists, everything kept. DELETED: its rows are gone, and no word on it counts any more."""

    ACTIVE = "ACTIVE"
    ARCHIVED = "ARCHIVED"
    DELETED = "DELETED"


class Leave(StrEnum):
    """What somebody was let off; the reason stays where it was granted."""

    ABSENT = "ABSENT"
    LATE = "LATE"
    LEAVES_EARLY = "LEAVES_EARLY"


@dataclass(frozen=True, slots=True)
class KnownSession:
    session_id: SessionId
    kind: str
    name: str
    starts_at: datetime
    rehearsal: bool


@dataclass(frozen=True, slots=True)
class KnownCongress:
    """`unit_codes` stand in the order of protocol."""

    congress_id: CongressId
    version: int
    congress_number: int
    code: str
    name: str
    starts_at: datetime
    synthetic: bool
    state: CongressState
    sessions: tuple[KnownSession, ...]
    unit_codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Badge:
    """One credential in one version. `short_code` is "" where a topic of its own tells it."""

    credential_id: str
    version: int
    state: CredentialState
    short_code: str


@dataclass(frozen=True, slots=True)
class Place:
    """A seat and the way to it in words; '' for none."""

    seat: str
    way: str


@dataclass(frozen=True, slots=True)
class Person:
    """Who a delegate is. `folded` and `sort_key` are for searching and sorting. `place` is that of every session but those in
    `session_places`; `replaces` whose place they took; `assist`: they are met and led to their seat."""

    delegate_code: str
    form_of_address: str
    full_name: str
    folded: str
    sort_key: str
    unit_code: str
    unit_name: str
    category: str
    standing: str
    position: str
    place: Place
    session_places: Mapping[SessionId, Place]
    instruction: str
    scanned: bool
    session_ids: tuple[SessionId, ...]
    replaces: DelegateId | None = None
    assist: bool = False


NOBODY = Person(
    delegate_code="",
    form_of_address="",
    full_name="",
    folded="",
    sort_key="",
    unit_code="",
    unit_name="",
    category="",
    standing="",
    position="",
    place=Place("", ""),
    session_places={},
    instruction="",
    scanned=True,
    session_ids=(),
)
"""Stands where only the end of somebody's place was told."""


@dataclass(frozen=True, slots=True)
class KnownDelegate:
    """One delegate at one version, so since `as_of` or before. `person` is None where only the end of somebody's place was told."""

    delegate_id: DelegateId
    congress_id: CongressId
    version: int
    status: str
    person: Person | None
    badges: tuple[Badge, ...]
    as_of: datetime | None = None

    def effective(self, badge: Badge) -> CredentialState:
        """A badge in order opens no door for somebody who is a delegate no longer."""
        if badge.state is CredentialState.ISSUED and self.status != ACTIVE:
            return CredentialState.REVOKED
        return badge.state


def newest(states: list[KnownDelegate]) -> list[KnownDelegate]:
    """Give one state a delegate: the highest version, with the person from the highest version that names one."""
    kept: dict[DelegateId, KnownDelegate] = {}
    for state in sorted(states, key=lambda each: each.version):
        before = kept.get(state.delegate_id)
        person = state.person or (before.person if before else None)
        kept[state.delegate_id] = replace(state, person=person)
    return [kept[delegate_id] for delegate_id in sorted(kept)]
