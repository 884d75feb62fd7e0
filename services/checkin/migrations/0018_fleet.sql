CREATE TABLE device_words (
    device_id   uuid PRIMARY KEY,
    heard_at    timestamptz NOT NULL, -- the true time, not that of the congress
    waiting     int         NOT NULL,
    oldest_at   timestamptz, -- when the oldest scan that waits was made
    skew_ms     bigint,
    version     text        NOT NULL,
    battery     int,
    charging    boolean
);
