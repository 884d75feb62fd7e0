-- Addresses that are told of what became public, each up to which row of the outbox, and what became of each telling.
CREATE TABLE webhooks (
    webhook_id  uuid        PRIMARY KEY,
    congress_id uuid        NOT NULL,
    url         text        NOT NULL,
    secret      text        NOT NULL,  -- signs what is sent, so it must be known; the API never gives it again
    made_by     text        NOT NULL,
    made_at     timestamptz NOT NULL,
    told_until  bigint      NOT NULL,
    stopped     text        NOT NULL DEFAULT '',  -- the sentence why nothing is sent any more
    tries       int         NOT NULL DEFAULT 0,   -- of what is told now
    tried_at    timestamptz,
    due_at      timestamptz NOT NULL,
    taken_until timestamptz
);
CREATE INDEX webhooks_of ON webhooks (congress_id);

CREATE TABLE webhook_tellings (
    webhook_id uuid        NOT NULL REFERENCES webhooks ON DELETE CASCADE,
    message_id uuid        NOT NULL,
    what       text        NOT NULL,
    name       text        NOT NULL,  -- public when it was sent; blank of one that was withdrawn
    tries      int         NOT NULL,
    delivered  boolean     NOT NULL,
    answer     text        NOT NULL,
    at         timestamptz NOT NULL,
    PRIMARY KEY (webhook_id, message_id)
);
CREATE INDEX webhook_tellings_newest ON webhook_tellings (webhook_id, at DESC);
CREATE INDEX outbox_roll ON outbox (key, id) WHERE topic = 'honors.roll.v1';
