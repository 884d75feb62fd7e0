-- The period that a decision itself writes, and the receiver's own position.
ALTER TABLE entries ADD COLUMN review_period text NOT NULL DEFAULT '';
ALTER TABLE known_delegates ADD COLUMN position text NOT NULL DEFAULT '';

-- What an import changed is compared with the whole row: else no import of before could be taken back any more.
UPDATE roll_import_changes SET before = before || '{"review_period": ""}' WHERE before IS NOT NULL;
UPDATE roll_import_changes SET after = after || '{"review_period": ""}' WHERE after IS NOT NULL;
