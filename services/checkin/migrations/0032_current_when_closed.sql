-- Where no session is open the doors stay with the real one that was closed last: they never go back to the first. The
-- same rule as domain/gates/current.py.
CREATE OR REPLACE VIEW current_doors AS
SELECT DISTINCT ON (congress_id) session_id, congress_id, kind, name, starts_at, place, open, changed_at, opened_at, rehearsal,
       counts_exits, wiped_at
FROM doors ORDER BY congress_id, open DESC, CASE WHEN open THEN place END DESC,
    CASE WHEN NOT rehearsal THEN changed_at END DESC NULLS LAST, place;
