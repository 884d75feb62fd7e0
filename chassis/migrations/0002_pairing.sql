-- One-time codes, shown on an organiser's page and typed once on a device. Only their hash is kept.
CREATE TABLE pairing_codes (
    code_sha256 bytea       PRIMARY KEY,
    congress_id uuid        NOT NULL,
    name        text        NOT NULL,
    roles       text[]      NOT NULL,
    attributes  jsonb       NOT NULL,
    offered_by  text        NOT NULL,
    expires_at  timestamptz NOT NULL,
    used_at     timestamptz
);

CREATE TABLE paired_clients (
    client_id    uuid        PRIMARY KEY,
    congress_id  uuid        NOT NULL,
    name         text        NOT NULL,
    roles        text[]      NOT NULL,
    attributes   jsonb       NOT NULL,
    token_sha256 bytea       NOT NULL UNIQUE,
    paired_at    timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    revoked_at   timestamptz
);
CREATE INDEX paired_clients_of_congress ON paired_clients (congress_id, paired_at);

-- Tries at something guessable, counted per minute and per whoever tries; the hash of an address, not the address.
CREATE TABLE tries (
    scope  text        NOT NULL,
    who    bytea       NOT NULL,
    minute timestamptz NOT NULL,
    count  int         NOT NULL,
    PRIMARY KEY (scope, who, minute)
);
