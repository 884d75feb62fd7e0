-- What seals the list that devices keep, one a congress, and the code that opens it on them without network.
CREATE TABLE roster_locks (
    congress_id uuid PRIMARY KEY,
    list_key    bytea NOT NULL,
    code        text  NOT NULL,
    salt        bytea NOT NULL,
    sealed_key  bytea NOT NULL, -- list_key under the code
    made_at     timestamptz NOT NULL
);
