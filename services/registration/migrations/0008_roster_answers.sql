-- What was answered about a unit's file, so that its corrected file the next evening asks nothing. Only words and columns:
-- an answer about one person is never used again.
CREATE TABLE roster_answers (
    congress_id uuid        NOT NULL,
    unit_code   text        NOT NULL,
    question_id text        NOT NULL,
    choice      text        NOT NULL,
    answered_at timestamptz NOT NULL,
    PRIMARY KEY (congress_id, unit_code, question_id)
);
