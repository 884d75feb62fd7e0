-- A hall is data: its rows stand in `plan`, since nobody ever asks for one row alone. The version is what an editor saw.
CREATE TABLE halls (
    congress_id uuid PRIMARY KEY REFERENCES congresses,
    version     int         NOT NULL,
    plan        jsonb       NOT NULL,
    changed_at  timestamptz NOT NULL
);

-- Parts of the hall: of a delegation, a category, a batch. No seat stands in two of them.
CREATE TABLE seat_blocks (
    block_id    uuid PRIMARY KEY,
    congress_id uuid NOT NULL REFERENCES congresses,
    place       int  NOT NULL,
    kind        text NOT NULL CHECK (kind IN ('UNIT', 'CATEGORY', 'NAMED', 'EMPTY')),
    key         text NOT NULL,
    name        text NOT NULL,
    colour      text NOT NULL
);
CREATE TABLE block_seats (
    congress_id uuid NOT NULL,
    seat        text NOT NULL,
    block_id    uuid NOT NULL REFERENCES seat_blocks ON DELETE CASCADE,
    PRIMARY KEY (congress_id, seat)
);

-- Somebody whose file gave them a seat on which somebody else sits: a question for the organiser, never two on one seat.
CREATE TABLE contested_seats (
    delegate_id uuid PRIMARY KEY REFERENCES delegates ON DELETE CASCADE,
    congress_id uuid NOT NULL,
    seat        text NOT NULL
);
CREATE INDEX contested_seats_of ON contested_seats (congress_id);

-- `seat_key` is the seat whichever way it is written, '' where the words are no seat ("Khu A").
ALTER TABLE delegates ADD COLUMN seat_key text NOT NULL DEFAULT '';
UPDATE delegates SET seat_key = CASE
    WHEN upper(seat) ~ '^[A-ZĐ]{1,2}0*[0-9]{1,3}$' THEN regexp_replace(upper(seat), '^([A-ZĐ]{1,2})0*([0-9]{1,3})$', '\1-\2')
    WHEN upper(seat) ~ '^.{1,12}-0*[0-9]{1,3}$' THEN regexp_replace(upper(seat), '^(.{1,12})-0*([0-9]{1,3})$', '\1-\2')
    WHEN seat ~ '^0*[0-9]{1,4}$' THEN regexp_replace(seat, '^0*([0-9]{1,4})$', '\1')
    ELSE '' END
WHERE seat <> '';
WITH later AS (
    SELECT delegate_id FROM (
        SELECT delegate_id, row_number() OVER (PARTITION BY congress_id, seat_key ORDER BY delegate_code) AS turn
        FROM delegates WHERE status = 'ACTIVE' AND seat_key <> ''
    ) seated WHERE turn > 1
), kept AS (
    INSERT INTO contested_seats (delegate_id, congress_id, seat)
    SELECT delegate_id, congress_id, seat FROM delegates JOIN later USING (delegate_id)
)
UPDATE delegates SET seat = '', seat_key = '' FROM later WHERE later.delegate_id = delegates.delegate_id;

-- One person a seat. Looked at when a transaction ends, so that two may change places in one.
ALTER TABLE delegates ADD CONSTRAINT delegates_one_a_seat EXCLUDE USING btree (congress_id WITH =, seat_key WITH =)
    WHERE (status = 'ACTIVE' AND seat_key <> '') DEFERRABLE INITIALLY DEFERRED;

-- A sitting that is seated on its own. Who has no row here has no seat in it.
CREATE TABLE seated_sessions (
    session_id  uuid PRIMARY KEY REFERENCES congress_sessions,
    congress_id uuid NOT NULL
);
CREATE TABLE session_seats (
    session_id  uuid    NOT NULL REFERENCES seated_sessions ON DELETE CASCADE,
    delegate_id uuid    NOT NULL REFERENCES delegates ON DELETE CASCADE,
    congress_id uuid    NOT NULL,
    seat        text    NOT NULL,
    seat_key    text    NOT NULL,
    held        boolean NOT NULL DEFAULT true, -- false: of somebody who is not on the list now
    PRIMARY KEY (session_id, delegate_id),
    CONSTRAINT session_seats_one_a_seat EXCLUDE USING btree (session_id WITH =, seat_key WITH =)
        WHERE (held AND seat_key <> '') DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX session_seats_of ON session_seats (delegate_id);

-- What was done to the seats, so that it can be taken back: [delegate_id, seat before, seat after] for each who moved.
CREATE TABLE seat_changes (
    change_id   uuid PRIMARY KEY,
    congress_id uuid        NOT NULL,
    session_id  uuid,
    kind        text        NOT NULL CHECK (kind IN ('MOVED', 'PROPOSED', 'EMPTIED', 'UNDONE')),
    actor       text        NOT NULL,
    made_at     timestamptz NOT NULL,
    moves       jsonb       NOT NULL,
    undone_at   timestamptz
);
CREATE INDEX seat_changes_of ON seat_changes (congress_id, made_at);
