-- What an office changed of a level's rules when plan or law changed, and by which source; the rest is reference data.
CREATE TABLE level_rules (
    level            text PRIMARY KEY,
    max_delegates    int         NOT NULL CHECK (max_delegates BETWEEN 1 AND 10000),
    exemplar_percent int         CHECK (exemplar_percent BETWEEN 1 AND 100),
    source           text        NOT NULL CHECK (source <> ''),
    changed_at       timestamptz NOT NULL
);
-- The place in the line of the date; empty: the province.
ALTER TABLE congresses ADD COLUMN place text NOT NULL DEFAULT '';
-- Whose name follows the event's in the title; empty at province level: "tỉnh" and the province.
ALTER TABLE congresses ADD COLUMN host text NOT NULL DEFAULT '';
UPDATE congresses SET host = regexp_replace(title_lines[1],
    '^(Hội nghị tuyên dương điển hình tiên tiến|Hội nghị điển hình tiên tiến|Đại hội Thi đua yêu nước) ', '');
