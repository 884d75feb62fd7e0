"""What every way into the hall has in common: look, judge, keep the fact and who is present, say it. Once."""

import asyncio
from time import monotonic

import asyncpg

from chassis import clock, telemetry
from chassis.errors import Conflict, NotFound, RuleBroken, Unavailable
from chassis.events import outbox
from chassis.storage.database import Connection, Database
from contracts.envelope import Event
from services.checkin.domain.presence.holder import Holder
from services.checkin.domain.scans.answer import ScanAnswer
from services.checkin.domain.scans.judging import Heard, Judgement, judge, shown_otherwise
from services.checkin.domain.scans.moment import Moment, believable
from services.checkin.domain.scans.replay import tells_the_same
from services.checkin.domain.scans.report import Post, Report, may_receive
from services.checkin.domain.scans.scan import Scan
from services.checkin.domain.scans.sighting import Sighting
from services.checkin.domain.scans.subject import ByDelegate, ByName
from services.checkin.storage.gates import doors
from services.checkin.storage.known import known_congresses
from services.checkin.storage.scans import changes, hand_admissions, scans, sightings
from services.checkin.usecases import say
from services.checkin.usecases.channels import COUNTS
from services.checkin.usecases.scans.problems import ArchivedCongress, OtherCongress, UnknownGate, UnknownSession

PATIENCE_S, PAUSE_S = 8.0, 0.05
_BUSY = "Thẻ này đang được quét ở nhiều cửa. Xin quét lại."
_BY_HAND = "Chỉ bàn hỗ trợ hoặc máy của phụ trách cửa được cho vào bằng tay. Mời đại biểu qua bàn hỗ trợ."
_WITHOUT_BADGE = "Chỉ bàn hỗ trợ hoặc máy của phụ trách cửa được đón đại biểu không quét thẻ. Quét thẻ, hoặc mời đại biểu qua bàn hỗ trợ."


async def settle(db: Database, post: Post, report: Report) -> ScanAnswer:
    """Keep the scan that `report` tells of and give what the gate shows; a replay gives the stored answer.

    One look and one statement, which is the transaction: it stores only if the delegate's version has not moved
    since the look, and nobody else is writing about them. Two gates at once: the second finds the delegate's version
    moved, looks again, and answers ALREADY_CHECKED_IN. Raises OtherCongress, UnknownGate, UnknownSession, ArchivedCongress for a report that its
    device keeps, Conflict for an id that tells of another scan, NotFound for a tap on nobody.
    """
    if report.congress_id != post.congress_id:
        raise OtherCongress
    until = monotonic() + PATIENCE_S
    while monotonic() < until:
        async with db.connection() as conn:
            if report.gate_id != post.gate_id and await doors.find_gate(conn, post.congress_id, report.gate_id) is None:
                raise UnknownGate
            sighting = await look_at(conn, report)
            if sighting is None:
                return await _told_before(conn, report)
            if stored := sighting.stored:
                _require_same(stored, report, sighting.holder)
                if not shown_otherwise(stored, report):
                    return say.answer(stored, sighting.holder)
            if sighting.door.archived:
                raise ArchivedCongress
            _require_somebody(report, sighting)
            _require_the_right(post, report, sighting)
            judgement = judge(post, report, sighting, heard(report))
            if sighting.door.wiped(Moment(judgement.scan.occurred_at, judgement.scan.clock_unsure)):
                return say.answer(judgement.scan, sighting.holder)  # its device forgets it, and so does everybody
            if await _keep(conn, report, judgement, sighting):
                outbox.wake(db)
                db.notify_soon(COUNTS, str(report.congress_id))
                return say.answer(judgement.scan, sighting.holder)
        await asyncio.sleep(PAUSE_S)  # without a connection: whoever waits takes none from the others at the door
    raise Unavailable(_BUSY)


async def look_at(conn: Connection, report: Report) -> Sighting | None:
    """What a device showed belongs to the session of its making; before the server's eyes it is the current one."""
    session_id = report.session_id if report.shown else None
    return await sightings.look(
        conn,
        report.congress_id,
        report.scan_id,
        report.subject,
        session_id,
        gate_id=report.gate_id,
        past=report.shown is not None,
    )


async def _told_before(conn: Connection, report: Report) -> ScanAnswer:
    """Answer a replay whose session is gone from the plan. Raises UnknownSession or Unavailable."""
    if stored := await scans.find(conn, report.congress_id, report.scan_id):
        _require_same(stored, report, None)
        return say.answer(stored, None)
    if report.session_id and await known_congresses.is_known(conn, report.congress_id):
        raise UnknownSession
    raise Unavailable("Cửa chưa nhận được thông tin đại hội. Xin đợi ít giây rồi quét lại.")


