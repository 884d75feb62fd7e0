-- The public half of the root key that this service was told of by its settings: keys heard from others count only when
-- it has signed them. The worker writes it at each start.
CREATE TABLE pinned_root (
    only_one   boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    public_key text    NOT NULL
);
