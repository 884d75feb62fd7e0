-- The way to a delegate's seat, and the seats of sittings that are seated on their own: {session_id: [seat, way]}.
ALTER TABLE known_delegates ADD COLUMN seat_way text NOT NULL DEFAULT '';
ALTER TABLE known_delegates ADD COLUMN session_seats jsonb NOT NULL DEFAULT '{}';
CREATE OR REPLACE VIEW holders AS
SELECT d.delegate_id AS holder_id, d.congress_id AS holder_congress_id, d.form_of_address, d.full_name, d.unit_name,
       d.seat, d.instruction, d.session_ids, d.unit_code AS holder_unit_code, d.category AS holder_category,
       d.standing AS holder_standing, CASE d.status WHEN 'ACTIVE' THEN 'ISSUED' ELSE 'REVOKED' END AS holder_state,
       a.version AS attendance_version, a.presences, a.refused, d.seat_way, d.session_seats
FROM known_delegates d LEFT JOIN attendance_states a USING (delegate_id);
