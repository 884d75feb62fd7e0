-- Who set a field of a delegate last: the desk by hand, or a file. A file undoes a correction of the desk only when
-- somebody says so, and `was` (what a file had said before the desk) still finds the person in an old file. The field
-- '*' stands for all that has no row of its own: the file that brought the delegate.
CREATE TABLE field_origins (
    delegate_id uuid        NOT NULL REFERENCES delegates,
    congress_id uuid        NOT NULL,
    field       text        NOT NULL,
    set_by      text        NOT NULL CHECK (set_by IN ('desk', 'file')),
    source      text        NOT NULL,
    was         text        NOT NULL,
    set_at      timestamptz NOT NULL,
    PRIMARY KEY (delegate_id, field)
);
CREATE INDEX field_origins_of ON field_origins (congress_id);
