"""A judgement as one statement, which travels with the events that tell of it and is the whole transaction."""

from collections.abc import Sequence

from chassis.storage.database import Change
from services.checkin.domain.presence.attendance import Presence
from services.checkin.domain.scans.judging import Judgement
from services.checkin.domain.scans.scan import Scan


def arrivals(scans: Sequence[tuple[Scan, int]]) -> Change:
    """Keep scans that the server admitted now, of different delegates, each with the version of the attendance it was
    judged on; one whose delegate's attendance has left that version, or is locked by somebody else, is not kept.

    The first thing it does is to lock those attendances, so whatever is told beside it stands in the right order.
    Fails with UniqueViolationError for an id that is taken, and then keeps none.
    """
    rows = ((*_arguments(scan), version, scan.text_mark, scan.way, scan.direction) for scan, version in scans)
    return Change(_ARRIVE, tuple(zip(*rows, strict=True)))


def passing(judgement: Judgement, seen_version: int | None) -> Change:
    """Keep any other scan, with the presence and the flags that follow from it; guarded as `arrivals` are.

    `seen_version` None guards nothing, and nothing follows: the scan changes nobody's presence. Both fail with
    UniqueViolationError for an id that is taken.
    """
    scan = judgement.scan
    return Change(
        _PASS,
        (
            *_arguments(scan),
            *_consequences(judgement, seen_version),
            scan.text_mark,
            scan.way,
            scan.direction,
            *_leaving(judgement),
        ),
    )


def amendment(judgement: Judgement, seen_version: int | None) -> Change:
    """Put what the device showed in place of an answer of the server that never arrived; once, else as `passing`."""
    scan = judgement.scan
    arguments = (
        scan.scan_id,
        scan.session_id,
        scan.delegate_id,
        scan.unit_code,
        scan.category,
        scan.standing,
        scan.verdict,
        scan.shown,
        scan.decided_by,
        scan.conflict,
        scan.first_presence,
        scan.first_at,
        scan.first_gate,
        scan.sent_at,
        scan.recorded_at,
    )
    return Change(_AMEND, (*arguments, *_consequences(judgement, seen_version), scan.direction, *_leaving(judgement)))


