-- Who came to a sitting that was no rehearsal, whatever was said before or after: nobody who stands there is let off.
CREATE VIEW people_who_came AS
SELECT DISTINCT a.congress_id, a.delegate_id
FROM attendance a JOIN congress_sessions s USING (session_id)
WHERE NOT s.rehearsal AND (a.present OR a.first_at IS NOT NULL);
-- The file that told of a visit first, until anybody tells it otherwise: it is taken back with the file.
ALTER TABLE visits ADD COLUMN import_id uuid REFERENCES roster_imports;
