-- The ledger of places: what the organisers gave each unit in each category, took back and moved. Append-only: a movement is
-- taken back by its mirror image. No source or no target: the reserve, what of the congress's cap nobody was given yet.
CREATE TABLE place_movements (
    movement_id     uuid PRIMARY KEY,
    number          bigint GENERATED ALWAYS AS IDENTITY,
    batch_id        uuid        NOT NULL, -- what came together, and is taken back together
    congress_id     uuid        NOT NULL REFERENCES congresses,
    source_unit     text,
    source_category text,
    target_unit     text,
    target_category text,
    places          int         NOT NULL CHECK (places > 0),
    takes_back      uuid        UNIQUE REFERENCES place_movements,
    actor           text        NOT NULL,
    moved_at        timestamptz NOT NULL,
    reason          text        NOT NULL,
    CHECK ((source_unit IS NULL) = (source_category IS NULL)),
    CHECK ((target_unit IS NULL) = (target_category IS NULL)),
    CHECK ((source_unit, source_category) IS DISTINCT FROM (target_unit, target_category)),
    FOREIGN KEY (congress_id, source_unit) REFERENCES units,
    FOREIGN KEY (congress_id, target_unit) REFERENCES units
);
CREATE INDEX place_movements_of ON place_movements (congress_id, number);

CREATE FUNCTION refuse_to_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a movement of places is never rewritten: take it back by another one';
END $$;
CREATE TRIGGER place_movements_stay BEFORE UPDATE ON place_movements
    FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite();

-- Until when the units may hand in; '' is the whole congress, a unit's own row prevails where it is later. A congress without
-- one does not ask its units.
CREATE TABLE submission_deadlines (
    congress_id uuid        NOT NULL REFERENCES congresses,
    unit_code   text        NOT NULL DEFAULT '',
    closes_at   timestamptz NOT NULL,
    actor       text        NOT NULL,
    set_at      timestamptz NOT NULL,
    PRIMARY KEY (congress_id, unit_code)
);
