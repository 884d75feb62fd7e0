-- An honour roll that nobody could read stays in the log with the sentence its sender read, until it comes in under its name or
-- somebody says that nothing is left to do.
ALTER TABLE roll_imports
    ADD COLUMN refused    text NOT NULL DEFAULT '',
    ADD COLUMN settled_at timestamptz;
