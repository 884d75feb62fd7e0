-- A portrait: the whole picture upright and without metadata, the part of it that is shown (3:4), and that one small,
-- which alone travels to the gates. Versions come from one sequence, so that a removed portrait's next one is newer.
CREATE SEQUENCE photo_versions;
CREATE TABLE photos (
    delegate_id uuid PRIMARY KEY REFERENCES delegates,
    congress_id uuid        NOT NULL,
    version     bigint      NOT NULL,
    width       int         NOT NULL,
    height      int         NOT NULL,
    cut_left    int         NOT NULL,
    cut_top     int         NOT NULL,
    cut_width   int         NOT NULL,
    whole       bytea       NOT NULL,
    portrait    bytea       NOT NULL,
    thumbnail   bytea       NOT NULL CHECK (octet_length(thumbnail) <= 16384),
    changed_at  timestamptz NOT NULL
);
CREATE INDEX photos_of ON photos (congress_id);

-- What was done to portraits, one or a ZIP of them, so that it can be undone within a day; the portraits from before are
-- kept that long and no longer.
CREATE TABLE photo_acts (
    act_id      uuid PRIMARY KEY,
    congress_id uuid        NOT NULL,
    actor       text        NOT NULL,
    filename    text        NOT NULL, -- '': not of a ZIP
    acted_at    timestamptz NOT NULL,
    photos      int         NOT NULL,
    undone_at   timestamptz
);
CREATE INDEX photo_acts_of ON photo_acts (congress_id, acted_at);
CREATE TABLE photo_act_changes (
    act_id        uuid   NOT NULL REFERENCES photo_acts ON DELETE CASCADE,
    delegate_id   uuid   NOT NULL,
    version_after bigint, -- NULL: the act removed the portrait
    width         int,    -- NULL, as all below: there was none before
    height        int,
    cut_left      int,
    cut_top       int,
    cut_width     int,
    whole         bytea,
    portrait      bytea,
    thumbnail     bytea,
    PRIMARY KEY (act_id, delegate_id)
);
-- Portraits that no longer hold are blanked in what was said of them.
CREATE INDEX outbox_of ON outbox (key);
