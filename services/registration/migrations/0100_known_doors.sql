-- Whether a session's doors are open, as checkin says; can be emptied and heard again from offset zero.
CREATE TABLE known_doors (
    session_id  uuid PRIMARY KEY,
    congress_id uuid        NOT NULL,
    version     int         NOT NULL,
    open        boolean     NOT NULL,
    changed_at  timestamptz NOT NULL
);
CREATE INDEX known_doors_of_congress ON known_doors (congress_id);

-- A sitting that nobody is waited for any more: its doors were closed after it had begun, or its day is past.
-- What was tried out and closed before the sitting began closes nothing.
CREATE FUNCTION is_over(session congress_sessions, moment timestamptz) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE AS $$
SELECT (session.starts_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date < (moment AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
    OR EXISTS (
        SELECT FROM known_doors d
        WHERE d.session_id = session.session_id AND NOT d.open AND d.changed_at >= session.starts_at
    )
$$;
