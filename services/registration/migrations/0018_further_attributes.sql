-- What the credentials report and the reception need besides, by the names of the table of attributes; what is not given is
-- not in it. Nothing that is sealed.
ALTER TABLE delegates ADD COLUMN further jsonb NOT NULL DEFAULT '{}';
