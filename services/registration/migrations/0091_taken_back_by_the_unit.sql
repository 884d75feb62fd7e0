-- A unit may take back what it handed in, while nobody has decided on it.
ALTER TABLE delegate_acts DROP CONSTRAINT delegate_acts_kind_check;
ALTER TABLE delegate_acts ADD CONSTRAINT delegate_acts_kind_check CHECK (kind IN (
    'ADDED', 'EDITED', 'WITHDRAWN', 'REPLACED', 'REISSUED', 'MOVED', 'UNDONE', 'IMPORTED', 'PROPOSED', 'DECLINED',
    'SUBMITTED', 'RECALLED', 'RETURNED', 'APPROVED', 'REJECTED', 'HELD', 'RELEASED', 'RANKED'));
