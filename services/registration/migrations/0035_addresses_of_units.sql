-- Where a delegation and its head are written to.
ALTER TABLE units ADD COLUMN email text NOT NULL DEFAULT '', ADD COLUMN head_email text NOT NULL DEFAULT '';
