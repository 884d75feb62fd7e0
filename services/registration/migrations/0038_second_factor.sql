-- A second factor of somebody's own: the secret is sealed like personal data, and each code opens once.
ALTER TABLE accounts
    ADD second_secret bytea,       -- sealed; null: none
    ADD second_since  timestamptz, -- null: begun and not confirmed yet
    ADD second_step   bigint NOT NULL DEFAULT 0; -- the last 30 seconds whose code was used

CREATE TABLE recovery_codes (
    account_id  uuid  NOT NULL REFERENCES accounts,
    code_sha256 bytea NOT NULL,
    used_at     timestamptz,
    PRIMARY KEY (account_id, code_sha256)
);
