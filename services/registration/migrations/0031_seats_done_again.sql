-- An act on the seats that was taken back can be done again, and an edit of the hall stands among them.
-- `hall`: {"version", "before": the plan, "blocks": [[kind, key, name, [seats]]] that lost seats,
-- "apart": [[session_id, delegate_id, seat]]} of an edit of the hall.
ALTER TABLE seat_changes ADD COLUMN redone_at timestamptz, ADD COLUMN hall jsonb;
ALTER TABLE seat_changes DROP CONSTRAINT seat_changes_kind_check;
ALTER TABLE seat_changes ADD CONSTRAINT seat_changes_kind_check
    CHECK (kind IN ('MOVED', 'PROPOSED', 'EMPTIED', 'UNDONE', 'REDONE', 'HALL'));
