-- The history of a person also has what files did, and what a delegation's clerk asks the organisers to change of somebody
-- with a badge that holds. A proposal is open until it is decided: then `undone_at` says when.
ALTER TABLE delegate_acts DROP CONSTRAINT delegate_acts_kind_check;
ALTER TABLE delegate_acts ADD CONSTRAINT delegate_acts_kind_check CHECK (kind IN (
    'ADDED', 'EDITED', 'WITHDRAWN', 'REPLACED', 'REISSUED', 'MOVED', 'UNDONE', 'IMPORTED', 'PROPOSED', 'DECLINED'));
CREATE INDEX delegate_acts_proposed ON delegate_acts (delegate_id) WHERE kind = 'PROPOSED' AND undone_at IS NULL;
