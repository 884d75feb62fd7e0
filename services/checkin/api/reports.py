"""Makes the one report of whatever a device sent: a scan, a queued scan, a reception."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from pydantic import ValidationError

from chassis import clock
from chassis.errors import Forbidden, Malformed
from chassis.storage.database import Database
from services.checkin.api.bodies import HandInBody, Kind, ReportBody, UndoBody, UnreadableReport
from services.checkin.domain.ids import CongressId, DelegateId, GateId, ScanId, SessionId
from services.checkin.domain.scans.admission import Direction
from services.checkin.domain.scans.key_ring import KeyRing
from services.checkin.domain.scans.moment import told_age
from services.checkin.domain.scans.report import ByHand, DecidedBy, Method, Post, Report, Way
from services.checkin.domain.scans.scanned_text import TextKind, mark_of
from services.checkin.domain.scans.subject import ByDelegate, ByName, Stranger, Subject
from services.checkin.usecases.scans.recognise import recognise
from services.checkin.usecases.scans.record_batch import ScanProblem
from services.checkin.usecases.scans.take_back import NOW, Undoing
from services.checkin.usecases.scans.waiting_words import open_words


async def report_of(db: Database, keys: KeyRing, post: Post, body: ReportBody, sent_at: datetime | None) -> Report:
    """Give what a use case takes. The text of a stranger's code is forgotten here.

    Raises Forbidden for anything but a badge at a machine that stands alone: anybody may touch it. Raises Malformed for
    words that were sealed for somebody else.
    """
    body = await _with_words(db, post, body)
    if post.way is Way.KIOSK and body.kind is not Kind.BADGE:
        raise Forbidden("Máy tự phục vụ chỉ nhận thẻ.")
    subject, kind, length, mark = await _subject(db, keys, body)
    return Report(
        scan_id=ScanId(body.scan_id),
        subject=subject,
        text_kind=kind,
        text_length=length,
        text_mark=mark,
        method=body.method if body.kind is Kind.BADGE else Method.DESK,
        way=body.way,
        by_hand=ByHand(reason) if (reason := (body.hand_reason or "").strip()) else None,
        congress_id=CongressId(body.congress_id) if body.congress_id else post.congress_id,
        gate_id=GateId(body.gate_id) if body.gate_id else post.gate_id,
        session_id=SessionId(body.session_id) if body.session_id else None,
        scanned_at=body.scanned_at,
        sent_at=sent_at,
        age=_age(body, body.scanned_at, sent_at),
        shown=body.shown,
        direction=body.direction if body.kind is Kind.BADGE else Direction.IN,
        decided_by=body.decided_by or (DecidedBy.DEVICE if body.shown else DecidedBy.SERVER),
    )


def undoing_of(body: UndoBody | None) -> Undoing:
    """Give how long ago an undo was pressed, where that can be known, and what it means."""
    return _undoing(body, body.sent_at) if body else NOW


async def reports_of(
    db: Database, keys: KeyRing, post: Post, bodies: Sequence[ReportBody | UnreadableReport], sent_at: datetime | None
) -> list[Report | ScanProblem]:
    """Give the reports in their order; one that could not be read, or shows nothing, is a problem already."""
    return [
        _unreadable(body) if isinstance(body, UnreadableReport) else await _or_problem(db, keys, post, body, sent_at)
        for body in bodies
    ]


async def reports_of_file(db: Database, keys: KeyRing, post: Post, file: HandInBody) -> list[Report | ScanProblem]:
    """Give the reports of a saved file: each is older by the time since it was saved, and says nothing of a clock."""
    since = clock.real_now() - file.sent_at if file.sent_at else None
    reports = await reports_of(db, keys, post, file.scans, file.sent_at)
    return [
        replace(each, age=each.age + since if each.age is not None and since is not None else None, sent_at=None)
        if isinstance(each, Report)
        else each
        for each in reports
    ]


def undos_of_file(file: HandInBody) -> list[tuple[ScanId, Undoing]]:
    """Give what was taken back before the file was saved, and how long ago that is now."""
    since = clock.real_now() - file.sent_at if file.sent_at else None
    found = [(each, _age(each, each.undone_at, each.sent_at or file.sent_at)) for each in file.undos]
    return [
        (
            ScanId(each.scan_id),
            replace(_undoing(each, None), age=age + since if age is not None and since is not None else None),
        )
        for each, age in found
    ]


def _undoing(body: UndoBody, sent_at: datetime | None) -> Undoing:
    return Undoing(_age(body, body.undone_at, sent_at), body.turned_away, (body.reason or "").strip())


async def _or_problem(
    db: Database, keys: KeyRing, post: Post, body: ReportBody, sent_at: datetime | None
) -> Report | ScanProblem:
    try:
        return await report_of(db, keys, post, body, sent_at)
    except (Forbidden, Malformed) as error:
        return ScanProblem(ScanId(body.scan_id), error.detail, error.code, retry=False)


async def _with_words(db: Database, post: Post, body: ReportBody) -> ReportBody:
    """Give the report as it would have come had it not waited on its device."""
    if body.sealed is None:
        return body
    congress_id = CongressId(body.congress_id) if body.congress_id else post.congress_id
    words = await open_words(db, congress_id, ScanId(body.scan_id), body.sealed)
    try:
        return type(body).model_validate({**body.model_dump(), **words, "sealed": None})
    except ValidationError as error:
        field = error.errors(include_input=False, include_context=False, include_url=False)[0]["loc"]
        raise Malformed(_unreadable(UnreadableReport(scan_id=body.scan_id, field=str(*field[:1]))).problem) from None


async def _subject(db: Database, keys: KeyRing, body: ReportBody) -> tuple[Subject, TextKind, int, int | None]:
    """Give of whom it speaks, and of the text its kind, length and mark."""
    if body.kind is Kind.RECEPTION:
        assert body.delegate_id
        return ByDelegate(DelegateId(body.delegate_id)), TextKind.DESK, 0, None
    if body.kind is Kind.WALK_IN:
        name, unit = body.name.strip(), body.unit.strip()
        return ByName(name, unit), TextKind.DESK, 0, mark_of(ScanId(body.scan_id), f"{name}\n{unit}")
    if body.text is None:
        return Stranger(), body.text_kind or TextKind.EMPTY, body.text_length or 0, body.text_mark
    subject, kind = await recognise(db, keys, body.text, body.method)
    return subject, kind, len(body.text), mark_of(ScanId(body.scan_id), body.text)


def _age(body: ReportBody | UndoBody, made_at: datetime | None, sent_at: datetime | None) -> timedelta | None:
    """Give the best age there is; None for one that no device can have measured."""
    told = body.age_ms if body.age_ms is not None else body.wall_age_ms
    if told is not None:
        return told_age(told)
    return sent_at - made_at if sent_at and made_at else None


def _unreadable(body: UnreadableReport) -> ScanProblem:
    sentence = f"Lượt quét này thiếu hoặc sai dữ liệu (trường {body.field}). Hãy giữ lại và báo Ban Tổ chức."
    return ScanProblem(ScanId(body.scan_id) if body.scan_id else None, sentence, "malformed", retry=False)
