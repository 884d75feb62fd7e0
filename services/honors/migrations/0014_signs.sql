-- What stage and MC last said to each other by a sign, one a side at most.
ALTER TABLE stages ADD COLUMN signs jsonb NOT NULL DEFAULT '[]';
