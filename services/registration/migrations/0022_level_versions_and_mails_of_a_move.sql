-- Two desks may change the same level: the second is told of the first.
ALTER TABLE level_rules ADD COLUMN version int NOT NULL DEFAULT 1 CHECK (version > 0);

-- A letter brings somebody their pass, or tells them that the congress moved.
ALTER TABLE mails ADD COLUMN about text NOT NULL DEFAULT 'PASS' CHECK (about IN ('PASS', 'MOVE'));
DROP INDEX mails_one_on_its_way;
CREATE UNIQUE INDEX mails_one_on_its_way ON mails (delegate_id, about) WHERE state IN ('WAITING', 'GOING');
