-- Whose words were erased, and since when the words of then are out of Kafka and of the database's files as well.
ALTER TABLE delegates ADD COLUMN erased_at timestamptz;

CREATE TABLE erasures (
    delegate_id uuid PRIMARY KEY REFERENCES delegates ON DELETE CASCADE,
    congress_id uuid        NOT NULL,
    erased_at   timestamptz NOT NULL,
    swept_at    timestamptz -- NULL: `daihoi forget` was not run since
);
CREATE INDEX erasures_not_swept ON erasures (erased_at) WHERE swept_at IS NULL;

-- The net below every use case: nobody who was erased is given words again.
CREATE FUNCTION an_erased_person_stays_so() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.full_name, NEW.form_of_address, NEW.position, NEW.phone, NEW.email, NEW.instruction, NEW.sex, NEW.birth_year, NEW.further)
        IS DISTINCT FROM
       (OLD.full_name, OLD.form_of_address, OLD.position, OLD.phone, OLD.email, OLD.instruction, OLD.sex, OLD.birth_year, OLD.further)
    THEN
        RAISE EXCEPTION 'what was known of this person was erased and is not written again';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER delegates_stay_erased BEFORE UPDATE ON delegates
    FOR EACH ROW WHEN (OLD.erased_at IS NOT NULL) EXECUTE FUNCTION an_erased_person_stays_so();
