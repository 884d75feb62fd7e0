-- What checkin said; can be emptied and heard again from offset zero. No foreign keys: topics have no common order.
CREATE TABLE known_presence (
    delegate_id uuid PRIMARY KEY,
    congress_id uuid NOT NULL,
    version     int  NOT NULL
);

CREATE TABLE attendance (
    delegate_id uuid NOT NULL,
    session_id  uuid NOT NULL,
    congress_id uuid NOT NULL,
    present     boolean NOT NULL,
    first_at    timestamptz,
    gate_id     uuid,
    method      text,
    PRIMARY KEY (delegate_id, session_id)
);
CREATE INDEX attendance_of_congress ON attendance (congress_id) WHERE present;

-- From `effective_at` on no gate admits this badge online.
CREATE TABLE refused_credentials (
    credential_id text PRIMARY KEY,
    delegate_id   uuid        NOT NULL,
    congress_id   uuid        NOT NULL,
    version       int         NOT NULL,
    reason        text        NOT NULL,
    effective_at  timestamptz NOT NULL
);
