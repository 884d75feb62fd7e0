-- How registration said a person is called when their name was taken: what it says later was not said.
ALTER TABLE entries ADD COLUMN said jsonb;

-- What an import changed is compared with the whole row: else no import of before could be taken back any more.
UPDATE roll_import_changes SET before = before || '{"said": null}' WHERE before IS NOT NULL;
UPDATE roll_import_changes SET after = after || '{"said": null}' WHERE after IS NOT NULL;
