-- Who goes out and comes back, in sessions that count it. Presence (has attended) is told apart from who is in the hall now.
ALTER TABLE scans ADD COLUMN direction text NOT NULL DEFAULT 'IN' CHECK (direction IN ('IN', 'OUT'));
ALTER TABLE presence ADD COLUMN left_at timestamptz, ADD COLUMN left_gate_id uuid; -- present, and out of the hall since then
CREATE TABLE exit_counting (session_id uuid PRIMARY KEY, congress_id uuid NOT NULL); -- sessions that count exits

DROP INDEX scans_passings;
CREATE INDEX scans_passings ON scans (delegate_id, session_id) WHERE delegate_id IS NOT NULL
    AND (verdict IN ('ADMITTED', 'LEFT', 'ALREADY_LEFT') OR shown = 'ALREADY_CHECKED_IN');

CREATE OR REPLACE VIEW doors AS
SELECT s.session_id, s.congress_id, s.kind, s.name, s.starts_at, s.place, coalesce(d.open, false) AS open, d.changed_at,
       coalesce(d.first_opened_at, s.starts_at - interval '6 hours') AS opened_at, s.rehearsal,
       e.session_id IS NOT NULL AS counts_exits
FROM known_sessions s LEFT JOIN session_doors d USING (session_id) LEFT JOIN exit_counting e USING (session_id);

CREATE OR REPLACE VIEW current_doors AS
SELECT DISTINCT ON (congress_id) session_id, congress_id, kind, name, starts_at, place, open, changed_at, opened_at, rehearsal,
       counts_exits
FROM doors ORDER BY congress_id, open DESC, CASE WHEN open THEN place END DESC, place;

CREATE OR REPLACE VIEW attendance_states AS
SELECT a.delegate_id, a.congress_id, a.version, p.presences,
       (SELECT jsonb_agg(jsonb_build_array(f.credential_id, f.version, f.reason))
        FROM refused_credentials f WHERE f.delegate_id = a.delegate_id) AS refused,
       p.ways, p.lefts
FROM attendance a LEFT JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_array(
               p.session_id, p.present, p.first_at, p.gate_id, g.name, p.method, s.rehearsal)) AS presences,
           jsonb_object_agg(p.session_id, p.way) FILTER (WHERE p.way IS NOT NULL) AS ways,
           jsonb_object_agg(p.session_id, jsonb_build_array(p.left_at, p.left_gate_id, l.name))
               FILTER (WHERE p.left_at IS NOT NULL) AS lefts
    FROM presence p LEFT JOIN gates g USING (gate_id) LEFT JOIN known_sessions s USING (session_id)
    LEFT JOIN gates l ON l.gate_id = p.left_gate_id
    WHERE p.delegate_id = a.delegate_id
) p ON true;

CREATE OR REPLACE VIEW holders AS
SELECT d.delegate_id AS holder_id, d.congress_id AS holder_congress_id, d.form_of_address, d.full_name, d.unit_name,
       d.seat, d.instruction, d.session_ids, d.unit_code AS holder_unit_code, d.category AS holder_category,
       d.standing AS holder_standing, CASE d.status WHEN 'ACTIVE' THEN 'ISSUED' ELSE 'REVOKED' END AS holder_state,
       a.version AS attendance_version, a.presences, a.refused, d.seat_way, d.session_seats, a.ways, a.lefts
FROM known_delegates d LEFT JOIN attendance_states a USING (delegate_id);

CREATE OR REPLACE VIEW inside AS
SELECT p.session_id, p.delegate_id, p.gate_id, p.first_at,
       coalesce(d.status = 'ACTIVE' AND (d.session_ids = '{}' OR p.session_id = ANY (d.session_ids)), false) AS on_list,
       p.way, p.left_at
FROM presence p LEFT JOIN known_delegates d USING (delegate_id) WHERE p.present;
