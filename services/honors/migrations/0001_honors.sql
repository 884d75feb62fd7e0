-- What honors decides itself: the roll, the stage, and what the screens were told.
CREATE TABLE stages (
    congress_id   uuid        PRIMARY KEY,
    revision      bigint      NOT NULL CHECK (revision > 0),
    card_revision bigint      NOT NULL,
    sequence      int         NOT NULL DEFAULT 0,
    card          text        NOT NULL,
    item          int,
    entry_id      uuid,
    batch_size    int         NOT NULL DEFAULT 10 CHECK (batch_size BETWEEN 1 AND 100),
    told_version  int         NOT NULL,
    changed_at    timestamptz NOT NULL,
    stage_frames  bigint      NOT NULL DEFAULT 0,
    board_frames  bigint      NOT NULL DEFAULT 0
);

CREATE TABLE entries (
    entry_id                   uuid   PRIMARY KEY,
    congress_id                uuid   NOT NULL,
    kind                       text   NOT NULL CHECK (kind IN ('COLLECTIVE', 'HOUSEHOLD', 'INDIVIDUAL')),
    name                       text   NOT NULL,
    unit_name                  text   NOT NULL,
    position                   text   NOT NULL,
    citation                   text   NOT NULL,
    award_code                 text   NOT NULL,
    award_name                 text   NOT NULL,
    grade                      int    NOT NULL,
    decision_number            text   NOT NULL,
    decision_date              date,
    issuer                     text   NOT NULL,
    list_position              int    NOT NULL,
    posthumous                 boolean NOT NULL,
    delegate_code              text   NOT NULL,
    -- Chosen by hand; else the delegate with `delegate_code`. No foreign key: the delegate may be heard of later.
    representative_delegate_id uuid,
    status                     text   NOT NULL,
    approved_order             int,
    sequence                   int,
    announced_at               timestamptz,
    receiver_name              text,
    receiver_capacity          text,
    corrected                  boolean NOT NULL DEFAULT false,
    -- What the stage was last told of the receiver; an event heard again tells nothing twice.
    told_receiver              jsonb,
    CHECK (sequence IS NULL OR (decision_number <> '' AND decision_date IS NOT NULL)),
    UNIQUE (congress_id, sequence),
    UNIQUE (congress_id, decision_number, award_code, grade, kind, list_position)
);
CREATE INDEX entries_by_representative ON entries (representative_delegate_id);
CREATE INDEX entries_by_delegate_code ON entries (congress_id, delegate_code);

CREATE TABLE stage_log (
    congress_id uuid        NOT NULL,
    audience    text        NOT NULL CHECK (audience IN ('STAGE', 'BOARD')),
    number      bigint      NOT NULL,
    event       text        NOT NULL,
    data        jsonb       NOT NULL,
    at          timestamptz NOT NULL,
    PRIMARY KEY (congress_id, audience, number)
);
CREATE FUNCTION stage_log_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the stage log is append-only';
END $$;
CREATE TRIGGER stage_log_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON stage_log
    FOR EACH STATEMENT EXECUTE FUNCTION stage_log_is_append_only();

CREATE TABLE screen_acknowledgements (
    congress_id     uuid        NOT NULL,
    screen_id       text        NOT NULL,
    name            text        NOT NULL,
    revision        bigint      NOT NULL,
    acknowledged_at timestamptz NOT NULL,
    PRIMARY KEY (congress_id, screen_id)
);

-- The newest version of each delegate and presence that the stage was told of. Not a projection: it outlives a
-- rebuild, so that events heard again move nobody on the stage.
CREATE TABLE told_delegates (
    delegate_id      uuid PRIMARY KEY,
    delegate_version int  NOT NULL DEFAULT 0,
    presence_version int  NOT NULL DEFAULT 0
);

-- What other services say: projections, emptied and filled again by a rebuild.
CREATE TABLE known_congresses (
    congress_id       uuid    PRIMARY KEY,
    version           int     NOT NULL,
    code              text    NOT NULL,
    form              text    NOT NULL,
    name              text    NOT NULL,
    title_lines       text[]  NOT NULL,
    review_period     text    NOT NULL,
    theme             text    NOT NULL,
    slogans           text[]  NOT NULL,
    agenda            jsonb   NOT NULL,
    official_sessions uuid[]  NOT NULL,
    synthetic         boolean NOT NULL
);

CREATE TABLE known_delegates (
    delegate_id     uuid    PRIMARY KEY,
    congress_id     uuid    NOT NULL,
    version         int     NOT NULL,
    delegate_code   text    NOT NULL,
    form_of_address text    NOT NULL,
    full_name       text    NOT NULL,
    unit_name       text    NOT NULL,
    active          boolean NOT NULL,
    replaces        uuid
);
CREATE INDEX known_delegates_by_code ON known_delegates (congress_id, delegate_code);
CREATE INDEX known_delegates_by_replaced ON known_delegates (replaces) WHERE replaces IS NOT NULL;

CREATE TABLE known_presence (
    delegate_id uuid   PRIMARY KEY,
    congress_id uuid   NOT NULL,
    version     int    NOT NULL,
    sessions    uuid[] NOT NULL
);

CREATE TABLE known_keys (
    key_id     uuid    PRIMARY KEY,
    version    int     NOT NULL,
    key_number int     NOT NULL,
    purpose    text    NOT NULL,
    public_key text    NOT NULL,
    retired    boolean NOT NULL
);

CREATE TABLE ended_sessions (
    session_id uuid        PRIMARY KEY,
    ended_at   timestamptz NOT NULL
);
