CREATE TABLE handout_items (
    item_id     uuid PRIMARY KEY,
    congress_id uuid NOT NULL,
    name        text NOT NULL,
    place       int  NOT NULL
);
CREATE INDEX handout_items_of ON handout_items (congress_id);

-- The newest word on each person and item, whatever order devices tell it in.
CREATE TABLE handouts (
    delegate_id uuid        NOT NULL,
    item_id     uuid        NOT NULL REFERENCES handout_items ON DELETE CASCADE,
    given       boolean     NOT NULL,
    at          timestamptz NOT NULL,
    device_id   uuid        NOT NULL,
    PRIMARY KEY (delegate_id, item_id)
);
CREATE INDEX handouts_of ON handouts (item_id) WHERE given;
