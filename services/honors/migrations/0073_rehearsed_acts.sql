-- What the programme was led through while the stage is rehearsed is taken back with the rehearsal.
ALTER TABLE programme_acts ADD COLUMN rehearsed boolean NOT NULL DEFAULT false;
