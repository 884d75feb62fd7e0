"""The rows of one admitted scan, one statement a table: what the yardsticks write too."""

SCAN = """
INSERT INTO scans (scan_id, congress_id, session_id, gate_id, device_id, method, text_kind, text_length, credential_id,
    credential_version, delegate_id, unit_code, category, standing, verdict, shown, decided_by, first_presence,
    scanned_at, sent_at, recorded_at, occurred_at)
VALUES ($1, $2, $3, $4, $5, 'QR', 'CREDENTIAL', 214, $6, 1, $7, 'DV1', 'EXEMPLAR_INDIVIDUAL', 'OFFICIAL', 'ADMITTED',
    'ADMITTED', 'SERVER', true, $8, $9, $10, $10)
"""
ATTENDANCE = "UPDATE attendance SET version = version + 1 WHERE delegate_id = $1"
PRESENCE = """
INSERT INTO presence (delegate_id, session_id, present, first_at, gate_id, method, scan_id)
VALUES ($1, $2, true, $3, $4, 'QR', $5)
ON CONFLICT (delegate_id, session_id) DO UPDATE SET present = true, first_at = excluded.first_at
"""
OUTBOX = """
INSERT INTO outbox (event_id, topic, key, headers, payload, created_at)
SELECT event_id, topic, key, headers::jsonb, payload, $6
FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::bytea[]) AS new (event_id, topic, key, headers, payload)
"""

# As long as those of a real scan: ids of 36 characters, times of 27.
HEADERS = (
    '[["ce_specversion","1.0"],["ce_id","019aa0aa-0000-7000-8000-000000000000"],["ce_source","/checkin"],'
    '["ce_type","checkin.scan.recorded.v1"],["ce_subject","019aa0aa-0000-7000-8000-000000000000"],'
    '["ce_time","2026-11-22T00:00:00.000000+00:00"],["content-type","application/json"],'
    '["traceparent","00-00000000000000000000000000000000-0000000000000000-01"]]'
)
SCAN_PAYLOAD = b"{" + b"." * 980 + b"}"
ARRIVAL_PAYLOAD = b"{" + b"." * 400 + b"}"

_PLACE = "'11111111-1111-7111-8111-111111111111'"


def pgbench_script(delegates: int) -> str:
    """Give pgbench's script: the same rows for one of `delegates` people, whose ids are 1 to that number."""
    person = "lpad(to_hex(:n::int), 32, '0')"
    values = {
        "$10": "now()",
        "$1": "gen_random_uuid()",
        "$2": _PLACE,
        "$3": _PLACE,
        "$4": _PLACE,
        "$5": _PLACE,
        "$6": person,
        "$7": f"{person}::uuid",
        "$8": "now()",
        "$9": "now()",
    }
    scan, attendance, presence = SCAN, ATTENDANCE, PRESENCE
    for mark, value in values.items():
        scan = scan.replace(mark, value)
    attendance = attendance.replace("$1", f"{person}::uuid")
    marks = (("$1", f"{person}::uuid"), ("$2", _PLACE), ("$3", "now()"), ("$4", _PLACE), ("$5", "gen_random_uuid()"))
    for mark, value in marks:
        presence = presence.replace(mark, value)
    # pgbench would take ":00" for a variable of its own
    one = "(gen_random_uuid(), '{topic}', gen_random_uuid()::text, '{headers}', decode(repeat('2e', {size}), 'hex'), now())"
    rows = [("checkin.scans.v1", len(SCAN_PAYLOAD)), ("checkin.presence.v1", len(ARRIVAL_PAYLOAD))]
    said = ", ".join(one.format(topic=topic, headers=HEADERS.replace(":", "."), size=size) for topic, size in rows)
    outbox = f"INSERT INTO outbox (event_id, topic, key, headers, payload, created_at) VALUES {said}"
    statements = [" ".join(each.split()) for each in ("BEGIN", scan, attendance, presence, outbox, "COMMIT")]
    return f"\\set n random(1, {delegates})\n" + "".join(f"{each};\n" for each in statements)


def past_scans(number: int) -> str:
    """Give the statement that adds `number` scans of a session long over."""
    values = {
        "$10": "now() - interval '1 year'",
        "$1": "gen_random_uuid()",
        "$2": _PLACE,
        "$3": _PLACE,
        "$4": _PLACE,
        "$5": _PLACE,
        "$6": "lpad(to_hex(n % 100000 + 1), 32, '0')",
        "$7": "lpad(to_hex(n % 100000 + 1), 32, '0')::uuid",
        "$8": "now() - interval '1 year'",
        "$9": "now() - interval '1 year'",
    }
    statement = SCAN.replace("VALUES (", "SELECT ").rstrip().removesuffix(")")
    for name, value in values.items():
        statement = statement.replace(name, value)
    return f"{statement} FROM generate_series(1, {number}) AS n"
