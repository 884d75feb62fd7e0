ALTER TABLE unit_acts ADD COLUMN import_id uuid; -- the roster file that said who leads the delegation
CREATE INDEX unit_acts_of_import ON unit_acts (import_id) WHERE import_id IS NOT NULL;
