-- What was remembered of a unit's files before this one was taken in: undoing it takes back what it taught too.
ALTER TABLE roster_imports ADD COLUMN answers_before jsonb NOT NULL DEFAULT '[]';
