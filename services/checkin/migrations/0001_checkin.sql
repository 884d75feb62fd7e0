-- What registration says, kept as heard. No foreign keys: topics have no order between them.
CREATE TABLE known_congresses (
    congress_id     uuid PRIMARY KEY,
    version         int         NOT NULL,
    congress_number int         NOT NULL,
    code            text        NOT NULL,
    name            text        NOT NULL,
    starts_at       timestamptz NOT NULL,
    synthetic       boolean     NOT NULL
);

CREATE TABLE known_sessions (
    session_id  uuid PRIMARY KEY,
    congress_id uuid        NOT NULL,
    kind        text        NOT NULL,
    name        text        NOT NULL,
    starts_at   timestamptz NOT NULL,
    place       int         NOT NULL -- 0 is the session that starts first
);
CREATE INDEX known_sessions_congress ON known_sessions (congress_id);

CREATE TABLE known_delegates (
    delegate_id     uuid PRIMARY KEY,
    congress_id     uuid   NOT NULL,
    version         int    NOT NULL,
    delegate_code   text   NOT NULL,
    form_of_address text   NOT NULL,
    full_name       text   NOT NULL,
    folded          text   NOT NULL, -- name, code and unit for searching: chassis.vietnamese.fold
    sort_key        text   COLLATE "C" NOT NULL,
    unit_code       text   NOT NULL,
    unit_name       text   NOT NULL,
    category        text   NOT NULL,
    standing        text   NOT NULL,
    position        text   NOT NULL,
    seat            text   NOT NULL,
    instruction     text   NOT NULL,
    scanned         boolean NOT NULL,
    session_ids     uuid[] NOT NULL,
    status          text   NOT NULL
);
CREATE INDEX known_delegates_congress ON known_delegates (congress_id);

CREATE TABLE known_credentials (
    credential_id text NOT NULL,
    version       int  NOT NULL,
    delegate_id   uuid NOT NULL,
    congress_id   uuid NOT NULL,
    state         text NOT NULL, -- an ISSUED one of somebody who is a delegate no longer stands here as REVOKED
    short_code    text NOT NULL,
    PRIMARY KEY (credential_id, version)
);
CREATE INDEX known_credentials_short_code ON known_credentials (short_code);
CREATE INDEX known_credentials_delegate ON known_credentials (delegate_id);

CREATE TABLE known_keys (
    key_id     uuid PRIMARY KEY,
    version    int     NOT NULL,
    key_number int     NOT NULL,
    purpose    text    NOT NULL,
    public_key text    NOT NULL,
    retired    boolean NOT NULL
);

CREATE TABLE known_ended_sessions (
    session_id uuid PRIMARY KEY,
    account_id uuid        NOT NULL,
    ended_at   timestamptz NOT NULL
);

-- Counted from checkin.scans.v1. `dimension` is ALL, STANDING, UNIT, CATEGORY, GATE or MINUTE.
CREATE TABLE arrival_counts (
    session_id uuid   NOT NULL,
    dimension  text   NOT NULL,
    value      text   NOT NULL,
    scans      bigint NOT NULL,
    present    bigint NOT NULL,
    PRIMARY KEY (session_id, dimension, value)
);

-- What checkin itself decides.
CREATE TABLE gates (
    gate_id     uuid PRIMARY KEY,
    congress_id uuid NOT NULL,
    name        text NOT NULL,
    kind        text NOT NULL CHECK (kind IN ('GATE', 'DESK')),
    UNIQUE (congress_id, name)
);

-- A session without a row here is open when it is the first of its congress.
CREATE TABLE session_doors (
    session_id  uuid PRIMARY KEY,
    congress_id uuid        NOT NULL,
    open        boolean     NOT NULL,
    changed_at  timestamptz NOT NULL
);

CREATE VIEW doors AS
SELECT s.session_id, s.congress_id, s.kind, s.name, s.starts_at, s.place,
       coalesce(d.open, s.place = 0) AS open, d.changed_at
FROM known_sessions s LEFT JOIN session_doors d USING (session_id);

-- The session that gates scan for: of the open ones the last to start, else the first of all.
CREATE VIEW current_doors AS
SELECT DISTINCT ON (congress_id) *
FROM doors ORDER BY congress_id, open DESC, CASE WHEN open THEN place END DESC, place;

-- One row a delegate: whoever changes their presence or refuses their credentials moves `version`, which is the
-- lock of the aggregate and its version on checkin.presence.v1.
CREATE TABLE attendance (
    delegate_id uuid PRIMARY KEY,
    congress_id uuid NOT NULL,
    version     int  NOT NULL
) WITH (fillfactor = 70);

CREATE TABLE presence (
    delegate_id uuid        NOT NULL,
    session_id  uuid        NOT NULL,
    present     boolean     NOT NULL,
    first_at    timestamptz,
    gate_id     uuid,
    method      text,
    scan_id     uuid,
    PRIMARY KEY (delegate_id, session_id)
);
CREATE INDEX presence_session ON presence (session_id) WHERE present;

-- Said on checkin.presence.v1: no gate admits these online from then on.
CREATE TABLE refused_credentials (
    credential_id text NOT NULL,
    version       int  NOT NULL,
    delegate_id   uuid NOT NULL,
    reason        text NOT NULL,
    PRIMARY KEY (credential_id, version)
);
CREATE INDEX refused_credentials_delegate ON refused_credentials (delegate_id);

-- A fact each. Of a text that is not ours only kind and length are kept.
CREATE TABLE scans (
    scan_id            uuid PRIMARY KEY,
    congress_id        uuid        NOT NULL,
    session_id         uuid        NOT NULL,
    gate_id            uuid        NOT NULL,
    device_id          uuid        NOT NULL,
    method             text        NOT NULL,
    text_kind          text        NOT NULL,
    text_length        int         NOT NULL,
    credential_id      text,
    credential_version int,
    delegate_id        uuid,
    unit_code          text, -- the delegate's at that time, so that an undo takes back what was counted
    category           text,
    standing           text,
    verdict            text        NOT NULL,
    shown              text        NOT NULL,
    decided_by         text        NOT NULL,
    conflict           text,
    first_presence     boolean     NOT NULL,
    first_at           timestamptz, -- what an ALREADY_CHECKED_IN told
    first_gate         text,
    scanned_at         timestamptz NOT NULL,
    sent_at            timestamptz NOT NULL,
    recorded_at        timestamptz NOT NULL,
    occurred_at        timestamptz NOT NULL,
    undone_at          timestamptz
);
CREATE INDEX scans_conflicts ON scans (congress_id, recorded_at) WHERE conflict IS NOT NULL;
CREATE INDEX scans_strangers ON scans (credential_id, credential_version)
    WHERE delegate_id IS NULL AND credential_id IS NOT NULL;

-- Which delegates a device has to hear of again: `revision` grows without gaps of visibility, because whoever
-- takes a number holds the congress's row until the commit.
CREATE TABLE roster_revisions (
    congress_id uuid PRIMARY KEY,
    revision    bigint NOT NULL
);
CREATE TABLE roster_changes (
    delegate_id uuid PRIMARY KEY,
    congress_id uuid   NOT NULL,
    revision    bigint NOT NULL
);
CREATE INDEX roster_changes_congress ON roster_changes (congress_id, revision);
