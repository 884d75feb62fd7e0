-- What the list for the level above said of each person when the hall voted on it; NULL before a vote, and of who was erased.
ALTER TABLE upper_delegates
    ADD COLUMN voted_name text,
    ADD COLUMN voted_position text,
    ADD COLUMN voted_unit text,
    ADD CHECK (num_nulls(voted_name, voted_position, voted_unit) IN (0, 3));
-- Of a vote of before, the words of today are the oldest that are known.
UPDATE upper_delegates u SET voted_name = d.full_name, voted_position = d.position,
    voted_unit = coalesce((SELECT name FROM units WHERE congress_id = d.congress_id AND unit_code = d.unit_code), '')
FROM delegates d, upper_lists l
WHERE d.delegate_id = u.delegate_id AND d.erased_at IS NULL AND l.congress_id = u.congress_id AND l.adopted_at IS NOT NULL;
