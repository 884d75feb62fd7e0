CREATE TABLE congresses (
    congress_id     uuid PRIMARY KEY,
    congress_number int         NOT NULL UNIQUE CHECK (congress_number BETWEEN 1 AND 65535),
    code            text        NOT NULL UNIQUE,
    version         int         NOT NULL,
    level           text        NOT NULL,
    form            text        NOT NULL CHECK (form IN ('CONGRESS', 'CONFERENCE')),
    name            text        NOT NULL,
    title_lines     text[]      NOT NULL,
    province        text        NOT NULL,
    ordinal         text        NOT NULL,
    term            text        NOT NULL,
    review_period   text        NOT NULL,
    theme           text        NOT NULL,
    slogans         text[]      NOT NULL,
    venue           text        NOT NULL,
    gate_note       text        NOT NULL,
    hotline         text        NOT NULL,
    starts_at       timestamptz NOT NULL,
    max_delegates   int         NOT NULL CHECK (max_delegates > 0),
    synthetic       boolean     NOT NULL,
    created_at      timestamptz NOT NULL
);

CREATE TABLE congress_sessions (
    session_id  uuid PRIMARY KEY,
    congress_id uuid        NOT NULL REFERENCES congresses,
    kind        text        NOT NULL CHECK (kind IN ('PREPARATORY', 'OFFICIAL')),
    name        text        NOT NULL,
    starts_at   timestamptz NOT NULL
);
CREATE INDEX congress_sessions_of ON congress_sessions (congress_id);

CREATE TABLE units (
    congress_id uuid NOT NULL REFERENCES congresses,
    unit_code   text NOT NULL,
    name        text NOT NULL,
    kind        text NOT NULL,
    PRIMARY KEY (congress_id, unit_code)
);

CREATE TABLE agenda_items (
    congress_id uuid NOT NULL REFERENCES congresses,
    number      int  NOT NULL,
    code        text NOT NULL,
    name        text NOT NULL,
    PRIMARY KEY (congress_id, number)
);
