-- Hands for another opinion ("ý kiến khác"), neither for nor against; null where there is no tally.
ALTER TABLE upper_lists ADD COLUMN other int CHECK (other >= 0);
UPDATE upper_lists SET other = 0 WHERE adopted_at IS NOT NULL;
