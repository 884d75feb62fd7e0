-- The audit trail as a chain of ids and digests, in the order in which the worker found the lines: what is changed, taken
-- out, put in or exchanged afterwards is found. It holds no word of the trail itself.
CREATE TABLE audit_chain (
    number    bigint      PRIMARY KEY,
    audit_id  bigint      NOT NULL UNIQUE,
    digest    bytea       NOT NULL,
    link      bytea       NOT NULL,
    sealed_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE TRIGGER audit_chain_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_chain
    FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();

CREATE INDEX audit_of_actor ON audit (actor, id DESC);
CREATE INDEX audit_of_action ON audit (action, id DESC);

-- Network addresses are kept as a hash under a key of the day: the same phone is seen to be the same for a day, and who it
-- was cannot be worked out once the key is gone.
CREATE TABLE address_keys (
    day date  PRIMARY KEY,
    key bytea NOT NULL
);
