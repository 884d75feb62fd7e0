-- The registry of screens: a paired board, MC's tablet or stage laptop, and what was asked of it last. A screen acts on
-- `reloads` when the number has grown since its page began, and on `number_until` while the card of `number_over` is on air.
CREATE TABLE screens (
    screen_id    uuid    PRIMARY KEY,
    is_main      boolean NOT NULL,
    reloads      int     NOT NULL DEFAULT 0,
    number_until timestamptz,
    number_over  bigint
);

-- What is on the glass by the screen's own word, and the version of its page. The defaults let processes of the version
-- before go on.
ALTER TABLE screen_acknowledgements ADD COLUMN glass text NOT NULL DEFAULT 'UNKNOWN';
ALTER TABLE screen_acknowledgements ADD COLUMN version text NOT NULL DEFAULT '';

-- Of the boards that are there, the one heard last is the main one of its congress.
INSERT INTO screens (screen_id, is_main)
SELECT client_id, 'SCREEN' = ANY (roles) AND row_number() OVER (
    PARTITION BY c.congress_id, 'SCREEN' = ANY (roles)
    ORDER BY c.revoked_at IS NOT NULL, heard_at DESC NULLS LAST, paired_at
) = 1
FROM paired_clients c
    LEFT JOIN screen_acknowledgements s ON s.congress_id = c.congress_id AND s.screen_id = client_id::text;
