-- Why each kind of data is kept, and how long after the congress; and how far its closing has come.
CREATE TABLE data_rules (
    congress_id uuid PRIMARY KEY REFERENCES congresses,
    version     int   NOT NULL,
    rules       jsonb NOT NULL
);
CREATE TABLE closings (
    congress_id uuid PRIMARY KEY REFERENCES congresses,
    closed_at   timestamptz NOT NULL,
    closed_by   text        NOT NULL,
    paused_at   timestamptz
);
CREATE TABLE closing_steps (
    congress_id uuid        NOT NULL REFERENCES closings ON DELETE CASCADE,
    kind        text        NOT NULL,
    due_at      timestamptz NOT NULL,
    done        int         NOT NULL DEFAULT 0,
    finished_at timestamptz,
    PRIMARY KEY (congress_id, kind)
);
