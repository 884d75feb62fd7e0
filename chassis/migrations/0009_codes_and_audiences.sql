-- Pairing codes are kept salted and slow to guess; those of the last ten minutes are offered anew.
DELETE FROM pairing_codes;
ALTER TABLE pairing_codes RENAME code_sha256 TO code_hash;
ALTER TABLE pairing_codes ADD salt bytea NOT NULL;

-- Tokens say for whom they are. What was given out before (and by a registration that is upgraded last) does not,
-- and is taken until it ends.
CREATE TABLE token_audiences (since timestamptz NOT NULL);
INSERT INTO token_audiences VALUES (now() + interval '1 hour');
