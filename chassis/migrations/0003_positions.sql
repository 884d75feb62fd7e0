-- How far each partition was applied, moved in the transaction of the effects: what the reading skips is noticed here.
CREATE TABLE positions (
    consumer    text   NOT NULL,
    topic       text   NOT NULL,
    partition   int    NOT NULL,
    next_offset bigint NOT NULL,
    PRIMARY KEY (consumer, topic, partition)
) WITH (fillfactor = 50);
