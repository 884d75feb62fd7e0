-- So that a deleted congress takes its numbers along, whatever was planned or heard before.
ALTER TABLE arrival_counts ADD COLUMN congress_id uuid;
UPDATE arrival_counts SET congress_id = s.congress_id FROM known_sessions s WHERE s.session_id = arrival_counts.session_id;
