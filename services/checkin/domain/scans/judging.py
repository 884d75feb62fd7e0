"""Makes of a report and of what is known the fact that is kept, and what changes by it. Pure: times are arguments."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from services.checkin.domain.ids import ScanId
from services.checkin.domain.presence.attendance import Attendance, Presence
from services.checkin.domain.presence.holder import Holder
from services.checkin.domain.presence.passing import (
    Light,
    Passing,
    came_by,
    doubt_of,
    inside_at,
    presence_of,
    reckon,
    same_presence,
)
from services.checkin.domain.scans.admission import (
    OUTWARDS,
    Direction,
    Standing,
    Verdict,
    decide,
    overruled,
    stand,
    turned_away,
)
from services.checkin.domain.scans.moment import Moment, settle_moment
from services.checkin.domain.scans.report import DecidedBy, Post, Report, may_receive
from services.checkin.domain.scans.scan import Scan
from services.checkin.domain.scans.sighting import Sighting, given_now, given_of, went
from services.checkin.domain.scans.subject import ByCredential

_PASSES = frozenset({Verdict.ADMITTED, Verdict.ALREADY_CHECKED_IN})


@dataclass(frozen=True, slots=True)
class Heard:
    """When the server heard a report; `told_at` is that less the scan's age, None where that is not believable."""

    recorded_at: datetime
    told_at: datetime | None
    clock_skew_ms: int | None


@dataclass(frozen=True, slots=True)
class Judgement:
    """`attendance` is the delegate's after this scan where it changes, `entered_by` the scan that it rests on.

    `flags` are other scans whose conflict comes or goes. `guarded`: the version of the look must still hold. `overruled`
    is the verdict that somebody's decision by hand stands against, None where the rule would have said the same.
    """

    scan: Scan
    guarded: bool = False
    attendance: Attendance | None = None
    entered_by: ScanId | None = None
    flags: Mapping[ScanId, Verdict | None] = field(default_factory=dict)
    overruled: Verdict | None = None


def shown_otherwise(stored: Scan, report: Report) -> bool:
    """The server's answer got lost and the device showed something else by itself, in what matters: who passed."""
    return (
        stored.decided_by is DecidedBy.SERVER
        and report.decided_by is DecidedBy.DEVICE
        and report.shown is not None
        and report.shown is not stored.shown
        and not _PASSES.isdisjoint((stored.verdict, report.shown))
    )


def judge(post: Post, report: Report, sighting: Sighting, heard: Heard) -> Judgement:
    """Decide what holds. Without `report.shown` the server decides now, for a person who stands before it."""
    moment = settle_moment(heard.recorded_at, heard.told_at, sighting.door.opened_at)
    at_desk = sighting.door.at_desk and post.knows(report.gate_id)
    entitled = may_receive(post, at_desk=at_desk)
    by_hand = report.by_hand is not None and entitled
    if report.shown is None:
        made = _decide_now(post, report, sighting, heard, moment, by_hand)
    else:
        unentitled = report.needs_no_badge() and not entitled
        made = _take_as_shown(post, report, sighting, heard, moment, by_hand=by_hand, unentitled=unentitled)
    if not by_hand:
        return made
    ruled = decide(given_now(report, sighting)).verdict
    return replace(made, overruled=None if ruled is made.scan.verdict else ruled)


def _decide_now(
    post: Post, report: Report, sighting: Sighting, heard: Heard, moment: Moment, by_hand: bool
) -> Judgement:
    ours, session_id = sighting.holder_in(report.congress_id), sighting.door.session_id
    inside = ours.attendance.inside(session_id) if ours else None
    given = given_now(report, sighting)
    standing = Standing(decide(overruled(given) if by_hand else given).verdict)
    scan = _scan(post, report, sighting, heard, moment, standing)
    if standing.verdict is Verdict.ALREADY_CHECKED_IN and inside:
        return Judgement(replace(scan, first_at=inside.first_at, first_gate=inside.gate_name))
    if standing.verdict is Verdict.ALREADY_LEFT and inside and inside.left:
        return Judgement(replace(scan, first_at=inside.left.at, first_gate=inside.left.gate_name))
    if ours and (standing.verdict is Verdict.LEFT or (standing.verdict is Verdict.ADMITTED and inside)):
        return _reckon(scan, sighting, ours)
    if standing.verdict is not Verdict.ADMITTED or ours is None:
        return Judgement(scan)
    now = Presence(session_id, True, moment.at, report.gate_id, None, report.method, sighting.door.rehearsal, scan.way)
    return Judgement(replace(scan, first_presence=True), True, ours.attendance.after(now), scan.scan_id)


