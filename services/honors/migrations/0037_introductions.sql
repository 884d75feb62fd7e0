ALTER TABLE known_delegates ADD COLUMN scanned boolean NOT NULL DEFAULT true; -- false: a leader, who is received and not scanned

CREATE TABLE introductions (
    congress_id uuid PRIMARY KEY,
    revision    int NOT NULL,
    frozen_at   timestamptz,
    frozen_by   text NOT NULL DEFAULT ''
);

CREATE TABLE introduced_leaders (
    delegate_id uuid PRIMARY KEY,
    congress_id uuid NOT NULL,
    place       int  NOT NULL,
    vehicle     text NOT NULL,
    escort      text NOT NULL,
    room        text NOT NULL,
    deputy      text NOT NULL, -- who came instead, in the words in which they are introduced
    introduced  int  -- the number in the frozen list
);
CREATE INDEX introduced_leaders_of ON introduced_leaders (congress_id);
