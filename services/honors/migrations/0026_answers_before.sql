-- What was remembered about the rolls' words and columns before this file was taken in: undoing it takes back what it taught.
ALTER TABLE roll_imports ADD COLUMN answers_before jsonb NOT NULL DEFAULT '{}';
