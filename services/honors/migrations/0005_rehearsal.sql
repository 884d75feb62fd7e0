-- A stage in rehearsal keeps the number of the last name that was announced for real, and each entry the status from
-- before the first step that it took in the rehearsal: its end takes the steps back.
ALTER TABLE stages ADD COLUMN rehearsed_from int;
ALTER TABLE entries ADD COLUMN status_before_rehearsal text;
