-- Where the words stand on a certificate, by award ('' for every award without a layout of its own), and the office's picture under them.
CREATE TABLE certificate_layouts (
    congress_id uuid        NOT NULL,
    award_name  text        NOT NULL,
    version     int         NOT NULL,
    layout      jsonb       NOT NULL,
    background  bytea,                 -- a JPEG, a plain picture of what was sent
    made_by     text        NOT NULL,
    made_at     timestamptz NOT NULL,
    PRIMARY KEY (congress_id, award_name)
);
