"""Puts a kept scan into words: for the gate that shows it, and for everybody who hears of it."""

from datetime import datetime

from contracts import checkin as said
from contracts.doors import DoorsChanged
from services.checkin.domain import wording
from services.checkin.domain.ids import DelegateId
from services.checkin.domain.presence.attendance import Attendance, Presence, Refused
from services.checkin.domain.presence.holder import Holder
from services.checkin.domain.scans.admission import NO_ANSWERS, Verdict
from services.checkin.domain.scans.answer import FirstScan, ScanAnswer
from services.checkin.domain.scans.report import Way
from services.checkin.domain.scans.scan import Scan
from services.checkin.storage.gates.told_doors import UntoldDoors

_STRANGERS = frozenset({Verdict.NOT_VALID, Verdict.UNKNOWN, Verdict.WRONG_CONGRESS})


def answer(scan: Scan, holder: Holder | None) -> ScanAnswer:
    """Give what the gate shows. Nothing is told about people of another congress."""
    known = holder if holder and holder.delegate.delegate_id == scan.delegate_id else None
    invited = known is None or known.invited_to(scan.session_id)
    return ScanAnswer(
        scan_id=scan.scan_id,
        verdict=scan.verdict,
        sentence=wording.sentence(scan.verdict, scan.first_at, scan.first_gate),
        reason=wording.reason(
            scan.verdict,
            scan.conflict,
            invited=invited,
            by_hand=scan.way is Way.BY_HAND,
        ),
        delegate=known.delegate if known and scan.verdict not in _STRANGERS else None,
        first_scan=FirstScan(scan.first_at, scan.first_gate) if scan.first_at else None,
        flagged=scan.conflict is not None,
        recorded_at=scan.recorded_at,
        shut=scan.verdict is Verdict.WRONG_SESSION and invited,
    )


def recorded(scan: Scan, *, amends: bool = False) -> said.ScanRecorded:
    """Give the event of a scan; `amends` when the scan was told before."""
    return said.ScanRecorded(
        scan_id=scan.scan_id,
        congress_id=scan.congress_id,
        session_id=scan.session_id,
        gate_id=scan.gate_id,
        device_id=scan.device_id,
        method=said.ScanMethod(scan.method),
        delegate_id=scan.delegate_id,
        credential_id=scan.credential_id,
        credential_version=scan.credential_version,
        unit_code=scan.unit_code,
        category=scan.category,
        standing=scan.standing,
        verdict=_said(scan.verdict),
        shown=_said(scan.shown),
        decided_by=said.DecidedBy(scan.decided_by),
        conflict=said.Verdict(scan.conflict) if scan.conflict and scan.conflict not in NO_ANSWERS else None,
        first_presence=scan.first_presence,
        amends=amends,
        scanned_at=scan.scanned_at,
        sent_at=scan.sent_at,
        recorded_at=scan.recorded_at,
        occurred_at=scan.occurred_at,
        rehearsal=scan.rehearsal,
        way=said.Way(scan.way),
        direction=said.Direction(scan.direction),
    )


def _said(verdict: Verdict) -> said.Verdict:
    """Give an exit's verdict in the words that hearers know: let through, or was through already."""
    exits = {Verdict.LEFT: said.Verdict.ADMITTED, Verdict.ALREADY_LEFT: said.Verdict.ALREADY_CHECKED_IN}
    return exits[verdict] if verdict in exits else said.Verdict(verdict)


def undone(scan: Scan, delegate_id: DelegateId, at: datetime, *, rehearsal: bool) -> said.ScanUndone:
    """Give the event of an admission that was taken back."""
    return said.ScanUndone(
        scan_id=scan.scan_id,
        congress_id=scan.congress_id,
        session_id=scan.session_id,
        gate_id=scan.gate_id,
        delegate_id=delegate_id,
        unit_code=scan.unit_code or "",
        category=scan.category or "",
        standing=scan.standing,
        occurred_at=scan.occurred_at,
        undone_at=at,
        rehearsal=rehearsal,
        direction=said.Direction(scan.direction),
    )


def presence(attendance: Attendance) -> said.PresenceChanged:
    """Give a delegate's presence in every session, and which of their credentials the door refuses."""
    return said.PresenceChanged(
        delegate_id=attendance.delegate_id,
        congress_id=attendance.congress_id,
        aggregate_version=attendance.version,
        sessions=tuple(_session(each) for each in attendance.presences),
        refused_credentials=tuple(_refused(each) for each in attendance.refused),
    )


def _session(each: Presence) -> said.SessionPresence:
    return said.SessionPresence(
        session_id=each.session_id,
        present=each.present,
        first_at=each.first_at,
        gate_id=each.gate_id,
        method=said.ScanMethod(each.method) if each.method else None,
        rehearsal=each.rehearsal,
        way=said.Way(each.way) if each.way else None,
    )


def _refused(each: Refused) -> said.RefusedCredential:
    return said.RefusedCredential(
        credential_id=each.credential_id, version=each.version, reason=said.Verdict(each.reason)
    )


def doors_changed(doors: UntoldDoors) -> DoorsChanged:
    """Give the event of doors that were opened or closed."""
    return DoorsChanged(
        session_id=doors.session_id,
        congress_id=doors.congress_id,
        aggregate_version=doors.version,
        open=doors.open,
        changed_at=doors.changed_at,
    )