def heard(report: Report) -> Heard:
    """Give when the server hears the report, which is now, and when by the device's word it was made."""
    real = clock.real_now()
    skew = (report.sent_at - real).total_seconds() * 1000 if report.sent_at else None
    told_at = clock.at(real - report.age) if report.age is not None and believable(report.age) else None
    return Heard(clock.at(real), told_at, round(skew) if skew is not None else None)


async def _keep(conn: Connection, report: Report, judgement: Judgement, sighting: Sighting) -> bool:
    """Store and say it in one statement; False when somebody else was faster and it must be looked at again."""
    scan = judgement.scan
    try:
        if sighting.holder is None and scan.credential_id is not None and (report.shown or report.by_hand):
            return await _keep_stranger(conn, report, judgement)
        if report.by_hand is None:
            return await _store(conn, report, judgement, sighting)
        async with conn.transaction():
            return await _store_by_hand(conn, report, judgement, sighting)
    except asyncpg.UniqueViolationError:
        return False


async def _keep_stranger(conn: Connection, report: Report, judgement: Judgement) -> bool:
    """Keep somebody whose badge nobody knows; whoever follows the delegates meanwhile waits, and then finds the scan."""
    async with conn.transaction():
        await known_congresses.hold_still(conn, report.congress_id)
        sighting = await look_at(conn, report)
        if sighting is None or sighting.holder:
            return False
        store = _store_by_hand if report.by_hand else _store
        return await store(conn, report, judgement, sighting)


async def _store_by_hand(conn: Connection, report: Report, judgement: Judgement, sighting: Sighting) -> bool:
    """Keep why somebody was let in by hand, and who it was where no list names them, beside the scan."""
    kept = await _store(conn, report, judgement, sighting)
    if kept and report.by_hand:
        somebody = report.subject if isinstance(report.subject, ByName) else None
        note = hand_admissions.Note(judgement.scan.scan_id, report.by_hand.reason, judgement.overruled, somebody)
        await hand_admissions.keep(conn, note)
    return kept


async def _store(conn: Connection, report: Report, judgement: Judgement, sighting: Sighting) -> bool:
    scan, amends = judgement.scan, sighting.stored is not None
    seen = sighting.holder.attendance.version if judgement.guarded and sighting.holder else None
    if amends:
        change = changes.amendment(judgement, seen)
    elif report.shown is None and judgement.scan.first_presence and seen is not None:
        change = changes.arrivals([(scan, seen)])
    else:
        change = changes.passing(judgement, seen)
    telling = outbox.Telling(scan.scan_id, told_of(judgement, amends=amends), telemetry.traceparent())
    return bool(await outbox.publish_beside(conn, change, [telling]))


def told_of(judgement: Judgement, *, amends: bool = False) -> tuple[Event, ...]:
    """Give the events of a judgement: the scan, and the presence where it changes."""
    told = say.recorded(judgement.scan, amends=amends)
    return (told, say.presence(judgement.attendance)) if judgement.attendance else (told,)


def _require_somebody(report: Report, sighting: Sighting) -> None:
    """Raises NotFound for a tap on somebody who is not on the list."""
    if isinstance(report.subject, ByDelegate) and sighting.holder_in(report.congress_id) is None:
        raise NotFound("Không có đại biểu này trong danh sách. Xin tải lại danh sách rồi thử lại.")


def _require_the_right(post: Post, report: Report, sighting: Sighting) -> None:
    """Raises RuleBroken for a steward who takes in without a badge, or against its word. What was done without network
    is done, and calls somebody.
    """
    at_desk = sighting.door.at_desk and report.gate_id == post.gate_id
    if report.shown is None and report.needs_no_badge() and not may_receive(post, at_desk=at_desk):
        raise RuleBroken(_BY_HAND if report.by_hand else _WITHOUT_BADGE)


def _require_same(stored: Scan, report: Report, holder: Holder | None) -> None:
    """Raises Conflict when the id is taken by another scan."""
    if not tells_the_same(stored, report, holder):
        raise Conflict(
            "Mã lượt quét này đã được dùng cho một lượt quét có nội dung khác; lượt gửi trước được giữ. "
            "Hãy giữ lại lượt này và báo Ban Tổ chức."
        )