def _take_as_shown(
    post: Post, report: Report, sighting: Sighting, heard: Heard, moment: Moment, *, by_hand: bool, unentitled: bool
) -> Judgement:
    assert report.shown
    stored, ours = sighting.stored, sighting.holder_in(report.congress_id)
    moment = Moment(stored.occurred_at, stored.clock_unsure) if stored else moment
    inside = inside_at(sighting.passings, moment.at)
    if stored:
        decided = stored.verdict
    else:
        came = inside or came_by(sighting.passings, moment.at) is not None
        given = replace(
            given_of(report, sighting, present=came, session_open=sighting.door.stood_open(moment)),
            direction=Direction.OUT if report.shown in OUTWARDS else Direction.IN,
            outside=came and not inside,
        )
        decided = decide(overruled(given) if by_hand else given).verdict
    standing = stand(report.shown, decided, inside=inside)
    if stored and stored.verdict is Verdict.ADMITTED and standing.verdict is not Verdict.ADMITTED:
        standing = turned_away(report.shown, stored.verdict)
    if unentitled and standing == Standing(Verdict.ADMITTED):
        standing = Standing(Verdict.ADMITTED, Verdict.NO_BADGE)
    scan = _scan(post, report, sighting, heard, moment, standing)
    concerns_presence = not _PASSES.isdisjoint(
        (standing.verdict, report.shown, stored.shown if stored else report.shown)
    )
    concerns_presence = concerns_presence or standing.verdict in OUTWARDS
    return _reckon(scan, sighting, ours) if ours and concerns_presence else Judgement(scan)


def _reckon(scan: Scan, sighting: Sighting, ours: Holder) -> Judgement:
    light = Light.AMBER if scan.shown is Verdict.ALREADY_CHECKED_IN else Light.GREEN
    me = Passing(
        scan.scan_id,
        scan.occurred_at,
        light,
        scan.gate_id,
        None,
        scan.method,
        None,
        scan.conflict,
        scan.way,
        scan.direction,
    )
    passes = scan.verdict is Verdict.ADMITTED or light is Light.AMBER or scan.verdict in OUTWARDS
    doubt = doubt_of(scan.direction)
    reckoning = reckon([*sighting.passings, me] if passes else sighting.passings)
    conflict = scan.conflict
    if passes and conflict in (None, doubt):
        conflict = doubt if scan.scan_id in reckoning.doubtful else None
    entered, before = reckoning.entered, ours.attendance.in_session(scan.session_id)
    after = presence_of(scan.session_id, reckoning, rehearsal=scan.rehearsal)
    flags = {scan_id: flag for scan_id, flag in reckoning.flags.items() if scan_id != scan.scan_id}
    told = entered if scan.verdict is Verdict.ALREADY_CHECKED_IN else None
    return Judgement(
        scan=replace(
            scan,
            conflict=conflict,
            first_presence=entered is not None and entered.scan_id == scan.scan_id and not (before and before.present),
            first_at=told.at if told else None,
            first_gate=told.gate_name if told else None,
        ),
        guarded=True,
        attendance=None if same_presence(before, after) else ours.attendance.after(after),
        entered_by=entered.scan_id if entered else None,
        flags=flags,
    )


def _scan(post: Post, report: Report, sighting: Sighting, heard: Heard, moment: Moment, standing: Standing) -> Scan:
    stored, ours = sighting.stored, sighting.holder_in(report.congress_id)
    credential_id, credential_version = _credential(report, ours)
    return Scan(
        scan_id=report.scan_id,
        congress_id=report.congress_id,
        session_id=stored.session_id if stored else sighting.door.session_id,
        gate_id=report.gate_id,
        device_id=post.device_id,
        method=report.method,
        text_kind=report.text_kind,
        text_length=report.text_length,
        text_mark=report.text_mark,
        credential_id=credential_id,
        credential_version=credential_version,
        delegate_id=ours.delegate.delegate_id if ours else None,
        unit_code=ours.unit_code if ours else None,
        category=ours.delegate.category if ours else None,
        standing=ours.standing if ours else None,
        verdict=standing.verdict,
        shown=report.shown or standing.verdict,
        decided_by=report.decided_by,
        conflict=standing.conflict,
        first_presence=False,
        first_at=None,
        first_gate=None,
        scanned_at=report.scanned_at,
        sent_at=report.sent_at or report.scanned_at,
        recorded_at=heard.recorded_at,
        occurred_at=moment.at,
        clock_unsure=moment.unsure,
        clock_skew_ms=heard.clock_skew_ms,
        rehearsal=sighting.door.rehearsal,
        direction=went(standing.verdict, report, sighting),
        way=stored.way if stored else report.way_in(post, at_desk=sighting.door.at_desk and post.knows(report.gate_id)),
    )


def _credential(report: Report, ours: Holder | None) -> tuple[str | None, int | None]:
    if isinstance(report.subject, ByCredential):
        return report.subject.credential_id, report.subject.version
    return (ours.credential_id, ours.credential_version) if ours else (None, None)
