-- The decision on air as it was taken: what is corrected in the roll afterwards changes no picture that is being read.
ALTER TABLE stages ADD COLUMN decision jsonb;

UPDATE stages s
SET decision = jsonb_build_object(
    'number', e.decision_number, 'date', e.decision_date, 'issuer', e.issuer, 'award_name', e.award_name)
FROM entries e
WHERE s.card = 'DECISION' AND e.entry_id = s.entry_id AND e.decision_date IS NOT NULL;

UPDATE stages s
SET covered = jsonb_set(s.covered, '{decision}', jsonb_build_object(
    'number', e.decision_number, 'date', e.decision_date, 'issuer', e.issuer, 'award_name', e.award_name))
FROM entries e
WHERE s.covered ->> 'card' = 'DECISION' AND e.entry_id = (s.covered ->> 'entry_id')::uuid AND e.decision_date IS NOT NULL;
