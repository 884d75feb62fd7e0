"""Who came and who is inside, told from everything that happened to one delegate in one session, in whatever order it was heard.

The rule in words. Whoever was let in has passed the door: shown green, or shown "đã vào" (amber lets people pass
too). Somebody is present while one admission stands that nobody has undone. An undo takes back that one admission;
another one goes on standing. "Đã vào" is an admission of its own only where they were not inside at that moment.

Where exits are counted, whoever was scanned out is present still, and outside until the next admission. A second exit
changes nothing; one of somebody who was never in contradicts.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from services.checkin.domain.ids import GateId, ScanId, SessionId
from services.checkin.domain.presence.attendance import Leaving, Presence
from services.checkin.domain.scans.admission import Direction, Verdict
from services.checkin.domain.scans.report import Method, Way


class Light(StrEnum):
    """What the steward saw when the person passed."""

    GREEN = "GREEN"
    AMBER = "AMBER"


@dataclass(frozen=True, slots=True)
class Passing:
    """One time that the delegate went through a door, in or out. `conflict` is what stands flagged at this scan today."""

    scan_id: ScanId
    at: datetime
    light: Light
    gate_id: GateId
    gate_name: str | None
    method: Method
    undone_at: datetime | None = None
    conflict: Verdict | None = None
    way: Way | None = None
    direction: Direction = Direction.IN


@dataclass(frozen=True, slots=True)
class Reckoning:
    """`entered` is the first admission that stands (None: did not come); `left` the exit since which they are outside, None
    while they are inside or did not come; `doubtful` are the scans that contradict.
    """

    entered: Passing | None
    left: Passing | None = None
    doubtful: frozenset[ScanId] = frozenset()
    flags: Mapping[ScanId, Verdict | None] = field(default_factory=dict)


def inside_at(passings: Iterable[Passing], moment: datetime) -> bool:
    """Tell whether the delegate was inside at `moment`: let in until then, not taken back and not gone out until then."""
    return _inside([each for each in _steps(passings) if each.at <= moment], moment)


def came_by(passings: Iterable[Passing], moment: datetime) -> Passing | None:
    """Give the admission by which the delegate counted as present at `moment`, whether inside or gone out since."""
    steps = (each for each in _steps(passings) if each.at <= moment and each.direction is Direction.IN)
    return next((each for each in steps if _stands(each, moment)), None)


def reckon(passings: Iterable[Passing]) -> Reckoning:
    """Reckon presence and contradictions. The same passings in any order give the same.

    A contradiction is an admission of somebody inside, "đã vào" shown to somebody who never came in, and an exit of such.
    `flags` are the scans whose flag has to change: contradictions that came or went; a conflict of another kind
    (a revoked badge) is left alone.
    """
    passings = list(passings)
    entered: Passing | None = None
    left: Passing | None = None
    doubtful: set[ScanId] = set()
    for each in _steps(passings):
        if each.undone_at is not None:
            continue
        if each.direction is Direction.OUT:
            if entered is None:
                doubtful.add(each.scan_id)
            left = left or each
            continue
        inside = entered is not None and left is None
        if inside or (entered is None and each.light is Light.AMBER):
            doubtful.add(each.scan_id)
        entered, left = entered or each, None
    flags = {
        each.scan_id: wanted
        for each in passings
        if each.conflict in (None, doubt_of(each.direction))
        and (wanted := doubt_of(each.direction) if each.scan_id in doubtful else None) is not each.conflict
    }
    return Reckoning(entered, left if entered else None, frozenset(doubtful), flags)


def doubt_of(direction: Direction) -> Verdict:
    """Give the name of a contradiction of a passing in that direction."""
    return Verdict.NEVER_IN if direction is Direction.OUT else Verdict.ALREADY_CHECKED_IN


def presence_of(session_id: SessionId, reckoning: Reckoning, *, rehearsal: bool = False) -> Presence:
    """Give the presence that rests on what was reckoned."""
    entered, left = reckoning.entered, reckoning.left
    if entered is None:
        return Presence(session_id, False, None, None, None, None, rehearsal)
    return Presence(
        session_id,
        True,
        entered.at,
        entered.gate_id,
        entered.gate_name,
        entered.method,
        rehearsal,
        entered.way,
        Leaving(left.at, left.gate_id, left.gate_name) if left else None,
    )


def same_presence(before: Presence | None, after: Presence) -> bool:
    """Tell whether nothing has to be said: nobody was inside and nobody is, or it rests on the same arrival."""
    if before is None or not before.present:
        return not after.present
    rests_on = (before.present, before.first_at, before.gate_id, before.left and before.left.at)
    return rests_on == (after.present, after.first_at, after.gate_id, after.left and after.left.at)


def _steps(passings: Iterable[Passing]) -> list[Passing]:
    """Give those that moved somebody, the earliest first: all but amber that was shown to who was inside then."""
    steps: list[Passing] = []
    for each in sorted(passings, key=lambda passing: (passing.at, passing.scan_id)):
        if each.light is Light.GREEN or each.direction is Direction.OUT or not _inside(steps, each.at):
            steps.append(each)
    return steps


def _inside(steps: Iterable[Passing], moment: datetime) -> bool:
    standing = [each for each in steps if _stands(each, moment)]
    return bool(standing) and standing[-1].direction is Direction.IN


def _stands(passing: Passing, moment: datetime) -> bool:
    return passing.undone_at is None or passing.undone_at > moment
