-- Where a person's pass is sent by e-mail; '' is not given.
ALTER TABLE delegates ADD COLUMN IF NOT EXISTS email text NOT NULL DEFAULT '';

-- What the office fills in once for its summonses and invitations; without a row the proposal of the code holds.
CREATE TABLE letterheads (
    congress_id  uuid NOT NULL REFERENCES congresses,
    kind         text NOT NULL CHECK (kind IN ('SUMMONS', 'INVITATION')),
    version      int  NOT NULL,
    parent_organ text NOT NULL,
    organ        text NOT NULL,
    number       text NOT NULL,
    sign         text NOT NULL,
    place        text NOT NULL,
    issued_on    date,
    subject      text NOT NULL,
    content      text[] NOT NULL,
    signer_role  text[] NOT NULL,
    signer_name  text NOT NULL,
    recipients   text[] NOT NULL,
    PRIMARY KEY (congress_id, kind)
);

-- Each making of documents: how far it is, and afterwards that it was.
CREATE TABLE document_runs (
    run_id       uuid PRIMARY KEY,
    congress_id  uuid        NOT NULL REFERENCES congresses,
    document     text        NOT NULL,
    form         text        NOT NULL,
    actor        text        NOT NULL,
    people       int         NOT NULL,
    without_code int         NOT NULL,
    done         int         NOT NULL DEFAULT 0,
    began_at     timestamptz NOT NULL,
    ended_at     timestamptz
);
CREATE INDEX document_runs_of ON document_runs (congress_id, began_at DESC);

-- Letters that somebody asked to be sent. The words are made when a letter goes, of what is true then; no secret lies here.
CREATE TABLE mails (
    mail_id       uuid PRIMARY KEY,
    congress_id   uuid        NOT NULL REFERENCES congresses,
    delegate_id   uuid        NOT NULL REFERENCES delegates,
    with_document boolean     NOT NULL,
    origin        text        NOT NULL,
    state         text        NOT NULL CHECK (state IN ('WAITING', 'GOING', 'SENT', 'REFUSED', 'UNKNOWN', 'DROPPED')),
    asked_by      text        NOT NULL,
    asked_at      timestamptz NOT NULL,
    due_at        timestamptz NOT NULL,
    taken_until   timestamptz,
    tries         int         NOT NULL DEFAULT 0,
    interruptions int         NOT NULL DEFAULT 0,
    answer        text        NOT NULL DEFAULT '',
    answered_at   timestamptz,
    credential_id text REFERENCES credentials
);
-- A second press while the first letter is still on its way asks for nothing new.
CREATE UNIQUE INDEX mails_one_on_its_way ON mails (delegate_id) WHERE state IN ('WAITING', 'GOING');
CREATE INDEX mails_due ON mails (due_at) WHERE state IN ('WAITING', 'GOING');
CREATE INDEX mails_of ON mails (congress_id, delegate_id, asked_at DESC);

-- Congresses whose letters wait until somebody lets them go on.
CREATE TABLE mail_stops (
    congress_id uuid PRIMARY KEY REFERENCES congresses,
    stopped_at  timestamptz NOT NULL
);
-- One row: the pace of all processes together, and what the mail server said when it took nothing.
CREATE TABLE mail_round (
    only_one   boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    taken_at   timestamptz,
    rest_until timestamptz,
    failures   int  NOT NULL DEFAULT 0,
    trouble    text NOT NULL DEFAULT ''
);
INSERT INTO mail_round DEFAULT VALUES;
