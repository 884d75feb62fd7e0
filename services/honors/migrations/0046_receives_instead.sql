-- Who was named by hand to receive instead of whom the link says: a delegate, or somebody who is none, by name.
CREATE TABLE proxies (
    entry_id    uuid PRIMARY KEY REFERENCES entries ON DELETE CASCADE,
    delegate_id uuid,
    name        text NOT NULL DEFAULT '',
    capacity    text NOT NULL DEFAULT '',
    CHECK (delegate_id IS NOT NULL OR name <> '')
);
CREATE INDEX proxies_by_delegate ON proxies (delegate_id) WHERE delegate_id IS NOT NULL;
