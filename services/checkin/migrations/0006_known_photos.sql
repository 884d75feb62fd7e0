-- Portraits as registration says them, small. `revision` is the congress's own (roster_revisions): devices ask for what is
-- newer than theirs. A removed one stays as a row without a picture, so that an older word does not bring it back.
CREATE TABLE known_photos (
    delegate_id uuid PRIMARY KEY,
    congress_id uuid   NOT NULL,
    version     bigint NOT NULL,
    revision    bigint NOT NULL,
    jpeg        bytea  NOT NULL
);
CREATE INDEX known_photos_of ON known_photos (congress_id, revision);
