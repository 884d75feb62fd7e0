-- A screen says every few seconds what it shows; `acknowledged_at` is when it first showed that revision. The default
-- lets processes of the version before go on.
ALTER TABLE screen_acknowledgements ADD COLUMN heard_at timestamptz NOT NULL DEFAULT now();
