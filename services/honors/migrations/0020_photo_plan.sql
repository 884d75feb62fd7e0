-- The plan of the group photos: turns one after the other. And the words of a card that are kept as they were shown.
CREATE TABLE photo_plans (
    congress_id uuid        PRIMARY KEY,
    number      int         NOT NULL CHECK (number > 0),
    turns       jsonb       NOT NULL,
    maker       text        NOT NULL,
    made_at     timestamptz NOT NULL
);
ALTER TABLE stages ADD COLUMN card_text text NOT NULL DEFAULT '';
