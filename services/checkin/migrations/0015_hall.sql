-- The delegate's own way in. `secret` makes the codes on the screens at the doors; it leaves this table to no one.
CREATE TABLE halls (
    congress_id uuid PRIMARY KEY,
    secret      bytea   NOT NULL,
    at_once     boolean NOT NULL DEFAULT false
);

-- One tap of one phone, for one badge at one place. Times are real ones, also under a congress clock.
CREATE TABLE hall_challenges (
    challenge_id       uuid PRIMARY KEY,
    congress_id        uuid        NOT NULL,
    session_id         uuid        NOT NULL,
    gate_id            uuid        NOT NULL,
    delegate_id        uuid        NOT NULL,
    credential_id      text        NOT NULL,
    credential_version int         NOT NULL,
    typed              boolean     NOT NULL,
    phone              uuid,
    made_at            timestamptz NOT NULL,
    taken_at           timestamptz,
    companion          boolean -- when it was taken: this phone had brought somebody else before
);
CREATE INDEX hall_challenges_made ON hall_challenges (made_at);
CREATE INDEX hall_challenges_phone ON hall_challenges (phone, session_id) WHERE taken_at IS NOT NULL;

-- Who waits at a door for a steward.
CREATE TABLE door_calls (
    call_id            uuid PRIMARY KEY,
    congress_id        uuid        NOT NULL,
    session_id         uuid        NOT NULL,
    gate_id            uuid        NOT NULL,
    kind               text        NOT NULL CHECK (kind IN ('NOD', 'HELP')),
    delegate_id        uuid,
    credential_id      text,
    credential_version int,
    typed              boolean     NOT NULL DEFAULT false,
    companion          boolean     NOT NULL DEFAULT false,
    phone              uuid,
    device_id          uuid, -- the machine that calls for help
    shown              text, -- the verdict that it had
    called_at          timestamptz NOT NULL,
    state              text        NOT NULL DEFAULT 'OPEN',
    answered_at        timestamptz,
    answered_by        text
);
CREATE INDEX door_calls_open ON door_calls (congress_id, gate_id, called_at) WHERE state = 'OPEN';
