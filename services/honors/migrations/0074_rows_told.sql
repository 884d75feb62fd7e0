-- What the doors were told of who goes up in which row, and up to which frame of the stage's log it was looked through. An upgrade
-- finds nothing here, so all that stands in the roll by then is told once.
CREATE TABLE told_rows (
    delegate_id uuid  PRIMARY KEY,
    congress_id uuid  NOT NULL,
    version     int   NOT NULL,
    rows        jsonb NOT NULL -- [[number, wave, by_size, session_id], ...]
);
CREATE INDEX told_rows_of ON told_rows (congress_id);
CREATE TABLE rows_told_until (
    congress_id uuid   PRIMARY KEY,
    frame       bigint NOT NULL
);
