ALTER TABLE known_delegates ADD COLUMN replaces uuid; -- whose place they took
CREATE INDEX known_delegates_successors ON known_delegates (replaces) WHERE replaces IS NOT NULL;
