-- The keys that sealed the sensitive columns one after the other, by names that tell nothing of them, and how far the job
-- is that seals what there was anew.
CREATE TABLE sealing_keys (
    number          int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name            text        NOT NULL UNIQUE,
    made_at         timestamptz NOT NULL DEFAULT now(),
    delegates_until uuid,
    accounts_until  uuid,
    resealed        int         NOT NULL DEFAULT 0,
    finished_at     timestamptz
);
