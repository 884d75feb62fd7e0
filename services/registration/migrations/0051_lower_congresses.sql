-- Register of the congresses and conferences one level down: what a unit planned, whether it is a pilot, when it was held, what
-- was learnt, what came of it.
CREATE TABLE lower_congresses (
    lower_id     uuid PRIMARY KEY,
    congress_id  uuid NOT NULL REFERENCES congresses,
    version      int  NOT NULL,
    unit_code    text NOT NULL,
    level        text NOT NULL,
    name         text NOT NULL,
    planned_on   date,
    plan_sent_on date,
    pilot        boolean NOT NULL,
    held_on      date,
    delegates    int CHECK (delegates >= 0),
    exemplars    int CHECK (exemplars >= 0),
    lessons      text NOT NULL,
    result       text NOT NULL,
    FOREIGN KEY (congress_id, unit_code) REFERENCES units
);
CREATE INDEX lower_congresses_of ON lower_congresses (congress_id, unit_code);
