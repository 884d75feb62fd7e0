"""Who is inside, told from everything that happened to one delegate in one session, in whatever order it was heard.

The rule in words. Whoever was let in has passed the door: shown green, or shown "đã vào" (amber lets people pass
too). Somebody is present while one admission stands that nobody has undone. An undo takes back that one admission;
another one goes on standing. "Đã vào" is an admission of its own only where nobody was inside at that moment.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from services.checkin.domain.ids import GateId, ScanId, SessionId
from services.checkin.domain.presence.attendance import Presence
from services.checkin.domain.scans.admission import Verdict
from services.checkin.domain.scans.report import Method, Way


class Light(StrEnum):
    """What the steward saw when the person passed."""

    GREEN = "GREEN"
    AMBER = "AMBER"


@dataclass(frozen=True, slots=True)
class Passing:
    """One time that the delegate went through a door. `conflict` is what stands flagged at this scan today."""

    scan_id: ScanId
    at: datetime
    light: Light
    gate_id: GateId
    gate_name: str | None
    method: Method
    undone_at: datetime | None = None
    conflict: Verdict | None = None
    way: Way | None = None


@dataclass(frozen=True, slots=True)
class Reckoning:
    """`entered` is the first admission that stands (None: not inside); `doubtful` are the scans that contradict."""

    entered: Passing | None
    doubtful: frozenset[ScanId] = frozenset()
    flags: Mapping[ScanId, Verdict | None] = field(default_factory=dict)


def inside_at(passings: Iterable[Passing], moment: datetime) -> bool:
    """Tell whether the delegate was inside at `moment`: let in until then, and not taken back until then."""
    return any(_still_in(each, moment) for each in _entries(passings) if each.at <= moment)


def reckon(passings: Iterable[Passing]) -> Reckoning:
    """Reckon presence and contradictions. The same passings in any order give the same.

    A contradiction is an admission while an earlier one stands, and "đã vào" shown to somebody who was not inside.
    `flags` are the scans whose flag has to change: contradictions that came or went; a conflict of another kind
    (a revoked badge) is left alone.
    """
    passings = list(passings)
    standing: list[Passing] = []
    doubtful: set[ScanId] = set()
    for each in _entries(passings):
        if each.undone_at is None:
            if standing or each.light is Light.AMBER:
                doubtful.add(each.scan_id)
            standing.append(each)
    flags = {
        each.scan_id: wanted
        for each in passings
        if each.conflict in (None, Verdict.ALREADY_CHECKED_IN)
        and (wanted := Verdict.ALREADY_CHECKED_IN if each.scan_id in doubtful else None) is not each.conflict
    }
    return Reckoning(standing[0] if standing else None, frozenset(doubtful), flags)


def presence_of(session_id: SessionId, entered: Passing | None, *, rehearsal: bool = False) -> Presence:
    """Give the presence that rests on `entered`."""
    if entered is None:
        return Presence(session_id, False, None, None, None, None, rehearsal)
    return Presence(
        session_id, True, entered.at, entered.gate_id, entered.gate_name, entered.method, rehearsal, entered.way
    )


def same_presence(before: Presence | None, after: Presence) -> bool:
    """Tell whether nothing has to be said: nobody was inside and nobody is, or it rests on the same arrival."""
    if before is None or not before.present:
        return not after.present
    return (before.present, before.first_at, before.gate_id) == (after.present, after.first_at, after.gate_id)


def _entries(passings: Iterable[Passing]) -> list[Passing]:
    """Give those that made somebody enter, the earliest first: every green one, and amber where nobody was inside."""
    entries: list[Passing] = []
    for each in sorted(passings, key=lambda passing: (passing.at, passing.scan_id)):
        if each.light is Light.GREEN or not any(_still_in(before, each.at) for before in entries):
            entries.append(each)
    return entries


def _still_in(passing: Passing, moment: datetime) -> bool:
    return passing.undone_at is None or passing.undone_at > moment
