-- Who wrote the words of an entry last, and who else held them against the decision. Each goes with its entry.
CREATE TABLE word_writers (
    entry_id   uuid        PRIMARY KEY REFERENCES entries ON DELETE CASCADE,
    written_by text        NOT NULL,
    written_at timestamptz NOT NULL
);

CREATE TABLE approvals (
    entry_id    uuid        PRIMARY KEY REFERENCES entries ON DELETE CASCADE,
    digest      text        NOT NULL,
    approved_by text        NOT NULL,
    approver    text        NOT NULL,
    approved_at timestamptz NOT NULL
);

-- The order as it was approved and frozen, with what stood for the words of each entry then.
CREATE TABLE editions (
    congress_id uuid        NOT NULL,
    number      int         NOT NULL CHECK (number > 0),
    made_by     text        NOT NULL,
    maker       text        NOT NULL,
    made_at     timestamptz NOT NULL,
    digests     jsonb       NOT NULL,
    PRIMARY KEY (congress_id, number)
);

-- NULL: only approved words may be taken at a real congress. A ceremony that has begun goes on as it began.
ALTER TABLE stages ADD COLUMN needs_approval boolean;
UPDATE stages SET needs_approval = false WHERE sequence > 0;

-- A scan of a decision, to hold the words against: its pages as plain pictures, and nothing else of the file.
CREATE TABLE decision_scans (
    scan_id         uuid        PRIMARY KEY,
    congress_id     uuid        NOT NULL,
    decision_number text        NOT NULL,
    filename        text        NOT NULL,
    pages           int         NOT NULL,
    added_by        text        NOT NULL,
    added_at        timestamptz NOT NULL,
    UNIQUE (congress_id, decision_number)
);

CREATE TABLE decision_pages (
    scan_id uuid  NOT NULL REFERENCES decision_scans ON DELETE CASCADE,
    number  int   NOT NULL CHECK (number > 0),
    image   bytea NOT NULL,
    PRIMARY KEY (scan_id, number)
);
