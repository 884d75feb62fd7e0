-- A correction of an announced name: it waits for a second person, or went out at once and waits to be confirmed by one.
CREATE TABLE public_corrections (
    entry_id uuid        PRIMARY KEY REFERENCES entries ON DELETE CASCADE,
    at_once  boolean     NOT NULL,
    base     text        NOT NULL,
    mending  jsonb       NOT NULL,
    changes  jsonb       NOT NULL,
    reason   text        NOT NULL,
    asked_by text        NOT NULL,
    asker    text        NOT NULL,
    asked_at timestamptz NOT NULL
);
