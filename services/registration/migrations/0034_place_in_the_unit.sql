-- The place counts within the unit, as people read it: 1 leads. Until now it counted in the whole file.
UPDATE delegates d SET list_place = ranked.place
FROM (
    SELECT delegate_id, row_number() OVER (PARTITION BY congress_id, unit_code ORDER BY list_place, sort_key)::int AS place
    FROM delegates WHERE list_place > 0
) AS ranked
WHERE d.delegate_id = ranked.delegate_id AND d.list_place <> ranked.place;
