"""A judgement as one statement, which travels with the events that tell of it and is the whole transaction."""

from chassis.storage.database import Change
from services.checkin.domain.presence.attendance import Presence
from services.checkin.domain.scans.judging import Judgement
from services.checkin.domain.scans.scan import Scan


def arrival(scan: Scan, seen_version: int) -> Change:
    """Keep a scan that the server admitted now; keeps nothing when the delegate's attendance has left `seen_version`.

    The first thing it does is to lock that attendance, so whatever is told beside it stands in the right order.
    """
    return Change(_ARRIVE, (*_arguments(scan), seen_version, scan.text_mark))


def passing(judgement: Judgement, seen_version: int | None) -> Change:
    """Keep any other scan, with the presence and the flags that follow from it; guarded as `arrival` is.

    `seen_version` None guards nothing, and nothing follows: the scan changes nobody's presence. Both fail with
    UniqueViolationError for an id that is taken.
    """
    scan = judgement.scan
    return Change(_PASS, (*_arguments(scan), *_consequences(judgement, seen_version), scan.text_mark))


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
    return Change(_AMEND, (*arguments, *_consequences(judgement, seen_version)))


# The parameters of a change begin at $7, behind those of the events. Most scans are arrivals: theirs does only what they need.
_ARRIVE = """
not_overtaken AS (
    UPDATE attendance SET version = version + 1 WHERE delegate_id = $17 AND version = $34 RETURNING delegate_id
), arrival AS (
    INSERT INTO presence (delegate_id, session_id, present, first_at, gate_id, method, scan_id)
    SELECT delegate_id, $9, true, $31, $10, $12, $7 FROM not_overtaken
    ON CONFLICT (delegate_id, session_id) DO UPDATE SET present = true, first_at = excluded.first_at,
        gate_id = excluded.gate_id, method = excluded.method, scan_id = excluded.scan_id
), kept AS (
    INSERT INTO scans (scan_id, congress_id, session_id, gate_id, device_id, method, text_kind, text_length,
    credential_id, credential_version, delegate_id, unit_code, category, standing, verdict, shown, decided_by, conflict,
    first_presence, first_at, first_gate, scanned_at, sent_at, recorded_at, occurred_at, clock_unsure, clock_skew_ms, text_mark)
    SELECT $7::uuid, $8::uuid, $9::uuid, $10::uuid, $11::uuid, $12::text, $13::text, $14::int, $15::text, $16::int,
           $17::uuid, $18::text, $19::text, $20::text, $21::text, $22::text, $23::text, $24::text, $25::boolean,
           $26::timestamptz, $27::text, $28::timestamptz, $29::timestamptz, $30::timestamptz, $31::timestamptz,
           $32::boolean, $33::bigint, $35::int
    FROM not_overtaken RETURNING 1
)"""
_PASS = """
not_overtaken AS (
    UPDATE attendance SET version = version + CASE WHEN $35::boolean THEN 1 ELSE 0 END
    WHERE delegate_id = $17 AND version = $34 RETURNING delegate_id
), settled AS (
    INSERT INTO presence (delegate_id, session_id, present, first_at, gate_id, method, scan_id)
    SELECT delegate_id, $9, $36::boolean, $37::timestamptz, $38::uuid, $39::text, $40::uuid FROM not_overtaken WHERE $35
    ON CONFLICT (delegate_id, session_id) DO UPDATE SET present = excluded.present, first_at = excluded.first_at,
        gate_id = excluded.gate_id, method = excluded.method, scan_id = excluded.scan_id
), flagged AS (
    UPDATE scans SET conflict = flag.conflict
    FROM not_overtaken, unnest($41::uuid[], $42::text[]) AS flag (scan_id, conflict) WHERE scans.scan_id = flag.scan_id
), kept AS (
    INSERT INTO scans (scan_id, congress_id, session_id, gate_id, device_id, method, text_kind, text_length,
    credential_id, credential_version, delegate_id, unit_code, category, standing, verdict, shown, decided_by, conflict,
    first_presence, first_at, first_gate, scanned_at, sent_at, recorded_at, occurred_at, clock_unsure, clock_skew_ms, text_mark)
    SELECT $7::uuid, $8::uuid, $9::uuid, $10::uuid, $11::uuid, $12::text, $13::text, $14::int, $15::text, $16::int,
           $17::uuid, $18::text, $19::text, $20::text, $21::text, $22::text, $23::text, $24::text, $25::boolean,
           $26::timestamptz, $27::text, $28::timestamptz, $29::timestamptz, $30::timestamptz, $31::timestamptz,
           $32::boolean, $33::bigint, $43::int
    WHERE $34::int IS NULL OR EXISTS (SELECT FROM not_overtaken) RETURNING 1
)"""
_AMEND = """
not_overtaken AS (
    UPDATE attendance SET version = version + CASE WHEN $23::boolean THEN 1 ELSE 0 END
    WHERE delegate_id = $9 AND version = $22 RETURNING delegate_id
), settled AS (
    INSERT INTO presence (delegate_id, session_id, present, first_at, gate_id, method, scan_id)
    SELECT delegate_id, $8, $24::boolean, $25::timestamptz, $26::uuid, $27::text, $28::uuid FROM not_overtaken WHERE $23
    ON CONFLICT (delegate_id, session_id) DO UPDATE SET present = excluded.present, first_at = excluded.first_at,
        gate_id = excluded.gate_id, method = excluded.method, scan_id = excluded.scan_id
), flagged AS (
    UPDATE scans SET conflict = flag.conflict
    FROM not_overtaken, unnest($29::uuid[], $30::text[]) AS flag (scan_id, conflict) WHERE scans.scan_id = flag.scan_id
), kept AS (
    UPDATE scans SET delegate_id = $9, unit_code = $10, category = $11, standing = $12, verdict = $13, shown = $14,
        decided_by = $15, conflict = $16, first_presence = first_presence OR $17, first_at = $18, first_gate = $19,
        sent_at = $20, recorded_at = $21
    WHERE scan_id = $7 AND decided_by = 'SERVER'
      AND ($22::int IS NULL OR EXISTS (SELECT FROM not_overtaken)) RETURNING 1
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
    )


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
