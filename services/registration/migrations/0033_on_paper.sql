-- A printing counts once somebody has said that its sheets are on paper; what was printed before this stands as said.
ALTER TABLE badge_print_runs ADD COLUMN on_paper_at timestamptz;
UPDATE badge_print_runs SET on_paper_at = printed_at;

-- `edition` is that of the newest paper, `drawn` that of the newest sheets, on paper or not.
DROP VIEW badge_papers;
CREATE VIEW badge_papers AS
SELECT c.congress_id, c.delegate_id, c.credential_id, coalesce(p.edition, 0) AS edition, p.printed_at,
       CASE WHEN p.credential_id IS NULL THEN 'NOT_PRINTED'
            WHEN (p.form_of_address, p.full_name, p.position, p.unit_name, p.category)
                 IS DISTINCT FROM (d.form_of_address, d.full_name, d.position, u.name, d.category) THEN 'CHANGED'
            WHEN p.portrait_digest <> '' AND p.portrait_digest IS DISTINCT FROM f.digest THEN 'CHANGED'
            ELSE 'PRINTED' END AS print_state,
       coalesce((SELECT max(edition) FROM printed_badges WHERE credential_id = c.credential_id), 0) AS drawn
FROM credentials c
JOIN delegates d USING (delegate_id)
JOIN units u ON u.congress_id = d.congress_id AND u.unit_code = d.unit_code
LEFT JOIN photos f ON f.delegate_id = c.delegate_id
LEFT JOIN LATERAL (
    SELECT b.*, r.printed_at FROM printed_badges b JOIN badge_print_runs r USING (run_id)
    WHERE b.credential_id = c.credential_id AND r.on_paper_at IS NOT NULL ORDER BY b.edition DESC LIMIT 1
) p ON true
WHERE c.state = 'ISSUED' AND d.status = 'ACTIVE';
