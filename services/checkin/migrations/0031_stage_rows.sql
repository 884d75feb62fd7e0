-- In which rows on the stage somebody goes up, by honors' word: a gate shows the number, never an award.
CREATE TABLE known_rows (
    delegate_id uuid  PRIMARY KEY,
    congress_id uuid  NOT NULL,
    version     int   NOT NULL,
    rows        jsonb NOT NULL -- [[number, wave, by_size, session_id], ...]; none: in no row any more
);

CREATE OR REPLACE VIEW holders AS
SELECT d.delegate_id AS holder_id, d.congress_id AS holder_congress_id, d.form_of_address, d.full_name, d.unit_name,
       d.seat, d.instruction, d.session_ids, d.unit_code AS holder_unit_code, d.category AS holder_category,
       d.standing AS holder_standing, CASE d.status WHEN 'ACTIVE' THEN 'ISSUED' ELSE 'REVOKED' END AS holder_state,
       a.version AS attendance_version, a.presences, a.refused, d.seat_way, d.session_seats, a.ways, a.lefts, d.assist,
       k.rows AS stage_rows
FROM known_delegates d LEFT JOIN attendance_states a USING (delegate_id) LEFT JOIN known_rows k USING (delegate_id);
