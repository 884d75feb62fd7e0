-- Nobody receives instead of a living person unless the organisers allow it. Where somebody was named so, it was meant.
ALTER TABLE stages ADD COLUMN living_proxy boolean NOT NULL DEFAULT false;
UPDATE stages s SET living_proxy = true
WHERE EXISTS (
    SELECT FROM proxies p JOIN entries e USING (entry_id)
    WHERE e.congress_id = s.congress_id AND e.kind = 'INDIVIDUAL' AND NOT e.posthumous
);
