-- What an organiser wants of the composition: a share of all on the list, at least or at most. The ratio of a level (70:30)
-- is the level's own rule and stands here only where somebody set another one.
CREATE TABLE composition_targets (
    congress_id uuid NOT NULL REFERENCES congresses,
    key         text NOT NULL,
    bound       text NOT NULL CHECK (bound IN ('AT_LEAST', 'AT_MOST')),
    percent     int  NOT NULL CHECK (percent BETWEEN 0 AND 100),
    PRIMARY KEY (congress_id, key)
);
CREATE TABLE composition_target_versions (
    congress_id uuid PRIMARY KEY REFERENCES congresses,
    version     int  NOT NULL
);
