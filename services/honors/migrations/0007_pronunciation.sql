-- How a delegate's name is said, for the MC, where that is not plain.
ALTER TABLE known_delegates ADD COLUMN pronunciation text NOT NULL DEFAULT '';
