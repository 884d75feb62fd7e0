-- Short codes come on a topic of their own that no other service hears, before or after the badge they stand on.
CREATE TABLE known_short_codes (
    credential_id text NOT NULL,
    version       int  NOT NULL,
    congress_id   uuid NOT NULL,
    short_code    text NOT NULL,
    typed_hash    text, -- what devices get of it; null until the worker has reckoned it
    PRIMARY KEY (credential_id, version)
);
CREATE INDEX known_short_codes_typed ON known_short_codes (short_code);
CREATE INDEX known_short_codes_bare ON known_short_codes (credential_id) WHERE typed_hash IS NULL;
CREATE INDEX known_short_codes_congress ON known_short_codes (congress_id);
INSERT INTO known_short_codes (credential_id, version, congress_id, short_code)
SELECT credential_id, version, congress_id, short_code FROM known_credentials;
-- What reads and fills it goes on until the new processes stand; nothing of this version does.
ALTER TABLE known_credentials ALTER short_code SET DEFAULT '';
