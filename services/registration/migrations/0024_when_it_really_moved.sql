-- Letters are sent by the true time, a congress moves in its own (a demo's day runs faster, and is set back): what was sent
-- since a move is told by the true time of both.
ALTER TABLE congress_moves ADD COLUMN really_moved_at timestamptz NOT NULL DEFAULT now();
UPDATE congress_moves SET really_moved_at = moved_at;
