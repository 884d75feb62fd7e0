-- Names that were public and were taken back because they were announced by mistake: whoever copied one is told so, without the name.
CREATE TABLE returned_names (
    entry_id     uuid PRIMARY KEY REFERENCES entries (entry_id) ON DELETE CASCADE,
    congress_id  uuid NOT NULL,
    announced_at timestamptz NOT NULL,
    returned_at  timestamptz NOT NULL
);
CREATE INDEX returned_names_of ON returned_names (congress_id);
