-- How the roll is cut into rows, each a ceremony of its own; what was cut before stays, so that the last cut can be undone.
CREATE TABLE row_plans (
    congress_id uuid        NOT NULL,
    number      int         NOT NULL CHECK (number > 0),
    rows        jsonb       NOT NULL,
    made_by     text        NOT NULL,
    maker       text        NOT NULL,
    made_at     timestamptz NOT NULL,
    undone_at   timestamptz,
    PRIMARY KEY (congress_id, number)
);

-- Which sittings there are: a row is honoured in one of them. Who was in one and left is told apart from who never came, and
-- where a delegate sits. Empty until registration and checkin speak of them again, or honors is rebuilt.
ALTER TABLE known_congresses ADD COLUMN sessions jsonb NOT NULL DEFAULT '[]';
ALTER TABLE known_presence ADD COLUMN left_sessions uuid[] NOT NULL DEFAULT '{}';
ALTER TABLE known_delegates ADD COLUMN seat text NOT NULL DEFAULT '';
