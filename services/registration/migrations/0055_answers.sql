-- Answers to the summons, and leave that was granted: words of delegates, units and organisers. Append-only: a word is taken back
-- by a later one that names it.
CREATE TABLE answers (
    delegate_id uuid        NOT NULL REFERENCES delegates,
    number      int         NOT NULL CHECK (number > 0),
    congress_id uuid        NOT NULL,
    line        text        NOT NULL CHECK (line IN ('ANSWER', 'LEAVE')),
    value       text        NOT NULL,
    reason      text        NOT NULL,
    source      text        NOT NULL CHECK (source IN ('DELEGATE', 'UNIT', 'ORGANIZERS')),
    actor       text        NOT NULL,
    said_at     timestamptz NOT NULL,
    takes_back  int,
    PRIMARY KEY (delegate_id, number),
    UNIQUE (delegate_id, takes_back),
    FOREIGN KEY (delegate_id, takes_back) REFERENCES answers,
    CHECK (takes_back < number),
    CHECK (value IN ('CONFIRMED', 'DECLINED') AND line = 'ANSWER' OR value IN ('LATE', 'LEAVES_EARLY', 'ABSENT') AND line = 'LEAVE'),
    CHECK (value = 'CONFIRMED' OR reason <> '' OR takes_back IS NOT NULL)
);
CREATE INDEX answers_of ON answers (congress_id);

CREATE FUNCTION an_answer_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a word in the register of answers is never rewritten: take it back by another one';
END $$;
CREATE TRIGGER answers_stay BEFORE UPDATE ON answers FOR EACH ROW EXECUTE FUNCTION an_answer_stays();

-- What holds of each person who said something, or of whom something was said: the last word of each line that nobody took back.
CREATE VIEW standing_answers AS
SELECT one.delegate_id, one.congress_id, max(one.number) AS number,
       (array_agg(one.value ORDER BY one.number DESC) FILTER (WHERE one.line = 'ANSWER' AND holds))[1] AS answer,
       (array_agg(one.reason ORDER BY one.number DESC) FILTER (WHERE one.line = 'ANSWER' AND holds))[1] AS answer_reason,
       (array_agg(one.value ORDER BY one.number DESC) FILTER (WHERE one.line = 'LEAVE' AND holds))[1] AS leave,
       (array_agg(one.reason ORDER BY one.number DESC) FILTER (WHERE one.line = 'LEAVE' AND holds))[1] AS leave_reason
FROM answers one
LEFT JOIN answers back ON back.delegate_id = one.delegate_id AND back.takes_back = one.number
CROSS JOIN LATERAL (SELECT one.takes_back IS NULL AND back.number IS NULL AS holds) AS reckoned
GROUP BY one.delegate_id, one.congress_id;
