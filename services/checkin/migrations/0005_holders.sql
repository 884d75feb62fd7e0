-- The person behind a badge with their attendance, as a scan's decision needs them.
CREATE VIEW holders AS
SELECT d.delegate_id AS holder_id, d.congress_id AS holder_congress_id, d.form_of_address, d.full_name, d.unit_name,
       d.seat, d.instruction, d.session_ids, d.unit_code AS holder_unit_code, d.category AS holder_category,
       d.standing AS holder_standing, CASE d.status WHEN 'ACTIVE' THEN 'ISSUED' ELSE 'REVOKED' END AS holder_state,
       a.version AS attendance_version, a.presences, a.refused
FROM known_delegates d LEFT JOIN attendance_states a USING (delegate_id);
