-- Leave as registration granted it, without its reason: who is missing with leave is told apart from who is just missing.
CREATE TABLE known_leave (
    delegate_id uuid PRIMARY KEY,
    congress_id uuid NOT NULL,
    version     int  NOT NULL,
    leave       text -- ABSENT, LATE, LEAVES_EARLY; null: none any more
);
CREATE INDEX known_leave_of ON known_leave (congress_id) WHERE leave = 'ABSENT';
