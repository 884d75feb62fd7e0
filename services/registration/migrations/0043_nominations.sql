-- Who a unit proposes is a person like all others, but no delegate until the proposal is approved: NOMINATED.
ALTER TABLE delegates DROP CONSTRAINT delegates_status_check;
ALTER TABLE delegates ADD CONSTRAINT delegates_status_check
    CHECK (status IN ('NOMINATED', 'ACTIVE', 'REPLACED', 'WITHDRAWN'));

-- How far a proposal is. Hold and place among the alternates stand beside the state. Whoever the desk took in itself has no
-- row and counts as approved, until something stands beside them.
CREATE TABLE nominations (
    delegate_id uuid PRIMARY KEY REFERENCES delegates,
    congress_id uuid        NOT NULL,
    state       text        NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'REJECTED')),
    alternate   int CHECK (alternate > 0),
    hold        text        NOT NULL DEFAULT '' CHECK (hold IN ('', 'DISCIPLINE', 'INSPECTION', 'COMPLAINT')),
    reason      text        NOT NULL DEFAULT '', -- what the reviewers wrote last
    actor       text        NOT NULL,
    changed_at  timestamptz NOT NULL
);
CREATE INDEX nominations_of ON nominations (congress_id, state);

ALTER TABLE delegate_acts DROP CONSTRAINT delegate_acts_kind_check;
ALTER TABLE delegate_acts ADD CONSTRAINT delegate_acts_kind_check CHECK (kind IN (
    'ADDED', 'EDITED', 'WITHDRAWN', 'REPLACED', 'REISSUED', 'MOVED', 'UNDONE', 'IMPORTED', 'PROPOSED', 'DECLINED',
    'SUBMITTED', 'RETURNED', 'APPROVED', 'REJECTED', 'HELD', 'RELEASED', 'RANKED'));
