-- Somebody was let in by a device alone whose word on the time was out of bounds: a case of its own.
ALTER TABLE scans ADD COLUMN clock_case boolean NOT NULL GENERATED ALWAYS AS (
    clock_unsure AND decided_by = 'DEVICE' AND direction = 'IN' AND NOT turned_away
    AND (verdict = 'ADMITTED' OR shown = 'ALREADY_CHECKED_IN')
) STORED;
DROP INDEX scans_conflicts;
CREATE INDEX scans_cases ON scans (congress_id, recorded_at) WHERE conflict IS NOT NULL OR clock_case;
