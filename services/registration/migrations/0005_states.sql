-- An archived congress is hidden from every page. Of a deleted one (synthetic only) this row remains: its number is
-- never given again, and what is still heard about it is ignored.
ALTER TABLE congresses ADD COLUMN state text NOT NULL DEFAULT 'ACTIVE'
    CHECK (state IN ('ACTIVE', 'ARCHIVED', 'DELETED'));
ALTER TABLE congresses DROP CONSTRAINT congresses_code_key;
CREATE UNIQUE INDEX congresses_code ON congresses (code) WHERE state <> 'DELETED';

-- What a rehearsal causes counts nowhere.
ALTER TABLE congress_sessions ADD COLUMN rehearsal boolean NOT NULL DEFAULT false;
