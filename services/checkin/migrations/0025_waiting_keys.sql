-- What scans that wait on a device are sealed for, one key a congress, made once: without it they could not be read.
CREATE TABLE waiting_keys (
    congress_id uuid PRIMARY KEY,
    private_key bytea NOT NULL CHECK (octet_length(private_key) = 32),
    made_at     timestamptz NOT NULL
);
