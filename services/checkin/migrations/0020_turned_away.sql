-- Somebody was shown green or amber and not let in: the scan is noted, and makes nobody present.
ALTER TABLE scans ADD COLUMN turned_away boolean NOT NULL DEFAULT false;
-- What devices still hold of a rehearsal that was wiped brings nobody back.
CREATE TABLE wiped_rehearsals (session_id uuid PRIMARY KEY, congress_id uuid NOT NULL, wiped_at timestamptz NOT NULL);

CREATE OR REPLACE VIEW doors AS
SELECT s.session_id, s.congress_id, s.kind, s.name, s.starts_at, s.place, coalesce(d.open, false) AS open, d.changed_at,
       coalesce(d.first_opened_at, s.starts_at - interval '6 hours') AS opened_at, s.rehearsal,
       e.session_id IS NOT NULL AS counts_exits, w.wiped_at
FROM known_sessions s LEFT JOIN session_doors d USING (session_id) LEFT JOIN exit_counting e USING (session_id)
LEFT JOIN wiped_rehearsals w USING (session_id);

CREATE OR REPLACE VIEW current_doors AS
SELECT DISTINCT ON (congress_id) session_id, congress_id, kind, name, starts_at, place, open, changed_at, opened_at, rehearsal,
       counts_exits, wiped_at
FROM doors ORDER BY congress_id, open DESC, CASE WHEN open THEN place END DESC, place;
