-- Whose name was announced by mistake and taken back last, '' once the next was taken: the MC has said it to the hall.
ALTER TABLE stages ADD COLUMN taken_back text NOT NULL DEFAULT '';

-- No name has the screens for less than two seconds: two presses must never be two names.
ALTER TABLE stages DROP CONSTRAINT IF EXISTS stages_dwell_ms_check;
UPDATE stages SET dwell_ms = 2000 WHERE dwell_ms < 2000;
ALTER TABLE stages ADD CONSTRAINT stages_dwell_ms_check CHECK (dwell_ms BETWEEN 2000 AND 60000);
