-- What was done to a delegate by hand: everybody may read who did what when, and the act can be undone for a while.
-- Of sensitive attributes `changes` has only the names; `sensitive_before` is sealed as it was and kept as long as
-- the act can be undone.
CREATE TABLE delegate_acts (
    act_id           uuid PRIMARY KEY,
    congress_id      uuid        NOT NULL,
    delegate_id      uuid        NOT NULL,
    kind             text        NOT NULL CHECK (kind IN ('ADDED', 'EDITED', 'WITHDRAWN', 'REPLACED', 'REISSUED', 'UNDONE')),
    actor            text        NOT NULL,
    acted_at         timestamptz NOT NULL,
    reason           text        NOT NULL,
    changes          jsonb       NOT NULL,
    version_after    int         NOT NULL,
    badge_version    int, -- the badge that this act ended
    other_id         uuid, -- REPLACED: who came instead
    sensitive_before jsonb,
    undone_at        timestamptz
);
CREATE INDEX delegate_acts_of ON delegate_acts (delegate_id, acted_at);
CREATE INDEX delegate_acts_of_other ON delegate_acts (other_id) WHERE other_id IS NOT NULL;
