-- Where the passes of this congress open; empty: where the installation says.
ALTER TABLE congresses ADD COLUMN public_address text NOT NULL DEFAULT '';

-- Each time a congress went to another time or place: what had been said before, so that those who heard it can be told.
CREATE TABLE congress_moves (
    congress_id   uuid        NOT NULL REFERENCES congresses,
    version       int         NOT NULL, -- the congress's version with which it moved
    moved_at      timestamptz NOT NULL,
    actor         text        NOT NULL,
    old_starts_at timestamptz NOT NULL,
    old_venue     text        NOT NULL,
    starts_at     timestamptz NOT NULL,
    venue         text        NOT NULL,
    PRIMARY KEY (congress_id, version)
);
-- Which delegations were told of it.
CREATE TABLE units_told (
    congress_id uuid        NOT NULL,
    version     int         NOT NULL,
    unit_code   text        NOT NULL,
    told_at     timestamptz NOT NULL,
    actor       text        NOT NULL,
    PRIMARY KEY (congress_id, version, unit_code),
    FOREIGN KEY (congress_id, version) REFERENCES congress_moves ON DELETE CASCADE
);
-- Who is named on the letters of a making: their paper is out of date when the congress moves.
ALTER TABLE document_runs ADD COLUMN readers uuid[] NOT NULL DEFAULT '{}';

-- The order of protocol is an act too, and an undoing says what it undid.
ALTER TABLE unit_acts DROP CONSTRAINT unit_acts_kind_check;
ALTER TABLE unit_acts ADD CONSTRAINT unit_acts_kind_check
    CHECK (kind IN ('ADDED', 'EDITED', 'MERGED', 'ARCHIVED', 'RESTORED', 'NAME_MOVED', 'ORDERED', 'UNDONE'));
ALTER TABLE unit_acts ADD COLUMN undoes uuid;
UPDATE unit_acts undoing SET undoes = undone.act_id
FROM unit_acts undone
WHERE undoing.kind = 'UNDONE' AND undone.congress_id = undoing.congress_id AND undone.unit_code = undoing.unit_code
    AND undone.undone_at = undoing.acted_at;