# The parameters of a change begin at $8, behind those of the events. Most scans are arrivals: theirs do only what they need.
# They wait for no lock: nobody at the door waits for a delegate whom somebody else is writing about.
_ARRIVE = """
arriving AS (
    SELECT * FROM unnest($8::uuid[], $9::uuid[], $10::uuid[], $11::uuid[], $12::uuid[], $13::text[], $14::text[],
        $15::int[], $16::text[], $17::int[], $18::uuid[], $19::text[], $20::text[], $21::text[], $22::text[],
        $23::text[], $24::text[], $25::text[], $26::boolean[], $27::timestamptz[], $28::text[], $29::timestamptz[],
        $30::timestamptz[], $31::timestamptz[], $32::timestamptz[], $33::boolean[], $34::bigint[], $35::int[],
        $36::int[], $37::text[], $38::text[]) AS scan (scan_id, congress_id, session_id, gate_id, device_id, method, text_kind, text_length,
        credential_id, credential_version, delegate_id, unit_code, category, standing, verdict, shown, decided_by,
        conflict, first_presence, first_at, first_gate, scanned_at, sent_at, recorded_at, occurred_at, clock_unsure,
        clock_skew_ms, seen_version, text_mark, way, direction)
), locked AS (
    SELECT a.delegate_id FROM arriving s JOIN attendance a ON a.delegate_id = s.delegate_id AND a.version = s.seen_version
    FOR UPDATE OF a SKIP LOCKED
), not_overtaken AS (
    UPDATE attendance SET version = version + 1 FROM locked WHERE attendance.delegate_id = locked.delegate_id
    RETURNING attendance.delegate_id
), arrival AS (
    INSERT INTO presence (delegate_id, session_id, present, first_at, gate_id, method, scan_id, way)
    SELECT delegate_id, session_id, true, occurred_at, gate_id, method, scan_id, way
    FROM arriving JOIN not_overtaken USING (delegate_id)
    ON CONFLICT (delegate_id, session_id) DO UPDATE SET present = true, first_at = excluded.first_at,
        gate_id = excluded.gate_id, method = excluded.method, scan_id = excluded.scan_id, way = excluded.way,
        left_at = NULL, left_gate_id = NULL
), kept AS (
    INSERT INTO scans (scan_id, congress_id, session_id, gate_id, device_id, method, text_kind, text_length,
    credential_id, credential_version, delegate_id, unit_code, category, standing, verdict, shown, decided_by, conflict,
    first_presence, first_at, first_gate, scanned_at, sent_at, recorded_at, occurred_at, clock_unsure, clock_skew_ms, text_mark, way, direction)
    SELECT scan_id, congress_id, session_id, gate_id, device_id, method, text_kind, text_length,
    credential_id, credential_version, delegate_id, unit_code, category, standing, verdict, shown, decided_by, conflict,
    first_presence, first_at, first_gate, scanned_at, sent_at, recorded_at, occurred_at, clock_unsure, clock_skew_ms, text_mark, way, direction
    FROM arriving JOIN not_overtaken USING (delegate_id) RETURNING scan_id AS kept_id
)"""
_PASS = """
not_overtaken AS (
    UPDATE attendance SET version = version + CASE WHEN $36::boolean THEN 1 ELSE 0 END
    WHERE delegate_id = $18 AND version = $35 RETURNING delegate_id
), settled AS (
    INSERT INTO presence (delegate_id, session_id, present, first_at, gate_id, method, scan_id, way, left_at, left_gate_id)
    SELECT delegate_id, $10, $37::boolean, $38::timestamptz, $39::uuid, $40::text, $41::uuid, $44::text, $48::timestamptz, $49::uuid FROM not_overtaken WHERE $36
    ON CONFLICT (delegate_id, session_id) DO UPDATE SET present = excluded.present, first_at = excluded.first_at,
        gate_id = excluded.gate_id, method = excluded.method, scan_id = excluded.scan_id, way = excluded.way,
        left_at = excluded.left_at, left_gate_id = excluded.left_gate_id
), flagged AS (
    UPDATE scans SET conflict = flag.conflict,
        settled_at = CASE WHEN flag.conflict IS NULL THEN settled_at END,
        settled_by = CASE WHEN flag.conflict IS NULL THEN settled_by END,
        settlement = CASE WHEN flag.conflict IS NULL THEN settlement END,
        settlement_note = CASE WHEN flag.conflict IS NULL THEN settlement_note ELSE '' END
    FROM not_overtaken, unnest($42::uuid[], $43::text[]) AS flag (scan_id, conflict) WHERE scans.scan_id = flag.scan_id
), kept AS (
    INSERT INTO scans (scan_id, congress_id, session_id, gate_id, device_id, method, text_kind, text_length,
    credential_id, credential_version, delegate_id, unit_code, category, standing, verdict, shown, decided_by, conflict,
    first_presence, first_at, first_gate, scanned_at, sent_at, recorded_at, occurred_at, clock_unsure, clock_skew_ms, text_mark, way, direction)
    SELECT $8::uuid, $9::uuid, $10::uuid, $11::uuid, $12::uuid, $13::text, $14::text, $15::int, $16::text, $17::int,
           $18::uuid, $19::text, $20::text, $21::text, $22::text, $23::text, $24::text, $25::text, $26::boolean,
           $27::timestamptz, $28::text, $29::timestamptz, $30::timestamptz, $31::timestamptz, $32::timestamptz,
           $33::boolean, $34::bigint, $45::int, $46::text, $47::text
    WHERE $35::int IS NULL OR EXISTS (SELECT FROM not_overtaken) RETURNING scan_id AS kept_id
)"""
_AMEND = """
not_overtaken AS (
    UPDATE attendance SET version = version + CASE WHEN $24::boolean THEN 1 ELSE 0 END
    WHERE delegate_id = $10 AND version = $23 RETURNING delegate_id
), settled AS (
    INSERT INTO presence (delegate_id, session_id, present, first_at, gate_id, method, scan_id, way, left_at, left_gate_id)
    SELECT delegate_id, $9, $25::boolean, $26::timestamptz, $27::uuid, $28::text, $29::uuid, $32::text, $34::timestamptz, $35::uuid FROM not_overtaken WHERE $24
    ON CONFLICT (delegate_id, session_id) DO UPDATE SET present = excluded.present, first_at = excluded.first_at,
        gate_id = excluded.gate_id, method = excluded.method, scan_id = excluded.scan_id, way = excluded.way,
        left_at = excluded.left_at, left_gate_id = excluded.left_gate_id
), flagged AS (
    UPDATE scans SET conflict = flag.conflict,
        settled_at = CASE WHEN flag.conflict IS NULL THEN settled_at END,
        settled_by = CASE WHEN flag.conflict IS NULL THEN settled_by END,
        settlement = CASE WHEN flag.conflict IS NULL THEN settlement END,
        settlement_note = CASE WHEN flag.conflict IS NULL THEN settlement_note ELSE '' END
    FROM not_overtaken, unnest($30::uuid[], $31::text[]) AS flag (scan_id, conflict) WHERE scans.scan_id = flag.scan_id
), kept AS (
    UPDATE scans SET delegate_id = $10, unit_code = $11, category = $12, standing = $13, verdict = $14, shown = $15,
        decided_by = $16, conflict = $17, first_presence = first_presence OR $18, first_at = $19, first_gate = $20,
        sent_at = $21, recorded_at = $22, direction = $33
    WHERE scan_id = $8 AND decided_by = 'SERVER'
      AND ($23::int IS NULL OR EXISTS (SELECT FROM not_overtaken)) RETURNING scan_id AS kept_id
)"""


def _consequences(judgement: Judgement, seen_version: int | None) -> tuple[object, ...]:
    attendance, session_id = judgement.attendance, judgement.scan.session_id
    presence: Presence | None = attendance.in_session(session_id) if attendance else None
    return (
        seen_version,
        presence is not None,
        presence is not None and presence.present,
        presence.first_at if presence else None,
        presence.gate_id if presence else None,
        presence.method if presence else None,
        judgement.entered_by,
        list(judgement.flags),
        list(judgement.flags.values()),
        presence.way if presence else None,
    )


def _leaving(judgement: Judgement) -> tuple[object, object]:
    """Give when and at which gate the delegate went out, as it follows from the judgement."""
    presence = judgement.attendance.in_session(judgement.scan.session_id) if judgement.attendance else None
    left = presence.left if presence else None
    return (left.at, left.gate_id) if left else (None, None)


def _arguments(scan: Scan) -> tuple[object, ...]:
    return (
        scan.scan_id,
        scan.congress_id,
        scan.session_id,
        scan.gate_id,
        scan.device_id,
        scan.method,
        scan.text_kind,
        scan.text_length,
        scan.credential_id,
        scan.credential_version,
        scan.delegate_id,
        scan.unit_code,
        scan.category,
        scan.standing,
        scan.verdict,
        scan.shown,
        scan.decided_by,
        scan.conflict,
        scan.first_presence,
        scan.first_at,
        scan.first_gate,
        scan.scanned_at,
        scan.sent_at,
        scan.recorded_at,
        scan.occurred_at,
        scan.clock_unsure,
        scan.clock_skew_ms,
    )
