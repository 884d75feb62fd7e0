-- The shorter citation that the big screen shows, approved like all other words; empty: the whole one is drawn.
ALTER TABLE entries ADD COLUMN screen_citation text NOT NULL DEFAULT '';

-- What an import changed is compared with the whole row: else no import of before could be taken back any more.
UPDATE roll_import_changes SET before = before || '{"screen_citation": ""}' WHERE before IS NOT NULL;
UPDATE roll_import_changes SET after = after || '{"screen_citation": ""}' WHERE after IS NOT NULL;
