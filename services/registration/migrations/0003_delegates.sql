CREATE TABLE delegates (
    delegate_id     uuid PRIMARY KEY,
    congress_id     uuid        NOT NULL REFERENCES congresses,
    delegate_code   text        NOT NULL,
    version         int         NOT NULL,
    status          text        NOT NULL CHECK (status IN ('ACTIVE', 'REPLACED', 'WITHDRAWN')),
    replaces        uuid        UNIQUE REFERENCES delegates,
    form_of_address text        NOT NULL,
    full_name       text        NOT NULL,
    sex             text        CHECK (sex IN ('F', 'M')),
    birth_year      int,
    birth_month     int,
    birth_day       int,
    unit_code       text        NOT NULL,
    position        text        NOT NULL,
    category        text        NOT NULL,
    standing        text        NOT NULL CHECK (standing IN ('OFFICIAL', 'GUEST')),
    seat            text        NOT NULL,
    phone           text        NOT NULL,
    instruction     text        NOT NULL,
    search_text     text        NOT NULL,
    sort_key        text        NOT NULL COLLATE "C",
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL,
    UNIQUE (congress_id, delegate_code),
    FOREIGN KEY (congress_id, unit_code) REFERENCES units
);
CREATE INDEX delegates_by_name ON delegates (congress_id, sort_key);

-- Sensitive by law 91/2025/QH15, so apart from the delegate and sealed column by column; NULL is "not given".
CREATE TABLE sensitive_attributes (
    delegate_id             uuid PRIMARY KEY REFERENCES delegates,
    congress_id             uuid NOT NULL,
    ethnicity_sealed        bytea,
    religion_sealed         bytea,
    party_member_sealed     bytea,
    political_theory_sealed bytea,
    national_id_hash        bytea,
    national_id_last4       text
);
-- A replaced person keeps their number; two who come may not share one, which the import says row by row.
CREATE INDEX sensitive_attributes_national_id ON sensitive_attributes (congress_id, national_id_hash);

CREATE TABLE credentials (
    credential_id text PRIMARY KEY CHECK (credential_id ~ '^[0-9a-f]{32}$'),
    delegate_id   uuid        NOT NULL REFERENCES delegates,
    congress_id   uuid        NOT NULL,
    version       int         NOT NULL CHECK (version BETWEEN 1 AND 65535),
    state         text        NOT NULL CHECK (state IN ('ISSUED', 'REVOKED', 'SUPERSEDED')),
    short_code    text        NOT NULL,
    pass_hash     bytea       NOT NULL UNIQUE,
    issued_at     timestamptz NOT NULL,
    ended_at      timestamptz,
    reason        text        NOT NULL DEFAULT '',
    UNIQUE (delegate_id, version),
    UNIQUE (congress_id, short_code)
);
-- At most one badge of a person holds at any time.
CREATE UNIQUE INDEX credentials_one_issued ON credentials (delegate_id) WHERE state = 'ISSUED';
