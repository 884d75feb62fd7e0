-- What is held on the day, in which order, how long, and where it stands. Until it is planned the agenda stands for it.
CREATE TABLE programmes (
    congress_id uuid PRIMARY KEY,
    revision    bigint      NOT NULL,
    plan_revision bigint    NOT NULL,  -- that of the newest writing: whoever leads on takes nothing from whoever writes
    last_number int         NOT NULL,  -- the highest ever given: a number is never given again
    held_at     timestamptz,           -- since when the running item waits
    held_for    interval    NOT NULL DEFAULT '0'
);

CREATE TABLE programme_items (
    congress_id uuid NOT NULL REFERENCES programmes ON DELETE CASCADE,
    number      int  NOT NULL,         -- its name for ever; `place` is where it stands
    place       int  NOT NULL,
    kind        text NOT NULL,
    title       text NOT NULL,
    minutes     int  NOT NULL,
    more        int  NOT NULL DEFAULT 0, -- minutes given on the day; the plan stays what it was
    at_minute   int,                   -- of the day in Vietnam, where it does not begin before
    speaker     text NOT NULL,
    alternate   text NOT NULL,
    notes       text NOT NULL,
    instead     boolean NOT NULL DEFAULT false,
    state       text NOT NULL,
    started_at  timestamptz,
    ended_at    timestamptz,
    PRIMARY KEY (congress_id, number)
);

CREATE TABLE programme_acts (
    congress_id uuid        NOT NULL REFERENCES programmes ON DELETE CASCADE,
    revision    bigint      NOT NULL,
    act         text        NOT NULL,
    actor       text        NOT NULL,
    made_at     timestamptz NOT NULL,
    before      jsonb       NOT NULL,  -- how it stood, to take the act back
    undone      boolean     NOT NULL DEFAULT false,
    PRIMARY KEY (congress_id, revision)
);
