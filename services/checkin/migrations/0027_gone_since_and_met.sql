-- The desk says since when somebody is a delegate no longer, and a gate that somebody is to be met and led to their seat. By a
-- constant default no row is written anew.
ALTER TABLE known_delegates
    ADD COLUMN gone_since timestamptz,
    ADD COLUMN assist     boolean NOT NULL DEFAULT false;

CREATE OR REPLACE VIEW holders AS
SELECT d.delegate_id AS holder_id, d.congress_id AS holder_congress_id, d.form_of_address, d.full_name, d.unit_name,
       d.seat, d.instruction, d.session_ids, d.unit_code AS holder_unit_code, d.category AS holder_category,
       d.standing AS holder_standing, CASE d.status WHEN 'ACTIVE' THEN 'ISSUED' ELSE 'REVOKED' END AS holder_state,
       a.version AS attendance_version, a.presences, a.refused, d.seat_way, d.session_seats, a.ways, a.lefts, d.assist
FROM known_delegates d LEFT JOIN attendance_states a USING (delegate_id);
