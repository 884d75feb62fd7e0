-- Delegations as an organiser keeps them: in the order of protocol, with a head, renamed, merged or laid aside. The row of
-- a merged unit stays, so that files which still name it (or its code) mean the unit that it is part of now.
ALTER TABLE units
    ADD COLUMN place       int     NOT NULL DEFAULT 0,
    ADD COLUMN version     int     NOT NULL DEFAULT 1,
    ADD COLUMN archived    boolean NOT NULL DEFAULT false,
    ADD COLUMN merged_into text,
    ADD COLUMN head_name   text    NOT NULL DEFAULT '',
    ADD COLUMN head_phone  text    NOT NULL DEFAULT '',
    ADD FOREIGN KEY (congress_id, merged_into) REFERENCES units,
    ADD CHECK (merged_into <> unit_code);
UPDATE units SET place = ordered.place
FROM (SELECT congress_id, unit_code, row_number() OVER (PARTITION BY congress_id ORDER BY unit_code) AS place FROM units)
    AS ordered
WHERE ordered.congress_id = units.congress_id AND ordered.unit_code = units.unit_code;

-- Names that a unit had, or that a unit merged into it had. `words` are compared to the accent, without case and points.
CREATE TABLE unit_names (
    congress_id uuid        NOT NULL,
    words       text        NOT NULL,
    written     text        NOT NULL,
    unit_code   text        NOT NULL,
    kept_at     timestamptz NOT NULL,
    PRIMARY KEY (congress_id, words),
    FOREIGN KEY (congress_id, unit_code) REFERENCES units
);

CREATE TABLE unit_acts (
    act_id      uuid PRIMARY KEY,
    congress_id uuid        NOT NULL,
    unit_code   text        NOT NULL,
    kind        text        NOT NULL
        CHECK (kind IN ('ADDED', 'EDITED', 'MERGED', 'ARCHIVED', 'RESTORED', 'NAME_MOVED', 'UNDONE')),
    actor       text        NOT NULL,
    acted_at    timestamptz NOT NULL,
    other_code  text, -- MERGED: the unit that took the people; NAME_MOVED: the one that took the name, NULL for none
    changes     jsonb       NOT NULL,
    people      uuid[]      NOT NULL, -- MERGED: who moved
    name        jsonb,
    undone_at   timestamptz
);
CREATE INDEX unit_acts_of ON unit_acts (congress_id, acted_at);

ALTER TABLE delegate_acts DROP CONSTRAINT delegate_acts_kind_check;
ALTER TABLE delegate_acts ADD CONSTRAINT delegate_acts_kind_check
    CHECK (kind IN ('ADDED', 'EDITED', 'WITHDRAWN', 'REPLACED', 'REISSUED', 'MOVED', 'UNDONE'));
