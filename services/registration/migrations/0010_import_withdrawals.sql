-- A withdrawal that came with a roster file ("no longer in the file") is undone with that file.
ALTER TABLE delegate_acts ADD COLUMN import_id uuid;
CREATE INDEX delegate_acts_of_import ON delegate_acts (import_id) WHERE import_id IS NOT NULL;
ALTER TABLE roster_imports ADD COLUMN withdrawn int NOT NULL DEFAULT 0;
