-- The link of the head of a delegation: one holds at a time for each unit; what it opens is kept as a hash alone.
CREATE TABLE head_links (
    link_id     uuid PRIMARY KEY,
    congress_id uuid        NOT NULL,
    unit_code   text        NOT NULL,
    hash        bytea       NOT NULL UNIQUE,
    actor       text        NOT NULL,
    issued_at   timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL CHECK (expires_at > issued_at),
    opened_at   timestamptz,
    revoked_at  timestamptz
);
CREATE UNIQUE INDEX head_link_that_holds ON head_links (congress_id, unit_code) WHERE revoked_at IS NULL;
