-- A badge printed with a portrait no longer says what is true when that portrait was replaced, cut again or removed. One
-- printed without stays true when a portrait comes: else the first ZIP would call hundreds of badges overtaken.
ALTER TABLE photos ADD COLUMN digest text NOT NULL GENERATED ALWAYS AS (md5(portrait)) STORED;
ALTER TABLE printed_badges ADD COLUMN portrait_digest text NOT NULL DEFAULT ''; -- '': printed without

CREATE OR REPLACE VIEW badge_papers AS
SELECT c.congress_id, c.delegate_id, c.credential_id, coalesce(p.edition, 0) AS edition, r.printed_at,
       CASE WHEN p.credential_id IS NULL THEN 'NOT_PRINTED'
            WHEN (p.form_of_address, p.full_name, p.position, p.unit_name, p.category)
                 IS DISTINCT FROM (d.form_of_address, d.full_name, d.position, u.name, d.category) THEN 'CHANGED'
            WHEN p.portrait_digest <> '' AND p.portrait_digest IS DISTINCT FROM f.digest THEN 'CHANGED'
            ELSE 'PRINTED' END AS print_state
FROM credentials c
JOIN delegates d USING (delegate_id)
JOIN units u ON u.congress_id = d.congress_id AND u.unit_code = d.unit_code
LEFT JOIN photos f ON f.delegate_id = c.delegate_id
LEFT JOIN LATERAL (
    SELECT * FROM printed_badges WHERE credential_id = c.credential_id ORDER BY edition DESC LIMIT 1
) p ON true
LEFT JOIN badge_print_runs r ON r.run_id = p.run_id
WHERE c.state = 'ISSUED' AND d.status = 'ACTIVE';
