-- People open the doors; a session opens by itself only where somebody ticked that, at the hour of its day that they gave.
CREATE TABLE self_openings (
    session_id  uuid PRIMARY KEY,
    congress_id uuid NOT NULL,
    at          time NOT NULL -- of the day of the session, in Vietnam
);
-- Nobody whose congress is still to come was told that it has to be opened: there it goes on opening at midnight.
INSERT INTO self_openings (session_id, congress_id, at)
SELECT session_id, congress_id, '00:00' FROM doors_by_day WHERE day > now();

DROP VIEW doors_by_day;
-- When a session opens by itself. A rehearsal is opened by people alone.
CREATE VIEW self_opening_moments AS
SELECT s.session_id, s.congress_id, o.at AS hour,
       (date_trunc('day', s.starts_at AT TIME ZONE 'Asia/Ho_Chi_Minh') + o.at) AT TIME ZONE 'Asia/Ho_Chi_Minh' AS moment
FROM self_openings o JOIN known_sessions s USING (session_id) WHERE NOT s.rehearsal;
