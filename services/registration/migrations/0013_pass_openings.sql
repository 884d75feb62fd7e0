-- Who has opened the pass that was sent to them; of the pass alone, so a new code is unopened again.
CREATE TABLE pass_openings (
    credential_id   text PRIMARY KEY REFERENCES credentials,
    congress_id     uuid        NOT NULL,
    first_opened_at timestamptz NOT NULL,
    last_opened_at  timestamptz NOT NULL
);
