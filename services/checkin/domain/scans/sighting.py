"""Everything that decides about one scan, and what of it the rule of admission asks."""

from dataclasses import dataclass, replace

from services.checkin.domain.gates.door import Door
from services.checkin.domain.ids import CongressId
from services.checkin.domain.presence.holder import Holder
from services.checkin.domain.presence.passing import Passing
from services.checkin.domain.scans.admission import OUTWARDS, Code, Direction, Given, Verdict
from services.checkin.domain.scans.report import Report
from services.checkin.domain.scans.scan import Scan
from services.checkin.domain.scans.subject import ByCredential, ByShortCode, Stranger


@dataclass(frozen=True, slots=True)
class Sighting:
    """All that the database knows when a scan comes in. `stored`: this scan id was told before.

    `passings` are the holder's others in the session of the scan; they are looked up only for what a device decided.
    """

    door: Door
    holder: Holder | None
    stored: Scan | None
    passings: tuple[Passing, ...] = ()

    def holder_in(self, congress_id: CongressId) -> Holder | None:
        """Give the holder if they belong to that congress: of others nothing is kept or told."""
        return self.holder if self.holder and self.holder.congress_id == congress_id else None


def given_now(report: Report, sighting: Sighting) -> Given:
    """Give what is known of somebody who stands before the server now."""
    ours, door = sighting.holder_in(report.congress_id), sighting.door
    inside = ours.attendance.inside(door.session_id) if ours else None
    given = given_of(report, sighting, present=inside is not None, session_open=door.open)
    outside = door.counts_exits and inside is not None and inside.left is not None
    return replace(given, direction=direction_of(report, sighting), outside=outside)


def direction_of(report: Report, sighting: Sighting) -> Direction:
    """Give which way the gate lets people go: out only in a session that counts it, and by no tap at a desk."""
    return report.direction if sighting.door.counts_exits else Direction.IN


def went(verdict: Verdict, report: Report, sighting: Sighting) -> Direction:
    """Give which way somebody went, or would have where they were refused."""
    if verdict in OUTWARDS:
        return Direction.OUT
    here = direction_of(report, sighting) if report.shown is None else report.direction
    passes = verdict in (Verdict.ADMITTED, Verdict.ALREADY_CHECKED_IN)
    return Direction.OUT if here is Direction.OUT and not passes else Direction.IN


def given_of(report: Report, sighting: Sighting, *, present: bool, session_open: bool) -> Given:
    """Give what is known, as it is on the way in; who came and whether the doors stood open is told by who asks."""
    holder, door, code, same_congress = sighting.holder, sighting.door, Code.OURS, True
    match report.subject:
        case Stranger(forged):
            code = Code.BAD_SIGNATURE if forged else Code.NOT_OURS
        case ByShortCode() if holder is None:
            code = Code.NOT_OURS
        case ByCredential(_, _, congress_number):
            same_congress = congress_number == door.congress_number
    return Given(
        code=code,
        same_congress=same_congress and (holder is None or holder.congress_id == report.congress_id),
        credential=holder.credential if holder else None,
        session_open=session_open,
        invited=holder.invited_to(door.session_id) if holder else True,
        present=present,
        online=True,
    )
