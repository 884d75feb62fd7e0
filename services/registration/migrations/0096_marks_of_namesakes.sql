-- What tells namesakes apart on a badge ("Sinh năm 1984", "Mã GL-0001", '' without a namesake) stands on its paper like the name.
-- The paper is overtaken when it no longer tells its bearer from somebody of the same name who is on the list now; one that
-- tells more than it has to, because the namesake has left, stays true. No release before this one printed any of it.
ALTER TABLE printed_badges ADD COLUMN mark text NOT NULL DEFAULT '';

CREATE OR REPLACE VIEW badge_papers AS
SELECT c.congress_id, c.delegate_id, c.credential_id, coalesce(p.edition, 0) AS edition, p.printed_at,
       CASE WHEN p.credential_id IS NULL THEN 'NOT_PRINTED'
            WHEN (p.form_of_address, p.full_name, p.position, p.unit_name, p.category)
                 IS DISTINCT FROM (d.form_of_address, d.full_name, d.position, u.name, d.category) THEN 'CHANGED'
            WHEN p.portrait_digest <> '' AND p.portrait_digest IS DISTINCT FROM f.digest THEN 'CHANGED'
            WHEN p.mark = 'Mã ' || d.delegate_code THEN 'PRINTED'
            WHEN p.mark <> '' AND p.mark IS DISTINCT FROM 'Sinh năm ' || d.birth_year THEN 'CHANGED'
            WHEN EXISTS (
                SELECT FROM delegates o
                WHERE o.congress_id = d.congress_id AND o.sort_key = d.sort_key AND o.delegate_id <> d.delegate_id
                  AND o.status = 'ACTIVE' AND o.erased_at IS NULL
                  AND (p.mark = '' OR o.birth_year = d.birth_year)) THEN 'CHANGED'
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
