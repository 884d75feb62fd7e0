-- Who is on the list and has no seat in some sitting: a sitting that is seated on its own asks for a seat of its own, every other
-- one, and a congress without sittings, for the usual seat. Nobody needs a seat at a rehearsal.
CREATE VIEW people_without_seat AS
SELECT d.congress_id, d.delegate_id
FROM delegates d
WHERE d.status = 'ACTIVE' AND d.erased_at IS NULL AND (
    d.seat = '' AND (
        EXISTS (
            SELECT FROM congress_sessions e
            WHERE e.congress_id = d.congress_id AND NOT e.rehearsal
              AND NOT EXISTS (SELECT FROM seated_sessions a WHERE a.session_id = e.session_id))
        OR NOT EXISTS (SELECT FROM congress_sessions e WHERE e.congress_id = d.congress_id AND NOT e.rehearsal))
    OR EXISTS (
        SELECT FROM seated_sessions a JOIN congress_sessions e USING (session_id)
        WHERE a.congress_id = d.congress_id AND NOT e.rehearsal
          AND NOT EXISTS (
              SELECT FROM session_seats o
              WHERE o.session_id = a.session_id AND o.delegate_id = d.delegate_id AND o.held AND o.seat <> '')));
