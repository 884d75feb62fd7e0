-- What honors said, for the summary report: each announcement by its number, and the programme as it was held. Can be emptied
-- and heard again. Facts come in any order: a row may know of a withdrawal before it knows the announcement.
CREATE TABLE known_honours (
    congress_id  uuid NOT NULL,
    entry_id     uuid NOT NULL,
    sequence     int  NOT NULL,
    kind         text,
    award_code   text,
    award_name   text,
    announced_at timestamptz,
    gone         text CHECK (gone IN ('WITHDRAWN', 'RETURNED')),
    PRIMARY KEY (congress_id, entry_id, sequence)
);
CREATE TABLE known_programmes (
    congress_id uuid PRIMARY KEY,
    version     int   NOT NULL,
    items       jsonb NOT NULL
);
-- What the office types for the report to the upper level.
CREATE TABLE summary_notes (
    congress_id uuid PRIMARY KEY REFERENCES congresses,
    version     int  NOT NULL,
    held_on     date,
    press       text NOT NULL,
    problems    text NOT NULL,
    proposals   text NOT NULL
);
