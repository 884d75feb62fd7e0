"""What becomes of an admission that is taken back, and of who came in by it."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from chassis import clock
from chassis.errors import NotFound, RuleBroken, Unavailable
from chassis.events import outbox
from chassis.storage import audit
from chassis.storage.database import Connection
from chassis.storage.notifications import touch
from services.checkin.domain import wording
from services.checkin.domain.gates.gate import GateKind
from services.checkin.domain.ids import CongressId, GateId, ScanId
from services.checkin.domain.presence.attendance import Attendance
from services.checkin.domain.presence.passing import Passing
from services.checkin.domain.scans.admission import Verdict
from services.checkin.domain.scans.moment import believable, settle_undo
from services.checkin.domain.scans.report import Post
from services.checkin.domain.scans.scan import Scan
from services.checkin.storage.gates import doors
from services.checkin.storage.presence import attendance
from services.checkin.storage.scans import scans
from services.checkin.usecases import say
from services.checkin.usecases.channels import COUNTS
from services.checkin.usecases.presence.reckon_again import reckon_again

UNDO_WITHIN = timedelta(seconds=60)


class UndoOutcome(StrEnum):
    UNDONE = "UNDONE"
    ALREADY_UNDONE = "ALREADY_UNDONE"
    NOTHING_TO_UNDO = "NOTHING_TO_UNDO"


@dataclass(frozen=True, slots=True)
class UndoAnswer:
    """`present`: the delegate is still inside, because another admission stands."""

    scan_id: ScanId
    outcome: UndoOutcome
    sentence: str
    present: bool = False


@dataclass(frozen=True, slots=True)
class Undoer:
    """`actor` is the id of the account or device; `gate_id` where the device stands, `reason` what an organiser gave.

    `steward`: takes back within a minute only, but at a desk.
    """

    actor: str
    congress_id: CongressId
    gate_id: GateId | None = None
    reason: str | None = None
    steward: bool = False

    @classmethod
    def at(cls, post: Post) -> "Undoer":
        return cls(str(post.device_id), post.congress_id, post.gate_id, steward=not post.supervises)


@dataclass(frozen=True, slots=True)
class Undoing:
    """`age`: how long ago it was done (None: nobody knows, then now), believed within the bounds of a report's.

    `turned_away`: the person stood there and was not let in, whatever was shown. `reason`: what was written about it, "" for nothing.
    """

    age: timedelta | None = None
    turned_away: bool = False
    reason: str = ""


NOW = Undoing()


async def take_back(conn: Connection, who: Undoer, scan_id: ScanId, undoing: Undoing = NOW) -> UndoAnswer:
    """Take one admission back, as `undo_scan` says it, in the caller's transaction. Raises NotFound, RuleBroken, Unavailable."""
    found = await scans.find(conn, who.congress_id, scan_id)
    if found is None:
        raise NotFound("Chưa có lượt quét này. Nếu thiết bị vừa mất mạng, hãy đợi gửi xong rồi hoàn tác.")
    locked = await attendance.lock(conn, found.delegate_id) if found.delegate_id else None
    scan = await scans.lock(conn, who.congress_id, scan_id)
    if scan is None or scan.delegate_id != found.delegate_id:
        raise Unavailable("Lượt quét này vừa được đối chiếu với danh sách. Xin hoàn tác lại.")
    if scan.undone_at is not None:
        return UndoAnswer(scan_id, UndoOutcome.ALREADY_UNDONE, wording.ALREADY_UNDONE)
    amber = undoing.turned_away and scan.verdict is Verdict.ALREADY_CHECKED_IN
    if scan.verdict not in (Verdict.ADMITTED, Verdict.LEFT) and scan.conflict is None and not amber:
        return UndoAnswer(scan_id, UndoOutcome.NOTHING_TO_UNDO, wording.NOTHING_TO_UNDO)
    at = _undone_at(scan, undoing.age)
    await _require_in_time(conn, who, scan, at)
    if undoing.turned_away:
        who = replace(who, reason=wording.TURNED_AWAY)
        await scans.mark_turned_away(conn, scan.scan_id)
    elif undoing.reason:
        who = replace(who, reason=undoing.reason)
    entered = await _take_back(conn, who, scan, locked, at)
    told = {"gate_id": str(who.gate_id)} if who.gate_id else {"reason": who.reason}
    if undoing.reason:
        told["reason"] = undoing.reason
    fact = "scan.turned_away" if undoing.turned_away else "scan.undone"
    await audit.note(conn, who.actor, fact, str(scan_id), **told)
    if undoing.turned_away and entered is None:
        return UndoAnswer(scan_id, UndoOutcome.UNDONE, wording.TURNED_AWAY_SAID)
    sentence = wording.undone(entered.at, entered.gate_name) if entered else wording.UNDONE
    return UndoAnswer(scan_id, UndoOutcome.UNDONE, sentence, present=entered is not None)


def _undone_at(scan: Scan, age: timedelta | None) -> datetime:
    real = clock.real_now()
    told_at = clock.at(real - age) if age is not None and believable(age) else None
    return settle_undo(clock.at(real), told_at, scan.occurred_at)


async def _require_in_time(conn: Connection, who: Undoer, scan: Scan, at: datetime) -> None:
    """Raises RuleBroken for a steward at a gate who comes late. A minute is one of true time, however fast a day is played."""
    if not who.steward or who.gate_id is None:
        return
    real = clock.real_now()
    if at - scan.occurred_at <= clock.at(real) - clock.at(real - UNDO_WITHIN):
        return
    gate = await doors.find_gate(conn, who.congress_id, who.gate_id)
    if gate is None or gate.kind is not GateKind.DESK:
        raise RuleBroken(wording.TOO_LATE_TO_UNDO)


async def _take_back(
    conn: Connection, who: Undoer, scan: Scan, locked: Attendance | None, at: datetime
) -> Passing | None:
    """Give the admission that the delegate is still inside by, if there is one."""
    await scans.mark_undone(conn, scan.scan_id, at, who.actor, who.reason)
    if locked is None:  # a badge nobody knows yet: when its bearer gets a name, this stays undone
        await touch(conn, COUNTS, str(scan.congress_id))
        return None
    known = locked.in_session(scan.session_id)
    reckoning = await reckon_again(conn, locked, scan.session_id)
    await outbox.publish(
        conn, say.undone(scan, locked.delegate_id, at, rehearsal=known is not None and known.rehearsal)
    )
    return reckoning.entered
