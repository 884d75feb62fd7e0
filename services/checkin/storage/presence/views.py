"""The numbers that organisers watch."""

from dataclasses import dataclass
from datetime import datetime

from services.checkin.domain.gates.session import SessionState
from services.checkin.domain.ids import CongressId, DelegateId, GateId
from services.checkin.domain.known import Leave
from services.checkin.domain.scans.report import Way


@dataclass(frozen=True, slots=True)
class UnitCount:
    unit_code: str
    name: str
    expected: int
    present: int


@dataclass(frozen=True, slots=True)
class CategoryCount:
    category: str
    expected: int
    present: int


@dataclass(frozen=True, slots=True)
class GateCount:
    gate_id: GateId
    name: str
    scans: int
    present: int


@dataclass(frozen=True, slots=True)
class WayCount:
    """People who are inside by one way in; ways that nobody took are left out."""

    way: Way
    present: int


@dataclass(frozen=True, slots=True)
class MinuteCount:
    """People who came in during the minute that begins at `minute`."""

    minute: datetime
    present: int


@dataclass(frozen=True, slots=True)
class MissingLeader:
    delegate_id: DelegateId
    form_of_address: str
    full_name: str
    position: str
    unit_name: str


@dataclass(frozen=True, slots=True)
class ExpectedPerson:
    """Somebody who is expected. `entered_at`, `gate_name` and `way` are None for who is missing; `left_at`: out of
    the hall since then. `leave` as it was granted, None for none.
    """

    delegate_id: DelegateId
    form_of_address: str
    full_name: str
    position: str
    unit_code: str
    unit_name: str
    category: str
    entered_at: datetime | None
    gate_name: str | None
    way: Way | None
    left_at: datetime | None = None
    leave: Leave | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """The whole live picture of one session. `expected` are the active delegates who are invited to it, `present` those of
    them who are inside: every number of people but `off_list` is about them, so what is missing adds up.

    `inside` are those of the present who are in the hall now, None in a session that counts no exits.

    Who of the expected is not present is either `excused` (granted leave to be absent) or `absent`: the three are `expected`.

    `waiting` are people at the doors whom a steward is to nod in, after they tapped on their phone.

    `withdrawn` were invited to it and come no more, with nobody in their place.

    `off_list` are people inside who are not expected (any more): revoked, replaced, not invited, unknown, or
    the second of two who came with one badge.

    `leaders_missing` and `leaders_here` are those who are received and not scanned.

    `by_unit` stands in the order of protocol, units without a place last; `conflicts` are admissions somebody still has to look at,
    `conflicts_elsewhere` those of the congress' other sessions, rehearsals apart.

    `by_hand` are admissions by hand, for a reason, that stand: of delegates and of people off the list.
    """

    as_of: datetime
    congress_id: CongressId
    session: SessionState | None
    expected: int
    present: int
    inside: int | None
    absent: int
    excused: int
    waiting: int
    withdrawn: int
    off_list: int
    official_expected: int
    official_present: int
    scans: int
    by_unit: tuple[UnitCount, ...]
    by_category: tuple[CategoryCount, ...]
    by_gate: tuple[GateCount, ...]
    by_way: tuple[WayCount, ...]
    by_minute: tuple[MinuteCount, ...]
    leaders_missing: tuple[MissingLeader, ...]
    leaders_here: tuple[DelegateId, ...]
    conflicts: int
    conflicts_elsewhere: int = 0
    by_hand: int = 0


@dataclass(frozen=True, slots=True)
class PastPerson:
    """Somebody who was present at a moment: since when, by which gate and way, and whether in the hall or gone out."""

    delegate_code: str
    form_of_address: str
    full_name: str
    unit_name: str
    entered_at: datetime
    gate_name: str | None
    inside: bool
    way: Way | None = None


@dataclass(frozen=True, slots=True)
class PastGate:
    gate_id: GateId
    name: str
    present: int


@dataclass(frozen=True, slots=True)
class PastPicture:
    """The hall as it was `at`. `first_at` and `last_at` are between what anything happened, None where nothing did; `inside`
    is None in a session that counts no exits.
    """

    at: datetime
    session: SessionState | None
    first_at: datetime | None
    last_at: datetime | None
    expected: int
    present: int
    inside: int | None
    by_unit: tuple[UnitCount, ...]
    by_gate: tuple[PastGate, ...]
