-- The units of a congress in the order of protocol, as registration tells them with the congress.
CREATE TABLE known_units (
    congress_id uuid NOT NULL,
    unit_code   text NOT NULL,
    place       int  NOT NULL,
    PRIMARY KEY (congress_id, unit_code)
);
