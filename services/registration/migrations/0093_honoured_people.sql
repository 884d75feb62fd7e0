-- Who was honoured, where that is a delegate (the share of direct workers is theirs), and the award as it was corrected after it
-- was announced. What was heard before has neither; hearing again from the beginning brings both.
ALTER TABLE known_honours
    ADD COLUMN delegate_id     uuid,
    ADD COLUMN corrected_award text,
    ADD COLUMN corrected_at    timestamptz;
