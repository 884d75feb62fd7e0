-- Who took a delegate in. What came before is told by its place: a desk, else a steward at a gate.
ALTER TABLE scans ADD COLUMN way text NOT NULL DEFAULT 'STEWARD';
ALTER TABLE presence ADD COLUMN way text;
UPDATE scans SET way = 'DESK'
WHERE method = 'DESK' OR gate_id IN (SELECT gate_id FROM gates WHERE kind = 'DESK');
UPDATE presence p SET way = s.way FROM scans s WHERE s.scan_id = p.scan_id AND p.present;

-- Beside the presences and not in them: processes of the version before read those by their places.
CREATE OR REPLACE VIEW attendance_states AS
SELECT a.delegate_id, a.congress_id, a.version,
       (SELECT jsonb_agg(jsonb_build_array(p.session_id, p.present, p.first_at, p.gate_id, g.name, p.method, s.rehearsal))
        FROM presence p LEFT JOIN gates g USING (gate_id) LEFT JOIN known_sessions s USING (session_id)
        WHERE p.delegate_id = a.delegate_id) AS presences,
       (SELECT jsonb_agg(jsonb_build_array(f.credential_id, f.version, f.reason))
        FROM refused_credentials f WHERE f.delegate_id = a.delegate_id) AS refused,
       (SELECT jsonb_object_agg(p.session_id, p.way) FROM presence p
        WHERE p.delegate_id = a.delegate_id AND p.way IS NOT NULL) AS ways
FROM attendance a;

CREATE OR REPLACE VIEW holders AS
SELECT d.delegate_id AS holder_id, d.congress_id AS holder_congress_id, d.form_of_address, d.full_name, d.unit_name,
       d.seat, d.instruction, d.session_ids, d.unit_code AS holder_unit_code, d.category AS holder_category,
       d.standing AS holder_standing, CASE d.status WHEN 'ACTIVE' THEN 'ISSUED' ELSE 'REVOKED' END AS holder_state,
       a.version AS attendance_version, a.presences, a.refused, d.seat_way, d.session_seats, a.ways
FROM known_delegates d LEFT JOIN attendance_states a USING (delegate_id);

CREATE OR REPLACE VIEW inside AS
SELECT p.session_id, p.delegate_id, p.gate_id, p.first_at,
       coalesce(d.status = 'ACTIVE' AND (d.session_ids = '{}' OR p.session_id = ANY (d.session_ids)), false) AS on_list,
       p.way
FROM presence p LEFT JOIN known_delegates d USING (delegate_id) WHERE p.present;
