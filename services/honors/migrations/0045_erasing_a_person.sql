-- The log of the stage stays append-only but for one thing: the name of somebody who was erased is taken out of it.
CREATE OR REPLACE FUNCTION stage_log_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND current_setting('daihoi.erasing', true) = 'on' THEN
        RETURN NULL;
    END IF;
    RAISE EXCEPTION 'the stage log is append-only';
END $$;
