-- A congress may be archived (hidden, kept) or, invented, deleted. What was deleted is remembered outside the projections,
-- so that a rebuild, which hears its whole story again, neither opens its stage nor says anything of it.
ALTER TABLE known_congresses ADD COLUMN state text NOT NULL DEFAULT 'ACTIVE';

CREATE TABLE deleted_congresses (
    congress_id uuid        PRIMARY KEY,
    deleted_at  timestamptz NOT NULL
);

DROP TRIGGER stage_log_is_append_only ON stage_log;
CREATE TRIGGER stage_log_is_append_only BEFORE UPDATE OR TRUNCATE ON stage_log
    FOR EACH STATEMENT EXECUTE FUNCTION stage_log_is_append_only();
CREATE FUNCTION stage_log_goes_with_its_congress() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM deleted_congresses WHERE congress_id = OLD.congress_id) THEN
        RAISE EXCEPTION 'the stage log is append-only';
    END IF;
    RETURN OLD;
END $$;
CREATE TRIGGER stage_log_goes_with_its_congress BEFORE DELETE ON stage_log
    FOR EACH ROW EXECUTE FUNCTION stage_log_goes_with_its_congress();
