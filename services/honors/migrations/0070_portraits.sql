-- Portraits as registration says them, small. A removed one stays as a row without a picture, so that an older word does not
-- bring it back. Who agreed to stand on the screens with theirs, and whether this congress shows any: nobody's is shown unasked.
CREATE TABLE known_photos (
    delegate_id uuid   PRIMARY KEY,
    congress_id uuid   NOT NULL,
    version     bigint NOT NULL,
    digest      text   NOT NULL,
    jpeg        bytea  NOT NULL
);
CREATE INDEX known_photos_by_digest ON known_photos (digest) WHERE digest <> '';

CREATE TABLE portrait_consents (
    congress_id uuid        NOT NULL,
    delegate_id uuid        NOT NULL,
    noted_by    text        NOT NULL,
    noted_at    timestamptz NOT NULL,
    PRIMARY KEY (congress_id, delegate_id)
);

ALTER TABLE stages ADD COLUMN portraits boolean NOT NULL DEFAULT false;
