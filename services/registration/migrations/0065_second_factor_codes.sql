-- Recovery codes are kept salted and slow to guess; a code of the app holds 30 seconds by the phone's own clock.
ALTER TABLE accounts
    ADD second_drift      smallint NOT NULL DEFAULT 0, -- how many times 30 seconds the phone's clock is ahead of ours
    ADD second_late_step  bigint,                      -- the last right code that came at a wrong time
    ADD second_late_drift smallint;
ALTER TABLE recovery_codes RENAME code_sha256 TO code_hash;
ALTER TABLE recovery_codes ADD salt bytea; -- null: SHA-256 alone, from before; salted when the API starts
