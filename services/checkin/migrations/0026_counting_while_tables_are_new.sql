-- On congress morning no table has statistics yet, and every plan is a guess that nobody is there: what is joined must be
-- found by its key. Who is inside comes with the group that they are counted in.
CREATE INDEX scans_two_people ON scans (session_id, delegate_id) WHERE settlement = 'TWO_PEOPLE';

CREATE OR REPLACE VIEW inside AS
SELECT p.session_id, p.delegate_id, p.gate_id, p.first_at,
       coalesce(d.status = 'ACTIVE' AND (d.session_ids = '{}' OR p.session_id = ANY (d.session_ids)), false) AS on_list,
       p.way, p.left_at, p.scan_id, d.unit_code, d.category, d.standing
FROM presence p LEFT JOIN known_delegates d USING (delegate_id) WHERE p.present;
