-- What is noted of a name behind the stage and at its edge: who gives it stands ready there, and which certificate went out.
CREATE TABLE edge_notes (
    entry_id           uuid        PRIMARY KEY REFERENCES entries ON DELETE CASCADE,
    standing_by_at     timestamptz,
    certificate_number text        NOT NULL DEFAULT ''
);
