ALTER TABLE scans ADD COLUMN settlement_note text NOT NULL DEFAULT '';
