-- The row whose card is on air.
ALTER TABLE stages ADD COLUMN row_id uuid;
