-- What is armed, who operates the stage, what a lock covers, whom the operator placed elsewhere, and how long a name stays.
ALTER TABLE stages ADD COLUMN armed jsonb;
ALTER TABLE stages ADD COLUMN hold jsonb;
ALTER TABLE stages ADD COLUMN covered jsonb;
ALTER TABLE stages ADD COLUMN moved jsonb NOT NULL DEFAULT '[]';
ALTER TABLE stages ADD COLUMN dwell_ms int NOT NULL DEFAULT 4000 CHECK (dwell_ms BETWEEN 0 AND 60000);
ALTER TABLE stages ADD COLUMN taken_at timestamptz;

-- Whose card a screen said that it shows: a name taken while every screen was away stands nowhere here.
CREATE TABLE shown_names (
    entry_id    uuid        PRIMARY KEY,
    congress_id uuid        NOT NULL,
    shown_at    timestamptz NOT NULL
);
CREATE INDEX shown_names_of ON shown_names (congress_id);
CREATE INDEX stage_log_by_card ON stage_log (congress_id, ((data ->> 'revision')::bigint)) WHERE audience = 'BOARD';
-- Names announced before this was kept are not called unseen.
INSERT INTO shown_names (entry_id, congress_id, shown_at)
SELECT entry_id, congress_id, coalesce(announced_at, now()) FROM entries WHERE sequence IS NOT NULL;
