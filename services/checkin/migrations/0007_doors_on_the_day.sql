-- A session is opened by its day, not by being the first: weeks before, nobody is counted.
-- Where the day has come already, what stood open by itself goes on standing open.
INSERT INTO session_doors (session_id, congress_id, open, changed_at)
SELECT session_id, congress_id, true, now() FROM doors
WHERE open AND changed_at IS NULL
  AND date_trunc('day', starts_at AT TIME ZONE 'Asia/Ho_Chi_Minh') <= now() AT TIME ZONE 'Asia/Ho_Chi_Minh';

ALTER TABLE session_doors ADD COLUMN by_day boolean NOT NULL DEFAULT false;

CREATE OR REPLACE VIEW doors AS
SELECT s.session_id, s.congress_id, s.kind, s.name, s.starts_at, s.place, coalesce(d.open, false) AS open, d.changed_at,
       coalesce(d.first_opened_at, s.starts_at - interval '6 hours') AS opened_at, s.rehearsal
FROM known_sessions s LEFT JOIN session_doors d USING (session_id);

-- The first session of each day and when its day begins in Vietnam. A rehearsal is opened by people alone.
CREATE VIEW doors_by_day AS
SELECT DISTINCT ON (s.congress_id, days.day) s.session_id, s.congress_id, days.day
FROM known_sessions s CROSS JOIN LATERAL (
    SELECT date_trunc('day', s.starts_at AT TIME ZONE 'Asia/Ho_Chi_Minh') AT TIME ZONE 'Asia/Ho_Chi_Minh' AS day
) days
WHERE NOT s.rehearsal ORDER BY s.congress_id, days.day, s.place;
