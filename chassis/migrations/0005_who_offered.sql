-- Who offered the code that a client was made of: what is revoked takes along what came of it.
ALTER TABLE paired_clients ADD COLUMN offered_by text NOT NULL DEFAULT '';
