-- Presences and their ways are gathered in one walk: every scan looks here, and two walks cost a quarter more.
CREATE OR REPLACE VIEW attendance_states AS
SELECT a.delegate_id, a.congress_id, a.version, p.presences,
       (SELECT jsonb_agg(jsonb_build_array(f.credential_id, f.version, f.reason))
        FROM refused_credentials f WHERE f.delegate_id = a.delegate_id) AS refused,
       p.ways
FROM attendance a LEFT JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_array(
               p.session_id, p.present, p.first_at, p.gate_id, g.name, p.method, s.rehearsal)) AS presences,
           jsonb_object_agg(p.session_id, p.way) FILTER (WHERE p.way IS NOT NULL) AS ways
    FROM presence p LEFT JOIN gates g USING (gate_id) LEFT JOIN known_sessions s USING (session_id)
    WHERE p.delegate_id = a.delegate_id
) p ON true;
