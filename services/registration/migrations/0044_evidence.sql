-- What a unit gives as proof beside a person, in parts so that neither side holds a whole file.
CREATE TABLE evidence (
    evidence_id uuid PRIMARY KEY,
    congress_id uuid        NOT NULL,
    delegate_id uuid        NOT NULL REFERENCES delegates,
    name        text        NOT NULL,
    media_type  text        NOT NULL CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png')),
    bytes       int         NOT NULL CHECK (bytes > 0),
    digest      bytea       NOT NULL,
    actor       text        NOT NULL,
    kept_at     timestamptz NOT NULL,
    UNIQUE (delegate_id, digest)
);
CREATE TABLE evidence_parts (
    evidence_id uuid  NOT NULL REFERENCES evidence ON DELETE CASCADE,
    number      int   NOT NULL,
    content     bytea NOT NULL,
    PRIMARY KEY (evidence_id, number)
);
