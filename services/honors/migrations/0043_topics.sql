-- For which emulation movement and in which field of work somebody is honoured: figures only, nothing of it is drawn, read or approved.
CREATE TABLE entry_topics (
    entry_id uuid PRIMARY KEY REFERENCES entries ON DELETE CASCADE,
    movement text NOT NULL,
    sector   text NOT NULL
);
