"""What every way into the hall has in common: look, decide, keep the fact and who is present, say it. Once."""

import asyncpg

from chassis import clock
from chassis.errors import Conflict, NotFound, Unavailable
from chassis.events import outbox
from chassis.storage.database import Connection, Database
from services.checkin.domain.presence.holder import Holder
from services.checkin.domain.scans.admission import Code, Decision, Given, Verdict, decide, stand
from services.checkin.domain.scans.answer import ScanAnswer
from services.checkin.domain.scans.report import DecidedBy, Post, Report
from services.checkin.domain.scans.scan import Scan
from services.checkin.domain.scans.sighting import Sighting
from services.checkin.domain.scans.subject import ByCredential, ByDelegate, ByShortCode, Stranger
from services.checkin.storage.scans import scans, sightings
from services.checkin.usecases import say

TRIES = 8


async def settle(db: Database, post: Post, report: Report) -> ScanAnswer:
    """Keep the scan that `report` tells of and give what the gate shows; a replay gives the stored answer.

    One look and one statement, which is the transaction: it stores only if the delegate's version has not moved
    since the look. Two gates at once: the second finds the delegate's version moved, looks again, and answers
    ALREADY_CHECKED_IN. Raises Conflict for an id that tells of another scan, NotFound for a tap on nobody.
    """
    for _ in range(TRIES):
        async with db.connection() as conn:
            sighting = await sightings.look(conn, post.congress_id, report.scan_id, report.subject, report.session_id)
            if sighting is None:
                raise Unavailable("Cửa chưa nhận được thông tin đại hội. Xin đợi ít giây rồi quét lại.")
            if sighting.stored and not _went_in_unanswered(sighting.stored, report):
                _require_same(sighting.stored, post, report)
                return say.answer(sighting.stored, sighting.holder)
            scan = _fact(post, report, sighting)
            if await _keep(conn, scan, sighting):
                outbox.wake(db)
                return say.answer(scan, sighting.holder)
    raise Unavailable("Thẻ này đang được quét ở nhiều cửa. Xin quét lại.")


async def _keep(conn: Connection, scan: Scan, sighting: Sighting) -> bool:
    """Store and say it in one statement; False when somebody else was faster and it must be looked at again."""
    amend = sighting.stored is not None
    told = say.recorded(scan, amends=amend)
    try:
        if not scan.first_presence:
            return await outbox.publish_beside(conn, scans.addition(scan, amend=amend), told)
        assert sighting.holder
        change = scans.arrival(scan, sighting.holder.attendance.version, amend=amend)
        return await outbox.publish_beside(conn, change, told, say.arrived(scan, sighting.holder))
    except asyncpg.UniqueViolationError:
        return False


def _fact(post: Post, report: Report, sighting: Sighting) -> Scan:
    recorded_at = clock.now()
    occurred_at = clock.occurred_at(recorded_at, report.scanned_at, report.sent_at)
    session_id = sighting.stored.session_id if sighting.stored else sighting.door.session_id
    ours = sighting.holder if sighting.holder and sighting.holder.congress_id == post.congress_id else None
    inside = ours.attendance.inside(session_id) if ours else None
    if sighting.stored:  # refused by us, but our answer came too late: the device let the person in
        decision = Decision(sighting.stored.verdict)
    else:
        open_then = sighting.door.was_open_at(occurred_at) if report.shown else sighting.door.open
        decision = decide(_given(post, report, sighting, session_open=open_then))
    settled = stand(report.shown, decision.verdict)
    told_inside = inside if decision.verdict is Verdict.ALREADY_CHECKED_IN else None
    return Scan(
        scan_id=report.scan_id,
        congress_id=post.congress_id,
        session_id=session_id,
        gate_id=post.gate_id,
        device_id=post.device_id,
        method=report.method,
        text_kind=report.text_kind,
        text_length=report.text_length,
        credential_id=_credential(report, ours)[0],
        credential_version=_credential(report, ours)[1],
        delegate_id=ours.delegate.delegate_id if ours else None,
        unit_code=ours.unit_code if ours else None,
        category=ours.delegate.category if ours else None,
        standing=ours.standing if ours else None,
        verdict=settled.verdict,
        shown=report.shown or settled.verdict,
        decided_by=report.decided_by,
        conflict=settled.conflict,
        first_presence=settled.verdict is Verdict.ADMITTED and ours is not None and inside is None,
        first_at=told_inside.first_at if told_inside else None,
        first_gate=told_inside.gate_name if told_inside else None,
        scanned_at=report.scanned_at,
        sent_at=report.sent_at,
        recorded_at=recorded_at,
        occurred_at=occurred_at,
    )


def _given(post: Post, report: Report, sighting: Sighting, *, session_open: bool) -> Given:
    holder, door, code, same_congress = sighting.holder, sighting.door, Code.OURS, True
    match report.subject:
        case Stranger(forged):
            code = Code.BAD_SIGNATURE if forged else Code.NOT_OURS
        case ByShortCode() if holder is None:
            code = Code.NOT_OURS
        case ByDelegate() if holder is None or holder.congress_id != post.congress_id:
            raise NotFound("Không có đại biểu này trong danh sách. Xin tải lại danh sách rồi thử lại.")
        case ByCredential(_, _, congress_number):
            same_congress = congress_number == door.congress_number
    if holder:
        same_congress = same_congress and holder.congress_id == post.congress_id
    return Given(
        code=code,
        same_congress=same_congress,
        credential=holder.credential if holder else None,
        session_open=session_open,
        invited=holder.invited_to(door.session_id) if holder else True,
        present=holder.attendance.inside(door.session_id) is not None if holder else False,
        online=True,
    )


def _credential(report: Report, ours: Holder | None) -> tuple[str | None, int | None]:
    if isinstance(report.subject, ByCredential):
        return report.subject.credential_id, report.subject.version
    return (ours.credential_id, ours.credential_version) if ours else (None, None)


def _went_in_unanswered(stored: Scan, report: Report) -> bool:
    """We refused, but the answer did not reach the device, which let the person in by itself."""
    return (
        stored.decided_by is DecidedBy.SERVER
        and stored.verdict is not Verdict.ADMITTED
        and report.decided_by is DecidedBy.DEVICE
        and report.shown is Verdict.ADMITTED
    )


def _require_same(stored: Scan, post: Post, report: Report) -> None:
    """Raises Conflict when the id is taken by another scan. What was shown, by whom decided, when sent may differ."""
    subject = report.subject
    same_holder = True
    if isinstance(subject, ByCredential) and stored.credential_id is not None:
        same_holder = (stored.credential_id, stored.credential_version) == (subject.credential_id, subject.version)
    elif isinstance(subject, ByDelegate):
        same_holder = stored.delegate_id == subject.delegate_id
    looks = (stored.congress_id, stored.method, stored.text_kind, stored.text_length, stored.scanned_at)
    told = (post.congress_id, report.method, report.text_kind, report.text_length, report.scanned_at)
    if not same_holder or looks != told:
        raise Conflict("Mã lượt quét này đã được dùng cho một lượt quét khác.")
