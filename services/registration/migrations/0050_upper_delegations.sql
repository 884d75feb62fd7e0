-- The list of who goes to the congress one level up (agenda item 9), and how it was adopted. One list a congress.
CREATE TABLE upper_lists (
    congress_id  uuid PRIMARY KEY REFERENCES congresses,
    version      int  NOT NULL,
    parent_id    uuid REFERENCES congresses (congress_id),
    places       int  CHECK (places >= 0),
    adopted_at   timestamptz,
    present      int,
    in_favour    int,
    against      int,
    abstained    int,
    unanimous    boolean,
    adopted_by   text NOT NULL DEFAULT ''
);
CREATE TABLE upper_delegates (
    congress_id uuid NOT NULL REFERENCES upper_lists,
    delegate_id uuid NOT NULL REFERENCES delegates,
    place       int  NOT NULL CHECK (place > 0),
    alternate   boolean NOT NULL,
    PRIMARY KEY (congress_id, delegate_id)
);
