-- The writing side: a ledger's row is locked before its outbox row is written.
CREATE TABLE ledgers (ledger_id uuid PRIMARY KEY, last_number int NOT NULL);

-- The hearing side. `counts` is right only if every event was applied exactly once; `steps` keeps each effect by
-- itself, without any uniqueness that would hide a second one, in the order of application.
CREATE TABLE counts (ledger_id uuid PRIMARY KEY, entries int NOT NULL, amount bigint NOT NULL);
CREATE TABLE steps (at bigint GENERATED ALWAYS AS IDENTITY, ledger_id uuid NOT NULL, number int NOT NULL);
