-- Since a rebuild appends one whole state, nobody reads what had been told.
DROP TABLE told_delegates;
ALTER TABLE entries DROP COLUMN told_receiver;
