-- The rows of a file that did not come in stay with its import until somebody of that name stands on the list, the file comes
-- in again, or somebody says that nothing is left to do: `settled` has their numbers.
ALTER TABLE roster_imports
    ADD COLUMN open_rows jsonb NOT NULL DEFAULT '[]',
    ADD COLUMN settled   int[] NOT NULL DEFAULT '{}';

CREATE VIEW open_roster_rows AS
SELECT i.congress_id, i.import_id, (r ->> 'at')::int AS at, r AS open_row
FROM roster_imports i CROSS JOIN LATERAL jsonb_array_elements(i.open_rows) AS r
WHERE i.undone_at IS NULL
  AND (r ->> 'at')::int <> ALL (i.settled)
  AND NOT EXISTS (
      SELECT 1 FROM roster_imports later
      WHERE later.congress_id = i.congress_id AND later.filename = i.filename AND later.undone_at IS NULL
        AND (later.imported_at, later.import_id) > (i.imported_at, i.import_id))
  AND NOT EXISTS (
      SELECT 1 FROM delegates d
      WHERE d.congress_id = i.congress_id AND d.status = 'ACTIVE' AND d.updated_at >= i.imported_at
        AND lower(d.full_name) = lower(r ->> 'full_name'));
