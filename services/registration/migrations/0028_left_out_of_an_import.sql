-- The log of imports says whom somebody left out of a file: taken out one by one, or as alternates.
ALTER TABLE roster_imports ADD left_out text[] NOT NULL DEFAULT '{}';
