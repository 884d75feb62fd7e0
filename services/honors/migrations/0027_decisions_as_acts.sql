-- Decisions as acts of the ceremony: what is read of each in full, who wrote it and who approved it, and when it was
-- announced. Nothing here: the roll alone says which decisions there are.
CREATE TABLE decision_acts (
    congress_id     uuid        NOT NULL,
    number          text        NOT NULL CHECK (number <> ''),
    day             date        NOT NULL,
    text            text        NOT NULL DEFAULT '',
    written_by      text        NOT NULL DEFAULT '',
    approved_digest text,
    approved_by     text,
    approver        text,
    approved_at     timestamptz,
    announced_at    timestamptz,
    rehearsed       boolean     NOT NULL DEFAULT false,
    PRIMARY KEY (congress_id, number, day)
);
