-- An honour roll comes in as a conversation. Who an entry is, is told by decision, award, kind and person: its place in the
-- list is an attribute, so two entries may have the same.
ALTER TABLE entries DROP CONSTRAINT entries_congress_id_decision_number_award_code_grade_kind_l_key;
ALTER TABLE entries ADD COLUMN form_of_address text NOT NULL DEFAULT '';
ALTER TABLE entries ADD COLUMN list_number text NOT NULL DEFAULT '';
-- What a file had said of a field before people mended it: a file undoes that only when somebody says so.
ALTER TABLE entries ADD COLUMN by_hand jsonb NOT NULL DEFAULT '{}';
-- A code links a person of the same name by itself; of another name only when somebody said so. Those that are there stay as they are.
ALTER TABLE entries ADD COLUMN is_confirmed boolean NOT NULL DEFAULT false;
UPDATE entries SET is_confirmed = true WHERE kind = 'INDIVIDUAL' AND delegate_code <> '';

-- Awards that a congress has and the catalogue has not, with their precedence.
CREATE TABLE own_awards (
    congress_id uuid NOT NULL,
    code        text NOT NULL,
    name        text NOT NULL,
    precedence  int  NOT NULL,
    PRIMARY KEY (congress_id, code)
);

-- Which file came in, by whom, and what each entry was before and after it, so that it can be undone within a day.
CREATE TABLE roll_imports (
    import_id   uuid        PRIMARY KEY,
    congress_id uuid        NOT NULL,
    actor       text        NOT NULL,
    filename    text        NOT NULL,
    imported_at timestamptz NOT NULL,
    created     int         NOT NULL,
    updated     int         NOT NULL,
    withdrawn   int         NOT NULL,
    undone_at   timestamptz
);
CREATE INDEX roll_imports_of ON roll_imports (congress_id, imported_at);

CREATE TABLE roll_import_changes (
    import_id uuid  NOT NULL REFERENCES roll_imports ON DELETE CASCADE,
    entry_id  uuid  NOT NULL,
    before    jsonb, -- NULL: the file brought this entry
    after     jsonb,
    PRIMARY KEY (import_id, entry_id)
);

-- What was answered about words and columns, so that the next file asks nothing; never an answer about one person.
CREATE TABLE roll_answers (
    congress_id uuid        NOT NULL,
    question_id text        NOT NULL,
    choice      text        NOT NULL,
    answered_at timestamptz NOT NULL,
    PRIMARY KEY (congress_id, question_id)
);
