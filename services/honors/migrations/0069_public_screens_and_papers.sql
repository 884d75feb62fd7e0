-- A screen that stands inside shows names and rites, and nothing of the programme.
ALTER TABLE screens ADD COLUMN is_public boolean NOT NULL DEFAULT true;

-- What a speaker says, as it was handed in: long, so it lies beside the programme, which is read at every act.
CREATE TABLE programme_texts (
    congress_id uuid NOT NULL,
    number      int  NOT NULL,
    version     int  NOT NULL,         -- how often it was written
    text        text NOT NULL,
    PRIMARY KEY (congress_id, number),
    FOREIGN KEY (congress_id, number) REFERENCES programme_items ON DELETE CASCADE
);
