-- What was printed, as it stood on the paper: only so can be told later whose badge no longer says what is true.
CREATE TABLE badge_print_runs (
    run_id      uuid PRIMARY KEY,
    congress_id uuid        NOT NULL REFERENCES congresses,
    number      int         NOT NULL,
    layout      text        NOT NULL CHECK (layout IN ('SMALL', 'A6')),
    printed_at  timestamptz NOT NULL,
    actor       text        NOT NULL,
    UNIQUE (congress_id, number)
);
CREATE TABLE printed_badges (
    credential_id   text NOT NULL REFERENCES credentials,
    edition         int  NOT NULL CHECK (edition > 0),
    run_id          uuid NOT NULL REFERENCES badge_print_runs ON DELETE CASCADE,
    congress_id     uuid NOT NULL,
    form_of_address text NOT NULL,
    full_name       text NOT NULL,
    position        text NOT NULL,
    unit_name       text NOT NULL,
    category        text NOT NULL,
    PRIMARY KEY (credential_id, edition)
);
CREATE INDEX printed_badges_of_run ON printed_badges (run_id);

-- One line for each badge that holds: whether its newest paper still says what the roster says.
CREATE VIEW badge_papers AS
SELECT c.congress_id, c.delegate_id, c.credential_id, coalesce(p.edition, 0) AS edition, r.printed_at,
       CASE WHEN p.credential_id IS NULL THEN 'NOT_PRINTED'
            WHEN (p.form_of_address, p.full_name, p.position, p.unit_name, p.category)
                 IS DISTINCT FROM (d.form_of_address, d.full_name, d.position, u.name, d.category) THEN 'CHANGED'
            ELSE 'PRINTED' END AS print_state
FROM credentials c
JOIN delegates d USING (delegate_id)
JOIN units u ON u.congress_id = d.congress_id AND u.unit_code = d.unit_code
LEFT JOIN LATERAL (
    SELECT * FROM printed_badges WHERE credential_id = c.credential_id ORDER BY edition DESC LIMIT 1
) p ON true
LEFT JOIN badge_print_runs r ON r.run_id = p.run_id
WHERE c.state = 'ISSUED' AND d.status = 'ACTIVE';

-- Badges for people who are no delegates (press, staff …): no code, no cap, no report; the number tells them apart.
CREATE TABLE outside_badges (
    badge_id     uuid PRIMARY KEY,
    congress_id  uuid        NOT NULL REFERENCES congresses,
    number       int         NOT NULL,
    kind         text        NOT NULL,
    full_name    text        NOT NULL,
    organisation text        NOT NULL,
    added_at     timestamptz NOT NULL,
    printed_at   timestamptz,
    edition      int         NOT NULL DEFAULT 0,
    UNIQUE (congress_id, number)
);
