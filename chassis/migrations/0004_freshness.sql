-- Until when everything that a speaker said has been applied here: one row a speaker, written over about once a second.
CREATE TABLE freshness (
    speaker       text        PRIMARY KEY,
    applied_until timestamptz NOT NULL
) WITH (fillfactor = 50);

-- True time, whatever the congress's clock says in created_at: how long a row has been waiting.
ALTER TABLE outbox ADD COLUMN stored_at timestamptz NOT NULL DEFAULT now();
