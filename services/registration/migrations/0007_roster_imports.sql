-- Which file came in, by whom, and what it changed, so that it can be undone within a day. The states from before (the
-- sensitive ones sealed as they were) are only kept that long.
CREATE TABLE roster_imports (
    import_id   uuid PRIMARY KEY,
    congress_id uuid        NOT NULL,
    actor       text        NOT NULL,
    filename    text        NOT NULL,
    imported_at timestamptz NOT NULL,
    created     int         NOT NULL,
    updated     int         NOT NULL,
    undone_at   timestamptz
);
CREATE INDEX roster_imports_of ON roster_imports (congress_id, imported_at);

CREATE TABLE roster_import_changes (
    import_id        uuid NOT NULL REFERENCES roster_imports ON DELETE CASCADE,
    delegate_id      uuid NOT NULL,
    version_after    int  NOT NULL,
    before           jsonb, -- NULL: the file brought this delegate
    sensitive_before jsonb,
    PRIMARY KEY (import_id, delegate_id)
);
