-- The page of a congress that everybody opens by one QR: what it says, the documents with whose they are and when, the notices.
CREATE TABLE hall_pages (
    congress_id uuid PRIMARY KEY,
    open        boolean NOT NULL,
    by_name     boolean NOT NULL,
    way         text    NOT NULL,
    revision    int     NOT NULL CHECK (revision > 0)
);
CREATE TABLE hall_documents (
    document_id   uuid PRIMARY KEY,
    congress_id   uuid        NOT NULL,
    title         text        NOT NULL,
    name          text        NOT NULL,
    media_type    text        NOT NULL CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png')),
    bytes         int         NOT NULL CHECK (bytes > 0),
    digest        bytea       NOT NULL,
    audience      text        NOT NULL CHECK (audience IN ('NOBODY', 'ALL', 'DELEGATES', 'NAMED')),
    from_at       timestamptz,
    until_at      timestamptz,
    embargo_until timestamptz,
    actor         text        NOT NULL,
    kept_at       timestamptz NOT NULL,
    UNIQUE (congress_id, digest),
    CHECK (until_at > from_at),
    CHECK (until_at > embargo_until)
);
CREATE TABLE hall_document_parts (
    document_id uuid  NOT NULL REFERENCES hall_documents ON DELETE CASCADE,
    number      int   NOT NULL,
    content     bytea NOT NULL,
    PRIMARY KEY (document_id, number)
);
CREATE TABLE hall_document_readers (
    document_id uuid NOT NULL REFERENCES hall_documents ON DELETE CASCADE,
    delegate_id uuid NOT NULL REFERENCES delegates ON DELETE CASCADE,
    PRIMARY KEY (document_id, delegate_id)
);
CREATE INDEX hall_documents_of_reader ON hall_document_readers (delegate_id);
CREATE TABLE hall_notices (
    notice_id     uuid PRIMARY KEY,
    congress_id   uuid        NOT NULL,
    kind          text        NOT NULL CHECK (kind IN ('NOTICE', 'CHANGE')),
    audience      text        NOT NULL CHECK (audience IN ('ALL', 'DELEGATES')),
    text          text        NOT NULL CHECK (text <> ''),
    actor         text        NOT NULL,
    said_at       timestamptz NOT NULL,
    taken_down_at timestamptz
);
CREATE INDEX hall_notices_of ON hall_notices (congress_id);
