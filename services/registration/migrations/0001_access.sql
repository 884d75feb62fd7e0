-- Who may work here, and the public keys that others check our signatures with.
CREATE TABLE accounts (
    account_id    uuid PRIMARY KEY,
    username      text        NOT NULL UNIQUE,
    display_name  text        NOT NULL,
    password_hash text        NOT NULL,
    roles         text[]      NOT NULL,
    unit_code     text,
    created_at    timestamptz NOT NULL
);

CREATE TABLE staff_sessions (
    session_id uuid PRIMARY KEY,
    account_id uuid        NOT NULL REFERENCES accounts,
    started_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    ended_at   timestamptz
);

CREATE TABLE signing_keys (
    key_id     uuid PRIMARY KEY,
    key_number int         NOT NULL UNIQUE CHECK (key_number BETWEEN 0 AND 255),
    purpose    text        NOT NULL CHECK (purpose IN ('QR', 'TOKEN')),
    public_key text        NOT NULL UNIQUE,
    version    int         NOT NULL,
    retired    boolean     NOT NULL DEFAULT false,
    published_at timestamptz NOT NULL
);
